/**
 * The body behind an abstract that quotes another number: "Quyết định 14/2012/QĐ-TTg sửa đổi Quyết định
 * 139/2002/QĐ-TTg về … do Thủ tướng Chính phủ ban hành" says who issued the first one.
 */
import type { Reading } from '../reading/reading.ts';
import { agrees } from './agrees.ts';
import { type IssuerPhrase, issuerAt, issuingPlaceAt } from './issuer-phrase.ts';
import type { NumberedMatch } from './numbered.ts';

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
  return ofLines(given, reading);
}

/** The second citation without the body that belongs to the first; null when it keeps it. */
function ownerOf(
  before: NumberedMatch | undefined,
  match: NumberedMatch,
  { folded }: Reading,
): NumberedMatch | null {
  const { issuer } = match.beside;
  if (!before || before.beside.issuer || !issuer || !isOfClause(issuer, match, folded)) return null;
  const between = folded.slice(before.beside.end, match.start);
  const fits = agrees(issuer, before.sign?.bodies ?? []) !== false;
  const isOne = between.length < LONGEST_LINK && !/[.;\n]/.test(between);
  return fits && isOne && QUOTES.test(between) ? withIssuer(match, null) : null;
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
