/** What belongs to a number: days, bodies, pins, the members of a list; old and short forms. */
import { describe, expect, test } from 'vitest';
import { findCitations } from '../../../src/core/citation/find/find-citations.ts';
import { falselyReal } from '../real-text.ts';
import { datedIn, issuedIn } from './cited.ts';

type Row = [name: string, text: string, expected: string[]];

const DATES: [printed: string, expected: string][] = [
  [' ngày 07 tháng 4 năm 2014', '2014-04-07'],
  [', ngày 07 tháng 4 năm 2014', '2014-04-07'],
  [' ngày 07 tháng 04, năm 2014', '2014-04-07'],
  [' ngày 07 tháng 4/2014', '2014-04-07'],
  [' ngày 07/4/2014', '2014-04-07'],
  [', ngày 07-4-2014', '2014-04-07'],
  [' ngày 07.4.2014', '2014-04-07'],
  [' ngày 7/4/14', '2014-04-07'],
  [' ngày 7/4/75', '1975-04-07'],
  [' ngày: 07/4/2014', '2014-04-07'],
  [' (07/4/2014)', '2014-04-07'],
  [' (ngày 07/4/2014)', '2014-04-07'],
  [' | 07/4/2014', '2014-04-07'],
  [' ban hành ngày 07/4/2014', '2014-04-07'],
  [' được ký ban hành ngày 07/4/2014', '2014-04-07'],
  [' của Bộ Chính trị ngày 07/4/2014', '2014-04-07'],
  [' của Bộ Chính trị (07/4/2014)', '2014-04-07'],
  [' về “Đổi mới công tác thi đua” ngày 07/4/2014', '2014-04-07'],
  [' ngày *07/4/2014*', '2014-04-07'],
  [' ngày 07\ntháng 4 năm\n2014', '2014-04-07'],
  [' năm 2014', '2014'],
  [' tháng 4 năm 2014', '2014'],
  [' tháng 4/2014', '2014'],
  [' ngày 31/02/2014', '?'],
  [' ngày 29/02/2023', '?'],
  [' ngày 29/02/2024', '2024-02-29'],
  [' ngày 31 tháng 4 năm 2014', '?'],
  [' ngày 00/4/2014', '?'],
  [' ngày 07/13/2014', '?'],
  [' giai đoạn 2014-2020', '-'],
  [' năm 2014-2020', '-'],
  [' 07/4/2014-07/4/2024', '-'],
  [' về kỷ niệm 110 năm Ngày thành lập tỉnh (09/02/1913-09/02/2023)', '-'],
  [' và hội nghị ngày 07/4/2014', '-'],
  ['', '-'],
];

describe('the day (made up)', () => {
  test.each(DATES)('“…34-CT/TW%s” → %s', (printed, expected) => {
    expect(datedIn(`Chỉ thị số 34-CT/TW${printed}`)).toEqual([`34-CT/TW ${expected}`]);
  });

  test.each([
    ['Ngày 14 tháng 10 năm 2022, Chủ tịch UBND tỉnh ban hành Kế hoạch số 3461/KH-UBND', '2022-10-14'],
    ['Ngày 14/10/2022 UBND tỉnh ra Quyết định số 3461/KH-UBND', '2022-10-14'],
    ['Theo đó, ngày 14/10/2022, UBND tỉnh ban hành Kế hoạch số 3461/KH-UBND', '2022-10-14'],
    ['Vào ngày 14/10/2022, UBND tỉnh ban hành Kế hoạch số 3461/KH-UBND', '2022-10-14'],
    ['Họp ngày 14/10/2022 theo Kế hoạch số 3461/KH-UBND', '-'],
    ['từ ngày 14/10/2022, UBND tỉnh ban hành Kế hoạch số 3461/KH-UBND', '-'],
    ['Tính đến ngày 14/10/2022, UBND tỉnh đã ban hành Kế hoạch số 3461/KH-UBND', '-'],
    ['Thực hiện Nghị quyết ngày 05/12/2021 của Tỉnh ủy, UBND tỉnh ban hành Kế hoạch số 3461/KH-UBND', '-'],
  ])('before the number: %s', (text, expected) => {
    expect(datedIn(text)).toEqual([`3461/KH-UBND ${expected}`]);
  });

  test.each([
    ['34-CT/TW ngày 07/4/2014 của Bộ Chính trị, Tỉnh ủy đã ban hành', '2014-04-07', '-'],
    ['34-CT/TW, ngày 07/4/2014 của Bộ Chính trị, Tỉnh ủy ban hành', '2014-04-07', '-'],
    ['34-CT/TW, ngày 07/4/2014, Tỉnh ủy ban hành', '2014-04-07', '-'],
    ['34-CT/TW của Bộ Chính trị, ngày 15/12/2014 Tỉnh ủy ban hành', '-', '2014-12-15'],
    ['34-CT/TW của Bộ Chính trị, ngày 15/12/2014, Tỉnh ủy ban hành', '-', '2014-12-15'],
    ['34-CT/TW, ngày 15/12/2014 Tỉnh ủy ban hành', '-', '2014-12-15'],
    ['34-CT/TW của Bộ Chính trị ngày 07/4/2014 và', '2014-04-07', '-'],
  ])('of two citations: Chỉ thị số %s Kế hoạch số 80-KH/TU', (words, first, second) => {
    const text = `Thực hiện Chỉ thị số ${words} Kế hoạch số 80-KH/TU về thi đua`;
    expect(datedIn(text)).toEqual([`34-CT/TW ${first}`, `80-KH/TU ${second}`]);
  });
});

const LISTS: Row[] = [
  [
    'one day, as printed',
    'số 380/QĐ-UBND và Quyết định số 381/QĐ-UBND ngày 29 tháng 6 năm 2022',
    ['380/QĐ-UBND 2022-06-29~', '381/QĐ-UBND 2022-06-29'],
  ],
  [
    'one day and one kind, as printed',
    'số 4431/KH-UBND; số 4432/KH-UBND và số 4435/KH-UBND ngày 30 tháng 12 năm 2022',
    ['4431/KH-UBND 2022-12-30~', '4432/KH-UBND 2022-12-30~', '4435/KH-UBND 2022-12-30'],
  ],
  [
    'no number word (made up)',
    'Nghị quyết số 18-NQ/TW và 19-NQ/TW ngày 25/10/2017',
    ['18-NQ/TW 2017-10-25~', '19-NQ/TW 2017-10-25'],
  ],
  [
    'a day each (made up)',
    'số 1526/QĐ-TTg ngày 10/9/2021, số 1678/QĐ-TTg ngày 08/10/2021',
    ['1526/QĐ-TTg 2021-09-10', '1678/QĐ-TTg 2021-10-08'],
  ],
  [
    'two words, two works: one day is the second’s (made up)',
    'Chỉ thị số 05-CT/TW, Chỉ thị số 34-CT/TW ngày 07/4/2014',
    ['05-CT/TW -', '34-CT/TW 2014-04-07'],
  ],
  [
    'two words and a comma, one numbered right behind the other (made up)',
    'Quyết định số 380/QĐ-UBND, Quyết định số 381/QĐ-UBND ngày 29/6/2022',
    ['380/QĐ-UBND 2022-06-29~', '381/QĐ-UBND 2022-06-29'],
  ],
  [
    'two words and a comma, though near (made up)',
    'Quyết định số 380/QĐ-UBND, Quyết định số 383/QĐ-UBND ngày 29/6/2022',
    ['380/QĐ-UBND -', '383/QĐ-UBND 2022-06-29'],
  ],
  [
    'two words and “và”, but no neighbours (made up)',
    'Quyết định số 86/QĐ-UBND và Quyết định số 381/QĐ-UBND ngày 29/6/2022',
    ['86/QĐ-UBND -', '381/QĐ-UBND 2022-06-29'],
  ],
  [
    'the year in a number contradicts the day (made up)',
    'số 12/2019/TT-BNV, số 05/2020/TT-BNV ngày 09/11/2020',
    ['12/2019/TT-BNV -', '05/2020/TT-BNV 2020-11-09'],
  ],
  [
    'another sign takes no day (made up)',
    'số 12/KH-UBND, số 13/QĐ-UBND ngày 09/11/2020',
    ['12/KH-UBND -', '13/QĐ-UBND 2020-11-09'],
  ],
];

describe('days in a list', () => {
  test('what is not made up is printed', () => expect(falselyReal(LISTS)).toEqual([]));
  test.each(LISTS)('%s: %s', (_, text, expected) => expect(datedIn(text)).toEqual(expected));

  test('the kind is said once', () => {
    const found = findCitations('các Quyết định số 86/QĐ-UBND, số 252/QĐ-UBND và 253/QĐ-UBND');
    expect(found.map(({ typeWord, text }) => [typeWord, text])).toEqual([
      ['Quyết định', 'Quyết định số 86/QĐ-UBND'],
      ['Quyết định', 'số 252/QĐ-UBND'],
      ['Quyết định', '253/QĐ-UBND'],
    ]);
  });
});

const ISSUERS: Row[] = [
  [
    'behind',
    'Kế hoạch số 2639/KH-UBND ngày 13/8/2021 của UBND huyện Ngọc Hồi',
    ['2639/KH-UBND UBND huyện Ngọc Hồi'],
  ],
  [
    'before the day (made up)',
    'Chỉ thị số 34-CT/TW của Bộ Chính trị ngày 07/4/2014',
    ['34-CT/TW Bộ Chính trị'],
  ],
  ['before the word', 'Tỉnh ủy đề ra trong Nghị quyết số 07-NQ/TU', ['07-NQ/TU Tỉnh ủy']],
  ['with a verb (made up)', 'UBND tỉnh ban hành Quyết định số 86/QĐ-UBND', ['86/QĐ-UBND UBND tỉnh']],
  [
    'before a colon (made up)',
    'các Kế hoạch của UBND tỉnh: số 86/KH-UBND, số 87/KH-UBND',
    ['86/KH-UBND UBND tỉnh', '87/KH-UBND UBND tỉnh~'],
  ],
  ['in brackets', '(Quyết định số 428/QĐ-UBND ngày 03/3/2023 của UBND tỉnh)', ['428/QĐ-UBND UBND tỉnh']],
  [
    'of both',
    'Nghị quyết số 37-NQ/TW ngày 24/12/2018 và Kết luận số 48-KL/TW ngày 30/01/2023 của Bộ Chính trị',
    ['37-NQ/TW Bộ Chính trị~', '48-KL/TW Bộ Chính trị'],
  ],
  [
    'not of the other body (made up)',
    'Nghị quyết số 26-NQ/TW và Nghị quyết số 168/NQ-CP của Chính phủ',
    ['26-NQ/TW -', '168/NQ-CP Chính phủ'],
  ],
  [
    'an office of the body',
    'Chỉ thị số 08/CT-UBND ngày 13/5/2021 của Chủ tịch UBND tỉnh',
    ['08/CT-UBND Chủ tịch UBND tỉnh'],
  ],
  [
    'several bodies (made up)',
    'Thông tư liên tịch số 03/2010/TTLT-BNV-BTC của Bộ Nội vụ - Bộ Tài chính',
    ['03/2010/TTLT-BNV-BTC Bộ Nội vụ - Bộ Tài chính'],
  ],
  [
    'a plenum (made up)',
    'Nghị quyết số 04-NQ/TW ngày 30/10/2016 của Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng khóa XII',
    ['04-NQ/TW Ban Chấp hành Trung ương Đảng'],
  ],
  ['in two lines (made up)', 'Chỉ thị số 34-CT/TW của Bộ\nChính trị', ['34-CT/TW Bộ Chính trị']],
  [
    'not another one behind a comma (made up)',
    'Công văn số 12/BNV-TĐKT ngày 05/12/2023 của Bộ Nội vụ, UBND tỉnh ban hành Kế hoạch số 15/KH-UBND',
    ['12/BNV-TĐKT Bộ Nội vụ', '15/KH-UBND UBND tỉnh'],
  ],
  [
    'of no list, before the next citation (made up)',
    'Kế hoạch số 12/KH-TCT của Trường Chính trị tỉnh và Kế hoạch số 15/KH-UBND của UBND tỉnh',
    ['12/KH-TCT Trường Chính trị tỉnh', '15/KH-UBND UBND tỉnh'],
  ],
  ['of other letters (made up)', 'Bộ Nội vụ ban hành Quyết định số 15/QĐ-UBND', ['15/QĐ-UBND Bộ Nội vụ']],
  ['nobody (made up)', 'Chỉ thị số 34-CT/TW về thi đua; Bộ Chính trị yêu cầu', ['34-CT/TW -']],
];

describe('the body', () => {
  test('what is not made up is printed', () => expect(falselyReal(ISSUERS)).toEqual([]));
  test.each(ISSUERS)('%s: %s', (_, text, expected) => expect(issuedIn(text)).toEqual(expected));
});

const NESTED: Row[] = [
  [
    'in a title',
    'Kế hoạch số 3919/KH-UBND ngày 23/9/2014 của UBND tỉnh về triển khai thực hiện Chỉ thị số 34-CT/TW ngày 07/4/2014',
    ['3919/KH-UBND 2014-09-23', '34-CT/TW 2014-04-07'],
  ],
  [
    'in a quoted title (made up)',
    'Kế hoạch số 15/KH-UBND về “thực hiện Chỉ thị số 34-CT/TW ngày 07/4/2014” ngày 23/9/2014',
    ['15/KH-UBND 2014-09-23', '34-CT/TW 2014-04-07'],
  ],
  [
    'in a footnote (made up)',
    'phong trào[^1]\n\n[^1]: Chỉ thị số 34-CT/TW ngày 07/4/2014.',
    ['34-CT/TW 2014-04-07'],
  ],
  ['in a table (made up)', '| Quyết định số 15/QĐ-UBND | 07/4/2014 | UBND tỉnh |', ['15/QĐ-UBND 2014-04-07']],
  [
    'in a heading (made up)',
    'THỰC HIỆN CHỈ THỊ SỐ 34-CT/TW NGÀY 07 THÁNG 4 NĂM 2014',
    ['34-CT/TW 2014-04-07'],
  ],
];

describe('inside something else', () => {
  test('what is not made up is printed', () => expect(falselyReal(NESTED)).toEqual([]));
  test.each(NESTED)('%s: %s', (_, text, expected) => expect(datedIn(text)).toEqual(expected));
});
