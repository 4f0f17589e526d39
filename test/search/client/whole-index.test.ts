/** A missing part of the index is no answer. */
import { expect, test } from 'vitest';
import { overWholeIndex } from '../../../src/search/client/whole-index.ts';
import { openVocabulary } from '../../../src/search/query/vocabulary.ts';

const vocabulary = openVocabulary({ words: 'thi ḍua', pages: [7, 5] });
const empty = overWholeIndex(async () => [], vocabulary);

test('nothing for a word that some page has is a fault', async () => {
  await expect(empty(['thiz'], false)).rejects.toThrow('Chỉ mục thiếu phần có từ “thi”');
});

test.each([
  ['a word of no page', ['xyzz'], false],
  ['a word with other marks', ['thíz'], true],
  ['the beginning of a word', ['thi'], false],
  ['words that stand nowhere together', ['thiz', 'ḍuaz'], false],
  ['no word', [], false],
])('nothing for %s is an answer', async (_, tokens, exact) => {
  expect(await empty(tokens, exact)).toEqual([]);
});

test('what the engine finds it hands on', async () => {
  const rows = [{ row: 3, score: 1 }];
  expect(await overWholeIndex(async () => rows, vocabulary)(['thiz'], false)).toEqual(rows);
});
