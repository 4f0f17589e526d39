/** The repository brings what VS Code needs: schemas in step with the rules, each wired to its files. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SCHEMA_FOLDER, schemaFiles } from '../../scripts/editor/schema-files.ts';
import { filesBelow } from '../../src/corpus/files.ts';
import { PROJECT } from '../fixture-archive.ts';

const read = (name: string) => readFileSync(join(PROJECT, name), 'utf8');
/** A problem matcher of VS Code, as far as the tasks use one. */
interface Matcher {
  severity: string;
  pattern: { regexp: string; file: number; line: number; column: number; message: number };
}

const settings = JSON.parse(read('.vscode/settings.json'));
const scripts = JSON.parse(read('package.json')).scripts;
const { tasks } = JSON.parse(read('.vscode/tasks.json'));

describe('the schemas in the repository', () => {
  test.each(schemaFiles().map(({ name, text }) => [name, text] as const))('%s', (name, text) => {
    const kept = existsSync(join(PROJECT, name)) ? read(name) : '';
    expect(
      kept === text,
      `${name} không còn khớp với src/schema: chạy “npm run schemas” rồi ghi vào kho mã`,
    ).toBe(true);
  });

  test('no other lies beside them', () => {
    const names = filesBelow(join(PROJECT, SCHEMA_FOLDER), '').map((name) => `${SCHEMA_FOLDER}/${name}`);
    expect(names).toEqual(
      schemaFiles()
        .map(({ name }) => name)
        .sort(),
    );
  });
});

describe('the settings', () => {
  test('name schemas and files that exist; every YAML file of the archive has one', () => {
    const wired = Object.entries<string>(settings['yaml.schemas']);
    for (const [schema] of wired) expect(existsSync(join(PROJECT, schema))).toBe(true);
    const globs = wired.map(([, glob]) => glob);
    const yaml = filesBelow(join(PROJECT, 'content'), '.yaml').map((path) => `content/${path}`);
    expect(yaml.filter((file) => !globs.some((glob) => matches(glob, file)))).toEqual([]);
  });

  test('ask no other host, and switch on the completion of front matter', () => {
    expect(settings).toMatchObject({ 'yaml.schemaStore.enable': false, 'astro.content-intellisense': true });
  });
});

describe('the tasks', () => {
  test('call commands that exist', () => {
    const called = tasks.map(
      ({ script, command }: { script?: string; command?: string }) => script ?? command?.split(' ')[2],
    );
    expect(called).toEqual(['schemas', 'dev', 'check']);
    for (const name of called) expect(scripts).toHaveProperty([name]);
  });

  const matchers = tasks.find(({ label }: { label: string }) => label === 'Kiểm tra khi lưu').problemMatcher;

  test.each([
    ['an error', 'error', 'Ngày “06/02/2024” không đúng dạng. → Sửa thành 2024-02-06. [schema/issuedOn]', 0],
    ['a warning', 'warning', 'Cảnh báo: Viện dẫn không ghi ngày. → Xem lại. [undated]', 1],
  ])('find file, line, column and message of %s in what the check prints', (_, severity, message, index) => {
    const place = 'content/documents/kon-tum/chi-thi/2024/08-ct-ubnd.mdx';
    const found = matchers.flatMap((matcher: Matcher) => {
      const { regexp, file, line, column, message: words } = matcher.pattern;
      const match = new RegExp(regexp).exec(`${place}:4:9 ${message}`);
      return match ? [[matcher.severity, match[file], match[line], match[column], match[words]]] : [];
    });
    expect(found).toEqual([[severity, place, '4', '9', message.replace('Cảnh báo: ', '')]]);
    expect(matchers[index].severity).toBe(severity);
  });

  test('take no other line for a problem', () => {
    for (const { pattern } of matchers)
      for (const line of [
        '  → Sửa thành 2024-02-06.',
        'Có 3 lỗi. Sửa hết rồi chạy lại.',
        'topics.yaml: 1 điều mới, 0 điều đã hết (12 ms).',
      ])
        expect(new RegExp(pattern.regexp).test(line)).toBe(false);
  });
});

/** The few signs of globs that the settings use. */
function matches(glob: string, file: string): boolean {
  const [folder = '', ending] = glob.split('**/*');
  return ending === undefined ? file === glob : file.startsWith(folder) && file.endsWith(ending);
}
