/** The synthetic archive is what the bench says it is, and the meter measures the whole process tree. */
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { generateCorpus } from '../scripts/bench/generate.ts';
import { runMeasured } from '../scripts/bench/measure/run.ts';
import { sizeOf } from '../scripts/bench/measure/size.ts';
import { printMeasurement } from '../scripts/bench/report.ts';
import { compareTokens } from '../src/core/fidelity.ts';
import { readReceived } from '../src/core/received.ts';

const DOCUMENTS = 60;
const CONTENT = resolve(import.meta.dirname, '../content');
const temporary = mkdtempSync(join(tmpdir(), 'bench-test-'));
const folderOf = (name: string) => join(temporary, name);

afterAll(() => rmSync(temporary, { recursive: true, force: true }));

interface Quoting {
  quote: string;
}

interface Matter {
  type: string;
  number: string;
  issuedOn: string;
  issuer: string;
  campaigns: { id: string; role: string }[];
  relations: Quoting[];
  assignments: Quoting[];
  targets: (Quoting & { indicator: string })[];
  results: Quoting[];
  source: { file: string; sha256: string };
}

interface Written {
  path: string;
  matter: Matter;
  body: string;
  received: string;
}

function filesBelow(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return entries.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)).sort();
}

function digestOf(folder: string): string {
  const hash = createHash('sha256');
  for (const file of filesBelow(folder)) hash.update(`${file}\0`).update(readFileSync(join(folder, file)));
  return hash.digest('hex');
}

/** The documents that the folder has and the archive has not. */
function syntheticIn(folder: string): Written[] {
  const paths = filesBelow(join(folder, 'documents')).filter(
    (path) => !existsSync(join(CONTENT, 'documents', path)),
  );
  return paths.map((path) => {
    const [, matter = '', body = ''] = readFileSync(join(folder, 'documents', path), 'utf8').split(/^---\n/m);
    const parsed = parse(matter) as Matter;
    return {
      path,
      matter: parsed,
      body,
      received: readFileSync(join(folder, 'sources', parsed.source.file), 'utf8'),
    };
  });
}

/** The paragraphs as a reader sees them. */
function shownParagraphs(body: string): string[] {
  const shown = body.replace(/<\/?(?:Corrected|Supplied)[^>]*>|\*|\[\^\d+\]:? ?/g, '');
  return shown.split('\n\n');
}

/** The body with its corrections undone, written as a received file is. */
function undone(body: string): string {
  return body
    .replace(/<Corrected from="([^"]*)">[^<]*<\/Corrected>/g, '$1')
    .replace(/<Supplied [^>]*>[^<]*<\/Supplied>/g, '')
    .replace(/^<\/?[A-Z]\w+>$/gm, '')
    .replace(/^\[\^(\d+)\]: /gm, '<sup>($1)</sup> ')
    .replace(/\[\^(\d+)\]/g, '<sup>($1)</sup>');
}

function matches(texts: string[], pattern: RegExp): number[] {
  return texts.map((text) => text.match(pattern)?.length ?? 0);
}

describe('generateCorpus', () => {
  let written: Written[] = [];

  beforeAll(() => {
    generateCorpus({ documents: DOCUMENTS, into: folderOf('one'), seed: 7, from: CONTENT });
    written = syntheticIn(folderOf('one'));
  });

  test('the same seed gives the same bytes, another seed others', () => {
    generateCorpus({ documents: DOCUMENTS, into: folderOf('again'), seed: 7, from: CONTENT });
    generateCorpus({ documents: DOCUMENTS, into: folderOf('other'), seed: 8, from: CONTENT });
    expect(digestOf(folderOf('again'))).toBe(digestOf(folderOf('one')));
    expect(digestOf(folderOf('other'))).not.toBe(digestOf(folderOf('one')));
  });

  test('a smaller archive is the beginning of a larger one', () => {
    generateCorpus({ documents: 5, into: folderOf('five'), seed: 7, from: CONTENT });
    const five = syntheticIn(folderOf('five'));
    expect(five).toHaveLength(5);
    for (const document of five) expect(written).toContainEqual(document);
  });

  test('as many documents as asked for, beside the real ones', () => {
    expect(written).toHaveLength(DOCUMENTS);
    const real = filesBelow(join(CONTENT, 'documents'));
    expect(filesBelow(join(folderOf('one'), 'documents'))).toHaveLength(DOCUMENTS + real.length);
  });

  test('the address follows from issuer, kind, year and number, and no two are the same', () => {
    for (const { path, matter } of written) {
      const scope = matter.issuer.replace(/\/ubnd$/, '');
      const slug = matter.number.toLowerCase().replaceAll('đ', 'd').replaceAll('/', '-');
      expect(path).toBe(`${scope}/${matter.type}/${matter.issuedOn.slice(0, 4)}/${slug}.mdx`);
    }
    const identities = written.map(({ matter }) =>
      [matter.issuer, matter.issuedOn.slice(0, 4), matter.number].join(),
    );
    expect(new Set(identities).size).toBe(DOCUMENTS);
  });

  test('every quote stands in one paragraph', () => {
    for (const { path, matter, body } of written) {
      const paragraphs = shownParagraphs(body);
      const rows = [...matter.targets, ...matter.results, ...matter.relations, ...matter.assignments];
      const lost = rows.filter(({ quote }) => !paragraphs.some((paragraph) => paragraph.includes(quote)));
      expect(lost, path).toEqual([]);
      expect(matter.targets, path).toHaveLength(15);
    }
  });

  test('the received file has the digest and the words that the document says', () => {
    for (const { path, matter, body, received } of written) {
      expect(createHash('sha256').update(received).digest('hex'), path).toBe(matter.source.sha256);
      expect(compareTokens(readReceived(received), readReceived(undone(body))), path).toEqual([]);
    }
  });

  test('about 3,000 words each, no text twice', () => {
    const counts = matches(
      written.map(({ received }) => received),
      /\S+/g,
    );
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(2500);
    expect(Math.max(...counts)).toBeLessThanOrEqual(3500);
    expect(new Set(written.map(({ body }) => body.replace(/\d+/g, ''))).size).toBe(DOCUMENTS);
  });

  test('4 to 10 footnotes and 8 to 20 citations each, a few marks of correction in all', () => {
    const bodies = written.map(({ body }) => body.split('</Title>')[1] ?? '');
    for (const notes of matches(bodies, /^\[\^\d+\]:/gm))
      expect(notes).toSatisfy((count: number) => count >= 4 && count <= 10);
    const numbered = matches(bodies, / số \d+(?:\/\d{4})?[-/]\p{Lu}/gu);
    for (const citations of numbered)
      expect(citations).toSatisfy((count: number) => count >= 8 && count <= 22);
    expect(matches([bodies.join('')], /<Corrected /g)[0]).toBeGreaterThan(0);
    expect(matches([bodies.join('')], /<Supplied /g)[0]).toBeGreaterThan(0);
  });

  test('every issuer, indicator and campaign that a document names is there', () => {
    const idsIn = (file: string) =>
      (parse(readFileSync(join(folderOf('one'), file), 'utf8')) as { id: string }[]).map(({ id }) => id);
    const campaigns = filesBelow(join(folderOf('one'), 'campaigns')).map((file) => file.replace('.mdx', ''));
    const [issuers, indicators] = [idsIn('issuers.yaml'), idsIn('indicators.yaml')];
    expect(new Set(issuers).size).toBe(issuers.length);
    for (const { matter } of written) {
      expect(issuers).toContain(matter.issuer);
      for (const { indicator } of matter.targets) expect(indicators).toContain(indicator);
      for (const { id } of matter.campaigns) expect(campaigns).toContain(id);
    }
  });

  test('neither the repository nor a full folder is written to', () => {
    const into = (folder: string) => () =>
      generateCorpus({ documents: 1, into: folder, seed: 1, from: CONTENT });
    expect(into(join(CONTENT, 'nowhere'))).toThrow('nằm trong kho mã');
    expect(into(folderOf('one'))).toThrow('không trống');
  });
});

/** A zombie waits for its parent and runs no more. */
function isAlive(pid: number): boolean {
  return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
}

describe('runMeasured', () => {
  const run = (program: string) =>
    runMeasured(process.execPath, ['-e', program], {
      env: { BENCH_WORD: 'xin chào' },
      cwd: temporary,
      log: folderOf('log'),
    });

  test.runIf(existsSync('/proc/self/smaps_rollup'))(
    'a tree that holds too much ends, children too',
    async () => {
      const child = `setInterval(() => {}, 1000); console.log(process.pid); globalThis.held = Buffer.alloc(300e6, 1)`;
      const program = `require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(child)}], { stdio: 'inherit' })`;
      const options = { env: {}, cwd: temporary, log: folderOf('large.log'), mostBytes: 250e6 };
      const usage = await runMeasured(process.execPath, ['-e', program], options);
      expect(usage).toMatchObject({ code: 1, isTooLarge: true });
      const pid = Number(readFileSync(folderOf('large.log'), 'utf8'));
      await expect.poll(() => existsSync(`/proc/${pid}/cmdline`) && isAlive(pid)).toBe(false);
    },
  );

  test('a failure gives its code, and the log what was printed', async () => {
    const usage = await run('console.log(process.env.BENCH_WORD); process.exit(3)');
    expect(usage.code).toBe(3);
    expect(readFileSync(folderOf('log'), 'utf8')).toBe('xin chào\n');
  });

  test.runIf(existsSync('/proc/self/smaps_rollup'))('memory and CPU of grandchildren count', async () => {
    const hold =
      'const held = Buffer.alloc(150e6, 1); const end = Date.now() + 700; while (Date.now() < end) held[0] += 1;';
    const usage = await run(
      `require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(hold)}])`,
    );
    expect(usage.code).toBe(0);
    expect(usage.cpuSeconds).toBeGreaterThan(0.4);
    expect(usage.peakProcessBytes).toBeGreaterThan(150e6);
    expect(usage.peakTreeBytes).toBeGreaterThan(150e6);
  });
});

test('sizeOf counts a folder, or the entries asked for; a folder that is not there is empty', () => {
  expect(sizeOf(CONTENT).files).toBe(filesBelow(CONTENT).length);
  const topics = sizeOf(CONTENT, (name) => name.startsWith('topics'));
  expect(topics).toEqual({ files: 1, bytes: readFileSync(join(CONTENT, 'topics.yaml')).length });
  expect(sizeOf(folderOf('missing'))).toEqual({ files: 0, bytes: 0 });
});

test('printMeasurement says what it could not measure', () => {
  const nothing = { cpuSeconds: null, peakTreeBytes: null, peakProcessBytes: null };
  const size = { files: 1200, bytes: 34_560_000 };
  const text = printMeasurement({
    documents: 1000,
    seed: 1,
    wallSeconds: 19.34,
    millisecondsPerDocument: 19.34,
    dist: size,
    searchIndex: size,
    ...nothing,
  });
  expect(text).toContain('1.000 văn bản sinh ra');
  expect(text).toContain('19,3 giây, 19,3 ms mỗi văn bản');
  expect(text).toContain('1.200 tệp, 34,6 MB');
  expect(text.match(/không đo được/g)).toHaveLength(3);
});
