/** The targets and results of a campaign's documents, side by side by indicator; what they mean for each other is not judged here. */
import type { Corpus, Indicator, Task } from '../corpus.ts';
import type { CampaignRecord, HeldDocument } from '../held-document.ts';
import type { Result, Target } from '../target.ts';
import { rowsOf } from './campaign-names.ts';

export interface StatedFigure {
  held: HeldDocument;
  row: Result;
}

export interface FiguresOfIndicator {
  indicator: Indicator;
  targets: StatedFigure[];
  results: StatedFigure[];
}

/**
 * Indicators with what was aimed at and what came of it; those with both first, then in the order of the list of indicators.
 *
 * @example figuresOf(corpus, record)[0]?.indicator.name // 'Tốc độ tăng trưởng GRDP'
 */
export function figuresOf(corpus: Corpus, record: CampaignRecord): FiguresOfIndicator[] {
  const targets = Map.groupBy<string, StatedFigure>(
    rowsOf<Target>(corpus, record, ({ document }) => document.targets),
    ({ row }) => row.indicator,
  );
  const results = Map.groupBy(
    rowsOf<Result>(corpus, record, ({ document }) => document.results),
    ({ row }) => row.indicator,
  );
  const listed = corpus.indicators
    .map((indicator) => ({
      indicator,
      targets: targets.get(indicator.id) ?? [],
      results: results.get(indicator.id) ?? [],
    }))
    .filter((one) => one.targets.length + one.results.length > 0);
  const hasBoth = (one: FiguresOfIndicator) => one.targets.length > 0 && one.results.length > 0;
  return [...listed.filter(hasBoth), ...listed.filter((one) => !hasBoth(one))];
}

/**
 * Who must do what for a campaign.
 *
 * @example tasksOf(corpus, record)[0]?.assignment.to // 'Sở Nội vụ'
 */
export function tasksOf(corpus: Corpus, record: CampaignRecord): Task[] {
  return rowsOf(corpus, record, ({ document }) => document.assignments).map(({ held, row }) => ({
    held,
    assignment: row,
  }));
}
