/** Reading a page for the sought words finds what reading it word by word finds. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { soughtWords } from '../../../src/search/query/sought.ts';
import { withoutMarks, wordsOf } from '../../../src/search/query/words.ts';

/** The same by the plainest means. */
function readPlainly(text: string, forms: readonly string[]) {
  const plains = [...new Set(forms.map(withoutMarks))];
  const words = wordsOf(text);
  return {
    text,
    keys: words.map(({ form }) => plains.indexOf(withoutMarks(form))),
    exact: words.map(({ form }) => Number(forms.includes(form))),
    starts: words.map(({ start }) => start),
    ends: words.map(({ end }) => end),
  };
}

describe('sought words', () => {
  test.each([
    ['Thi đua, ĐẠT 58,5% và 08 ủy viên; Uỷ ban, kỹ thuật', ['ḍạt', '58x5', 'phầntrăm', '8', 'ủy', 'kĩ']],
    ['Độc lập, ðộc, d\u031bộc', ['ḍộc', 'dộc']],
    ['', ['thi']],
  ])('%s', (text, forms) => {
    expect(soughtWords(forms).read(text)).toEqual(readPlainly(text, forms));
  });

  test('in any text', () => {
    const word = fc.constantFrom(
      'thi',
      'Thì',
      'đua',
      'Đua',
      'ðua',
      'uỷ',
      'Ủy',
      'kỹ',
      'y',
      'Ý',
      '08',
      '8',
      '1.700',
      '%',
      '½',
      'ￇ',
      '\ud835\udc00',
      'é',
    );
    const text = fc
      .array(fc.tuple(word, fc.constantFrom(' ', ', ', '', '. ')))
      .map((pieces) => pieces.flat().join(''));
    fc.assert(
      fc.property(text, fc.array(word, { minLength: 1, maxLength: 4 }), (written, typed) => {
        const forms = typed.flatMap((one) => wordsOf(one).map(({ form }) => form));
        const { exact: _, ...found } = soughtWords(forms).read(written);
        const { exact: __, ...expected } = readPlainly(written, forms);
        expect(found).toEqual(expected);
      }),
    );
  });
});
