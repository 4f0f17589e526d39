/** The order of found pages. */
import { expect, test } from 'vitest';
import { inOrder, tier } from '../../../src/search/query/ranking.ts';

const pages = (scores: Record<number, number>) => {
  const rows = Object.keys(scores).map(Number);
  return { rows: Uint32Array.from(rows), scores: Float32Array.from(rows, (row) => scores[row] ?? 0) };
};

test('the tier decides before the score, and a page stands once, at its best place', () => {
  const ranked = inOrder([
    tier('all', pages({ 1: 0.9, 2: 0.8 })),
    tier('exact near', pages({ 2: 0.1 })),
    tier('near', pages({ 3: 0.5, 4: 0.6 })),
  ]);
  expect(ranked.rows).toEqual([2, 4, 3, 1]);
  expect(ranked.tiers).toEqual([1, 3, 3, 4]);
  expect(ranked.scores[1]).toBeCloseTo(0.6, 5);
});

test('pages alike keep the order of the archive, the last one of a million too', () => {
  expect(inOrder([tier('near', pages({ 3: 1, 7: 1, 999999: 1 }))]).rows).toEqual([3, 7, 999_999]);
  expect(inOrder([tier('unfinished', pages({ 0: 0, 999999: 0 }))])).toEqual({
    rows: [0, 999_999],
    tiers: [5, 5],
    scores: [0, 0],
  });
});

test('nothing found is nothing', () => expect(inOrder([]).rows).toEqual([]));
