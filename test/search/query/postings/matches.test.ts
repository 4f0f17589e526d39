/** Any and all of several lists of pages, against the plain way to say it. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allOf, anyOf, type Matches } from '../../../../src/search/query/postings/matches.ts';
import { MOST_WORTH } from '../../../../src/search/query/postings/shard.ts';
import { law } from '../../../core/law.ts';

const pages = fc.dictionary(fc.nat({ max: 60 }).map(String), fc.integer({ min: 1, max: MOST_WORTH }), {
  maxKeys: 50,
});
const matchesOf = (worths: Record<string, number>): Matches => {
  const rows = Object.keys(worths)
    .map(Number)
    .sort((a, b) => a - b);
  return { rows: Uint32Array.from(rows), worths: Uint8Array.from(rows, (row) => worths[row] ?? 0) };
};

test('any: each page once, ascending, at its best', () => {
  law([fc.array(pages, { maxLength: 6 })], (lists) => {
    const best = new Map<number, number>();
    for (const list of lists)
      for (const [row, worth] of Object.entries(list))
        best.set(Number(row), Math.max(best.get(Number(row)) ?? 0, worth));
    const { rows, worths } = anyOf(lists.map(matchesOf));
    const expected = [...best].sort(([a], [b]) => a - b);
    expect(Array.from(rows, (row, at) => [row, worths[at]])).toEqual(expected);
  });
});

test('all: the pages of every list, scored by the mean worth', () => {
  law([fc.array(pages, { minLength: 1, maxLength: 5 })], (lists) => {
    const weights = lists.map((_, at) => at + 1);
    const { rows, scores } = allOf(lists.map(matchesOf), weights);
    const expected = Object.keys(lists[0] ?? {})
      .map(Number)
      .filter((row) => lists.every((list) => row in list))
      .sort((a, b) => a - b);
    expect([...rows]).toEqual(expected);
    const most = weights.reduce((sum, one) => sum + one, 0) * MOST_WORTH;
    for (const [at, row] of rows.entries()) {
      const worth = lists.reduce((sum, list, index) => sum + (list[row] ?? 0) * (weights[index] ?? 0), 0);
      expect(scores[at]).toBeCloseTo(worth / most, 5);
    }
  });
});
