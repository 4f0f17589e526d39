/** The order of found pages: by tier, and within a tier by what a word of the question is worth there. */

import type { Vocabulary } from './vocabulary.ts';
import { withoutMarks } from './words.ts';

/** A row as the engine finds it; the score is the mean over the words asked for, so that wordings compare. */
export interface ScoredRow {
  row: number;
  score: number;
}

const TIERS = ['begun near', 'exact near', 'exact', 'near', 'all', 'unfinished'] as const;

export interface RankedRow extends ScoredRow {
  /** 0 is best. */
  tier: number;
}

/**
 * Rows of one tier.
 *
 * @example tier('near', [{ row: 3, score: 1.5 }]) // [{ row: 3, score: 1.5, tier: 3 }]
 */
export function tier(name: (typeof TIERS)[number], rows: readonly ScoredRow[]): RankedRow[] {
  return rows.map((one) => ({ ...one, tier: TIERS.indexOf(name) }));
}

/**
 * What the words of a wording are worth to the engine at most: a score divided by it compares with that of another
 * wording, for an abbreviation is rarer than the words it stands for.
 *
 * @param pages how many pages there are
 * @example meanRarity(['ubnd'], vocabulary, 126)
 */
export function meanRarity(
  words: readonly string[],
  vocabulary: Pick<Vocabulary, 'pagesWith'>,
  pages: number,
): number {
  const rarities = words.map((word) => Math.log(1 + pages / (vocabulary.pagesWith(withoutMarks(word)) || 1)));
  return rarities.reduce((sum, one) => sum + one, 0) / rarities.length || 1;
}

/**
 * Each row once, at its best place.
 *
 * @example inOrder([{ row: 1, score: 1, tier: 3 }, { row: 2, score: 1, tier: 0 }]).map(({ row }) => row) // [2, 1]
 */
export function inOrder(rows: readonly RankedRow[]): RankedRow[] {
  const sorted = [...rows].sort((a, b) => a.tier - b.tier || b.score - a.score || a.row - b.row);
  const seen = new Set<number>();
  return sorted.filter(({ row }) => !seen.has(row) && seen.add(row));
}
