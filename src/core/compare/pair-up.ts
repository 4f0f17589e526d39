/** Finds for the items of one list their counterparts in another, and sets both in one order. */

/** Places in the two lists; one of them is null where an item has no counterpart. */
export type Paired = { a: number; b: number } | { a: number; b: null } | { a: null; b: number };

/** How well an item of the first list fits one of the second. */
export interface Fit {
  a: number;
  b: number;
  score: number;
}

/**
 * The best counterparts, each item in at most one pair: the closest pair is taken first, and of equal ones
 * that whose places in their lists are nearest.
 *
 * @param fits pairs that may be taken; all others are out of the question
 * @example bestPairs([{ a: 0, b: 1, score: 0.9 }, { a: 0, b: 0, score: 0.5 }]) // [{ a: 0, b: 1, score: 0.9 }]
 */
export function bestPairs(fits: readonly Fit[]): Fit[] {
  const takenA = new Set<number>();
  const takenB = new Set<number>();
  const far = ({ a, b }: Fit) => Math.abs(a - b);
  const inTurn = [...fits].sort((x, y) => y.score - x.score || far(x) - far(y) || x.a - y.a || x.b - y.b);
  return inTurn.filter(({ a, b }) => {
    if (takenA.has(a) || takenB.has(b)) return false;
    takenA.add(a);
    takenB.add(b);
    return true;
  });
}

/**
 * All items of both lists in the order of the first; an item of the second that has no counterpart stands behind
 * the one that it follows there.
 *
 * @example inOneOrder(2, 2, [{ a: 1, b: 0 }]) // [{ a: 0, b: null }, { a: 1, b: 0 }, { a: null, b: 1 }]
 */
export function inOneOrder(
  lengthA: number,
  lengthB: number,
  pairs: readonly { a: number; b: number }[],
): Paired[] {
  const ofA = new Map(pairs.map(({ a, b }) => [a, b]));
  const matchedB = new Set(ofA.values());
  const rows: Paired[] = [];
  const addAlone = (from: number) => {
    for (let b = from; b < lengthB && !matchedB.has(b); b += 1) rows.push({ a: null, b });
  };
  addAlone(0);
  for (let a = 0; a < lengthA; a += 1) {
    const b = ofA.get(a);
    if (b === undefined) rows.push({ a, b: null });
    else {
      rows.push({ a, b });
      addAlone(b + 1);
    }
  }
  return rows;
}
