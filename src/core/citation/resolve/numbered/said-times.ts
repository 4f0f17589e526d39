/** Times under which a document's works are kept, so that a mention with a day, a year or neither finds those it may mean. */

const ANY_TIME = '*';
const NO_TIME = '-';

/**
 * The times under which a work stands: any, its own day or year, and the year that its day lies in.
 *
 * @param issuedOn a day, a year or null
 * @example timesHeld('2014-04-07') // ['*', '2014-04-07', 'in 2014']
 */
export function timesHeld(issuedOn: string | null): string[] {
  if (!issuedOn) return [ANY_TIME, NO_TIME];
  return issuedOn.length === 4 ? [ANY_TIME, issuedOn] : [ANY_TIME, issuedOn, `in ${issuedOn.slice(0, 4)}`];
}

/**
 * The times under which to look, the surest first: that day, its year alone, no day. A year alone may be any day of it.
 *
 * @example timesMeant('2014') // ['2014', 'in 2014', '-']
 */
export function timesMeant(issuedOn: string | null): string[] {
  if (!issuedOn) return [ANY_TIME];
  const year = issuedOn.slice(0, 4);
  return issuedOn.length === 4 ? [year, `in ${year}`, NO_TIME] : [issuedOn, year, NO_TIME];
}
