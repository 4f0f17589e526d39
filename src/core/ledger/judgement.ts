/** What became of a target, and what a result was measured by: each result beside the targets it may be held against. */
import type { Corpus } from '../corpus.ts';
import { boundsOf } from '../date.ts';
import type { HeldDocument } from '../held-document.ts';
import { printAmount } from '../target.ts';
import { timeOf } from './figure-time.ts';
import { type FigureKind, type Ledger, type LedgerRow, placeKey } from './ledger.ts';
import { judge, type Verdict } from './verdict.ts';

/** One result against one target. */
export interface Match {
  target: LedgerRow;
  result: LedgerRow;
  verdict: Verdict;
}

/**
 * A result against the targets it answers: those that can be compared, else those that cannot, each with its reason;
 * empty where the archive holds no target for it.
 *
 * @example matchesOf(corpus, ledger, result).map(({ verdict }) => verdict.kind) // ['missed']
 */
export function matchesOf(corpus: Corpus, ledger: Ledger, result: LedgerRow): Match[] {
  const targets = beside(ledger, result, 'target').filter((target) => answers(result, target));
  return decided(targets.map((target) => matched(corpus, target, result)));
}

/**
 * A target with the results that answer it, in the same way.
 *
 * @example answersTo(corpus, ledger, target).length // 0, as long as no report is held
 */
function answersTo(corpus: Corpus, ledger: Ledger, target: LedgerRow): Match[] {
  const results = beside(ledger, target, 'result').filter((result) => answers(result, target));
  return decided(results.map((result) => matched(corpus, target, result)));
}

/** Rows of the same indicator and place. */
function beside(ledger: Ledger, { figure, territory }: LedgerRow, kind: FigureKind): LedgerRow[] {
  const rows = ledger.ofPlace.get(placeKey(figure.indicator, territory)) ?? [];
  return rows.filter((row) => row.kind === kind);
}

/** A result of another year answers another target; one that does not tell its year is compared with those beside it. */
function answers(result: LedgerRow, target: LedgerRow): boolean {
  const [when, due] = [timeOf(result.figure), timeOf(target.figure)];
  if (when !== null && due !== null) return when === due;
  return result.held.id === target.held.id;
}

function matched(corpus: Corpus, target: LedgerRow, result: LedgerRow): Match {
  const better = corpus.indicator.get(target.figure.indicator)?.better ?? 'none';
  return { target, result, verdict: judge(target.figure, result.figure, better, lastDayOf(result.held)) };
}

function decided(matches: readonly Match[]): Match[] {
  const sure = matches.filter(({ verdict }) => verdict.kind !== 'incomparable');
  return sure.length > 0 ? sure : [...matches];
}

/** The last day on which the document can have been issued, as far as it tells. */
function lastDayOf({ document: { issuedOn, dating } }: HeldDocument): string | null {
  return dating?.notAfter ?? (issuedOn && boundsOf(issuedOn).to);
}

/** Matches that say the same: one amount on the other side, one verdict, and every row that states it. */
export interface Outcome {
  verdict: Verdict;
  amount: string | null;
  rows: LedgerRow[];
}

/**
 * What is to be told of a row: a target that two sentences state alike is told once, with both sentences.
 *
 * @example outcomesOf(corpus, ledger, result)[0] // { verdict: { kind: 'missed' }, amount: 'ít nhất 10%', rows: [target] }
 */
export function outcomesOf(corpus: Corpus, ledger: Ledger, row: LedgerRow): Outcome[] {
  const matches = row.kind === 'result' ? matchesOf(corpus, ledger, row) : answersTo(corpus, ledger, row);
  const outcomes = new Map<string, Outcome>();
  for (const { target, result, verdict } of matches) {
    const other = row.kind === 'result' ? target : result;
    const amount = printAmount(other.figure);
    const key = JSON.stringify([verdict, amount, other.figure.estimated, other.figure.asOf]);
    const known = outcomes.get(key);
    if (known) known.rows.push(other);
    else outcomes.set(key, { verdict, amount, rows: [other] });
  }
  return [...outcomes.values()];
}

/**
 * How many rows were reached, missed and so on, in words. A row whose outcomes differ counts once for each kind.
 *
 * @example tallyOf([[{ verdict: { kind: 'missed' }, … }], []], 'result') // '1 chưa đạt, 1 không có chỉ tiêu trong kho'
 */
export function tallyOf(rows: readonly (readonly Outcome[])[], kind: FigureKind): string {
  const kinds = rows.map((outcomes) => new Set(outcomes.map(({ verdict }) => verdict.kind)));
  const counts: [number, string][] = [
    [kinds.filter((one) => one.has('reached')).length, 'đạt'],
    [kinds.filter((one) => one.has('missed')).length, 'chưa đạt'],
    [kinds.filter((one) => one.has('incomparable')).length, 'không so được'],
    [
      kinds.filter(({ size }) => size === 0).length,
      kind === 'result' ? 'không có chỉ tiêu trong kho' : 'chưa có kết quả trong kho',
    ],
  ];
  return counts.flatMap(([count, name]) => (count > 0 ? [`${count} ${name}`] : [])).join(', ');
}
