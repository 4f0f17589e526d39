/** Indicators of which the archive holds a goal and an outcome that can be laid side by side. */
import type { Corpus, Indicator } from './corpus.ts';
import type { HeldDocument } from './held-document.ts';
import type { Result, Target } from './target.ts';

export interface ComparedIndicator {
  indicator: Indicator;
  issuer: string;
  year: number;
  target: { held: HeldDocument; row: Target };
  result: { held: HeldDocument; row: Result };
}

/**
 * For each indicator the newest year of a body for which both are stated in one unit and for the same area;
 * newest first, then in the order of the list of indicators.
 *
 * @example comparedIndicators(corpus)[0]?.indicator.name // 'Tốc độ tăng trưởng GRDP'
 */
export function comparedIndicators(corpus: Corpus): ComparedIndicator[] {
  const targets = new Map<string, { held: HeldDocument; row: Target }>();
  for (const held of corpus.documents)
    for (const row of held.document.targets) {
      const key = keyOf(held, row);
      if (key !== null && !targets.has(key)) targets.set(key, { held, row });
    }
  const newest = new Map<string, ComparedIndicator>();
  for (const held of corpus.documents)
    for (const row of held.document.results) {
      const target = targets.get(keyOf(held, row) ?? '');
      const indicator = corpus.indicator.get(row.indicator);
      if (!target || !indicator || row.year === undefined) continue;
      const known = newest.get(indicator.id);
      if (known && known.year >= row.year) continue;
      const { issuer } = held.document;
      newest.set(indicator.id, { indicator, issuer, year: row.year, target, result: { held, row } });
    }
  const listed = corpus.indicators.flatMap(({ id }) => newest.get(id) ?? []);
  return listed.sort((a, b) => b.year - a.year);
}

/** What must agree for two figures to be comparable; null for what has no figure or no year. */
function keyOf({ document }: HeldDocument, row: Target): string | null {
  const hasFigure = row.value !== undefined || row.values !== undefined;
  if (!hasFigure || row.year === undefined) return null;
  return [row.indicator, document.issuer, row.year, row.unit, row.change, row.against, row.scope].join('|');
}
