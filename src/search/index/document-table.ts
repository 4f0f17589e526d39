/** The table of pages, built column by column while they are indexed. */
import type { FacetName } from '../query/answer.ts';
import { type Dates, type DocumentTable, facetNames } from '../query/document-table.ts';
import type { SearchPage } from './search-page.ts';

/** Takes pages in the order of their rows. */
export interface TableBuilder {
  add(page: Pick<SearchPage, 'date' | 'facets'>): void;
  table(): DocumentTable;
  /** Only who sorts by date needs them. */
  dates(): Dates;
}

/**
 * Opens an empty table.
 *
 * @example const builder = openTable(); builder.add(page); builder.table().names
 */
export function openTable(): TableBuilder {
  const date: number[] = [];
  const columns = byFacet((): (number | number[])[] => []);
  const numbers = byFacet(() => new Map<string, number>());
  const names = byFacet((): (readonly [string, string])[] => []);
  const numberOf = (facet: FacetName, value: readonly [string, string]) => {
    const known = numbers[facet].get(value[0]);
    if (known !== undefined) return known;
    numbers[facet].set(value[0], names[facet].length);
    return names[facet].push(value) - 1;
  };
  return {
    add: (page) => {
      date.push(dateNumber(page.date));
      for (const facet of facetNames) {
        const values = page.facets[facet].map((value) => numberOf(facet, value));
        columns[facet].push(values.length === 1 ? (values[0] as number) : values);
      }
    },
    table: () => ({ columns, names }),
    dates: () => date,
  };
}

function byFacet<T>(make: () => T): Record<FacetName, T> {
  return Object.fromEntries(facetNames.map((facet) => [facet, make()])) as Record<FacetName, T>;
}

/** A year alone stands before all days of the next one. */
function dateNumber(date: string): number {
  if (date === '') return 0;
  const [year = '', month = '00', day = '00'] = date.split('-');
  return Number(year + month + day);
}
