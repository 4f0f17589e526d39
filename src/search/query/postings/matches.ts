/** Pages of several tokens together: any of them, or all. */
import type { Posting } from './shard.ts';

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
    const rowA = a.rows[atA] ?? Number.POSITIVE_INFINITY;
    const rowB = b.rows[atB] ?? Number.POSITIVE_INFINITY;
    rows[count] = Math.min(rowA, rowB);
    worths[count] = Math.max(
      rowA <= rowB ? (a.worths[atA] ?? 0) : 0,
      rowB <= rowA ? (b.worths[atB] ?? 0) : 0,
    );
    if (rowA <= rowB) atA += 1;
    if (rowB <= rowA) atB += 1;
    count += 1;
  }
  return { rows: rows.subarray(0, count), worths: worths.subarray(0, count) };
}

/**
 * Something of each page that stands in all of the lists, ascending.
 *
 * @param make takes the row and its worth in each list; the array of worths is used again for the next page
 * @example allOf([a, b], (row) => row)
 */
export function allOf<T>(
  lists: readonly Matches[],
  make: (row: number, worths: readonly number[]) => T,
): T[] {
  const shortest = lists.reduce<Matches | undefined>(
    (least, list) => (least && least.rows.length <= list.rows.length ? least : list),
    undefined,
  );
  const found: T[] = [];
  const places = lists.map(() => 0);
  const worths = lists.map(() => 0);
  for (const row of shortest?.rows ?? []) {
    if (!stepTo(lists, row, places)) continue;
    for (const [index, list] of lists.entries()) worths[index] = list.worths[places[index] ?? 0] ?? 0;
    found.push(make(row, worths));
  }
  return found;
}

/** Moves the places on to the row; whether all lists have it. */
function stepTo(lists: readonly Matches[], row: number, places: number[]): boolean {
  for (const [index, { rows }] of lists.entries()) {
    const place = firstFrom(rows, places[index] ?? 0, row);
    places[index] = place;
    if (rows[place] !== row) return false;
  }
  return true;
}

/** The first place from `start` on that is not before the row: leaps that double, then halves. */
function firstFrom(rows: Uint32Array, start: number, row: number): number {
  if ((rows[start] ?? row) >= row) return start;
  let leap = 1;
  while ((rows[start + leap] ?? row) < row) leap *= 2;
  let [low, high] = [start + leap / 2, Math.min(start + leap, rows.length)];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((rows[middle] as number) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
