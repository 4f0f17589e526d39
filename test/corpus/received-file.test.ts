import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
/** The received file: named, there, unchanged, text; and compared stream by stream. */
import { describe, expect, test } from 'vitest';
import {
  DIRECTIVE,
  DIRECTIVE_SOURCE,
  type FixtureArchive,
  fixtureArchive,
  REPORT,
  REPORT_SOURCE,
  sha256Of,
} from '../fixture-archive.ts';

const HASH_MEND =
  'Chạy sha256sum (Windows: certutil -hashfile TỆP SHA256) trên tệp nhận được, chép kết quả vào đây, đặt trong ngoặc kép.';
const FIDELITY_MEND =
  'Chép lại cho đúng; chữ nhận dạng sai thì viết <Corrected from="chữ trong tệp">chữ đúng</Corrected>, chữ bị mất thì <Supplied reason="…">…</Supplied>.';

/** The digest written down in a document of the fixture. */
const hashOf = (archive: FixtureArchive, file: string) =>
  /sha256: (\S+)/.exec(archive.read(file))?.[1] ?? 'none';

/** A received file with other bytes, and the document that names their digest. */
function receive(archive: FixtureArchive, bytes: string | Buffer): FixtureArchive {
  const before = hashOf(archive, REPORT);
  return archive.write(REPORT_SOURCE, bytes).edit(REPORT, before, sha256Of(bytes));
}

describe('the file', () => {
  test('is missing', () => {
    expect(fixtureArchive().remove(DIRECTIVE_SOURCE).problems()).toEqual([
      `content/${DIRECTIVE}:36:9 Không có tệp nhận được “kon-tum/08-ct-ubnd-2024.txt”. → Đặt tệp ấy vào content/sources/kon-tum/08-ct-ubnd-2024.txt, đúng từng byte như khi nhận; gõ nhầm tên thì sửa tên. [source-file]`,
    ]);
  });

  test.each([
    ['is a folder', 'thu-muc.txt'],
    ['lies below a file', 'kon-tum/08-ct-ubnd-2024.txt/a.txt'],
  ])('%s', (_, name) => {
    const archive = fixtureArchive().edit(DIRECTIVE, 'file: kon-tum/08-ct-ubnd-2024.txt', `file: ${name}`);
    mkdirSync(join(archive.folders.content, 'sources/thu-muc.txt'));
    expect(archive.problems()).toEqual([
      `content/${DIRECTIVE}:36:9 Không có tệp nhận được “${name}”. → Đặt tệp ấy vào content/sources/${name}, đúng từng byte như khi nhận; gõ nhầm tên thì sửa tên. [source-file]`,
    ]);
  });

  test('is missing and a quotation is wrong: two mistakes, two messages', () => {
    const archive = fixtureArchive().remove(REPORT_SOURCE);
    archive.edit(REPORT, 'quote: "Có thêm 05 xã', 'quote: "Có thêm 06 xã');
    expect(archive.problems().map((problem) => problem.replace(/^.*\[/, '['))).toEqual([
      '[quote]',
      '[source-file]',
    ]);
  });

  test('is no text', () => {
    const archive = receive(fixtureArchive(), Buffer.from([0xff, 0xfe, 0x00, 0xd8]));
    expect(archive.problems()).toEqual([
      `content/${REPORT}:36:9 Tệp nhận được content/${REPORT_SOURCE} không phải tệp chữ thuần (.txt, UTF-8) nên không đối chiếu được. → Đặt bản chuyển sang chữ thuần UTF-8 vào content/sources/ rồi ghi lại tên tệp và dấu SHA-256. [source-text]`,
    ]);
  });

  test('is named in braces, which says the same', () => {
    const archive = fixtureArchive();
    const braces = `source: { file: kon-tum/bao-cao-2022.txt, sha256: ${hashOf(archive, REPORT)}, transcription: typed, receivedFrom: null, checkedBy: null, checkedOn: null }\n---`;
    archive.write(REPORT, archive.read(REPORT).replace(/source:\n(?: {2}.*\n)+---/, braces));
    expect(archive.read(REPORT)).toContain(braces);
    expect(archive.problems()).toEqual([]);
  });

  test('begins with a byte order mark and ends its lines as Windows does', () => {
    const archive = fixtureArchive();
    const windows = `\ufeff${archive.read(REPORT_SOURCE).replaceAll('\n', '\r\n')}`;
    expect(receive(archive, windows).problems()).toEqual([]);
  });
});

describe('the digest', () => {
  test('is that of other bytes: only this is told, not the words that differ with them', () => {
    const archive = fixtureArchive().edit(DIRECTIVE_SOURCE, '10%', '11%');
    expect(archive.problems()).toEqual([
      `content/${DIRECTIVE}:37:11 Tệp nhận được content/${DIRECTIVE_SOURCE} không khớp dấu SHA-256 đã ghi. → Khôi phục tệp gốc; nếu đây đúng là tệp nhận được, ghi sha256: ${sha256Of(archive.read(DIRECTIVE_SOURCE))} [source-hash]`,
    ]);
  });

  test.each([
    ['too short', () => 'abc', 'Dấu SHA-256 “abc” không gồm đúng 64 chữ số 0-9, a-f.'],
    [
      'in capitals',
      (right: string) => right.toUpperCase(),
      'Dấu SHA-256 “0A62C0E41C949DB27782C3B8DF315786E03151205E20AF0CDF6E42DAA600…” không gồm đúng 64 chữ số 0-9, a-f.',
    ],
    [
      'all digits, which YAML reads as a number',
      () => '0'.repeat(64),
      'Dấu SHA-256 cần là chữ, không phải “0”.',
    ],
  ])('is %s', (_, written, message) => {
    const archive = fixtureArchive();
    const right = hashOf(archive, DIRECTIVE);
    expect(archive.edit(DIRECTIVE, right, written(right)).problems()).toEqual([
      `content/${DIRECTIVE}:37:11 sha256: ${message} → ${HASH_MEND} [schema/source.sha256]`,
    ]);
  });
});

describe('the words', () => {
  test('differ because the received file has others', () => {
    const archive = fixtureArchive();
    receive(archive, archive.read(REPORT_SOURCE).replace('05 xã', '06 xã'));
    expect(archive.problems()).toEqual([
      `content/${REPORT}:54:1 Bản chép khác tệp nhận được ở lời văn: tệp nhận được (content/${REPORT_SOURCE}:6) có “… 31 / 12 / 2022 . Có thêm «06» xã đạt chuẩn”, ở đây là “… 31 / 12 / 2022 . Có thêm «05» xã đạt chuẩn”. → ${FIDELITY_MEND} [fidelity]`,
    ]);
  });

  test('a footnote lost with its mark is one mistake', () => {
    const archive = fixtureArchive();
    archive.edit(DIRECTIVE, '”[^1].', '”.').edit(DIRECTIVE, '[^1]: Chủ đề của năm.\n', '');
    expect(archive.problems()).toEqual([
      `content/${DIRECTIVE}:58:1 Bản chép khác tệp nhận được ở lời văn: tệp nhận được (content/${DIRECTIVE_SOURCE}:7) có “… đề “ Đoàn kết - Trách nhiệm ” «[^1]» . I .”, ở đây là “… đề “ Đoàn kết - Trách nhiệm ” «.» I . CHỈ”. → ${FIDELITY_MEND} [fidelity]`,
    ]);
  });

  test('a footnote added with its mark is one mistake', () => {
    const archive = fixtureArchive();
    archive
      .edit(DIRECTIVE, 'năm.\n', 'năm.\n\n[^2]: Thêm.\n')
      .edit(DIRECTIVE, '10%** trở lên.', '10%** trở lên[^2].');
    expect(archive.problems()).toEqual([
      `content/${DIRECTIVE}:62:1 Bản chép khác tệp nhận được ở lời văn: tệp nhận được (content/${DIRECTIVE_SOURCE}:11) có “… trưởng GRDP đạt từ 10 % trở lên «.» 2 . Phân”, ở đây là “… trưởng GRDP đạt từ 10 % trở lên «[^2]» . 2 .”. → ${FIDELITY_MEND} [fidelity]`,
    ]);
  });

  test('the running text and a footnote: two mistakes, two messages', () => {
    const archive = fixtureArchive();
    archive.edit(DIRECTIVE, 'Chủ đề của năm.', 'Chủ đề năm.').edit(DIRECTIVE, 'nông thôn mới.', 'nông thôn.');
    expect(archive.problems().map((problem) => /ở (.*?): tệp/.exec(problem)?.[1])).toEqual([
      'lời văn',
      'chú thích 1',
    ]);
  });
});
