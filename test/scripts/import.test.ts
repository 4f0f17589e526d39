/** `npm run import` as a process: what is written, what is said, and how it ends; the rest in this process, which is quicker. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesBelow } from '../../src/corpus/files.ts';
import { loadArchive } from '../../src/corpus/load.ts';
import { ImportRefused } from '../../src/import/refusal.ts';
import { writeDraft } from '../../src/import/write-draft.ts';
import { DIRECTIVE, type FixtureArchive, fixtureArchive, PROJECT, sha256Of } from '../fixture-archive.ts';
import { docx, paragraph, run } from '../import/docx-file.ts';
import { type Asked, imported } from '../import/imported.ts';

const ACT =
  'ỦY BAN NHÂN DÂN\nTỈNH KON TUM\n\nSố: 15/CT-UBND\n\nKon Tum, ngày 05 tháng 3 năm 2024\n\nCHỈ THỊ\n\nVề thi đua\n\nPhân đầu đạt {10%} theo Chỉ thị số 34-CT/TW.\n\nNơi nhận:\n- Lưu: VT.\n\nCHỦ TỊCH\n\nLê Ngọc Tuấn\n';
const DOCUMENT = 'documents/kon-tum/chi-thi/2024/15-ct-ubnd.mdx';
const SOURCE = 'sources/kon-tum/15-ct-ubnd-2024.txt';

function runImport({ folders }: FixtureArchive, received: string | Buffer, ...words: string[]) {
  const file = join(folders.root, 'Chỉ thị 15.txt');
  writeFileSync(file, received);
  const env = {
    PATH: process.env['PATH'],
    CONTENT_DIR: folders.content,
    CACHE_DIR: folders.cache,
    OUT_DIR: folders.out,
  };
  const script = join(PROJECT, 'scripts/import.ts');
  return spawnSync(process.execPath, [script, file, ...words], { cwd: PROJECT, env, encoding: 'utf8' });
}

async function write(archive: FixtureArchive, name: string, received: string | Buffer, asked: Asked = {}) {
  const draft = await imported(name, received, { ...asked, archive: loadArchive(archive.folders) });
  return writeDraft(archive.folders.content, draft);
}

const SLOW = 240_000;

describe('the command', () => {
  test(
    'writes a document that passes every check, the received bytes beside it, and reports line by line',
    () => {
      const archive = fixtureArchive();
      const { status, stdout, stderr } = runImport(archive, ACT, '--accept', '1');
      expect([status, stderr]).toEqual([0, '']);
      expect(stdout).toMatch(
        /CHẮC CHẮN[\s\S]*dòng {4}4 {2}Số, ký hiệu: 15\/CT-UBND[\s\S]*ĐOÁN[\s\S]*THIẾU[\s\S]*Đã ghi:\n {2}content\/sources/,
      );
      expect(stdout).toContain(`Số dòng là dòng của content/${SOURCE}.`);
      expect(stdout).toContain('\n  http://localhost:4321/vb/kon-tum/chi-thi/2024/15-ct-ubnd/\n');
      expect(archive.read(SOURCE)).toBe(ACT);
      expect(archive.read(DOCUMENT)).toContain(`sha256: ${sha256Of(ACT)}`);
      expect(archive.read(DOCUMENT)).toContain(
        '<Corrected from="Phân đầu">Phấn đấu</Corrected> đạt \\{10%\\}',
      );
      expect(archive.problems()).toEqual([]);
    },
    SLOW,
  );

  test(
    'with --dry-run writes nothing',
    () => {
      const archive = fixtureArchive();
      const before = filesBelow(archive.folders.content, '');
      const { status, stdout } = runImport(archive, ACT, '--dry-run');
      expect(status).toBe(0);
      expect(stdout).toContain(`Chạy thử: chưa ghi gì. Bản nháp sẽ là content/${DOCUMENT}`);
      expect(filesBelow(archive.folders.content, '')).toEqual(before);
    },
    SLOW,
  );

  test(
    'goes on while another document is unfinished, and says so',
    () => {
      const archive = fixtureArchive().edit(DIRECTIVE, 'issuedOn: 2024-02-06', 'issuedOn: CẦN-ĐIỀN (ngày)');
      const { status, stderr } = runImport(archive, ACT);
      expect(status).toBe(0);
      expect(stderr).toMatch(/^Lưu ý: kho đang có 1 lỗi ở 1 tệp khác; việc nhập vẫn làm/);
      expect(stderr).toContain(DIRECTIVE);
      expect(archive.problems()).toHaveLength(1);
      expect(archive.read(DOCUMENT)).toContain('number: 15/CT-UBND');
    },
    SLOW,
  );

  test(
    'stops at a broken list, by which it judges',
    () => {
      const archive = fixtureArchive().edit('issuers.yaml', '- id: kon-tum/ubnd\n', '- idd: kon-tum/ubnd\n');
      const { status, stdout, stderr } = runImport(archive, ACT);
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(/^Danh sách \S+issuers\.yaml đang có lỗi ở dòng \d+: .*\n {2}→ /);
    },
    SLOW,
  );

  test.each([
    ['the same file twice', ACT, [], /^Kho đã có văn bản chép từ chính tệp này: .*15-ct-ubnd\.mdx/],
    ['an empty file', '', [], /^Tệp rỗng/],
    ['an unknown option', ACT, ['--force'], /^Chưa hiểu dòng lệnh/],
    [
      'an issuer that leads out of the archive',
      ACT,
      ['--issuer', '../../x'],
      /^Mã cơ quan “\.\.\/\.\.\/x” không đúng dạng/,
    ],
  ])(
    'ends with 2 and one message: %s',
    async (_, received, words, told) => {
      const archive = fixtureArchive();
      await write(archive, 'a.txt', ACT);
      const before = filesBelow(archive.folders.content, '');
      const { status, stdout, stderr } = runImport(archive, received, ...words);
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(told);
      expect(stderr).toMatch(/\n {2}→ .*\n$/);
      expect(filesBelow(archive.folders.content, '')).toEqual(before);
    },
    SLOW,
  );
});

describe('what is written', () => {
  test('lies at the address of the issuer that is told', async () => {
    const archive = fixtureArchive();
    await write(archive, 'a.txt', ACT, { issuer: 'kon-tum/so-noi-vu' });
    const file = 'documents/kon-tum/so-noi-vu/chi-thi/2024/15-ct-ubnd.mdx';
    expect(existsSync(join(archive.folders.content, file))).toBe(true);
  });

  test('of a Word file is its text, too, and passes every check', async () => {
    const archive = fixtureArchive();
    const lines = (text: string) =>
      text
        .split('\n')
        .map((line) => run(line))
        .join('<w:r><w:br/></w:r>');
    const word = docx(
      ACT.trim()
        .split('\n\n')
        .map((text) => paragraph(lines(text)))
        .join(''),
    );
    expect(await write(archive, 'a.docx', word)).toEqual([
      'sources/kon-tum/15-ct-ubnd-2024.docx',
      'sources/kon-tum/15-ct-ubnd-2024.txt',
      DOCUMENT,
    ]);
    expect(
      readFileSync(join(archive.folders.content, 'sources/kon-tum/15-ct-ubnd-2024.docx')).equals(word),
    ).toBe(true);
    expect(archive.problems()).toEqual([]);
  });

  test.each([
    ['the document', DOCUMENT],
    ['the received file', SOURCE],
  ])('is nothing where %s is there already', async (_, taken) => {
    const archive = fixtureArchive();
    const draft = await imported('a.txt', ACT, { archive: loadArchive(archive.folders) });
    archive.write(taken, 'của người khác');
    const before = filesBelow(archive.folders.content, '');
    expect(() => writeDraft(archive.folders.content, draft)).toThrow(ImportRefused);
    expect(filesBelow(archive.folders.content, '')).toEqual(before);
    expect(archive.read(taken)).toBe('của người khác');
  });
});
