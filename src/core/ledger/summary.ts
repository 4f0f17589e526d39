/** What the figures of an indicator say, in sentences: what was reached, who set what, and how it moved. */
import type { Corpus } from '../corpus.ts';
import { printPeriod } from '../date.ts';
import { printAmount } from '../target.ts';
import { printTime, timeOf } from './figure-time.ts';
import { matchesOf } from './judgement.ts';
import type { FigureKind, Ledger, LedgerRow } from './ledger.ts';

const VERDICTS = { reached: 'đạt', missed: 'chưa đạt' } as const;
/** Sentences of verdicts, and places in one sentence. */
const MOST = 3;

/**
 * Sentences about some rows of one indicator, the weightiest first; each is told in the rows' own numbers.
 *
 * @example summaryOf(corpus, ledger, rows)[0] // 'Tỉnh Kon Tum, năm 2022: chỉ tiêu ít nhất 10%, kết quả 9,5% (số ước): chưa đạt.'
 */
export function summaryOf(corpus: Corpus, ledger: Ledger, rows: readonly LedgerRow[]): string[] {
  const told = [
    ...verdictSentences(corpus, ledger, rows),
    ...[placesSentence(ledger, rows), yearsSentence(ledger, rows)].filter((sentence) => sentence !== null),
  ];
  return told.length > 0 ? told : loneSentences(ledger, rows);
}

/** Figures that stand alone are told one by one. */
function loneSentences(ledger: Ledger, rows: readonly LedgerRow[]): string[] {
  const numbers = rows.filter(({ figure }) => figure.op !== undefined);
  if (numbers.length === 0) return ['Văn bản nêu chỉ tiêu này bằng lời, không có con số.'];
  const told = numbers.slice(0, MOST).map((row) => `${capital(inWords(ledger, row))}.`);
  return [...told, 'Kho chưa có con số cùng loại của nơi khác hoặc năm khác để so.'];
}

/**
 * Whether the rows of an indicator let two places be compared.
 *
 * @example comparesPlaces(ledger, rows) // true: Kon Tum and Quảng Nam both set a target for 2024
 */
export function comparesPlaces(ledger: Ledger, rows: readonly LedgerRow[]): boolean {
  return placesSentence(ledger, rows) !== null;
}

function verdictSentences(corpus: Corpus, ledger: Ledger, rows: readonly LedgerRow[]): string[] {
  const sentences = rows
    .filter(({ kind }) => kind === 'result')
    .flatMap((row) => matchesOf(corpus, ledger, row))
    .flatMap(({ target, result, verdict }) => {
      if (verdict.kind === 'incomparable') return [];
      const head = `${ledger.territories.get(result.territory)}, ${span(result)}${scopeOf(result)}`;
      return capital(
        `${head}: chỉ tiêu ${amount(target)}, kết quả ${amount(result)}: ${VERDICTS[verdict.kind]}.`,
      );
    });
  return [...new Set(sentences)].slice(0, MOST);
}

/** The newest time in which two places state a target, or a result, of one kind. */
function placesSentence(ledger: Ledger, rows: readonly LedgerRow[]): string | null {
  for (const group of comparable(rows, ({ figure }) => timeOf(figure) ?? '')) {
    const places = Map.groupBy(group, ({ territory }) => territory);
    const [first] = group;
    if (!first || places.size < 2 || timeOf(first.figure) === null) continue;
    const told = [...places]
      .slice(0, MOST)
      .map(([place, [row]]) => `${ledger.territories.get(place)} ${row && amount(row)}`);
    const more = places.size > MOST ? `; và ${places.size - MOST} nơi khác` : '';
    return `${capital(NAMES[first.kind])} ${span(first)}: ${told.join('; ')}${more}.`;
  }
  return null;
}

/** The first place that states a target, or a result, of one kind in two years. */
function yearsSentence(ledger: Ledger, rows: readonly LedgerRow[]): string | null {
  for (const group of comparable(rows, ({ territory }) => territory)) {
    const times = Map.groupBy(group, ({ figure }) => timeOf(figure) ?? '');
    const [first] = group;
    if (!first || times.size < 2 || times.has('')) continue;
    const told = [...times]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .slice(-MOST)
      .map(([, [row]]) => `${row && span(row)} là ${row && amount(row)}`);
    return capital(`${ledger.territories.get(first.territory)}: ${NAMES[first.kind]} ${told.join(', ')}.`);
  }
  return null;
}

const NAMES: Record<FigureKind, string> = { target: 'chỉ tiêu', result: 'kết quả' };

/** Rows that measure the same thing in the same way, by what else they share. */
function comparable(rows: readonly LedgerRow[], shared: (row: LedgerRow) => string): LedgerRow[][] {
  const key = (row: LedgerRow) => JSON.stringify([row.kind, row.figure.unit, row.figure.change, shared(row)]);
  return [...Map.groupBy(rows.filter(isPlain), key).values()];
}

/** A number for the whole place. */
function isPlain({ figure }: LedgerRow): boolean {
  return figure.op !== undefined && figure.scope === undefined;
}

function inWords(ledger: Ledger, row: LedgerRow): string {
  const { year: _, ...rest } = row.figure;
  const times = [row.figure.year && span(row), printTime(rest)].filter(Boolean);
  const place = `${ledger.territories.get(row.territory)}${scopeOf(row)}`;
  return `${NAMES[row.kind]} của ${[place, ...times].join(', ')}: ${amount(row)}`;
}

/** "năm 2022", "giai đoạn 2021 – 2025". */
function span({ figure }: LedgerRow): string {
  return printPeriod(timeOf(figure) ?? '');
}

function amount({ figure }: LedgerRow): string {
  return `${printAmount(figure)}${figure.estimated ? ' (số ước)' : ''}`;
}

function scopeOf({ figure }: LedgerRow): string {
  return figure.scope ? ` (${figure.scope})` : '';
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
