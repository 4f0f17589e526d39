/** Resolutions of congresses, which are never cited by number but by ordinal and term. */
import { endAt, endOf, matchAt } from '../../reading/match-at.ts';
import type { Reading } from '../../reading/reading.ts';
import { type IssuerPhrase, issuerAt } from '../body/issuer-phrase.ts';
import { partyCentre } from '../body/known-body.ts';
import { otherBodyEnd } from '../body/other-body.ts';
import type { NameFound } from './named.ts';
import { ordinalOf } from './ordinal.ts';

const CONGRESS =
  /(nghi quyet|nq) (?:cua )?(?:dai hoi|dh)(?: (?:dai bieu|db)(?![a-z]))?(?: ((?:db)?tq|toan quoc))?(?: (?:cua )?(dang bo|dang toan quoc|dang(?! doan))(?![a-z])| (?=lan thu|[ivxl]{1,6}(?![a-z])))?/y;
const NATIONWIDE = /(?: dai bieu)?(?: (?:dang )?toan quoc)/y;
const ORDINAL =
  /(?:,? ?\(?(?:(?:lan )?thu|khoa)| lan)?,? ([ivxl]{1,6}|\d{1,2}|(?:muoi )?(?:nhat|hai|ba|bon|tu|nam|sau|bay|tam|chin|muoi))(?![a-z\d])\)?/y;
const OF_PARTY = /,? (?:cua (?=dang(?![a-z]))|(?=dang cong))(dang(?: cong san viet nam)?)(?![a-z])/y;
const TERM = /(?:,? ?\(?| - )(?:(?:nhiem ky|nk) ?|(?<=\())(\d{4}) ?- ?(\d{4})\)?/y;
/** "Nghị quyết Đại hội XV Đảng bộ tỉnh": the committee may come last. */
const COMMITTEE_BEHIND = / (?:cua )?dang bo(?![a-z])/y;
const COMMITTEE = 'dang bo';
/** Unions and branches hold congresses too. */
const UNION =
  /(?:,? cua)? (?=(?:cong doan|doan|hoi|mat tran|mttq|phu nu|lien doan|lien hiep|lien minh|chi bo|chi doan|chi hoi)(?![a-z]))/y;
/** Congresses that pass no resolution of a body, and meetings of shareholders. */
const OTHER_CONGRESS = /^ ?(?:cua )?(?:lien|thi dua|dong|co dong)(?![a-z])/;

/**
 * The resolution of a congress whose words begin at `at`; one that tells neither ordinal nor term is no citation.
 *
 * @example congressAt(readingOf('Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVI, nhiệm kỳ 2020-2025'), 0)?.name // 'dai-hoi-lan-thu-16'
 */
export function congressAt(reading: Reading, at: number): NameFound | null {
  const { folded } = reading;
  const head = headAt(reading, at);
  if (!head) return null;
  const early = ordinalAt(folded, head.end);
  const from = early?.end ?? head.end;
  if (OTHER_CONGRESS.test(folded.slice(from, from + 24))) return null;
  const owner = head.committee ? { issuer: head.committee, end: from } : ownerBehind(reading, from);
  const ordinal = early ?? ordinalAt(folded, owner.end);
  const end = Math.max(owner.end, ordinal?.end ?? 0);
  const term = matchAt(TERM, folded, end);
  const name = nameOf(ordinal?.number, term);
  if (!name) return null;
  return {
    kind: 'congress',
    start: at,
    end: trimmed(folded, term ? endOf(term) : end),
    type: 'nghi-quyet',
    wordEnd: head.wordEnd,
    name,
    year: null,
    issuer: owner.issuer ?? head.party ?? (head.isNationwide ? partyFrom(at, end) : null),
  };
}

function nameOf(number: number | undefined, term: RegExpExecArray | null): string | null {
  if (number !== undefined) return `dai-hoi-lan-thu-${number}`;
  return term && `dai-hoi-nhiem-ky-${term[1]}-${term[2]}`;
}

/** "Nghị quyết Đại hội đại biểu Đảng bộ tỉnh", "Nghị quyết Đại hội đại biểu toàn quốc": up to the ordinal. */
interface Head {
  wordEnd: number;
  committee: IssuerPhrase | null;
  party: IssuerPhrase | null;
  isNationwide: boolean;
  end: number;
}

function headAt(reading: Reading, at: number): Head | null {
  const found = matchAt(CONGRESS, reading.folded, at);
  if (!found) return null;
  const [words, type = '', nationwide, owner] = found;
  const wordsEnd = at + words.trimEnd().length;
  const committee =
    owner === COMMITTEE ? issuerAt(reading, wordsEnd - COMMITTEE.length) : unionAt(reading, wordsEnd);
  const end = committee ? committeeEnd(reading, committee) : wordsEnd;
  const late = endAt(NATIONWIDE, reading.folded, end);
  return {
    wordEnd: at + type.length,
    committee,
    party: theParty(owner, wordsEnd),
    isNationwide: nationwide !== undefined || late !== null,
    end: late ?? end,
  };
}

/** Whose congress it is, said behind its ordinal: "Đại hội XV Đảng bộ tỉnh", "Đại hội XIII của Đảng". */
function ownerBehind(reading: Reading, at: number): { issuer: IssuerPhrase | null; end: number } {
  const committee = endAt(COMMITTEE_BEHIND, reading.folded, at);
  const owner = committee === null ? unionAt(reading, at) : issuerAt(reading, committee - COMMITTEE.length);
  if (owner || committee !== null) return { issuer: owner, end: owner?.end ?? at };
  const party = matchAt(OF_PARTY, reading.folded, at);
  return party ? { issuer: theParty(party[1], endOf(party)), end: endOf(party) } : { issuer: null, end: at };
}

/** The Party in "Đại hội XIII của Đảng" and "Đại hội Đảng toàn quốc", from the words that end at `end`. */
function theParty(words: string | undefined, end: number): IssuerPhrase | null {
  return words && words !== COMMITTEE ? partyFrom(end - words.length, end) : null;
}

/** "Đại hội đại biểu toàn quốc" names no body: the whole words stand for it. */
function partyFrom(start: number, end: number): IssuerPhrase {
  return { start, end, means: { kind: 'central', body: partyCentre } };
}

/** "Công đoàn tỉnh", "Đoàn TNCS Hồ Chí Minh huyện", "Chi bộ thôn 2": any body but a committee of the Party. */
function unionAt(reading: Reading, at: number): IssuerPhrase | null {
  const start = endAt(UNION, reading.folded, at);
  if (start === null) return null;
  const end = womenEnd(reading.folded, start) ?? otherBodyEnd(reading, start, true);
  if (!end) return null;
  // "Đại hội Đoàn IX": the ordinal is no part of the name.
  const ordinal = / [IVXL]{1,6}$/.exec(reading.text.slice(start, end))?.[0].length ?? 0;
  return { start, end: end - ordinal, means: { kind: 'other' } };
}

/** "Đại hội đại biểu phụ nữ toàn quốc": the union is named by its members. */
function womenEnd(folded: string, at: number): number | null {
  return folded.startsWith(WOMEN, at) ? at + WOMEN.length : null;
}

const WOMEN = 'phu nu';

/** "Đảng bộ Khối các cơ quan tỉnh" is a committee that no table knows. */
function committeeEnd(reading: Reading, { start, end, means }: IssuerPhrase): number {
  if (means.kind !== 'local' || means.place.rank !== null) return end;
  return otherBodyEnd(reading, start) ?? end;
}

function ordinalAt(folded: string, at: number): { number: number; end: number } | null {
  const found = matchAt(ORDINAL, folded, at);
  const number = ordinalOf(found?.[1] ?? '');
  return found && number !== null ? { number, end: endOf(found) } : null;
}

/** Without the space behind the last word. */
function trimmed(folded: string, end: number): number {
  return folded.charAt(end - 1) === ' ' ? end - 1 : end;
}
