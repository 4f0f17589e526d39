/**
 * Days, years and periods as official documents write them. A date is text: `2024-02-06`,
 * `2024` (only the year is known), a period is EDTF: `2024`, `2021/2025`, `2022-10-15/2023-01-15`.
 */

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** A day that exists, as `year-month-day`. */
export function isDay(text: string): boolean {
  const [, year, month, day] = (DAY.exec(text) ?? []).map(Number);
  if (!year || !month || !day) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** A bare year. */
export function isYear(text: string): boolean {
  return /^(1[89]|20)\d{2}$/.test(text);
}

/** An EDTF period of the kinds above, whose end is not before its start. */
export function isPeriod(text: string): boolean {
  const parts = text.split('/');
  if (parts.length > 2 || !parts.every((part) => isDay(part) || isYear(part))) return false;
  const { from, to } = boundsOf(text);
  return from <= to;
}

/**
 * First and last day of a day, year or period.
 *
 * @example boundsOf('2021/2025') // { from: '2021-01-01', to: '2025-12-31' }
 */
export function boundsOf(period: string): { from: string; to: string } {
  const [first = '', last = first] = period.split('/');
  return {
    from: isYear(first) ? `${first}-01-01` : first,
    to: isYear(last) ? `${last}-12-31` : last,
  };
}

/**
 * The year of a day or year.
 *
 * @example yearOf('2024-02-06') // 2024
 */
export function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

/**
 * The day in the official long form. Days below 10 and the months 1 and 2 carry a 0
 * (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.4). A bare year is "năm 2022".
 *
 * @example officialDate('2014-04-07') // 'ngày 07 tháng 4 năm 2014'
 */
export function officialDate(date: string): string {
  if (isYear(date)) return `năm ${date}`;
  const [year, month, day] = date.split('-');
  return `ngày ${day} tháng ${officialMonth(month)} năm ${year}`;
}

/**
 * The day in the short form with slashes.
 *
 * @example shortDate('2014-04-07') // '07/4/2014'
 */
export function shortDate(date: string): string {
  if (isYear(date)) return date;
  const [year, month, day] = date.split('-');
  return `${day}/${officialMonth(month)}/${year}`;
}

function officialMonth(month = ''): string {
  return Number(month) < 3 ? month : String(Number(month));
}

/**
 * A period in words.
 *
 * @example printPeriod('2022-10-15/2023-01-15') // 'từ ngày 15/10/2022 đến ngày 15/01/2023'
 * @example printPeriod('2021/2025') // 'giai đoạn 2021 – 2025'
 */
export function printPeriod(period: string): string {
  const [first = '', last] = period.split('/');
  if (last === undefined) return isYear(first) ? `năm ${first}` : `ngày ${shortDate(first)}`;
  if (isYear(first) && isYear(last)) return `giai đoạn ${first} – ${last}`;
  const named = (date: string) => (isYear(date) ? `năm ${date}` : `ngày ${shortDate(date)}`);
  return `từ ${named(first)} đến ${named(last)}`;
}
