/** Abbreviations in sentences of the archive: where one stands, what it means there, and where none does. */
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type AbbreviationPlace, shortFormReader } from '../../src/core/abbreviation.ts';
import { falselyReal, fileText } from './real-text.ts';

const shortFormsIn = shortFormReader(parse(fileText('abbreviations.yaml')));

const ROWS: [name: string, text: string, place: AbbreviationPlace, found: string[]][] = [
  ['an index', 'Tốc độ tăng trưởng GRDP của tỉnh', 'text', ['GRDP: tổng sản phẩm trên địa bàn']],
  [
    'in brackets behind its full name',
    'Chỉ số năng lực cạnh tranh cấp tỉnh (PCI)',
    'text',
    ['PCI: Chỉ số năng lực cạnh tranh cấp tỉnh'],
  ],
  ['two words (made up)', 'nâng hạng PAR INDEX của tỉnh', 'text', ['PAR INDEX: Chỉ số cải cách hành chính']],
  [
    'before a slash and a figure',
    'THCS có 24.858 DTTS/44.419 học sinh',
    'text',
    ['THCS: trung học cơ sở', 'DTTS: dân tộc thiểu số'],
  ],
  ['the longer one first', '100% số trường TH-THCS', 'text', ['TH-THCS: tiểu học - trung học cơ sở']],
  ['the sign of a number is none', 'Chỉ thị số 34-CT/TW', 'text', []],
  ['nor that of a State body (made up)', 'Kế hoạch 3461/KH-UBND', 'text', []],
  ['nor a part of a word (made up)', 'UBNDX, XGRDP', 'text', []],
  ['two meanings: none (made up)', 'Kết luận của BCT', 'text', []],
  [
    'of recipients, in their list',
    'CT, các PCT UBND tỉnh',
    'recipients',
    ['CT: Chủ tịch', 'PCT: Phó Chủ tịch', 'UBND: Ủy ban nhân dân'],
  ],
  ['and only there (made up)', 'CT, các PCT tỉnh', 'text', []],
  ['a purpose', 'Sở Nội vụ (b/c)', 'recipients', ['b/c: để báo cáo']],
  ['marks of signing', 'TM. ỦY BAN NHÂN DÂN', 'signature', ['TM.: thay mặt (văn bản Nhà nước)']],
  ['which running text does not have (made up)', 'TM. ỦY BAN NHÂN DÂN', 'text', []],
];

describe('short forms', () => {
  test.each(ROWS)('%s: %s', (_, text, place, found) => {
    const forms = shortFormsIn(text, place);
    expect(forms.map(({ short, full }) => `${short}: ${full}`)).toEqual(found);
    for (const { start, end, short } of forms) expect(text.slice(start, end)).toBe(short);
  });

  test('rows are printed where they do not say otherwise', () => expect(falselyReal(ROWS)).toEqual([]));

  test('an empty list explains nothing', () => expect(shortFormReader([])('GRDP', 'text')).toEqual([]));

  test('a short form with signs of a pattern is only itself (made up)', () => {
    const reader = shortFormReader([{ short: 'A.(B)', full: 'chữ a', group: 'chung' }]);
    expect(reader('AX(B) A.(B)', 'text')).toEqual([{ start: 6, end: 11, short: 'A.(B)', full: 'chữ a' }]);
  });
});
