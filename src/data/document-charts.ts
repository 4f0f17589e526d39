/** Figures of a document as small charts, one for each topic and unit in which two can be set beside each other. */
import { type Chart, chartsOf } from '../charts/chart.ts';
import { byMagnitude } from '../charts/magnitude.ts';
import type { Corpus } from '../core/corpus.ts';
import type { HeldDocument } from '../core/held-document.ts';
import { printTime } from '../core/ledger/figure-time.ts';
import { type LedgerRow, rowsOf } from '../core/ledger/ledger.ts';
import { otherTimes } from '../core/ledger/other-times.ts';
import { openLedger } from './open-ledger.ts';

export interface ChartGroup {
  /** Name of the topic. */
  topic: string;
  charts: Chart[];
}

export interface DocumentCharts {
  groups: ChartGroup[];
  /** Whether figures of other documents stand among them. */
  hasOthers: boolean;
}

/** Years beside the document's own. */
const YEARS = 3;

/**
 * The charts of a held document; no group when nothing can be set beside anything.
 *
 * @example documentCharts(corpus, held).groups[0]?.topic // 'Kinh tế'
 */
export function documentCharts(corpus: Corpus, held: HeldDocument): DocumentCharts {
  const ledger = openLedger(corpus);
  const own = rowsOf(corpus, held).filter(({ figure }) => figure.op);
  const inTime = (a: LedgerRow, b: LedgerRow) => a.year.localeCompare(b.year);
  // A set keeps each row once, where it first stands: an indicator stands with itself in other years.
  const rows = [...new Set(own.flatMap((row) => [...otherTimes(ledger, row, YEARS), row].sort(inTime)))];
  const topicOf = ({ figure }: LedgerRow) => corpus.indicator.get(figure.indicator)?.topic ?? '';
  const labelOf = labels(corpus, rows);
  const groups = [...Map.groupBy(rows, topicOf)].map(([topic, members]) => ({
    topic: corpus.topic.get(topic)?.name ?? 'Khác',
    charts: chartsOf(members.map((row) => ({ kind: row.kind, figure: row.figure, label: labelOf(row) })))
      .flatMap(byMagnitude)
      .filter((chart) => marksOf(chart) > 1),
  }));
  return {
    groups: groups.filter(({ charts }) => charts.length > 0),
    hasOthers: rows.some((row) => row.held !== held),
  };
}

/** A time that all share need not be said by each. */
function labels(corpus: Corpus, rows: readonly LedgerRow[]): (row: LedgerRow) => string {
  const isOneTime =
    new Set(rows.map(({ figure }) => printTime({ year: figure.year, period: figure.period }))).size === 1;
  return ({ figure }) => {
    const time = isOneTime
      ? ''
      : printTime({ year: figure.year, period: figure.period, against: figure.against });
    const name = corpus.indicator.get(figure.indicator)?.name ?? figure.label;
    return [name, figure.scope, time].filter(Boolean).join(', ');
  };
}

function marksOf({ rows }: Chart): number {
  return rows.reduce((sum, { marks }) => sum + marks.length, 0);
}
