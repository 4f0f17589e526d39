/** The works that share a bare number: "34-ct-tw" is an act of 2014 and one of 2024. */
import { bareNumberOf } from '../identity.ts';
import { UNKNOWN_YEAR } from '../unknown-year.ts';
import type { Work } from './work.ts';

/**
 * Ids of works by their bare number, the newest first, those without a year last.
 *
 * @example worksByNumber(works).get('34-ct-tw') // ['dang/trung-uong/chi-thi/2024/34-ct-tw', …]
 */
export function worksByNumber(work: ReadonlyMap<string, Work>): Map<string, string[]> {
  const byNumber = new Map<string, string[]>();
  for (const { id, number } of work.values()) {
    if (number === null) continue;
    const bare = bareNumberOf(id);
    byNumber.set(bare, [...(byNumber.get(bare) ?? []), id]);
  }
  for (const ids of byNumber.values()) ids.sort(byYear);
  return byNumber;
}

/** Newest first, those without a year last. */
function byYear(a: string, b: string): number {
  const [yearA, yearB] = [yearIn(a), yearIn(b)];
  return yearA === yearB ? (a < b ? -1 : 1) : yearB - yearA;
}

function yearIn(id: string): number {
  const year = id.split('/').at(-2) ?? UNKNOWN_YEAR;
  return year === UNKNOWN_YEAR ? 0 : Number(year);
}
