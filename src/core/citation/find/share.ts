/** Lists say a kind, a day or a body once: "số 380/QĐ-UBND và Quyết định số 381/QĐ-UBND ngày 29 tháng 6 năm 2022". */

import type { IssuerPhrase } from './issuer-phrase.ts';
import { properYear } from './number-line.ts';
import { isList, type NumberedMatch } from './numbered.ts';
import type { DateMatch } from './printed-date.ts';

/** A member with what its list lends it. */
export interface ListMember {
  match: NumberedMatch;
  date: { match: DateMatch; isShared: boolean } | null;
  issuer: { match: IssuerPhrase; isShared: boolean } | null;
  /** The word for the kind, its own or the head's. */
  word: { start: number; end: number } | null;
  type: string | null;
}

/**
 * Lends each member of a list what stands at another one. Days go back to members with the same sign and no other
 * year, bodies to members with the same letters, kinds go forward.
 *
 * @param folded the folded reading
 */
export function shareInLists(matches: readonly NumberedMatch[], folded: string): ListMember[] {
  const members = matches.map(alone);
  const joined = matches.map((match, index) => {
    const before = matches[index - 1];
    return before !== undefined && isList(folded.slice(before.beside.end, match.start));
  });
  for (let index = members.length - 1; index > 0; index -= 1) {
    const [before, member] = [members[index - 1] as ListMember, members[index] as ListMember];
    if (joined[index]) lendBack(member, before, folded.slice(before.match.beside.end, member.match.start));
  }
  for (let index = 1; index < members.length; index += 1) {
    if (joined[index]) lendOn(members[index - 1] as ListMember, members[index] as ListMember);
  }
  return members;
}

function alone(match: NumberedMatch): ListMember {
  const { date, issuer } = match.beside;
  return {
    match,
    date: date && { match: date, isShared: false },
    issuer: issuer && { match: issuer, isShared: false },
    word: match.kind.word,
    type: match.kind.type,
  };
}

function lendBack(from: ListMember, to: ListMember, between: string): void {
  if (!to.date && from.date && isBehind(from.date.match, from) && sameDay(from, to, between))
    to.date = { match: from.date.match, isShared: true };
  const isOne = sameBodies(from, to) || isCut(to, from);
  if (!to.issuer && from.issuer && isBehind(from.issuer.match, from) && isOne)
    to.issuer = { match: from.issuer.match, isShared: true };
}

const NEIGHBOURS = 3;

/**
 * One day for two members: the second is only "số 2", or both were numbered one after the other and stand in "… và …".
 * "Chỉ thị 05-CT/TW, Chỉ thị 34-CT/TW ngày …" are two works with one day printed.
 */
function sameDay(from: ListMember, to: ListMember, between: string): boolean {
  if (!(sameSign(from, to) || isCut(to, from)) || !from.date || !yearFits(to, from.date.match)) return false;
  const ownWord = from.match.kind.word;
  if (!ownWord) return true;
  const apart = Math.abs(
    Number.parseInt(from.match.sign?.serial ?? '', 10) - Number.parseInt(to.match.sign?.serial ?? '', 10),
  );
  return / va /.test(between) && apart <= NEIGHBOURS;
}

/** What stands before the head of a list holds for all of it. */
function lendOn(from: ListMember, to: ListMember): void {
  if (!to.date && from.date && !isBehind(from.date.match, from) && yearFits(to, from.date.match))
    to.date = { match: from.date.match, isShared: true };
  if (
    !to.issuer &&
    from.issuer &&
    !isBehind(from.issuer.match, from) &&
    (sameBodies(from, to) || isCut(from, to))
  )
    to.issuer = { match: from.issuer.match, isShared: true };
  if (!to.word && from.word && sameKind(from, to)) {
    to.word = from.word;
    to.type = from.type;
  }
}

function isBehind({ start }: { start: number }, { match }: ListMember): boolean {
  return start >= match.end;
}

function sameKind({ match: a }: ListMember, { match: b }: ListMember): boolean {
  return !a.sign || !b.sign || a.sign.type === b.sign.type;
}

function sameBodies({ match: a }: ListMember, { match: b }: ListMember): boolean {
  if (!a.sign && !b.sign) return a.kind.type === b.kind.type;
  return a.sign?.bodies[0] === b.sign?.bodies[0];
}

/** "Chỉ thị 01, 13, 33/CT-UB": the sign stands once, at the end. */
function isCut({ match: a }: ListMember, { match: b }: ListMember): boolean {
  return a.sign === null && b.sign !== null && b.kind.word === null;
}

function sameSign(a: ListMember, b: ListMember): boolean {
  return sameBodies(a, b) && sameKind(a, b);
}

function yearFits({ match: { sign } }: ListMember, { value }: DateMatch): boolean {
  const year = sign && properYear(sign);
  return !year || value === null || value.startsWith(String(year));
}
