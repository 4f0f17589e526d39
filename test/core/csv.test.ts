/** Tables as files: read by spreadsheets, run by none. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvCell, csvTable } from '../../src/core/csv.ts';

test.each([
  ['plain', 'Chỉ thị số 08', 'Chỉ thị số 08'],
  ['a comma', 'Luật Thi đua, khen thưởng', '"Luật Thi đua, khen thưởng"'],
  ['quotes', 'ghi "34"', '"ghi ""34"""'],
  ['a line end', 'một\nhai', '"một\nhai"'],
  ['a formula', '=HYPERLINK("http://x")', '"\'=HYPERLINK(""http://x"")"'],
  ['plus', '+84', "'+84"],
  ['minus', '-NQ/TW', "'-NQ/TW"],
  ['at', '@SUM(A1)', "'@SUM(A1)"],
  ['a tab', '\t=1', '"\'\t=1"'],
  ['a space before', ' =1', "' =1"],
  ['full width', '＝1', "'＝1"],
  ['empty', '', ''],
])('%s', (_, text, expected) => expect(csvCell(text)).toBe(expected));

test('no cell is a formula, whatever the text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '"', ',', ' ', 'a') }),
      (text) => {
        const cell = csvCell(text);
        const shown = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
        expect(shown).not.toMatch(/^\s*[=+\-@]/);
        expect(shown.replace(/^'/, '')).toBe(text.replace(/^'/, ''));
      },
    ),
  );
});

test('a table is read as UTF-8, one line a row', () => {
  expect(
    csvTable([
      ['STT', 'Chỉ tiêu'],
      ['1', 'Thu nội địa, năm 2024'],
    ]),
  ).toBe('\ufeffSTT,Chỉ tiêu\r\n1,"Thu nội địa, năm 2024"\r\n');
});
