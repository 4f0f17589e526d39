/** A citation in a list, and what two of them have in common. */

import { kindsOf, typeCode } from '../../vocabulary/type-codes.ts';
import type { IssuerPhrase } from '../body/issuer-phrase.ts';
import { oneOf } from '../body/side-by-side.ts';
import type { DateMatch } from '../day/printed-date.ts';
import type { NumberedMatch } from '../number/numbered.ts';
import { properYear } from '../sign/number-line.ts';
import type { Sign } from '../sign/sign.ts';

/** A member with what its list lends it. */
export interface ListMember {
  match: NumberedMatch;
  date: { match: DateMatch; isShared: boolean } | null;
  issuer: { match: IssuerPhrase; isShared: boolean } | null;
  /** Bodies named beside that of the head, before all members. */
  others: readonly IssuerPhrase[];
  /** The word for the kind, its own or the head's. */
  word: { start: number; end: number } | null;
  type: string | null;
  /** Its own sign, or that of the last of its list. */
  sign: Sign | null;
}

/**
 * A member with what stands beside it.
 *
 * @example alone(numberedIn(readingOf('Chỉ thị số 34-CT/TW'))[0]).sign?.serial // '34'
 */
export function alone(match: NumberedMatch): ListMember {
  const { date, issuer, others } = match.beside;
  return {
    match,
    others,
    date: date && { match: date, isShared: false },
    issuer: issuer && { match: issuer, isShared: false },
    word: match.kind.word,
    type: match.kind.type,
    sign: match.sign,
  };
}

/**
 * Lends `to` what stands before `from`, the head of their list, and holds for all of it: day, body, word for the kind.
 * A member keeps what it has of its own.
 */
export function lendOn(from: ListMember, to: ListMember): void {
  if (!to.date && from.date && !isBehind(from.date.match, from) && yearFits(to, from.date.match))
    to.date = { match: from.date.match, isShared: true };
  if (
    !to.issuer &&
    from.issuer &&
    !isBehind(from.issuer.match, from) &&
    (sameBodies(from, to) || isCut(from, to))
  )
    to.issuer = { match: from.issuer.match, isShared: true };
  lendOthers(from, to);
  if (!to.word && from.word && sameKind(from, to)) {
    to.word = from.word;
    to.type = from.type;
  }
}

/** "Tỉnh ủy, UBND tỉnh ban hành Chỉ thị số 5-CT/TU, Kế hoạch số 6/KH-UBND": the letters tell whose the next one is. */
export function lendOthers(from: ListMember, to: ListMember): void {
  if (from.others.length === 0 || to.others.length > 0) return;
  to.others = from.others;
  const own = to.issuer ? null : oneOf(from.others, to.match.sign?.bodies ?? []);
  if (own) to.issuer = { match: own, isShared: true };
}

/**
 * Whether something is printed behind the number of a member.
 *
 * @example isBehind({ start: 20 }, member) // true, of a number that ends at 19
 */
export function isBehind({ start }: { start: number }, { match }: ListMember): boolean {
  return start >= match.end;
}

/** Whether the signs say one kind. */
function sameKind({ match: a }: ListMember, { match: b }: ListMember): boolean {
  return !a.sign || !b.sign || a.sign.type === b.sign.type;
}

/** Whether the signs begin with the same body. */
export function sameBodies({ match: a }: ListMember, { match: b }: ListMember): boolean {
  if (!a.sign && !b.sign) return a.kind.type === b.kind.type;
  return bodyOf(a) === bodyOf(b);
}

/** The National Assembly is one body in each of its terms: QH13, QH14. */
function bodyOf({ sign }: NumberedMatch): string | undefined {
  return sign?.bodies[0]?.replace(/^(UBTVQH|QH|HĐNN)\d{1,2}$/, '$1');
}

/**
 * Whether `a` has its sign at `b`: in "Chỉ thị 01, 13, 33/CT-UB" it stands once, at the end.
 */
export function isCut({ match: a }: ListMember, { match: b }: ListMember): boolean {
  return a.sign === null && b.sign !== null && b.kind.word === null;
}

/** "số 01 và 02/2024/TT-BNV": what is cut off the first is the year and the letters of the last. */
export function lendSignBack(from: ListMember, to: ListMember): void {
  const { short } = to.match;
  const ownWord = from.match.kind.word;
  const isOfList = !ownWord || ownWord.end <= to.match.at;
  if (!short || !from.sign || !isOfList || !isOfWord(from.sign, to.type)) return;
  to.sign = { ...from.sign, serial: short.serial, year: short.year ?? from.sign.year };
}

function isOfWord({ type }: Sign, word: string | null): boolean {
  const kinds = type ? kindsOf(typeCode(type)) : [];
  return kinds.length === 0 || word === null || kinds.includes(word);
}

/** Whether kind and body are the same. */
export function sameSign(a: ListMember, b: ListMember): boolean {
  return sameBodies(a, b) && sameKind(a, b);
}

/**
 * Whether a day may be that of a number, which may hold a year.
 */
export function yearFits({ match: { sign } }: ListMember, { value }: DateMatch): boolean {
  const year = sign && properYear(sign);
  return !year || value === null || value.startsWith(String(year));
}
