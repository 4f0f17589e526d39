/** The order of found pages. */
import { expect, test } from 'vitest';
import { inOrder, meanRarity, tier } from '../../../src/search/query/ranking.ts';

test('the tier decides before the score, and a row stands once, at its best place', () => {
  const rows = [
    ...tier('all', [
      { row: 1, score: 9 },
      { row: 2, score: 8 },
    ]),
    ...tier('exact near', [{ row: 2, score: 1 }]),
    ...tier('near', [
      { row: 3, score: 5 },
      { row: 4, score: 6 },
    ]),
  ];
  expect(inOrder(rows).map(({ row }) => row)).toEqual([2, 4, 3, 1]);
});

test('rows alike keep the order of the archive', () => {
  expect(
    inOrder(
      tier('near', [
        { row: 7, score: 1 },
        { row: 3, score: 1 },
      ]),
    ).map(({ row }) => row),
  ).toEqual([3, 7]);
});

test('an abbreviation that few pages have is worth more than the words it stands for', () => {
  const counts: Record<string, number> = { ntm: 2, nong: 40, thon: 30, moi: 90 };
  const rarity = (words: string[]) => meanRarity(words, { pagesWith: (form) => counts[form] ?? 0 }, 100);
  expect(rarity(['ntm'])).toBeGreaterThan(rarity(['nông', 'thôn', 'mới']));
  expect(rarity([])).toBe(1);
});
