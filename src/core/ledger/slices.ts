/** Long lists in pages: whole when short, else the newest rows first and every row under its year and place. */
import type { LedgerRow } from './ledger.ts';

/** Rows on one page of the ledger. */
export const ROWS_A_PAGE = 200;

/** One page. */
export interface Slice {
  /** Its address below the list's; '' is the first page. */
  part: string;
  /** What it is limited to: a year or a province; null on the first page. */
  limit: { kind: SplitKind; key: string } | null;
  rows: LedgerRow[];
  /** Rows of the whole limit. */
  total: number;
  page: number;
  pages: number;
}

export type SplitKind = 'year' | 'place';

/** How a list can be parted: the folder of the parts and what a row belongs to. */
const SPLITS: Record<SplitKind, { folder: string; keyOf: (row: LedgerRow) => string }> = {
  year: { folder: 'nam', keyOf: ({ year }) => year },
  place: { folder: 'dia-ban', keyOf: ({ territory }) => provinceOf(territory) },
};

/**
 * The province under which a place is listed.
 *
 * @example provinceOf('kon-tum/ngoc-hoi') // 'kon-tum'
 */
export function provinceOf(territory: string): string {
  return territory.split(/[/@]/, 1)[0] ?? '';
}

/**
 * The address of a part of a list, below the list's own.
 *
 * @example partOf('year', '2024') // 'nam/2024'
 */
export function partOf(kind: SplitKind, key: string, page = 1): string {
  return [SPLITS[kind].folder, key, ...(page > 1 ? [String(page)] : [])].join('/');
}

/**
 * The pages of a list. One that fits a page is one page; a longer one begins with its first rows and has pages for
 * each year (and each province, where wished).
 *
 * @example slicesOf(rows, ['year']).map(({ part }) => part) // ['', 'nam/2024', 'nam/2024/2', 'nam/2023']
 */
export function slicesOf(rows: LedgerRow[], kinds: readonly SplitKind[], size = ROWS_A_PAGE): Slice[] {
  const whole = { part: '', limit: null, total: rows.length, page: 1, pages: 1 };
  if (rows.length <= size) return [{ ...whole, rows }];
  return [
    { ...whole, rows: rows.slice(0, size) },
    ...kinds.flatMap((kind) =>
      [...keysOf(rows, kind)].flatMap(([key, members]) => pagesOf(members, kind, key, size)),
    ),
  ];
}

/**
 * The keys of a split with their rows, in the order of the rows.
 *
 * @example [...keysOf(rows, 'year').keys()] // ['2024', '2022', 'khong-ro-nam']
 */
export function keysOf(rows: readonly LedgerRow[], kind: SplitKind): Map<string, LedgerRow[]> {
  return Map.groupBy(rows, SPLITS[kind].keyOf) as Map<string, LedgerRow[]>;
}

function pagesOf(rows: LedgerRow[], kind: SplitKind, key: string, size: number): Slice[] {
  const pages = Math.ceil(rows.length / size);
  return Array.from({ length: pages }, (_, index) => ({
    part: partOf(kind, key, index + 1),
    limit: { kind, key },
    rows: rows.slice(index * size, (index + 1) * size),
    total: rows.length,
    page: index + 1,
    pages,
  }));
}
