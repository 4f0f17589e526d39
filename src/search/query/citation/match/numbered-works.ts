/** The works that a typed number names. */
import type { CitationQuery } from '../../citation-query.ts';
import type { PreparedTable } from '../table/prepared-table.ts';
import type { TableRow } from '../table/table-rows.ts';
import { type Agreement, agreementOf } from './agreement.ts';

/** What the words beside a number leave: places that the table knows, and words that nothing explains. */
export interface Rest {
  /** Segments of districts and communes. */
  places: string[];
  hasOthers: boolean;
}

interface Match {
  row: TableRow;
  agreement: Agreement;
}

/**
 * The words of a query that name a district or a commune of some body.
 *
 * @example restOf(readCitationQuery('30/NQ-HĐND ngọc hồi'), table) // { places: ['ngoc-hoi'], hasOthers: false }
 */
export function restOf({ rest }: CitationQuery, { places }: PreparedTable): Rest {
  let left = ` ${rest.join(' ')} `;
  const found: string[] = [];
  for (const [name, segment] of places) {
    if (!left.includes(` ${name} `)) continue;
    found.push(segment);
    left = left.replace(` ${name} `, ' ');
  }
  return { places: found, hasOthers: left.trim() !== '' };
}

/**
 * The works with the typed number whose facts agree, best first.
 *
 * @example numberedWorks(readCitationQuery('34-CT/TW 2014'), [], table).map(({ id }) => id)
 */
export function numberedWorks(
  query: CitationQuery,
  places: readonly string[],
  { bySerial, became }: PreparedTable,
): TableRow[] {
  const matches = (bySerial.get(query.number?.serial ?? '') ?? []).flatMap((row): Match[] => {
    const agreement = agreementOf(query, row, places, became);
    return agreement ? [{ row, agreement }] : [];
  });
  return narrowed(matches, query)
    .sort(bestFirst)
    .map(({ row }) => row);
}

/** What a stated fact proves of some outweighs what others merely leave open. */
function narrowed(matches: readonly Match[], { number }: CitationQuery): Match[] {
  const known = matches.filter(({ agreement }) => agreement.place > 0 && agreement.date > 0);
  const dated = known.length > 0 ? known : [...matches];
  const body = Math.max(...dated.map(({ agreement }) => agreement.body));
  const ofBody = dated.filter(({ agreement }) => agreement.body === body);
  const exact = ofBody.filter(({ row }) => row.numberYear === number?.year);
  return number?.year && number.bodies && exact.length > 0 ? exact : ofBody;
}

function bestFirst({ row: a, agreement: x }: Match, { row: b, agreement: y }: Match): number {
  return y.sign - x.sign || y.place - x.place || y.date - x.date || mostCitedFirst(a, b);
}

/**
 * The order of works between which a query does not decide: documents that cite them, then newest.
 *
 * @example rows.sort(mostCitedFirst)
 */
export function mostCitedFirst(a: TableRow, b: TableRow): number {
  return b.documents - a.documents || newestFirst(a, b);
}

/** Newest first, undated last, then by address. */
export function newestFirst(a: TableRow, b: TableRow): number {
  const [dayA, dayB] = [a.issuedOn ?? '', b.issuedOn ?? ''];
  if (dayA !== dayB) return dayA < dayB ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}
