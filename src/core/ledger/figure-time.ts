/** When a figure counts: its year or period, else nothing; the day to which it was counted is another thing. */
import { boundsOf, printPeriod, shortDate, yearOf } from '../date.ts';
import type { Result } from '../target.ts';
import { UNKNOWN_YEAR } from '../unknown-year.ts';

/** What of a figure tells its time. */
export type Timed = Pick<Result, 'year' | 'period' | 'asOf' | 'against'>;

/**
 * The year or period a figure is for; null where the text states neither. The period 2022 is the year 2022.
 *
 * @example timeOf({ year: 2022 }) // '2022'
 * @example timeOf({ period: '2021/2025' }) // '2021/2025'
 */
export function timeOf({ year, period }: Timed): string | null {
  return period ?? (year === undefined ? null : String(year));
}

/**
 * The year under which the ledger lists a figure: its own, else the last of its period, else that of the day to
 * which it was counted; a figure without any is listed under `khong-ro-nam`. Each figure has one.
 *
 * @example ledgerYear({ period: '2021/2025' }) // '2025'
 */
export function ledgerYear(figure: Timed): string {
  const time = timeOf(figure) ?? figure.asOf;
  return time === undefined ? UNKNOWN_YEAR : boundsOf(time).to.slice(0, 4);
}

/**
 * The time of a figure in words, with the day to which it was counted and what it is compared with; '' without any.
 *
 * @example printTime({ year: 2022, asOf: '2022-12-26' }) // '2022, tính đến 26/12/2022'
 */
export function printTime(figure: Timed): string {
  const asOf = figure.asOf && `tính đến ${shortDate(figure.asOf)}`;
  const against = figure.against && `so với ${shortDate(figure.against)}`;
  return [printSpan(figure), asOf, against].filter(Boolean).join(', ');
}

/**
 * The year or period alone, in words.
 *
 * @example printSpan({ period: '2021/2025' }) // 'giai đoạn 2021 – 2025'
 */
export function printSpan(figure: Timed): string {
  if (figure.period) return printPeriod(figure.period);
  return figure.year === undefined ? '' : String(figure.year);
}

/**
 * Whether the time of a figure was over on a day; a figure without a time is never known to be.
 *
 * @example isOverBy({ year: 2022 }, '2022-12-26') // false
 */
export function isOverBy(figure: Timed, day: string): boolean {
  const time = timeOf(figure);
  return time !== null && boundsOf(time).to <= boundsOf(day).to;
}

/**
 * The years of figures as a span.
 *
 * @example printYears(['2024', '2022', 'khong-ro-nam']) // '2022 – 2024'
 */
export function printYears(years: Iterable<string>): string {
  const known = [...new Set(years)].filter((year) => year !== UNKNOWN_YEAR).sort();
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return 'không rõ năm';
  return yearOf(first) === yearOf(last) ? first : `${first} – ${last}`;
}
