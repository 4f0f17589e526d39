/** The found pages by column: what facets count, filters keep and dates sort, without opening a page. */
import type { FacetName, FacetValue, SearchOptions } from './answer.ts';

/** Columns of equal length, a row a page. Numbers in the columns point into `names`. */
export interface DocumentTable {
  /** For each facet the values of each row: one number, or several. */
  columns: Record<FacetName, (number | number[])[]>;
  /** Value and shown name of each number, by facet. */
  names: Record<FacetName, (readonly [value: string, name: string])[]>;
}

/** `YYYYMMDD` of each row as a number; 0 where no day is known. */
export type Dates = readonly number[];

export const facetNames: readonly FacetName[] = ['type', 'issuer', 'year', 'topic', 'campaign', 'held'];

/**
 * The rows that the filters keep: alternatives within a facet, all facets together.
 *
 * @example filterRows(table, [0, 1, 2], { year: ['2024'] })
 */
export function filterRows(
  table: DocumentTable,
  rows: readonly number[],
  filters: SearchOptions['filters'],
): number[] {
  const tests = facetNames.flatMap((facet) => {
    const wanted = wantedNumbers(table, facet, filters[facet] ?? []);
    return filters[facet]?.length ? [{ column: table.columns[facet], wanted }] : [];
  });
  if (tests.length === 0) return [...rows];
  return rows.filter((row) =>
    tests.every(({ column, wanted }) => valuesOf(column[row]).some((value) => wanted.has(value))),
  );
}

function wantedNumbers(table: DocumentTable, facet: FacetName, values: readonly string[]): Set<number> {
  const wanted = new Set(values);
  return new Set(table.names[facet].flatMap(([value], index) => (wanted.has(value) ? [index] : [])));
}

function valuesOf(cell: number | number[] | undefined): readonly number[] {
  if (cell === undefined) return [];
  return typeof cell === 'number' ? (cell < 0 ? [] : [cell]) : cell;
}

/**
 * The values of every facet among the rows, most frequent first. A facet counts the rows that the other facets keep,
 * so that its alternatives stay visible.
 *
 * @example countFacets(table, rows, {}).year[0] // { value: '2024', name: '2024', count: 12 }
 */
export function countFacets(
  table: DocumentTable,
  rows: readonly number[],
  filters: SearchOptions['filters'],
): Record<FacetName, FacetValue[]> {
  const all = filterRows(table, rows, filters);
  return Object.fromEntries(
    facetNames.map((facet) => {
      const others = filters[facet]?.length ? filterRows(table, rows, { ...filters, [facet]: [] }) : all;
      return [facet, valuesIn(table, facet, others)];
    }),
  ) as Record<FacetName, FacetValue[]>;
}

function valuesIn(table: DocumentTable, facet: FacetName, rows: readonly number[]): FacetValue[] {
  const counts = new Array<number>(table.names[facet].length).fill(0);
  const column = table.columns[facet];
  for (const row of rows) {
    const cell = column[row];
    if (typeof cell === 'number') counts[cell] = (counts[cell] ?? 0) + 1;
    else for (const value of cell ?? []) counts[value] = (counts[value] ?? 0) + 1;
  }
  const values = table.names[facet].map(([value, name], index) => ({
    value,
    name,
    count: counts[index] ?? 0,
  }));
  const found = values.filter(({ count }) => count > 0);
  if (facet === 'year') return found.sort((a, b) => (a.value < b.value ? 1 : -1));
  return found.sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

/**
 * Rows by date; those without one come last either way.
 *
 * @example sortRows(dates, rows, 'newest')
 */
export function sortRows(dates: Dates, rows: readonly number[], sort: 'newest' | 'oldest'): number[] {
  const sign = sort === 'newest' ? -1 : 1;
  const dated = rows.filter((row) => dates[row]);
  const undated = rows.filter((row) => !dates[row]);
  return [...dated.sort((a, b) => sign * ((dates[a] ?? 0) - (dates[b] ?? 0))), ...undated];
}
