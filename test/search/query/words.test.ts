/** One form of words on both sides of the search. */
import { describe, expect, test } from 'vitest';
import { formOf, withoutMarks, wordsOf } from '../../../src/search/query/words.ts';
import { paragraph } from '../../core/arbitraries.ts';
import { law } from '../../core/law.ts';

const formsOf = (text: string) => wordsOf(text).map(({ form }) => form);

describe('what is one word, however it is written', () => {
  test.each([
    ['Uỷ ban', 'ủy ban'],
    ['hoà giải', 'HÒA GIẢI'],
    ['kỹ thuật', 'kĩ thuật'],
    ['lý luận', 'lí luận'],
    ['tỷ lệ', 'tỉ lệ'],
    ['Đảng', 'đảng'],
    // Eth, which stands for Đ in many received files.
    ['Ðảng', 'Đảng'],
    ['1.700.000', '1700000'],
    ['số 08', 'số 8'],
    ['58,5%', '58,5 %'],
    ['ấn', 'ấn'.normalize('NFD')],
  ])('%s = %s', (one, other) => expect(formsOf(one)).toEqual(formsOf(other)));

  test.each([
    ['của', 'cửa'],
    ['Đỗ', 'Dỗ'],
    ['58,5', '585'],
    ['1.5', '15'],
    ['quý', 'quí'],
    ['say', 'sai'],
  ])('%s ≠ %s', (one, other) => expect(formsOf(one)).not.toEqual(formsOf(other)));
});

test.each([
  ['Đường', 'duong'],
  ['kỹ', 'ki'],
  ['Ủy', 'uy'],
  ['8', '8'],
])('%s without marks is %s', (word, plain) => expect(withoutMarks(formOf(word))).toBe(plain));

test('places are those of the text, in order, and never overlap', () => {
  law([paragraph], (text) => {
    let at = 0;
    for (const { form, start, end } of wordsOf(text)) {
      expect(start).toBeGreaterThanOrEqual(at);
      expect(formsOf(text.slice(start, end))).toEqual([form]);
      at = end;
    }
  });
});

test('NFD and NFC give the same words', () => {
  law([paragraph], (text) => expect(formsOf(text.normalize('NFD'))).toEqual(formsOf(text.normalize('NFC'))));
});
