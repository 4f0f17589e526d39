/** The works that a typed name means: laws by version, Constitutions, resolutions of congresses and plenums. */
import type { CitationQuery } from '../../citation-query.ts';
import type { PreparedTable } from '../table/prepared-table.ts';
import type { TableRow } from '../table/table-rows.ts';
import { keyOfWords } from '../typed/name-key.ts';
import { isMeeting, meetingIn } from '../typed/party-meeting.ts';
import { dateAgreement } from '../typed/typed-date.ts';
import { bodyRank, placeRank } from './agreement.ts';
import { mostCitedFirst, newestFirst } from './numbered-works.ts';

export interface NamedWorks {
  kind: 'sure' | 'weak' | 'near' | 'none';
  rows: TableRow[];
}

const NONE: NamedWorks = { kind: 'none', rows: [] };
/** A name is known by its beginning when so many words stand behind the word for the kind. */
const FEWEST_WORDS = 2;

/**
 * The works of the typed name: those that hold before those that do not, newest first. A year that no version has
 * gives the versions as the nearest.
 *
 * @example namedWorks(readCitationQuery('luat tdkt'), [], table).rows[0]?.number // '06/2022/QH15'
 */
export function namedWorks(
  query: CitationQuery,
  places: readonly string[],
  table: PreparedTable,
): NamedWorks {
  const key = keyOfWords(query.words);
  if (key === '') return NONE;
  const meeting = meetingIn(key);
  if (meeting) return ofMeeting(meeting, query, places, table);
  const exact = rowsWith(table, (name) => name === key);
  const begun = exact.length > 0 ? { kind: 'sure' as const, rows: exact } : begunBy(key, table);
  const ofDate = ofYear(begun.rows, query, begun.kind);
  if (ofDate.kind === 'sure' || ofDate.kind === 'weak') return ofDate;
  const amending = rowsWith(table, (name) => isAct(key) && name.endsWith(` cua ${key}`));
  const amended = ofYear(amending, query, 'weak');
  return amended.kind === 'none' ? ofDate : amended;
}

/** Of one date typed, the versions of that date; without one that agrees, an act that amended them then. */
function ofYear(rows: readonly TableRow[], { date }: CitationQuery, kind: 'sure' | 'weak'): NamedWorks {
  const sorted = [...rows].sort((a, b) => worth(b) - worth(a) || newestFirst(a, b));
  if (sorted.length === 0) return NONE;
  if (date === undefined) return { kind, rows: sorted };
  const agreeing = sorted.filter(
    ({ issuedOn }) => !['contradicts', 'unknown'].includes(dateAgreement(date, issuedOn)),
  );
  if (agreeing.length > 0) return { kind, rows: agreeing };
  return kind === 'sure' ? { kind: 'near', rows: sorted } : NONE;
}

/** What holds before what does not; a bare name without its version last. */
function worth({ hasEnded, issuedOn }: TableRow): number {
  return issuedOn === null ? 0 : hasEnded ? 1 : 2;
}

/** "luật thi đua", "luật thi đua khen thưởng sửa đổi": more or fewer words than the name has. */
function begunBy(key: string, table: PreparedTable): { kind: 'sure' | 'weak'; rows: TableRow[] } {
  const words = key.split(' ').length;
  const longer = table.named.filter(({ key: name }) => name.startsWith(`${key} `));
  const names = new Set(longer.map(({ key: name }) => name));
  const [name = ''] = names;
  if (words > FEWEST_WORDS && names.size > 0) {
    const isMostOfOne = names.size === 1 && words * 2 >= name.split(' ').length;
    return { kind: isMostOfOne ? 'sure' : 'weak', rows: [...new Set(longer.map(({ row }) => row))] };
  }
  const shorter = rowsWith(table, (held) => isAct(held) && key.startsWith(`${held} `));
  return { kind: 'weak', rows: shorter };
}

function isAct(key: string): boolean {
  return /^(?:luat|bo luat|phap lenh|hien phap)(?: |$)/.test(key);
}

function rowsWith({ named }: PreparedTable, isMeant: (key: string) => boolean): TableRow[] {
  return [...new Set(named.filter(({ key }) => isMeant(key)).map(({ row }) => row))];
}

/** Congresses are told apart by their place; of several the most cited comes first. */
function ofMeeting(
  typed: string,
  query: CitationQuery,
  places: readonly string[],
  { named, became }: PreparedTable,
): NamedWorks {
  const rows = named
    .filter(({ meeting }) => meeting !== null && isMeeting(typed, meeting))
    .map(({ row }) => row);
  const placed = [...new Set(rows)].filter(
    (row) => placeRank(query, row, places, became) !== null && bodyRank(query, row.body) !== null,
  );
  return placed.length > 0 ? { kind: 'sure', rows: placed.sort(mostCitedFirst) } : NONE;
}
