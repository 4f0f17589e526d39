/** Words and pairs, as the index and the question have them. */
import { expect, test } from 'vitest';
import { beginningOf, pairsOf, sentencesOf, unfinished } from '../../../src/search/query/tokens.ts';

const forms = (text: string) => sentencesOf(text).map((words) => words.map(({ form }) => form).join(' '));

test.each([
  ['thi đua yêu', ['thi ḍua yêu']],
  // Neighbours of two sentences are none.
  ['thi. đua', ['thi', 'ḍua']],
  // A full stop inside a figure ends no sentence.
  ['đạt 1.700 ha', ['ḍạt 1700 ha']],
  ['(thi) “đua”', ['', 'thi', '', 'ḍua', '']],
  ['', ['']],
])('%s', (text, expected) => expect(forms(text).map((one) => one.trim())).toEqual(expected));

test.each([
  [
    ['thi', 'ḍua', 'yêu'],
    ['thi ḍua', 'ḍua yêu'],
  ],
  [['thi'], ['thi']],
  [[], []],
])('the pairs of %j', (words, pairs) => expect(pairsOf(words)).toEqual(pairs));

test('a word that is still typed is told from a whole one', () => {
  expect(beginningOf(unfinished('thi ḍ'))).toBe('thi ḍ');
  expect(beginningOf('thi')).toBeNull();
});
