/** How the facts of a query agree with those of a work: each rule gives a rank, or null where they contradict. */
import type { CitationQuery } from '../../citation-query.ts';
import type { RowBody, TableRow } from '../table/table-rows.ts';
import { dateAgreement } from '../typed/typed-date.ts';

/** On this day the provinces were joined (Nghị quyết số 202/2025/QH15). */
const JOINED_ON = '2025-07-01';
const DATE_RANKS = { unknown: 0, year: 2, day: 3 };

/** Ranks, higher is better; 0 is "the work does not say". */
export interface Agreement {
  sign: number;
  place: number;
  date: number;
  body: number;
}

/**
 * The ranks of a work for a query with a number; null when a fact contradicts.
 *
 * @param places segments of districts and communes that the query names
 * @example agreementOf(readCitationQuery('34-CT/TW 2014'), row, [], {})?.date // 2
 */
export function agreementOf(
  query: CitationQuery,
  row: TableRow,
  places: readonly string[],
  became: Readonly<Record<string, string>>,
): Agreement | null {
  const sign = signRank(query, row);
  const place = placeRank(query, row, places, became);
  const date = dateRank(query, row);
  const body = bodyRank(query, row.body);
  if (sign === null || place === null || date === null || body === null) return null;
  return { sign, place, date, body };
}

/**
 * How kind and letters agree; the letters of a typed sign outweigh the word for the kind.
 *
 * @example signRank(readCitationQuery('CT 34'), row) // 2
 */
export function signRank({ number, types }: CitationQuery, row: TableRow): number | null {
  if (!number || (number.kind && number.kind !== row.kind)) return null;
  const isOfType = types.length === 0 || row.type === null || types.includes(row.type);
  if (!number.kind && !isOfType) return null;
  const letters = lettersRank(number.bodies, number.more, row.bodies);
  const isSameForm = number.year === row.numberYear ? 0.5 : 0;
  return letters && letters + isSameForm + (isOfType ? 0.25 : 0);
}

function lettersRank(bodies: string, more: string, held: string): number | null {
  if (bodies === '') return 2;
  if (held === bodies + more || held === bodies) return 3;
  // A unit may be left out: "967/UBND" is 967/UBND-NC.
  return held.startsWith(bodies) ? 1 : null;
}

function dateRank({ number, date }: CitationQuery, row: TableRow): number | null {
  const year = number?.year ?? null;
  const known = row.issuedOn?.slice(0, 4) ?? row.numberYear?.toString();
  if (year !== null && known !== undefined && year !== Number(known) && year !== row.numberYear) return null;
  if (date === undefined) return year !== null && known === undefined ? 0 : 1;
  const agreement = dateAgreement(date, row.issuedOn ?? row.numberYear?.toString() ?? null);
  return agreement === 'contradicts' ? null : DATE_RANKS[agreement];
}

/**
 * How the body agrees: one that only the words name must be the work's; beside a full sign the words may be loose.
 *
 * @example bodyRank(readCitationQuery('chỉ thị 34 ban bí thư'), row.body) // 3
 */
export function bodyRank({ body, number }: CitationQuery, held: RowBody): number | null {
  if (!body) return 1;
  const rank = body.means.kind === 'central' ? centralRank(body.means, held) : localRank(body.means, held);
  const hasSign = Boolean(number?.bodies);
  if (rank === 0) return hasSign || held.id === '' ? 0 : null;
  return body.means.kind === 'central' && held.folded.includes(body.words) ? 3 : rank;
}

type Meaning = NonNullable<CitationQuery['body']>['means'];

function centralRank({ ids, below }: Extract<Meaning, { kind: 'central' }>, { id }: RowBody): number {
  if (ids.includes(id)) return 2;
  return below.includes(id) ? 1 : 0;
}

function localRank(
  { segment, isParty, rank }: Extract<Meaning, { kind: 'local' }>,
  { id, place }: RowBody,
): number {
  if (place.province === null || isParty !== id.startsWith('dang/')) return 0;
  if ((rank === 'province' && place.district) || (rank === 'district' && !place.district)) return 0;
  const own = `dang/${[place.province, place.district, place.commune].filter(Boolean).join('/')}`;
  return (segment === '' ? id === own : id.endsWith(`/${segment}`)) ? 3 : 0;
}

/**
 * How the place agrees; a province finds those that became a part of it below its own.
 *
 * @example placeRank(readCitationQuery('08/CT-UBND quảng ngãi'), row, [], { 'kon-tum': 'quang-ngai' }) // 1
 */
export function placeRank(
  query: CitationQuery,
  { body, issuedOn }: TableRow,
  places: readonly string[],
  became: Readonly<Record<string, string>>,
): number | null {
  const { province, district, commune } = body.place;
  const isNamed = query.province !== null || query.level !== null || places.length > 0;
  if (!isNamed) return 1;
  if (body.id === '') return 0;
  if (province === null) return null;
  if (query.level && query.level !== levelOf(body)) return null;
  if (places.length > 0 && ![district, commune].some((place) => place && places.includes(place))) return null;
  if (query.province === null) return 3;
  if (query.province === province) return district && places.length === 0 ? 2 : 3;
  const isJoined = became[province] === query.province && (issuedOn ?? '') < JOINED_ON;
  return isJoined ? 1 : null;
}

function levelOf({ place: { district, commune } }: RowBody): CitationQuery['level'] {
  if (commune) return 'commune';
  return district ? 'district' : 'province';
}
