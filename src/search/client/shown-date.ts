/** Dates of results, which may be unknown. */
import { shortDate } from '../../core/date.ts';

/**
 * The short form of a day, a year as it is, nothing for an unknown date.
 *
 * @example shownDate('2024-02-06') // '06/02/2024'
 * @example shownDate('2014-04-07') // '07/4/2014'
 */
export function shownDate(date: string | null): string {
  return date ? shortDate(date) : '';
}
