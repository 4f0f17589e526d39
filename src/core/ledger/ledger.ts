/** Every target and result of the archive, grouped the ways in which they are looked for. */
import type { Corpus } from '../corpus.ts';
import type { HeldDocument } from '../held-document.ts';
import type { Result } from '../target.ts';
import { ledgerYear } from './figure-time.ts';
import { territoryName, territoryOf } from './territory.ts';

export type FigureKind = 'target' | 'result';

/** One target or result with the document that states it. */
export interface LedgerRow {
  held: HeldDocument;
  kind: FigureKind;
  figure: Result;
  territory: string;
  /** The year under which it is listed; `khong-ro-nam` without one. */
  year: string;
}

export interface Ledger {
  /** By year, newest first, then by place, targets before results. */
  rows: readonly LedgerRow[];
  count: Record<FigureKind, number>;
  /** Rows of an indicator, in that order, as everywhere below. */
  ofIndicator: ReadonlyMap<string, LedgerRow[]>;
  ofIssuer: ReadonlyMap<string, LedgerRow[]>;
  /** Rows of an indicator in one place, by `placeKey`. */
  ofPlace: ReadonlyMap<string, LedgerRow[]>;
  /** By year, newest first; `khong-ro-nam` comes last. */
  ofYear: ReadonlyMap<string, LedgerRow[]>;
  /** Names of the places that occur. */
  territories: ReadonlyMap<string, string>;
}

/**
 * The ledger of the archive.
 *
 * @example ledgerOf(corpus).ofIndicator.get('tang-truong-grdp')?.length // 4
 */
export function ledgerOf(corpus: Corpus): Ledger {
  const stated = corpus.documents.flatMap((held) => rowsOf(corpus, held));
  const territories = new Map<string, string>();
  for (const { territory } of stated)
    if (!territories.has(territory)) territories.set(territory, territoryName(corpus, territory));
  const rows = sorted(corpus, stated, territories);
  return {
    rows,
    count: {
      target: rows.filter(({ kind }) => kind === 'target').length,
      result: rows.filter(({ kind }) => kind === 'result').length,
    },
    ofIndicator: groupedBy(rows, ({ figure }) => figure.indicator),
    ofIssuer: groupedBy(rows, ({ held }) => held.document.issuer),
    ofPlace: groupedBy(rows, ({ figure, territory }) => placeKey(figure.indicator, territory)),
    ofYear: groupedBy(rows, ({ year }) => year),
    territories,
  };
}

/**
 * The key of an indicator in a place.
 *
 * @example placeKey('tang-truong-grdp', 'kon-tum') // 'tang-truong-grdp kon-tum'
 */
export function placeKey(indicator: string, territory: string): string {
  return `${indicator} ${territory}`;
}

/**
 * The rows of one document, in the order of its front matter, targets first.
 *
 * @example rowsOf(corpus, held).filter(({ kind }) => kind === 'result')
 */
export function rowsOf(corpus: Corpus, held: HeldDocument): LedgerRow[] {
  const territory = territoryOf(corpus, held);
  const as = (kind: FigureKind) => (figure: Result) => ({
    held,
    kind,
    figure,
    territory,
    year: ledgerYear(figure),
  });
  return [...held.document.targets.map(as('target')), ...held.document.results.map(as('result'))];
}

/** Each row has one number for its place in the order, for a million rows are sorted; equal ones keep the order of print. */
function sorted(corpus: Corpus, rows: readonly LedgerRow[], names: ReadonlyMap<string, string>): LedgerRow[] {
  const compare = new Intl.Collator('vi').compare;
  const ordered = [...names].sort(([a, x], [b, y]) => depth(a) - depth(b) || compare(x, y) || compare(a, b));
  const place = new Map(ordered.map(([territory], index) => [territory, index]));
  const indicator = new Map(corpus.indicators.map(({ id }, index) => [id, index]));
  const keys = Float64Array.from(rows, (row) => {
    const year = 9999 - (Number(row.year) || 0);
    const inYear = year * place.size + (place.get(row.territory) ?? 0);
    const inPlace = inYear * (indicator.size + 1) + (indicator.get(row.figure.indicator) ?? indicator.size);
    return inPlace * 2 + (row.kind === 'target' ? 0 : 1);
  });
  const order = Uint32Array.from(rows, (_, index) => index);
  order.sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || a - b);
  return Array.from(order, (index) => rows[index]).filter((row) => row !== undefined);
}

/** Provinces before their districts. */
function depth(territory: string): number {
  return territory.split('/').length;
}

function groupedBy(rows: readonly LedgerRow[], keyOf: (row: LedgerRow) => string): Map<string, LedgerRow[]> {
  return Map.groupBy(rows, keyOf) as Map<string, LedgerRow[]>;
}
