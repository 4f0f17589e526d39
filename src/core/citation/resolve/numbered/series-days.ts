/** The days that one document prints for a series: body, kind and number, whatever the year. */
import { type NumberedWork, seriesKey } from './numbered-work.ts';

/** Days of one series, and years of which no day is printed. */
export interface SeriesDays {
  /** In the order of print. */
  known: readonly string[];
  /** Year → the only day in it. */
  dayOfYear: ReadonlyMap<string, string>;
}

export const NO_DAYS: SeriesDays = { known: [], dayOfYear: new Map() };

/**
 * Every day or year that a document prints for a series, those printed for a list only where no other is.
 *
 * @example daysBySeries(works).get(seriesKey(work))?.known // ['2014-04-07']
 */
export function daysBySeries(works: readonly NumberedWork[]): ReadonlyMap<string, SeriesDays> {
  const printed = new Map<string, { own: Set<string>; shared: Set<string> }>();
  for (const work of works) {
    if (!work.issuedOn || work.fault === 'year-disagrees') continue;
    const key = seriesKey(work);
    const days = printed.get(key) ?? { own: new Set<string>(), shared: new Set<string>() };
    printed.set(key, days);
    (work.isShared ? days.shared : days.own).add(work.issuedOn);
  }
  return new Map(
    [...printed].map(([key, { own, shared }]) => [key, withoutYearsOfDays(own.size > 0 ? own : shared)]),
  );
}

/** A day outweighs its year alone, whichever stands first. */
function withoutYearsOfDays(printed: ReadonlySet<string>): SeriesDays {
  const dayOfYear = new Map<string, string>();
  const years = new Set<string>();
  for (const day of printed) {
    const year = day.slice(0, 4);
    if (day.length === 4) continue;
    // Of two days in a year the year alone means neither for sure.
    if (years.has(year)) dayOfYear.delete(year);
    else dayOfYear.set(year, day);
    years.add(year);
  }
  return { known: [...printed].filter((day) => day.length > 4 || !years.has(day)), dayOfYear };
}
