/** Targets and results that came, went or have another value. */
import { printAmount, type Result } from '../core/target.ts';
import type { Pair } from './changes.ts';

export interface FigureChange {
  document: string;
  list: 'targets' | 'results';
  indicator: string;
  label: string;
  /** What is to be reached and when, in few words; null when the row is not there. */
  before: string | null;
  after: string | null;
}

/**
 * The figures of one document beside those it had. A row is the same when it names the same indicator, label, time
 * and scope, or quotes the same words.
 *
 * @example figureChanges(pair) // [{ document: …, list: 'targets', indicator: …, before: 'ít nhất 10%, 2024', after: 'ít nhất 12%, 2024' }]
 */
export function figureChanges({ base, now }: Pair): FigureChange[] {
  const document = (now ?? base)?.id ?? '';
  return (['targets', 'results'] as const).flatMap((list) => {
    const rows = matched(base?.document[list] ?? [], now?.document[list] ?? []);
    return rows.flatMap(([old, fresh]): FigureChange[] => {
      const shown = fresh ?? old;
      const [before, after] = [old, fresh].map((row) => (row ? figureWords(row) : null));
      if (!shown || (before === after && before !== undefined)) return [];
      const { indicator, label } = shown;
      return [{ document, list, indicator, label, before: before ?? null, after: after ?? null }];
    });
  });
}

type Row = Result;

function matched(base: readonly Row[], now: readonly Row[]): [Row | null, Row | null][] {
  const left = [...base];
  const take = (isSame: (row: Row) => boolean): Row | null => {
    const index = left.findIndex(isSame);
    return index < 0 ? null : (left.splice(index, 1)[0] ?? null);
  };
  const pairs = new Map<Row, Row | null>();
  // Rows that are wholly the same first, so that none of them is taken for a changed one.
  const ways = [JSON.stringify, byName, byQuote] as const;
  for (const keyOf of ways) {
    for (const row of now)
      if (!pairs.get(row))
        pairs.set(
          row,
          take((other) => keyOf(other) === keyOf(row)),
        );
  }
  return [
    ...now.map((row): [Row | null, Row | null] => [pairs.get(row) ?? null, row]),
    ...left.map((row): [Row | null, Row | null] => [row, null]),
  ];
}

function byName({ indicator, label, year, period, scope }: Row): string {
  return JSON.stringify([indicator, label, year, period, scope]);
}

function byQuote({ indicator, quote }: Row): string {
  return JSON.stringify([indicator, quote]);
}

function figureWords(row: Row): string {
  const { year, period, scope, against, setBy, estimated, asOf, ofTarget } = row;
  return [
    printAmount(row) ?? 'định tính',
    year ?? period,
    scope,
    against && `so với ${against}`,
    estimated && 'số ước',
    asOf && `tính đến ${asOf}`,
    ofTarget !== undefined && `${ofTarget}% kế hoạch`,
    setBy && `do ${setBy} đặt ra`,
  ]
    .filter(Boolean)
    .join(', ');
}
