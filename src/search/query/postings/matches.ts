/** Pages of several tokens together: any of them, or all. */
import type { FoundPages } from '../found-pages.ts';
import { MOST_WORTH, type Posting } from './shard.ts';

const NONE = new Uint32Array();

/** Pages, ascending, and what the token is worth to each. */
export type Matches = Pick<Posting, 'rows' | 'worths'>;

/**
 * The pages of any of the postings; a page that has several keeps the best worth.
 *
 * @example anyOf([{ rows: [1], worths: [2] }, { rows: [1, 3], worths: [5, 1] }]) // rows 1, 3; worths 5, 1
 */
export function anyOf(postings: readonly Matches[]): Matches {
  const [first, ...others] = postings;
  if (!first || others.length === 0) return first ?? { rows: NONE, worths: new Uint8Array() };
  const best = bestWorths(postings);
  const rows = new Uint32Array(best.length);
  const worths = new Uint8Array(best.length);
  let count = 0;
  for (let row = 0; row < best.length; row += 1) {
    if (best[row] === 0) continue;
    rows[count] = row;
    worths[count] = best[row] as number;
    count += 1;
  }
  return { rows: rows.subarray(0, count), worths: worths.subarray(0, count) };
}

/** By row, as long as the last one: a beginning may have hundreds of words, and each is passed over once. */
function bestWorths(postings: readonly Matches[]): Uint8Array {
  const length = postings.reduce((most, { rows }) => Math.max(most, (rows.at(-1) ?? -1) + 1), 0);
  const best = new Uint8Array(length);
  for (const { rows, worths } of postings)
    for (let at = 0; at < rows.length; at += 1) {
      const row = rows[at] as number;
      if ((worths[at] as number) > (best[row] as number)) best[row] = worths[at] as number;
    }
  return best;
}

/**
 * The pages that stand in all of the lists. A score is the mean of what the tokens are worth there, each counted by
 * its weight.
 *
 * @param weights of the lists; one that few pages have says more
 * @example allOf([thi, dua], [0.1, 2.3]).rows
 */
export function allOf(lists: readonly Matches[], weights: readonly number[]): FoundPages {
  const shortest = lists.reduce(
    (least, { rows }) => (rows.length < least.length ? rows : least),
    lists[0]?.rows ?? NONE,
  );
  const most = weights.reduce((sum, one) => sum + one, 0) * MOST_WORTH;
  const rows = new Uint32Array(shortest.length);
  const scores = new Float32Array(shortest.length);
  const places = new Uint32Array(lists.length);
  let count = 0;
  for (const row of shortest) {
    if (!stepTo(lists, row, places)) continue;
    rows[count] = row;
    scores[count] = worthAt(lists, places, weights) / most;
    count += 1;
  }
  return { rows: rows.subarray(0, count), scores: scores.subarray(0, count) };
}

/** Moves the places on to the row; whether all lists have it. */
function stepTo(lists: readonly Matches[], row: number, places: Uint32Array): boolean {
  for (let index = 0; index < lists.length; index += 1) {
    const { rows } = lists[index] as Matches;
    const place = firstFrom(rows, places[index] as number, row);
    places[index] = place;
    if (rows[place] !== row) return false;
  }
  return true;
}

/** The first place from `start` on that is not before the row: leaps that double, then halves. */
function firstFrom(rows: Uint32Array, start: number, row: number): number {
  if (start >= rows.length || (rows[start] as number) >= row) return start;
  let leap = 1;
  while (start + leap < rows.length && (rows[start + leap] as number) < row) leap *= 2;
  let [low, high] = [start + (leap >> 1), Math.min(start + leap, rows.length)];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] as number) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

function worthAt(lists: readonly Matches[], places: Uint32Array, weights: readonly number[]): number {
  let sum = 0;
  for (let index = 0; index < lists.length; index += 1)
    sum += ((lists[index] as Matches).worths[places[index] as number] as number) * (weights[index] as number);
  return sum;
}
