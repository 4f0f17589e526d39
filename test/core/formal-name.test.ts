/** How a document is named: with what the source prints, and nothing guessed. */
import { describe, expect, test } from 'vitest';
import { parseDocumentNumber } from '../../src/core/document-number.ts';
import { formalName, shortName } from '../../src/core/formal-name.ts';
import { falselyReal } from './real-text.ts';

const number = (written: string | null) => (written ? parseDocumentNumber(written) : null);

/** Right-hand sides as the documents cite them. */
const NAMES: [
  name: string,
  formal: string,
  type: string | null,
  written: string | null,
  issuedOn: string | null,
  issuer: string,
][] = [
  [
    'Party directive',
    'Chỉ thị số 34-CT/TW ngày 07 tháng 4 năm 2014 của Bộ Chính trị',
    'chi-thi',
    '34-CT/TW',
    '2014-04-07',
    'Bộ Chính trị',
  ],
  [
    'plan of a province',
    'Kế hoạch số 3461/KH-UBND ngày 14 tháng 10 năm 2022 của Ủy ban nhân dân tỉnh Kon Tum',
    'ke-hoach',
    '3461/KH-UBND',
    '2022-10-14',
    'Ủy ban nhân dân tỉnh Kon Tum',
  ],
  [
    'decree',
    'Nghị định số 73/2023/NĐ-CP ngày 29 tháng 9 năm 2023 của Chính phủ',
    'nghi-dinh',
    '73/2023/NĐ-CP',
    '2023-09-29',
    'Chính phủ',
  ],
  [
    'month 01',
    'Chỉ thị số 01/CT-TTg ngày 04 tháng 01 năm 2024 của Thủ tướng Chính phủ',
    'chi-thi',
    '01/CT-TTg',
    '2024-01-04',
    'Thủ tướng Chính phủ',
  ],
  [
    'no day printed',
    'Chỉ thị số 26/2016/CT-TTg của Thủ tướng Chính phủ',
    'chi-thi',
    '26/2016/CT-TTg',
    null,
    'Thủ tướng Chính phủ',
  ],
  [
    'only the year known (made up)',
    'Chỉ thị số 19/CT-TTg năm 2024 của Thủ tướng Chính phủ',
    'chi-thi',
    '19/CT-TTg',
    '2024',
    'Thủ tướng Chính phủ',
  ],
  [
    'no number in the source (made up)',
    'Kế hoạch năm 2022 của Ủy ban nhân dân huyện Kon Rẫy',
    'ke-hoach',
    null,
    '2022',
    'Ủy ban nhân dân huyện Kon Rẫy',
  ],
  [
    'neither number nor day (made up)',
    'Báo cáo của Ủy ban nhân dân tỉnh Kon Tum',
    'bao-cao',
    null,
    null,
    'Ủy ban nhân dân tỉnh Kon Tum',
  ],
  [
    'no type word (made up)',
    'Văn bản năm 2023 của Ủy ban nhân dân huyện Ngọc Hồi',
    null,
    null,
    '2023',
    'Ủy ban nhân dân huyện Ngọc Hồi',
  ],
];

describe('formalName', () => {
  test.each(NAMES)('%s: %s', (_, formal, type, written, issuedOn, issuer) => {
    expect(formalName({ type, number: number(written), issuedOn }, issuer)).toBe(formal);
  });

  test('rows are printed where they do not say otherwise', () => expect(falselyReal(NAMES)).toEqual([]));
});

test.each([
  ['the number as written', 'chi-thi', '08/CT-UBND', '08/CT-UBND'],
  ['a serial without its zero stays so', 'chi-thi', '8/CT-UBND', '8/CT-UBND'],
  ['else the kind', 'bao-cao', null, 'Báo cáo'],
  ['else plainly a document', null, null, 'Văn bản'],
])('shortName is %s', (_, type, written, expected) => {
  expect(shortName({ type, number: number(written), issuedOn: '2024' })).toBe(expected);
});
