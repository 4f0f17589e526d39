/** Pages that have all the words are told apart by how close together they stand. */
import { expect, test } from 'vitest';
import { closeness } from '../../../src/search/query/closeness.ts';
import { soughtWords } from '../../../src/search/query/sought.ts';

const far = `Tỷ lệ ${'một hai ba bốn năm '.repeat(5)} tốt nghiệp`;

test.each([
  ['Báo cáo', ['Tỷ lệ tốt nghiệp đạt 98%'], 'ti le tot nghiep', 4],
  ['Báo cáo', [far], 'ti le tot nghiep', 2],
  // The same word twice is one.
  ['Báo cáo', ['tốt tốt tốt'], 'tot nghiep', 1],
  // Two passages do not add up.
  ['Báo cáo', ['tỷ lệ', 'tốt nghiệp'], 'ti le tot nghiep', 2],
  ['Tốt nghiệp', ['tốt nghiệp'], 'tot nghiep', 2.5],
  // What the title says needs no passage.
  ['Tốt nghiệp', [far], 'ti le tot nghiep', 4.5],
  ['Báo cáo', [], 'tot', 0],
])('%s, %j: %s → %d', (title, parts, words, expected) => {
  const sought = soughtWords(words.split(' '));
  const keys = sought.plains.map((_, key) => key);
  expect(closeness(keys, sought.read(title), parts.map(sought.read))).toBe(expected);
});
