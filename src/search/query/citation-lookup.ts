/** What the citation table answers to a typed query, before any text is searched. */
import { foldMarks } from '../../core/text.ts';
import type { CitationAnswer, CitationHit } from './answer.ts';
import { namedWorks } from './citation/match/named-works.ts';
import { nearestWorks } from './citation/match/nearest-works.ts';
import { numberedWorks, type Rest, restOf } from './citation/match/numbered-works.ts';
import type { PreparedTable } from './citation/table/prepared-table.ts';
import { hitOf, type TableRow } from './citation/table/table-rows.ts';
import { type CitationQuery, readCitationQuery } from './citation-query.ts';

/** The works of an answer; `hitOf` makes a hit of each. */
export interface FoundWorks {
  kind: CitationAnswer['kind'];
  rows: TableRow[];
}

/** More than these may not be meant. */
const MOST_WEAK = 10;
const MOST_NEAR = 5;
const NOTHING: FoundWorks = { kind: 'none', rows: [] };
/** So many figures count nothing that people search for. */
const DISTINCT = 3;
const VERY_DISTINCT = 4;

/**
 * Answers a query.
 *
 * @example lookupCitation(table, '34 ct tw').hits.map(({ issuedOn }) => issuedOn) // ['2014-04-07', '2024-05-24']
 * @example lookupCitation(table, 'kế hoạch 5 năm').kind // 'none'
 */
export function lookupCitation(table: PreparedTable, query: string): CitationAnswer {
  const { kind, rows } = findWorks(table, readCitationQuery(query));
  const hits: CitationHit[] = rows.map(hitOf);
  return { kind, hits };
}

/**
 * The same as works of the table, for those who add to them.
 *
 * @example findWorks(table, readCitationQuery('34-CT/TW')).rows[0]?.shard // '34'
 */
export function findWorks(table: PreparedTable, query: CitationQuery): FoundWorks {
  const rest = restOf(query, table);
  const named = query.proof === 'sign' ? NOTHING : namedWorks(query, rest.places, table);
  // "Luật Thi đua, khen thưởng số 06": the number tells which version.
  const both = named.rows.filter(({ serial }) => serial !== '' && serial === query.number?.serial);
  if (both.length > 0) return { kind: 'sure', rows: both };
  if (named.kind === 'sure') return named;
  const numbered = byNumber(table, query, rest);
  if (numbered.kind === 'sure' || named.kind === 'none') return numbered;
  if (named.kind === 'near' && numbered.kind === 'weak') return numbered;
  const most = named.kind === 'near' ? MOST_NEAR : MOST_WEAK;
  return { kind: named.kind, rows: named.rows.slice(0, most) };
}

function byNumber(table: PreparedTable, query: CitationQuery, rest: Rest): FoundWorks {
  const certainty = certaintyOf(query, rest);
  if (certainty === 'none') return NOTHING;
  const rows = numberedWorks(query, rest.places, table);
  // A bare number and a year prove nothing of a work whose year nobody knows.
  const isOpen = query.proof === 'bare' && query.date !== undefined && rows[0]?.issuedOn === null;
  if (rows.length > 0 && certainty === 'sure' && !isOpen)
    return { kind: 'sure', rows: titledFirst(rows, query.rest) };
  if (rows.length > 0) return { kind: 'weak', rows: rows.slice(0, MOST_WEAK) };
  const near = certainty === 'sure' && isSought(query) ? nearestWorks(query, rest.places, table) : [];
  if (near.length === 0) return NOTHING;
  // Words beside the number say that more is sought than the number.
  return { kind: rest.hasOthers ? 'weak' : 'near', rows: near };
}

/** "34-CT/TW nhà ở xã hội": works whose titles have more of the other words first. */
function titledFirst(rows: readonly TableRow[], rest: readonly string[]): TableRow[] {
  const wordsOf = ({ title }: TableRow) => new Set(foldMarks(title ?? '').split(/[^a-z0-9]+/));
  const count = (row: TableRow) => {
    const words = wordsOf(row);
    return rest.filter((word) => words.has(word)).length;
  };
  return rest.length === 0 ? [...rows] : [...rows].sort((a, b) => count(b) - count(a));
}

/** Whether a number that no work has was surely meant as one: "3462" alone is, "120 năm 2024" is not. */
function isSought({ number, proof, saysNumber, date }: CitationQuery): boolean {
  if (proof !== 'bare' || saysNumber || number?.year) return true;
  return date === undefined && (number?.serial.length ?? 0) > DISTINCT;
}

/** What may be a citation and what may be a quantity or words of a text. */
function certaintyOf(query: CitationQuery, { places, hasOthers }: Rest): 'sure' | 'weak' | 'none' {
  const { number, proof, types } = query;
  if (!number || !proof) return 'none';
  if (proof === 'sign' || proof === 'called') return 'sure';
  const isOfPlace = places.length > 0 && !hasOthers;
  // "kế hoạch 2639 huyện Ngọc Hồi": the table knows the place, so its word counts nothing.
  if (proof === 'counted')
    return types.length === 0 ? (isOfPlace ? 'weak' : 'none') : isOfPlace ? 'sure' : 'weak';
  if (proof === 'beside') return hasOthers ? 'weak' : 'sure';
  const figures = number.serial.length;
  if (hasOthers) return figures >= VERY_DISTINCT ? 'weak' : 'none';
  const isTold = query.body !== null || query.date !== undefined || query.saysNumber || number.year !== null;
  return figures >= DISTINCT || isTold ? 'sure' : 'weak';
}
