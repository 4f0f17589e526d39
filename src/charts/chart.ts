/**
 * What a chart shows, before it is drawn: figures of one unit, targets and results of one row in one picture.
 * A level and a rise or fall are two charts, even in one unit.
 */
import { shortDate } from '../core/date.ts';
import { endsOf } from '../core/ledger/goal.ts';
import type { FigureKind } from '../core/ledger/ledger.ts';
import { printAmount, type Result } from '../core/target.ts';

/** One figure to be drawn. */
export interface Plotted {
  kind: FigureKind;
  figure: Result;
  /** What stands above the figures of one row: place and year, or the indicator. */
  label: string;
  /** Told by the row to the script that filters. */
  data?: Record<string, string> | undefined;
}

export interface Mark {
  kind: FigureKind;
  low: number;
  high: number;
  op: NonNullable<Result['op']>;
  isEstimated: boolean;
  text: string;
}

export interface ChartRow {
  label: string;
  data: Record<string, string>;
  marks: Mark[];
}

export interface Chart {
  unit: string;
  change: Result['change'];
  rows: ChartRow[];
}

/** Units short enough to stand behind each number. */
const SHORT_UNIT = 5;

/**
 * The charts of some figures, one for each unit, in the order in which units and rows first occur. Goals in words
 * cannot be drawn; a figure that is stated twice is drawn once.
 *
 * @example chartsOf([{ kind: 'target', figure: { op: '>=', value: 10, unit: '%', … }, label: 'tỉnh Kon Tum, 2022' }]).length // 1
 */
export function chartsOf(figures: readonly Plotted[]): Chart[] {
  const charts = new Map<string, Chart>();
  for (const plotted of figures) {
    const mark = markOf(plotted);
    if (!mark) continue;
    const { unit = '', change } = plotted.figure;
    const key = `${unit} ${change}`;
    const chart = charts.get(key) ?? { unit, change, rows: [] };
    charts.set(key, chart);
    addTo(chart, plotted, mark);
  }
  return [...charts.values()];
}

function addTo({ rows }: Chart, { label, data = {} }: Plotted, mark: Mark): void {
  let row = rows.find((one) => one.label === label);
  if (!row) {
    row = { label, data, marks: [] };
    rows.push(row);
  }
  const same = (one: Mark) => one.kind === mark.kind && one.text === mark.text;
  if (!row.marks.some(same)) row.marks.push(mark);
}

function markOf({ kind, figure }: Plotted): Mark | null {
  const ends = endsOf(figure);
  if (!ends || !figure.op) return null;
  const [low, high] = ends;
  const isEstimated = figure.estimated === true;
  return { kind, low, high, op: figure.op, isEstimated, text: textOf(figure) };
}

/** "ít nhất 10%", "9,5% (số ước)", "4.014,89 (đến 26/12/2022)": the unit of long name stands at the axis. */
function textOf(figure: Result): string {
  const { unit = '', asOf, estimated } = figure;
  const amount = printAmount({ ...figure, unit: unit.length <= SHORT_UNIT ? unit : undefined });
  const notes = [estimated && 'số ước', asOf && `đến ${shortDate(asOf)}`].filter(Boolean);
  return `${amount}${notes.length > 0 ? ` (${notes.join(', ')})` : ''}`;
}

/**
 * What is measured on the axis, in words.
 *
 * @example axisName({ unit: 'xã', change: 'increase', rows: [] }) // 'phần tăng, xã'
 */
export function axisName({ unit, change }: Chart): string {
  const part = change === 'increase' ? 'phần tăng, ' : change === 'decrease' ? 'phần giảm, ' : '';
  return `${part}${unit}`;
}
