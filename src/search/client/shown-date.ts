/** Dates as Vietnamese documents print them. */

/**
 * Months from 3 on carry no 0; a year alone stays one.
 *
 * @example shownDate('2024-02-06') // '06/02/2024'
 * @example shownDate('2014-04-07') // '07/4/2014'
 */
export function shownDate(date: string | null): string {
  if (!date) return '';
  const [year, month, day] = date.split('-');
  if (!month || !day) return year ?? '';
  return `${day}/${Number(month) < 3 ? month : Number(month)}/${year}`;
}
