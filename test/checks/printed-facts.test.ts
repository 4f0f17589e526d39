/** Facts of the front matter that the text prints otherwise: a warning at the key. */
import { expect, test } from 'vitest';
import {
  DIRECTIVE,
  DIRECTIVE_SOURCE,
  type FixtureArchive,
  fixtureArchive,
  sha256Of,
} from '../fixture-archive.ts';

const HEAD = 'Số: 08/CT-UBND\n';

function told(archive: FixtureArchive): string[] {
  return archive
    .warnings()
    .filter((line) => line.includes('[printed-otherwise]'))
    .map((line) => line.replace(/^\S*?(\d+:\d+) Cảnh báo: /, '$1 ').replace(/ → .*/, ''));
}

/** Other printed words, in the received file as well. */
function printed(...words: [from: string, to: string][]): FixtureArchive {
  const archive = fixtureArchive();
  const before = sha256Of(archive.read(DIRECTIVE_SOURCE));
  for (const [from, to] of words) archive.edit(DIRECTIVE_SOURCE, from, to).edit(DIRECTIVE, from, to);
  return archive.edit(DIRECTIVE, before, sha256Of(archive.read(DIRECTIVE_SOURCE)));
}

test('what agrees is not told, in capitals and with other blanks too', () => {
  expect(told(fixtureArchive())).toEqual([]);
  const archive = printed(
    [HEAD, 'Số: 08 /CT-UBND\n\nKon Tum, ngày 6 tháng 02 năm 2024\n'],
    ['CHỦ TỊCH\nLê Ngọc Tuấn', 'CHỦ TỊCH\nLÊ NGỌC TUẤN'],
    ['\n\nPhát động Phong trào thi đua năm 2024\n', '\n\nPHÁT ĐỘNG PHONG TRÀO\nTHI ĐUA NĂM 2024\n'],
  );
  expect(archive.problems()).toEqual([]);
  expect(told(archive)).toEqual([]);
});

test.each<[string, () => FixtureArchive, string]>([
  [
    'a number',
    () => fixtureArchive().edit(DIRECTIVE, 'number: 08/CT-UBND', 'number: 80/CT-UBND'),
    '4:9 Phần đầu in số “08/CT-UBND”, khai báo ghi “80/CT-UBND”.',
  ],
  [
    'a number that is said to lack',
    () => fixtureArchive().edit(DIRECTIVE, 'number: 08/CT-UBND', 'number: null'),
    '4:9 Phần đầu in số “08/CT-UBND”, khai báo ghi null.',
  ],
  [
    'a day',
    () => printed([HEAD, `${HEAD}\nKon Tum, ngày 07 tháng 02 năm 2024\n`]),
    '5:11 Phần đầu in “ngày 07 tháng 02 năm 2024”, khai báo ghi ngày 06 tháng 02 năm 2024.',
  ],
  [
    'a title',
    () => fixtureArchive().edit(DIRECTIVE, 'title: Phát động', 'title: Phát đông'),
    '2:8 Trích yếu khai báo khác tên in trong văn bản.',
  ],
  [
    'a signer',
    () => fixtureArchive().edit(DIRECTIVE, 'name: Lê Ngọc Tuấn', 'name: Lê Ngọc Tuân'),
    '9:11 Phần ký không có tên “Lê Ngọc Tuân”.',
  ],
])('%s that is printed otherwise', (_, archive, message) => {
  expect(told(archive())).toEqual([message]);
});
