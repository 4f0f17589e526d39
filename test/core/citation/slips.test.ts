/** Numbers as they come out of print, scanners and mark-up: slips, look-alikes, line ends, emphasis, entities. */
import { describe, expect, test } from 'vitest';
import { findCitations } from '../../../src/core/citation/find/find-citations.ts';
import { falselyReal } from '../real-text.ts';
import { numbersIn } from './cited.ts';

type Row = [name: string, text: string, expected: string];

const SLIPS: Row[] = [
  ['separators of the other system (made up)', 'Chỉ thị số 34/CT-TW', '34-CT/TW'],
  ['two slashes (made up)', 'Quy định số 66/QĐ/TW', '66-QĐ/TW'],
  ['two dashes (made up)', 'Kế hoạch số 15-KH-UBND', '15/KH-UBND'],
  ['the State’s separators for the Party (made up)', 'Quy định 31/QĐ-TW', '31-QĐ/TW'],
  ['the Party’s separators for the State (made up)', 'Kế hoạch số 15-KH/UBND', '15/KH-UBND'],
  ['a stray space', 'số 2442 /KH-UBND', '2442/KH-UBND'],
  ['a lost slash', 'số 2973 KH-UBND', '2973/KH-UBND'],
  ['a lost slash, no space (made up)', 'Quyết định số 1045QĐ-UBND', '1045/QĐ-UBND'],
  ['a lost dash (made up)', 'Nghị định 91/2017/NĐCP', '91/2017/NĐ-CP'],
  ['a lost dash of a province (made up)', 'Quyết định số 51/2014/QĐUBND', '51/2014/QĐ-UBND'],
  ['a lost dash behind small letters (made up)', 'Tờ trình số 115/TTrUBND', '115/TTr-UBND'],
  ['an underscore (made up)', 'Thông báo 45_TB/TU', '45-TB/TU'],
  ['a point with a space before it (made up)', 'Nghị quyết số 47/2007/NQ .HĐND', '47/2007/NQ-HĐND'],
  ['a point and a space before the day (made up)', 'số 12/QĐ. UBND ngày 5/6/2001', '12/QĐ-UBND'],
  ['a letter lost in the kind (made up)', 'Tờ trình số 146/Tr-BTC', '146/TTr-BTC'],
  ['small letters in the kind (made up)', 'Kế hoạch số 15/Kh-UBND', '15/KH-UBND'],
  ['and with a mark (made up)', 'Quyết định số 15/Qđ-UBND', '15/QĐ-UBND'],
  ['a desk in a bracket (made up)', 'Công văn số 823/PV11(CS)', '823/PV11(CS)'],
  ['a desk of a committee (made up)', 'Công văn số 147/UBND(NC)', '147/UBND(NC)'],
  ['an old decree with a space (made up)', 'sắc lệnh số 220- Sl', '220-SL'],
  ['spaces on both sides (made up)', 'sắc lệnh số 168 - SL', '168-SL'],
  ['an old decree in small letters (made up)', 'sắc lệnh số 23-sl', '23-SL'],
  ['an old decree with a point (made up)', 'Sắc lệnh 197 - S.L', '197-SL'],
  ['the body in small letters (made up)', 'Quyết định số 15/QĐ-ubnd', '15/QĐ-UBND'],
  ['a first figure read as O (made up)', 'Nghị định số O8/2020/NĐ-CP', '08/2020/NĐ-CP'],
  ['a first figure read as Q (made up)', 'Nghị định số Q2/1998/NĐ-CP', '02/1998/NĐ-CP'],
  ['a first figure read as l (made up)', 'Nghị định số l2/2020/NĐ-CP', '12/2020/NĐ-CP'],
  ['a last figure read as O (made up)', 'Thông tư số 1O/2020/TT-BTC', '10/2020/TT-BTC'],
  ['the letter of a series (made up)', 'sắc lệnh số 29 - B/Sl', '29-B/SL'],
  ['a point (made up)', 'Nghị quyết 11.NQ/TU', '11-NQ/TU'],
  ['spaces everywhere (made up)', 'Chỉ thị 19 / CT - TTg', '19/CT-TTg'],
  ['spaces of the Party (made up)', 'Chỉ thị số: 21 -CT/ TU , ngày 05/9/2014', '21-CT/TU'],
  ['a space before the unit (made up)', 'Công văn số 15/UBND -NC', '15/UBND-NC'],
  ['a space behind the dash of the unit (made up)', 'Công văn số 15/UBND- NC', '15/UBND-NC'],
  ['spaces round the year (made up)', 'Thông tư số 08 /2017/ TT-BNV', '08/2017/TT-BNV'],
  ['no space before the number (made up)', 'Quyết định số1120/ QĐ - UBND', '1120/QĐ-UBND'],
  ['no space before the word (made up)', 'Thực hiệnQuyết định số 15/QĐ-UBND', '15/QĐ-UBND'],
  ['no “số”', 'Chỉ thị 12-CT/TU', '12-CT/TU'],
  ['a colon (made up)', 'Quyết định số: 15/QĐ-UBND', '15/QĐ-UBND'],
  ['“số hiệu” (made up)', 'kế hoạch (số hiệu 1805/KH-UBND)', '1805/KH-UBND'],
  ['no word at all (made up)', 'theo 34-CT/TW của Bộ Chính trị', '34-CT/TW'],
  ['a year where none belongs', 'Chỉ thị số 26/2016/CT-TTg', '26/CT-TTg'],
  ['a year that belonged there before 2016 (made up)', 'Chỉ thị số 26/2008/CT-UBND', '26/2008/CT-UBND'],
  ['capitals for CTr (made up)', 'Chương trình số 18-CTR/HU', '18-CTr/HU'],
  ['capitals for TTr (made up)', 'Tờ trình số 12/TTR-SNV', '12/TTr-SNV'],
  ['QĐi for a regulation of the Party (made up)', 'Quy định 08-QĐi/TW', '08-QĐ/TW'],
  ['QyĐ for it (made up)', 'Quy định số 08-QyĐ/TW', '08-QĐ/TW'],
  ['QD for QĐ (made up)', 'Quyết định số 15/QD-UBND', '15/QĐ-UBND'],
  ['Ttr for TTr (made up)', 'Tờ trình số 74/Ttr-UBND', '74/TTr-UBND'],
  ['letters and words for one body (made up)', 'Nghị định số 351-HĐBộ trưởng', '351-HĐBT'],
  [
    'a space inside the letters of a body (made up)',
    'Thông tư số 05/2010/TT-BGD ĐT của Bộ',
    '05/2010/TT-BGDĐT',
  ],
  ['a year behind the letters (made up)', 'Nghị định 31/CP/1994 của Chính phủ', '31/CP'],
  ['two figures of a year behind points (made up)', 'Quyết định số 885/UB.QĐ.86 ngày 23.4.1986', '885/QĐ-UB'],
  ['the word’s own kind glued to the serial (made up)', 'công văn số 1368CV/TCTW', '1368/CV/TCTW'],
  [
    'a space behind every dash (made up)',
    'Quyết định số 5642/QĐ- BNN- TCLN ngày 3/10/2015',
    '5642/QĐ-BNN-TCLN',
  ],
  ['a dash that the sentence has (made up)', 'Kế hoạch số 15/KH-UBND- UBND xã đã', '15/KH-UBND'],
  ['TTG for TTg (made up)', 'Quyết định số 1526/QĐ-TTG', '1526/QĐ-TTg'],
];

const LETTERS: Row[] = [
  ['the Icelandic Ð (made up)', 'Nghị định số 42/2010/NÐ-CP', '42/2010/NĐ-CP'],
  ['and ð (made up)', 'quyết ðịnh số 42/QÐ-UBND', '42/QĐ-UBND'],
  ['TƯ (made up)', 'Chỉ thị 35-CT/TƯ', '35-CT/TW'],
  ['T.Ư (made up)', 'Nghị quyết số 26-NQ/T.Ư', '26-NQ/TW'],
  ['T.W (made up)', 'Kế hoạch 07-KH/T.W', '07-KH/TW'],
  ['VPTƯ (made up)', 'Công văn số 8123-CV/VPTƯ', '8123-CV/VPTW'],
  ['Cyrillic С and Т (made up)', '\u0421hỉ thị số 34-\u0421\u0422/\u0422W', '34-CT/TW'],
  ['Cyrillic Н and К (made up)', 'Kế hoạch số 15/\u041A\u041D-UBND', '15/KH-UBND'],
  ['Cyrillic У (made up)', 'Quy định số 08-Q\u0443Đ/TW', '08-QĐ/TW'],
  ['capital Cyrillic У (made up)', 'Thông tư số 05/2019/TT-B\u0423T', '05/2019/TT-BYT'],
  ['an en dash (made up)', 'Chỉ thị số 34–CT/TW', '34-CT/TW'],
  ['an em dash (made up)', 'Chỉ thị số 34—CT/TW', '34-CT/TW'],
  ['a minus (made up)', 'Nghị định số 65/2014/NĐ−CP', '65/2014/NĐ-CP'],
  ['a non-breaking hyphen (made up)', 'Quyết định số 411/QĐ\u2011UBND', '411/QĐ-UBND'],
  ['a soft hyphen (made up)', 'Kế hoạch số 77/KH\u00AD-UB\u00ADND', '77/KH-UBND'],
  ['a zero-width space (made up)', 'Kế hoạch số 77\u200B/KH-\u200BUBND', '77/KH-UBND'],
  ['non-breaking spaces (made up)', 'Chỉ\u00A0thị\u00A0số\u00A034-CT/TW', '34-CT/TW'],
  ['a fraction slash (made up)', 'Chỉ thị số 34-CT\u2044TW', '34-CT/TW'],
  ['loose marks (made up)', 'Quyết định số 15/QĐ-UBND'.normalize('NFD'), '15/QĐ-UBND'],
  ['letters that could not be read (made up)', 'Quy�t đ�nh s� 15/QĐ-UBND', '15/QĐ-UBND'],
  ['Ư in two parts (made up)', 'Chỉ thị số 34-CT/TU\u031B', '34-CT/TW'],
];

const LINES: Row[] = [
  ['behind the serial (made up)', 'Chỉ thị số 34-\nCT/TW', '34-CT/TW'],
  ['behind the year (made up)', 'Nghị định số 91/2017/\nNĐ-CP', '91/2017/NĐ-CP'],
  ['inside the letters (made up)', 'Quyết định số 3461/QĐ-\nUBND', '3461/QĐ-UBND'],
  ['before the slash (made up)', 'Chỉ thị số\n19\n/CT-TTg', '19/CT-TTg'],
  ['inside the word (made up)', 'thực hiện Kế\nhoạch số 15/KH-UBND', '15/KH-UBND'],
  ['Windows line ends (made up)', 'Chỉ thị số 34-\r\nCT/TW', '34-CT/TW'],
  ['a page inside the word (made up)', 'tại Quyết\n\n- 2 -\n\nđịnh số 1719/QĐ-TTg', '1719/QĐ-TTg'],
];

const MARKUP: Row[] = [
  ['emphasis (made up)', 'Chỉ thị số **34**-CT/TW', '34-CT/TW'],
  ['underscores of emphasis (made up)', '_Chỉ thị số 34-CT/TW_', '34-CT/TW'],
  ['a raised letter (made up)', 'Nghị quyết số 30<sup>a</sup>/2008/NQ-CP', '30a/2008/NQ-CP'],
  ['a raised note (made up)', 'Chỉ thị số 34-CT<sup>1</sup>/TW', '34-CT/TW'],
  ['a note of Markdown (made up)', 'Chỉ thị số 34-CT/TW[^1]', '34-CT/TW'],
  ['a raised digit (made up)', 'Chỉ thị số 34-CT/TW¹', '34-CT/TW'],
  ['a tag (made up)', 'Chỉ thị số <b>34</b>-CT/TW', '34-CT/TW'],
  ['a correction (made up)', '<Corrected from="Chi thi">Chỉ thị</Corrected> số 34-CT/TW', '34-CT/TW'],
  ['a hexadecimal entity (made up)', 'Chỉ thị số 41-CT&#x002F;TW', '41-CT/TW'],
  ['a decimal entity (made up)', 'Chỉ thị số 41-CT&#47;TW', '41-CT/TW'],
  ['named entities (made up)', 'Chỉ thị&nbsp;số 41&ndash;CT&sol;TW', '41-CT/TW'],
  ['an ampersand (made up)', 'Thông tư số 05/2019/TT-BNN&amp;PTNT', '05/2019/TT-BNN&PTNT'],
  ['a link (made up)', 'Chỉ thị số [41-CT/TW](https://example.vn/8-ct)', '41-CT/TW'],
  ['a link over a part (made up)', 'Chỉ thị số [41](#a)-CT/TW', '41-CT/TW'],
  ['escapes (made up)', 'Chỉ thị số 41\\-CT/TW', '41-CT/TW'],
  ['an escaped underscore (made up)', 'Thông báo số 45\\_TB/TU', '45-TB/TU'],
];

describe.each([
  ['separators, spaces and years', SLIPS],
  ['letters and signs', LETTERS],
  ['a line end', LINES],
  ['mark-up', MARKUP],
])('%s', (_, rows) => {
  test('what is not made up is printed', () => expect(falselyReal(rows)).toEqual([]));

  test.each(rows)('%s: %j → %s', (_name, text, expected) => expect(numbersIn(text)).toEqual([expected]));

  test.each(rows)('%s: nothing is lost of what is printed', (_name, text) => {
    const [{ start, end, number }] = findCitations(text) as [ReturnType<typeof findCitations>[0]];
    expect([text.slice(start, end).endsWith(number?.text ?? '?'), end]).toEqual([true, number?.end]);
    expect(text.slice(number?.start, number?.end)).toBe(number?.text);
  });
});

test.each([
  ['the next sentence is no part of a number', 'theo Công văn số 12/QĐ. UBND tỉnh yêu cầu', ['12/QĐ']],
  ['a remark in a bracket is none', 'số 5/QĐ-UBND(sau đây gọi là Quyết định)', ['5/QĐ-UBND']],
  ['a bracket that stands apart is none', 'Quyết định số 5/QĐ-UBND (A)', ['5/QĐ-UBND']],
  ['words that begin like a kind', 'lô 12/Tr-Linh, 15/Kh-oa', []],
  ['old decrees in a list', 'các sắc lệnh số 29 - B/SL và số 168 - SL', ['29-B/SL', '168-SL']],
  ['a letter that is no figure', 'tài khoản O8/2020 và số l2 tại lô Q2/98', []],
  ['an amount', 'số lượng 15 sl, 12/sl của tháng', []],
  ['a letter alone', 'bảng 7 - B/S và 22 - S', []],
])('%s: %s', (_, text, numbers) => expect(numbersIn(text)).toEqual(numbers));

test('366-QĐ/TW does not hold 66-QĐ/TW', () => {
  expect(numbersIn('không nhầm với Quyết định số 366-QĐ/TW')).toEqual(['366-QĐ/TW']);
});

test('CTr is a programme and CT a directive, TTr a proposal and TT a circular', () => {
  const types = 'số 18-CTr/HU, số 18-CT/HU, số 12/TTr-BNV, số 12/2024/TT-BNV';
  expect(findCitations(types).map(({ number }) => number?.sign.type)).toEqual(['CTr', 'CT', 'TTr', 'TT']);
});
