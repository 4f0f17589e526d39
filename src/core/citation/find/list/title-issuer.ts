/**
 * The body behind an abstract that quotes another number: "Quyết định 14/2012/QĐ-TTg sửa đổi Quyết định
 * 139/2002/QĐ-TTg về … do Thủ tướng Chính phủ ban hành" says who issued the first one.
 */
import type { Reading } from '../../reading/reading.ts';
import { agrees, agreesWith } from '../body/agrees.ts';
import { type IssuerPhrase, issuerAt, issuingPlaceAt } from '../body/issuer-phrase.ts';
import { isOfSeveral } from '../body/partners.ts';
import { issuedBy } from '../issuer/clause-issuer.ts';
import type { NumberedMatch } from '../number/numbered.ts';

/** Signs of a list before the first citation of a line: "- 4Quyết định". */
const LINE_HEAD = /^[ |]?(?:[-+*] ?)?(?:\d{1,3}[.)]? ?)?$/;
const ENDS_ISSUED = /^ ban hanh ?[.;)|]{0,2} ?$/;
const TAIL = 150;
/** What a first act does to the one that its title quotes. */
const QUOTES =
  /^ ?(?:ve (?:viec )?)?(?:sua doi|bo sung|thay the|bai bo|huong dan|quy dinh|dieu chinh|thuc hien|trien khai|cong bo|dinh chinh|gia han|ban hanh)(?![a-z])/;
const LONGEST_LINK = 190;

/**
 * The same citations; a body behind a title goes to the citation whose title it is.
 *
 * @param matches of the reading, in order
 */
export function issuersOfTitles(matches: readonly NumberedMatch[], reading: Reading): NumberedMatch[] {
  const moved = matches.map((match, index) => ownerOf(matches[index - 1], match, reading) ?? match);
  const given = moved.map((match, index) => {
    const next = moved[index + 1];
    const original = matches[index + 1];
    return next && original && next !== original && original.beside.issuer
      ? withIssuer(match, original.beside.issuer)
      : match;
  });
  return ofLines(ofOutermost(given, reading), reading);
}

/** The second citation without the body that belongs to the first; null when it keeps it. */
function ownerOf(
  before: NumberedMatch | undefined,
  match: NumberedMatch,
  reading: Reading,
): NumberedMatch | null {
  const { issuer } = match.beside;
  if (!before || before.beside.issuer || !issuer || !isOfClause(issuer, match, reading.folded)) return null;
  const fits = agrees(issuer, before.sign?.bodies ?? []) !== false;
  return fits && holds(before, match, reading) ? withIssuer(match, null) : null;
}

/**
 * "Thông tư 08/2017/TT-BNV về hướng dẫn Nghị định 91/2017/NĐ-CP … do Bộ trưởng Bộ Nội vụ ban hành": what the inner one
 * cannot mean is said of the outer one.
 */
function ofOutermost(matches: readonly NumberedMatch[], reading: Reading): NumberedMatch[] {
  return matches.map((match, index) => {
    if (match.beside.issuer) return match;
    let last = index;
    while (last - index < MOST_HELD && holds(matches[last], matches[last + 1], reading)) last += 1;
    const inner = matches[last];
    if (!inner || last === index) return match;
    const bodies = match.sign?.bodies ?? [];
    const isTaken = (phrase: IssuerPhrase) => inner.beside.issuer?.start === phrase.start;
    const isJoint = isOfSeveral(bodies);
    const fits = (phrase: IssuerPhrase) => !isTaken(phrase) && agreesWith(phrase, bodies, isJoint);
    const said = issuedBy(reading, inner.beside.end, fits, isJoint);
    return said ? withIssuer(match, said) : match;
  });
}

const MOST_HELD = 4;

/** Whether the title of one act holds the next one. */
function holds(
  outer: NumberedMatch | undefined,
  inner: NumberedMatch | undefined,
  { folded }: Reading,
): boolean {
  if (!outer || !inner) return false;
  const between = folded.slice(outer.beside.end, inner.start);
  return between.length < LONGEST_LINK && !/[.;\n]/.test(between) && QUOTES.test(between);
}

/** Behind an abstract, as the one who issued: "… về khám, chữa bệnh do Thủ tướng Chính phủ ban hành". */
function isOfClause({ start, end }: IssuerPhrase, { beside }: NumberedMatch, folded: string): boolean {
  return start > beside.end && folded.startsWith(' do ', start - 4) && folded.startsWith(' ban hanh', end);
}

function withIssuer(match: NumberedMatch, issuer: IssuerPhrase | null): NumberedMatch {
  return { ...match, beside: { ...match.beside, issuer } };
}

/** A line that begins with a number and ends in "do … ban hành" is the entry of a list of acts. */
function ofLines(matches: readonly NumberedMatch[], reading: Reading): NumberedMatch[] {
  const { folded } = reading;
  let lineEnd = -1;
  let said: IssuerPhrase | null = null;
  return matches.map((match) => {
    if (match.start < lineEnd)
      return said && match.beside.issuer?.start === said.start ? withIssuer(match, null) : match;
    const lineStart = folded.lastIndexOf('\n', match.start - 1) + 1;
    lineEnd = endOfLine(folded, match.start);
    const isFirst = match.start - lineStart < 10 && LINE_HEAD.test(folded.slice(lineStart, match.start));
    said =
      isFirst && !match.beside.issuer
        ? issuedAtEnd(reading, Math.max(match.end, lineEnd - TAIL), lineEnd)
        : null;
    if (!said || agrees(said, match.sign?.bodies ?? []) === false) said = null;
    return said ? withIssuer(match, said) : match;
  });
}

function endOfLine(folded: string, at: number): number {
  const end = folded.indexOf('\n', at);
  return end < 0 ? folded.length : end;
}

function issuedAtEnd(reading: Reading, from: number, to: number): IssuerPhrase | null {
  const tail = reading.folded.slice(from, to);
  const last = tail.lastIndexOf(' do ');
  if (last < 0) return null;
  const start = from + last + ' do '.length;
  const phrase = issuerAt(reading, start) ?? issuingPlaceAt(reading, start);
  return phrase && phrase.end < to && ENDS_ISSUED.test(reading.folded.slice(phrase.end, to)) ? phrase : null;
}
