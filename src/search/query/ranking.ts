/** The order of found pages: by tier, and within a tier by what the words of the question are worth there. */
import type { FoundPages } from './found-pages.ts';

const TIERS = ['begun near', 'exact near', 'exact', 'near', 'all', 'unfinished'] as const;

/** Pages that answer a question equally well. */
export interface Tier {
  /** 0 is best. */
  level: number;
  pages: FoundPages;
}

/** Columns of equal length, the best page first. */
export interface RankedPages {
  rows: number[];
  tiers: number[];
  /** Shares of one, in steps of a millionth. */
  scores: number[];
}

/** A place in the order is one number, tier, score and row side by side: numbers sort ten times as fast as objects. */
const SCORES = 2 ** 20;
const ROWS = 2 ** 26;

/**
 * Pages of one tier.
 *
 * @example tier('near', pages).level // 3
 */
export function tier(name: (typeof TIERS)[number], pages: FoundPages): Tier {
  return { level: TIERS.indexOf(name), pages };
}

/**
 * Each page once, at its best place; those alike in the order of the archive.
 *
 * @example inOrder([tier('near', pages)]).rows
 */
export function inOrder(tiers: readonly Tier[]): RankedPages {
  const best = new Map<number, number>();
  for (const { level, pages } of tiers) {
    for (let at = 0; at < pages.rows.length; at += 1) {
      const row = pages.rows[at] as number;
      const place = level * SCORES + SCORES - 1 - Math.round((pages.scores[at] as number) * (SCORES - 1));
      if (place < (best.get(row) ?? Number.POSITIVE_INFINITY)) best.set(row, place);
    }
  }
  const places = Float64Array.from(best, ([row, place]) => place * ROWS + row).sort();
  const ranked: RankedPages = { rows: [], tiers: [], scores: [] };
  for (const place of places) {
    const [row, before] = [place % ROWS, Math.floor(place / ROWS)];
    ranked.rows.push(row);
    ranked.tiers.push(Math.floor(before / SCORES));
    ranked.scores.push(1 - (before % SCORES) / (SCORES - 1));
  }
  return ranked;
}
