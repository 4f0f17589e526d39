/** The body behind a number and its day: "… của Bộ Nội vụ", or without a word where the letters of the number say the same. */
import { endAt } from '../../reading/match-at.ts';
import type { Reading } from '../../reading/reading.ts';
import { typeWordPattern } from '../../vocabulary/type-words.ts';
import { agrees, hasInitials } from '../body/agrees.ts';
import { type IssuerPhrase, issuerAt, issuingPlaceAt } from '../body/issuer-phrase.ts';
import { jointBodiesAt } from '../body/joint-bodies.ts';
import { withPartners } from '../body/partners.ts';
import { begins, speaks } from '../body/what-bodies-do.ts';
import { MEETING_OF } from '../day/term.ts';

const BY = new RegExp(String.raw`[ ,]{0,2}\(?(?:cua cua |cua ?${MEETING_OF}|(?:do|boi|giua) )`, 'y');
/** "| 05/2013/TT-BNV | 25/06/2013 | Thông tư của Bộ Nội vụ hướng dẫn …": the next cell says kind and body once more. */
const NEXT_CELL = new RegExp(String.raw` ?\| ?(?:${typeWordPattern}) cua `, 'y');
/** A lost "của", or the next cell of a table: taken only when the letters of the number say the same body. */
const UNSAID = / ?[|,]? ?\(?/y;

/** @param bodies the letters of the number; null when the body stands before, so that only "của" names another one */
export function issuerBehind(
  reading: Reading,
  at: number,
  bodies: readonly string[] | null,
  isJoint: boolean,
): IssuerPhrase | null {
  const said = endAt(BY, reading.folded, at);
  const start = said ?? at + 1;
  const first =
    said !== null
      ? (issuerAt(reading, start) ?? issuingPlaceAt(reading, start))
      : bodies && (issuerInCell(reading, at, bodies) ?? unsaidIssuer(reading, at, bodies));
  if (isJoint) return jointIssuer(reading, start, first);
  return first?.means.kind === 'other' ? withOwner(reading, first) : first;
}

const OWNER = /, (?=(?:bo|tong cuc) )/y;

/** "Cục Cảnh sát giao thông, Bộ Công an": the ministry is part of the name, unless it is the subject of what follows. */
function withOwner(reading: Reading, body: IssuerPhrase): IssuerPhrase {
  const from = endAt(OWNER, reading.folded, body.end);
  const owner = from === null ? null : issuerAt(reading, from);
  return owner?.means.kind === 'central' && !acts(reading.folded, owner.end)
    ? { ...body, end: owner.end }
    : body;
}

/** All bodies of a joint act; its work goes by the first. */
export function jointIssuer(reading: Reading, at: number, first: IssuerPhrase | null): IssuerPhrase | null {
  const joint = jointBodiesAt(reading, at);
  if (!first) return joint;
  const whole = withPartners(reading, first);
  return { ...whole, end: Math.max(whole.end, joint?.end ?? 0) };
}

function issuerInCell(reading: Reading, at: number, bodies: readonly string[]): IssuerPhrase | null {
  const from = endAt(NEXT_CELL, reading.folded, at);
  const phrase = from === null ? null : issuerAt(reading, from);
  return phrase && agrees(phrase, bodies) !== false ? phrase : null;
}

function unsaidIssuer(reading: Reading, at: number, bodies: readonly string[]): IssuerPhrase | null {
  const start = endAt(UNSAID, reading.folded, at);
  if (start === null || start === at) return null;
  if (reading.folded.charAt(start - 2) === '|' && !isCellOfNumber(reading.folded, at)) return null;
  const isNextClause = /^ ?,/.test(reading.folded.slice(at, at + 2));
  // "(Thông báo số 15-TB/TU), Đảng ủy xã lãnh đạo": what the bracket holds is over.
  if (isNextClause && reading.folded.charAt(at - 1) === ')') return null;
  const phrase = issuerAt(reading, start);
  // "Thực hiện Kế hoạch số …, UBND huyện phối hợp": who goes on is the subject of what follows.
  const behind = phrase ? reading.folded.slice(phrase.end, phrase.end + 40) : '';
  if (!phrase || isPlural(phrase) || !(CLOSES.test(behind) || (!isNextClause && ABSTRACT.test(behind))))
    return null;
  return agrees(phrase, bodies) === true || hasInitials(reading, phrase, bodies) ? phrase : null;
}

/** Behind a body that no word joins to the number: its term, and the end of the phrase or the abstract. */
const CLOSES =
  /^(?: \([a-z &-]{2,14}\))?(?:,? ?\(?khoa [ivxl\d]{1,5}\)?)?(?: ?[.;:)|"\n]| ?,? (?:ve|v\/v|ngay|va)(?![a-z])| - |$)/;

const CELL_OF_NUMBER = new RegExp(`^ ?(?:${typeWordPattern}|so|\\d)`);
const CELL = 160;

/** A cell that holds a number or its day alone; who carries an act out stands beside what is to be done. */
function isCellOfNumber(folded: string, at: number): boolean {
  const before = folded.slice(Math.max(0, at - CELL), at);
  const start = Math.max(before.lastIndexOf('|'), before.lastIndexOf('\n'));
  return CELL_OF_NUMBER.test(before.slice(start + 1));
}

function isPlural({ means }: IssuerPhrase): boolean {
  return means.kind === 'local' && means.place.isSeveral;
}

/** An abstract that begins with its verb, where no comma parts the body from the number. */
const ABSTRACT = /^(?:,| (?:viec|quy dinh|phe duyet|huong dan)(?![a-z]))/;

const OWN_LETTERS = /^ \([a-z &-]{2,14}\)/;

/** A sentence goes on behind its subject. */
const GOES_ON = /^ (?:da|vua|moi|se|dang|cung|van|chua|phai|can|khong|tiep tuc)(?![a-z])/;

function acts(folded: string, end: number): boolean {
  const at = end + (OWN_LETTERS.exec(folded.slice(end, end + 18))?.[0].length ?? 0);
  return (
    begins(folded, at) !== null || speaks(folded, at) !== null || GOES_ON.test(folded.slice(at, at + 12))
  );
}

/** "5/QĐ-UBND huyện Thái Thụy, ngày 28 tháng 4": the sign goes on in words for the place of its body. */
export function issuerInSign(reading: Reading, at: number, letters = ''): IssuerPhrase | null {
  if (letters !== 'UBND' && letters !== 'HĐND') return null;
  const phrase = issuerAt(reading, at - letters.length);
  return phrase && phrase.end > at ? phrase : null;
}
