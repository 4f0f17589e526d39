/** `npm run import` as a process: what is written, what is said, and how it ends. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesBelow } from '../../src/corpus/files.ts';
import { type FixtureArchive, fixtureArchive, PROJECT, sha256Of } from '../fixture-archive.ts';
import { docx, paragraph, run } from '../import/docx-file.ts';

const ACT =
  'ỦY BAN NHÂN DÂN\nTỈNH KON TUM\n\nSố: 15/CT-UBND\n\nKon Tum, ngày 05 tháng 3 năm 2024\n\nCHỈ THỊ\n\nVề thi đua\n\nPhân đầu đạt {10%} theo Chỉ thị số 34-CT/TW.\n\nNơi nhận:\n- Lưu: VT.\n\nCHỦ TỊCH\n\nLê Ngọc Tuấn\n';
const DOCUMENT = 'documents/kon-tum/chi-thi/2024/15-ct-ubnd.mdx';
const SOURCE = 'sources/kon-tum/15-ct-ubnd-2024.txt';

interface Ended {
  status: number | null;
  stdout: string;
  stderr: string;
}

function importInto(
  { folders }: FixtureArchive,
  name: string,
  received: string | Buffer,
  ...words: string[]
): Ended {
  const file = join(folders.root, name);
  writeFileSync(file, received);
  const env = {
    PATH: process.env['PATH'],
    CONTENT_DIR: folders.content,
    CACHE_DIR: folders.cache,
    OUT_DIR: folders.out,
  };
  return spawnSync(process.execPath, [join(PROJECT, 'scripts/import.ts'), file, ...words], {
    cwd: PROJECT,
    env,
    encoding: 'utf8',
  });
}

describe('a sound file', () => {
  test('becomes a document that passes every check, beside the received bytes', () => {
    const archive = fixtureArchive();
    const { status, stdout, stderr } = importInto(archive, 'Chỉ thị 15.txt', ACT);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(
      /CHẮC CHẮN[\s\S]*dòng {4}4 {2}Số, ký hiệu: 15\/CT-UBND[\s\S]*ĐOÁN[\s\S]*THIẾU[\s\S]*Đã ghi:\n {2}content\/sources/,
    );
    expect(archive.read(SOURCE)).toBe(ACT);
    expect(archive.read(DOCUMENT)).toContain(`sha256: ${sha256Of(ACT)}`);
    expect(archive.problems()).toEqual([]);
  });

  test('with --accept has the confirmed correction', () => {
    const archive = fixtureArchive();
    expect(importInto(archive, 'a.txt', ACT, '--accept', '1').status).toBe(0);
    expect(archive.read(DOCUMENT)).toContain('<Corrected from="Phân đầu">Phấn đấu</Corrected> đạt \\{10%\\}');
    expect(archive.problems()).toEqual([]);
  });

  test('with --dry-run writes nothing', () => {
    const archive = fixtureArchive();
    const before = filesBelow(archive.folders.content, '');
    const { status, stdout } = importInto(archive, 'a.txt', ACT, '--dry-run');
    expect(status).toBe(0);
    expect(stdout).toContain(`Chạy thử: chưa ghi gì. Bản nháp sẽ là content/${DOCUMENT}`);
    expect(filesBelow(archive.folders.content, '')).toEqual(before);
  });

  test('of another issuer, told by --issuer', () => {
    const archive = fixtureArchive();
    expect(importInto(archive, 'a.txt', ACT, '--issuer', 'kon-tum/so-noi-vu').status).toBe(0);
    expect(
      existsSync(join(archive.folders.content, 'documents/kon-tum/so-noi-vu/chi-thi/2024/15-ct-ubnd.mdx')),
    ).toBe(true);
  });

  test('a Word file lies beside its text', () => {
    const archive = fixtureArchive();
    const word = docx(
      ACT.split('\n\n')
        .map((text) =>
          paragraph(
            text
              .split('\n')
              .map((line) => run(line))
              .join('<w:r><w:br/></w:r>'),
          ),
        )
        .join(''),
    );
    expect(importInto(archive, 'a.docx', word).status).toBe(0);
    expect(
      readFileSync(join(archive.folders.content, 'sources/kon-tum/15-ct-ubnd-2024.docx')).equals(word),
    ).toBe(true);
    expect(archive.problems()).toEqual([]);
  });
});

describe('nothing is written, exit 2, one message', () => {
  test.each([
    [
      'a document that is there',
      (archive: FixtureArchive) => void importInto(archive, 'a.txt', ACT),
      `${ACT}\nthêm`,
      [],
      /^Đã có content\/documents\/.*15-ct-ubnd\.mdx: máy không ghi đè|^Đã có content\/sources/,
    ],
    [
      'the same file twice',
      (archive: FixtureArchive) => void importInto(archive, 'a.txt', ACT),
      ACT,
      [],
      /^Kho đã có văn bản chép từ chính tệp này: .*15-ct-ubnd\.mdx/,
    ],
    [
      'a received file that is there',
      (archive: FixtureArchive) => void archive.write(SOURCE, 'x'),
      ACT,
      [],
      /^(?:Kho đang có 1 lỗi|Đã có content\/sources)/,
    ],
    [
      'an archive with a fault',
      (archive: FixtureArchive) => void archive.write('documents/x.mdx', 'x'),
      ACT,
      [],
      /^Kho đang có \d+ lỗi nên chưa nhập thêm được/,
    ],
    ['an empty file', () => {}, '', [], /^Tệp rỗng/],
    ['an unknown option', () => {}, ACT, ['--force'], /^Chưa hiểu dòng lệnh/],
  ] as const)('%s', (_, prepare, received, words, told) => {
    const archive = fixtureArchive();
    prepare(archive);
    const before = filesBelow(archive.folders.content, '');
    const { status, stdout, stderr } = importInto(archive, 'a.txt', received, ...words);
    expect(status).toBe(2);
    expect(stdout.includes('Đã ghi')).toBe(false);
    expect(stderr).toMatch(told);
    expect(stderr).toMatch(/\n {2}→ /);
    expect(filesBelow(archive.folders.content, '')).toEqual(before);
  });

  test('no file', () => {
    const ended = spawnSync(process.execPath, [join(PROJECT, 'scripts/import.ts'), '/khong/co.txt'], {
      encoding: 'utf8',
    });
    expect([ended.status, ended.stderr]).toEqual([
      2,
      'Không có tệp /khong/co.txt.\n  → Xem lại đường dẫn; tên có dấu cách thì đặt trong ngoặc kép.\n',
    ]);
  });
});
