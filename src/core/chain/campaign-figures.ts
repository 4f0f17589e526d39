/** The targets and results of a campaign's documents, side by side by indicator; what they mean for each other is not judged here. */
import type { Corpus, Indicator } from '../corpus.ts';
import type { CampaignRecord, HeldDocument } from '../held-document.ts';
import type { Assignment } from '../official-document.ts';
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

/** One sentence that gives a task, with all whom it names. */
export interface SharedTask {
  held: HeldDocument;
  quote: string;
  /** In the order of the text. */
  to: Assignment[];
}

/**
 * Who must do what for a campaign: each sentence once, of the oldest document first.
 *
 * @example tasksOf(corpus, record)[0]?.to.map(({ to }) => to) // ['Từng cơ quan, đơn vị', …]
 */
export function tasksOf(corpus: Corpus, record: CampaignRecord): SharedTask[] {
  const rows = rowsOf(corpus, record, ({ document }) => document.assignments);
  const ofDocument = [...Map.groupBy(rows, ({ held }) => held)].toReversed();
  return ofDocument.flatMap(([held, tasks]) =>
    [...Map.groupBy(tasks, ({ row }) => row.quote)].map(([quote, shared]) => ({
      held,
      quote,
      to: shared.map(({ row }) => row),
    })),
  );
}
