/** Resolutions of congresses, which are never cited by number but by ordinal and term. */
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
  CONGRESS.lastIndex = at;
  const head = CONGRESS.exec(folded);
  if (!head) return null;
  const headEnd = at + head[0].replace(/ $/, '').length;
  let end = headEnd;
  const committee = head[3] === 'dang bo' ? issuerAt(reading, end - COMMITTEE.length) : unionAt(reading, end);
  if (committee) end = committeeEnd(reading, committee);
  const nationwide = after(NATIONWIDE, folded, end);
  end = nationwide?.end ?? end;
  const ordinal = ordinalAt(folded, end);
  end = ordinal?.end ?? end;
  if (OTHER_CONGRESS.test(folded.slice(end, end + 24))) return null;
  const behind = committee ? null : after(COMMITTEE_BEHIND, folded, end);
  const owner = behind
    ? issuerAt(reading, behind.end - COMMITTEE.length)
    : committee
      ? null
      : unionAt(reading, end);
  const party = behind || owner ? null : after(OF_PARTY, folded, end);
  end = owner?.end ?? party?.end ?? end;
  const late = ordinal ? null : ordinalAt(folded, end);
  end = late?.end ?? end;
  const term = after(TERM, folded, end);
  const number = ordinal?.number ?? late?.number;
  if (number === undefined && !term) return null;
  const name =
    number === undefined
      ? `dai-hoi-nhiem-ky-${term?.found[1]}-${term?.found[2]}`
      : `dai-hoi-lan-thu-${number}`;
  const named = committee ?? owner;
  const isNationwide = head[2] !== undefined || nationwide !== null;
  const whole = party ? theParty(party.found[1], party.end) : theParty(head[3], headEnd);
  const issuer = named ?? whole ?? (isNationwide ? partyFrom(at, end) : null);
  return {
    kind: 'congress',
    start: at,
    end: trimmed(folded, term?.end ?? end),
    type: 'nghi-quyet',
    wordEnd: at + (head[1]?.length ?? 0),
    name,
    year: null,
    issuer,
  };
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
  const owner = after(UNION, reading.folded, at);
  const end = owner && (womenEnd(reading.folded, owner.end) ?? otherBodyEnd(reading, owner.end, true));
  if (!owner || !end) return null;
  // "Đại hội Đoàn IX": the ordinal is no part of the name.
  const ordinal = / [IVXL]{1,6}$/.exec(reading.text.slice(owner.end, end))?.[0].length ?? 0;
  return { start: owner.end, end: end - ordinal, means: { kind: 'other' } };
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

function after(pattern: RegExp, folded: string, at: number): { found: RegExpExecArray; end: number } | null {
  pattern.lastIndex = at;
  const found = pattern.exec(folded);
  return found && { found, end: at + found[0].length };
}

function ordinalAt(folded: string, at: number): { number: number; end: number } | null {
  const match = after(ORDINAL, folded, at);
  const number = ordinalOf(match?.found[1] ?? '');
  return match && number !== null ? { number, end: match.end } : null;
}

/** Without the space behind the last word. */
function trimmed(folded: string, end: number): number {
  return folded.charAt(end - 1) === ' ' ? end - 1 : end;
}
