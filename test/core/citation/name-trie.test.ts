/** Names looked up in folded text. */
import { expect, test } from 'vitest';
import { longestName, nameTrie } from '../../../src/core/citation/vocabulary/name-trie.ts';

const names = nameTrie([
  ['Bộ Y tế', 'health'],
  ['Bộ Văn hóa', 'culture'],
  ['Bộ Văn hóa, Thể thao và Du lịch', 'sport'],
  ['Bộ VĂN HÓA', 'second'],
  ['Bộ GD&ĐT', 'schools'],
]);

test.each([
  ['bo y te ve', 'health', 'bo y te'],
  ['boyte', 'health', 'boyte'],
  ['bo van hoa the thao, du lich', 'sport', 'bo van hoa the thao, du lich'],
  ['bo van hoa - the thao va du lich.', 'sport', 'bo van hoa - the thao va du lich'],
  ['bo van hoa, the thao cua', 'culture', 'bo van hoa'],
  ['bo van hoa, va cua', 'culture', 'bo van hoa'],
  ['bo gd&dt', 'schools', 'bo gd&dt'],
])('%s → %s', (folded, value, printed) => {
  expect(longestName(names, folded, 0)).toEqual({ value, end: printed.length });
});

test.each(['bo y ten', 'bo', 'bo y', 'bo    y te', 'b o y te', ''])('%j is none of them', (folded) => {
  expect(longestName(names, folded, 0)).toBeNull();
});

test('only what begins at the place', () => {
  expect([longestName(names, 'cua bo y te', 0), longestName(names, 'cua bo y te', 4)]).toEqual([
    null,
    { value: 'health', end: 11 },
  ]);
});
