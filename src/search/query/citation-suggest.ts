/** Works that a query may become while it is typed. */

import type { CitationHit } from './answer.ts';
import { mostCitedFirst } from './citation/match/numbered-works.ts';
import type { PreparedTable } from './citation/table/prepared-table.ts';
import { hitOf, type TableRow } from './citation/table/table-rows.ts';
import { keyOfWords } from './citation/typed/name-key.ts';
import { withoutZeros } from './citation/typed/typed-number.ts';
import { typedWords } from './citation/typed/typed-words.ts';
import { findWorks } from './citation-lookup.ts';
import { readCitationQuery } from './citation-query.ts';

/** Fewer letters than this begin too many names. */
const FEWEST_LETTERS = 3;

/** What a row is called, without anything between the letters and figures. */
interface Called {
  row: TableRow;
  keys: string[];
}

const called = new WeakMap<PreparedTable, Called[]>();

/**
 * The suggestions for what is typed so far.
 *
 * @example suggestFor(table, 'luat th', 5)[0]?.name // 'Luật 06/2022/QH15'
 */
export function suggestFor(table: PreparedTable, typed: string, limit: number): CitationHit[] {
  return suggestWorks(table, typed, limit).map(hitOf);
}

/**
 * The works whose number or name begins as typed, those of the very serial first, then the most cited.
 *
 * @example suggestWorks(table, '34-c', 5).map(({ number }) => number) // ['34-CT/TW', '34-CT/TW']
 * @example suggestWorks(table, 'chi thi 3', 2).map(({ number }) => number) // ['34-CT/TW', '30-CT/TU']
 */
export function suggestWorks(table: PreparedTable, typed: string, limit: number): TableRow[] {
  const begun = compact(typed);
  if (!/\d/.test(begun) && begun.length < FEWEST_LETTERS) return [];
  const { number } = readCitationQuery(typed);
  const rows = calledIn(table)
    .filter(({ keys }) => keys.some((key) => key.startsWith(begun)))
    .map(({ row }) => row);
  if (rows.length === 0) return findWorks(table, readCitationQuery(typed)).rows.slice(0, limit);
  const isOwn = (row: TableRow) => Number(row.serial === number?.serial);
  const isDated = (row: TableRow) => Number(row.issuedOn !== null);
  return rows
    .sort((a, b) => isOwn(b) - isOwn(a) || isDated(b) - isDated(a) || mostCitedFirst(a, b))
    .slice(0, limit);
}

function calledIn(table: PreparedTable): Called[] {
  const known = called.get(table);
  if (known) return known;
  const all = table.rows.map((row) => ({ row, keys: keysOf(row) }));
  called.set(table, all);
  return all;
}

function keysOf({ serial, kind, bodies, numberYear, type, names }: TableRow): string[] {
  const byName = names.map(compact);
  if (serial === '') return byName;
  const signs = [
    `${serial}${kind}${bodies}`,
    ...(numberYear ? [`${serial}${numberYear}${kind}${bodies}`] : []),
  ];
  const words = [type?.replaceAll('-', '') ?? 'vanban', kind].filter(Boolean);
  return [...signs, ...words.flatMap((word) => signs.map((sign) => word + sign)), ...byName];
}

/** Letters and figures alone, serials without their zeros, "số" left out. */
function compact(text: string): string {
  const words = typedWords(text)
    .filter((word, at, all) => word.text !== 'so' || !(all[at + 1]?.isNumber ?? true))
    .map(({ text: word }) => withoutZeros(word));
  return keyOfWords(words).replaceAll(' ', '');
}
