/** Counterparts, and both lists in one order. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestPairs, inOneOrder } from '../../../src/core/compare/pair-up.ts';

describe('counterparts', () => {
  test('the closest pair is taken first, and nothing twice', () => {
    const fits = [
      { a: 0, b: 0, score: 0.5 },
      { a: 0, b: 1, score: 0.9 },
      { a: 1, b: 1, score: 0.8 },
      { a: 1, b: 0, score: 0.4 },
    ];
    expect(bestPairs(fits).map(({ a, b }) => [a, b])).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  test('of equal ones the nearer', () => {
    const fits = [
      { a: 0, b: 3, score: 1 },
      { a: 2, b: 3, score: 1 },
    ];
    expect(bestPairs(fits)).toEqual([{ a: 2, b: 3, score: 1 }]);
  });
});

describe('one order', () => {
  test('what only the second list has stands behind what it follows there', () => {
    const rows = inOneOrder(3, 4, [
      { a: 0, b: 1 },
      { a: 2, b: 2 },
    ]);
    expect(rows).toEqual([
      { a: null, b: 0 },
      { a: 0, b: 1 },
      { a: 1, b: null },
      { a: 2, b: 2 },
      { a: null, b: 3 },
    ]);
  });

  test('every item of both lists stands in one row, the first list in its order', () => {
    const fit = fc.record({
      a: fc.nat({ max: 9 }),
      b: fc.nat({ max: 9 }),
      score: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(fit, { maxLength: 40 }), (fits) => {
        const rows = inOneOrder(10, 10, bestPairs(fits));
        const ofA = rows.flatMap(({ a }) => a ?? []);
        const ofB = rows.flatMap(({ b }) => b ?? []);
        const all = Array.from({ length: 10 }, (_, index) => index);
        expect(ofA).toEqual(all);
        expect([...ofB].sort((x, y) => x - y)).toEqual(all);
      }),
    );
  });
});
