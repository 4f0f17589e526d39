/** What is asked, as it stands in the address bar: a shared link restores it, Back returns to it. */
import type { SearchOptions } from '../query/answer.ts';
import { facetNames } from '../query/document-table.ts';

export interface Asked {
  query: string;
  options: SearchOptions;
}

const SORTS = ['relevance', 'newest', 'oldest'] as const;
/** Names in the address, for readers. */
const KEYS = {
  type: 'loai',
  issuer: 'co-quan',
  year: 'nam',
  topic: 'chu-de',
  campaign: 'phong-trao',
  held: 'toan-van',
} as const;
const SORT_NAMES = { relevance: 'phu-hop', newest: 'moi-nhat', oldest: 'cu-nhat' } as const;

/**
 * Reads an address; what it does not understand is left at its default.
 *
 * @example readAddress('?q=thi+đua&nam=2024').options.filters.year // ['2024']
 */
export function readAddress(search: string): Asked {
  const params = new URLSearchParams(search);
  const filters = Object.fromEntries(facetNames.map((facet) => [facet, params.getAll(KEYS[facet])]));
  const sort = SORTS.find((one) => SORT_NAMES[one] === params.get('xep')) ?? 'relevance';
  const page = Number(params.get('trang') ?? 1);
  return {
    query: params.get('q') ?? '',
    options: { filters, sort, page: Number.isInteger(page) && page > 0 ? page : 1 },
  };
}

/**
 * The address of what is asked; defaults are left out.
 *
 * @example writeAddress({ query: 'thi đua', options }) // '?q=thi+%C4%91ua'
 */
export function writeAddress({ query, options: { filters, sort, page } }: Asked): string {
  const params = new URLSearchParams();
  if (query) params.set('q', query);
  for (const facet of facetNames) for (const value of filters[facet] ?? []) params.append(KEYS[facet], value);
  if (sort !== 'relevance') params.set('xep', SORT_NAMES[sort]);
  if (page > 1) params.set('trang', String(page));
  const text = params.toString();
  return text ? `?${text}` : '';
}
