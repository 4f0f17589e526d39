/** Pages of several tokens together: any of them, or all. */
import type { FoundPages } from '../found-pages.ts';
import { MOST_WORTH, type Posting } from './shard.ts';

/** Pages, ascending, and what the token is worth to each. */
export type Matches = Pick<Posting, 'rows' | 'worths'>;

/**
 * The pages of any of the postings; a page that has several keeps the best worth.
 *
 * @example anyOf([{ rows: [1], worths: [2] }, { rows: [1, 3], worths: [5, 1] }]) // rows 1, 3; worths 5, 1
 */
export function anyOf(postings: readonly Matches[]): Matches {
  const [first, ...others] = postings;
  if (!first) return { rows: new Uint32Array(), worths: new Uint8Array() };
  // Halves first: a beginning may have hundreds of words.
  if (others.length > 1) {
    const half = postings.length >> 1;
    return both(anyOf(postings.slice(0, half)), anyOf(postings.slice(half)));
  }
  return others[0] ? both(first, others[0]) : first;
}

function both(a: Matches, b: Matches): Matches {
  const rows = new Uint32Array(a.rows.length + b.rows.length);
  const worths = new Uint8Array(rows.length);
  let [atA, atB, count] = [0, 0, 0];
  while (atA < a.rows.length || atB < b.rows.length) {
    const rowA = atA < a.rows.length ? (a.rows[atA] as number) : Number.POSITIVE_INFINITY;
    const rowB = atB < b.rows.length ? (b.rows[atB] as number) : Number.POSITIVE_INFINITY;
    const worthA = rowA <= rowB ? (a.worths[atA++] as number) : 0;
    const worthB = rowB <= rowA ? (b.worths[atB++] as number) : 0;
    rows[count] = Math.min(rowA, rowB);
    worths[count] = Math.max(worthA, worthB);
    count += 1;
  }
  return { rows: rows.subarray(0, count), worths: worths.subarray(0, count) };
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

const NONE = new Uint32Array();

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
