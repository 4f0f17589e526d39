/** The time of a figure in words. */
import { printPeriod, shortDate } from './date.ts';
import type { Result } from './target.ts';

/**
 * Year or period, the day to which it counts, the year against which it is measured; '' when the text gives none.
 *
 * @example figureTime({ year: 2022, asOf: '2022-12-26', … }) // '2022, tính đến 26/12/2022'
 */
export function figureTime({ period, year, asOf, against }: Result): string {
  return [
    period ? printPeriod(period) : year ? String(year) : '',
    asOf ? `tính đến ${shortDate(asOf)}` : '',
    against ? `so với ${shortDate(against)}` : '',
  ]
    .filter(Boolean)
    .join(', ');
}
