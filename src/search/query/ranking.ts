/** The order of found pages: by tier, and within a tier by what a word of the question is worth there. */

/** A row as the engine finds it; the score is a share of the most that its words could be worth, so that wordings compare. */
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
 * Each row once, at its best place.
 *
 * @example inOrder([{ row: 1, score: 1, tier: 3 }, { row: 2, score: 1, tier: 0 }]).map(({ row }) => row) // [2, 1]
 */
export function inOrder(rows: readonly RankedRow[]): RankedRow[] {
  const sorted = [...rows].sort((a, b) => a.tier - b.tier || b.score - a.score || a.row - b.row);
  const seen = new Set<number>();
  return sorted.filter(({ row }) => !seen.has(row) && seen.add(row));
}
