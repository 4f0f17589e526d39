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
  const rows = corpus.documents.flatMap((held) => rowsOf(corpus, held));
  const territories = new Map<string, string>();
  for (const { territory } of rows)
    if (!territories.has(territory)) territories.set(territory, territoryName(corpus, territory));
  rows.sort(inOrder(corpus, territories));
  return {
    rows,
    count: {
      target: rows.filter(({ kind }) => kind === 'target').length,
      result: rows.filter(({ kind }) => kind === 'result').length,
    },
    ofIndicator: groupedBy(rows, ({ figure }) => figure.indicator),
    ofIssuer: groupedBy(rows, ({ held }) => held.document.issuer),
    ofPlace: groupedBy(rows, ({ figure, territory }) => placeKey(figure.indicator, territory)),
    ofYear: groupedBy(rows, ({ figure }) => ledgerYear(figure)),
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
  const as = (kind: FigureKind) => (figure: Result) => ({ held, kind, figure, territory });
  return [...held.document.targets.map(as('target')), ...held.document.results.map(as('result'))];
}

/** Sorting is stable, so rows of one document keep the order of print. */
function inOrder(corpus: Corpus, names: ReadonlyMap<string, string>) {
  const compare = new Intl.Collator('vi').compare;
  const ordered = [...names].sort(([a, x], [b, y]) => depth(a) - depth(b) || compare(x, y) || compare(a, b));
  const rank = new Map(ordered.map(([territory], index) => [territory, index]));
  const indicator = new Map(corpus.indicators.map(({ id }, index) => [id, index]));
  const year = (row: LedgerRow) => Number(ledgerYear(row.figure)) || 0;
  const kind = (row: LedgerRow) => (row.kind === 'target' ? 0 : 1);
  return (a: LedgerRow, b: LedgerRow) =>
    year(b) - year(a) ||
    (rank.get(a.territory) ?? 0) - (rank.get(b.territory) ?? 0) ||
    (indicator.get(a.figure.indicator) ?? 0) - (indicator.get(b.figure.indicator) ?? 0) ||
    kind(a) - kind(b);
}

/** Provinces before their districts. */
function depth(territory: string): number {
  return territory.split('/').length;
}

function groupedBy(rows: readonly LedgerRow[], keyOf: (row: LedgerRow) => string): Map<string, LedgerRow[]> {
  return Map.groupBy(rows, keyOf) as Map<string, LedgerRow[]>;
}
