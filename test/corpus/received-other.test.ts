/** Received files that are no plain text: kept as they came, compared by the text read out of them. */
import { describe, expect, test } from 'vitest';
import { type FixtureArchive, fixtureArchive, REPORT, REPORT_SOURCE, sha256Of } from '../fixture-archive.ts';

const WORD = 'PK bytes of a Word file';
const WORD_FILE = 'sources/kon-tum/bao-cao-2022.docx';

/** The report of the fixture as if it had come as a Word file. */
function asWord(text = ''): FixtureArchive {
  const archive = fixtureArchive();
  const words = text || archive.read(REPORT_SOURCE);
  const source = `source:\n  file: kon-tum/bao-cao-2022.docx\n  sha256: ${sha256Of(WORD)}\n  text:\n    file: kon-tum/bao-cao-2022.txt\n    sha256: ${sha256Of(words)}\n  transcription: born-digital`;
  archive.write(WORD_FILE, WORD).write(REPORT_SOURCE, words);
  archive.write(REPORT, archive.read(REPORT).replace(/source:\n(?:.*\n){2}.*transcription: typed/, source));
  return archive;
}

describe('a Word file with its text beside it', () => {
  test('is whole', () => expect(asWord().problems()).toEqual([]));

  test('is compared by that text', () => {
    const archive = asWord(fixtureArchive().read(REPORT_SOURCE).replace('05 xã', '06 xã'));
    expect(archive.problems()).toHaveLength(1);
    expect(archive.problems()[0]).toMatch(
      /tệp nhận được \(content\/sources\/kon-tum\/bao-cao-2022\.txt:6\) có “….* Có thêm «06» xã .* \[fidelity\]$/s,
    );
  });

  test.each([
    [
      'the Word file is lost',
      (archive: FixtureArchive) => archive.remove(WORD_FILE),
      /36:9 Không có tệp nhận được “kon-tum\/bao-cao-2022\.docx”/,
    ],
    [
      'the Word file was changed',
      (archive: FixtureArchive) => archive.write(WORD_FILE, 'x'),
      /37:11 Tệp nhận được .*docx không khớp dấu SHA-256/,
    ],
    [
      'its text is lost',
      (archive: FixtureArchive) => archive.remove(REPORT_SOURCE),
      /39:11 Không có tệp nhận được “kon-tum\/bao-cao-2022\.txt”/,
    ],
    [
      'its text was changed',
      (archive: FixtureArchive) => archive.write(REPORT_SOURCE, 'x'),
      /40:13 Tệp nhận được .*txt không khớp dấu SHA-256/,
    ],
  ])('%s', (_, harm, told) => {
    const archive = asWord();
    harm(archive);
    expect(archive.problems()).toHaveLength(1);
    expect(archive.problems()[0]).toMatch(told);
  });

  test('read once, a later change of either is still seen', () => {
    const archive = asWord();
    expect(archive.problems()).toEqual([]);
    archive.write(WORD_FILE, 'x');
    expect(archive.problems()).toHaveLength(1);
  });

  test('without its text cannot be compared', () => {
    const archive = asWord();
    archive.write(REPORT, archive.read(REPORT).replace(/ {2}text:\n(?:.*\n){2}/, ''));
    expect(archive.problems()[0]).toMatch(
      /^content\/.*:36:9 file: Tệp nhận được “kon-tum\/bao-cao-2022\.docx” không phải tệp chữ mà chưa có bản chữ để đối chiếu\. → Nhập lại bằng npm run import/,
    );
  });
});
