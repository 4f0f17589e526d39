/** Long lists in pages: how many there are, and what stands on one. */

/**
 * The pages of a list, from 1; a list without rows has one.
 *
 * @example pagesOf(450, 200) // 3
 */
export function pagesOf(rows: number, aPage: number): number {
  return Math.max(1, Math.ceil(rows / aPage));
}

/**
 * The rows of one page, from 1.
 *
 * @example onPage(['a', 'b', 'c'], 2, 2) // ['c']
 */
export function onPage<T>(rows: readonly T[], page: number, aPage: number): T[] {
  return rows.slice((page - 1) * aPage, page * aPage);
}
