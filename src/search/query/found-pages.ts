/** Pages that the engine found, by column: ten thousand of them are two arrays. */

export interface FoundPages {
  /** Ascending. */
  rows: Uint32Array;
  /** A share of the most that the words could be worth, 0 to 1, so that wordings compare. */
  scores: Float32Array;
}

export const NO_PAGES: FoundPages = { rows: new Uint32Array(), scores: new Float32Array() };

/**
 * Those of the pages that are among the others too; all of them when there are no others.
 *
 * @example within(pages, null) === pages // true
 */
export function within(pages: FoundPages, others: FoundPages | null): FoundPages {
  if (!others) return pages;
  const rows = new Uint32Array(Math.min(pages.rows.length, others.rows.length));
  const scores = new Float32Array(rows.length);
  let [count, other] = [0, 0];
  for (let at = 0; at < pages.rows.length && other < others.rows.length; at += 1) {
    const row = pages.rows[at] as number;
    while ((others.rows[other] as number) < row) other += 1;
    if (others.rows[other] !== row) continue;
    rows[count] = row;
    scores[count] = pages.scores[at] as number;
    count += 1;
  }
  return { rows: rows.subarray(0, count), scores: scores.subarray(0, count) };
}
