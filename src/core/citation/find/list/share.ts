/** Lists say a kind, a day or a body once: "số 380/QĐ-UBND và Quyết định số 381/QĐ-UBND ngày 29 tháng 6 năm 2022". */

import { bodyOfCode } from '../../vocabulary/body-codes.ts';
import { isList } from '../number/list-words.ts';
import type { NumberedMatch } from '../number/numbered.ts';
import {
  alone,
  isBehind,
  isCut,
  type ListMember,
  lendOn,
  lendOthers,
  lendSignBack,
  sameBodies,
  sameSign,
  yearFits,
} from './list-member.ts';
import { lendToSeries } from './series.ts';

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
    // What the title of another one quotes is no member of its list.
    return before !== undefined && before.beside.end <= match.start && isList(gapOf(before, match, folded));
  });
  for (let index = members.length - 1; index > 0; index -= 1) {
    const [before, member] = [members[index - 1] as ListMember, members[index] as ListMember];
    if (isBracketed(before.match, folded)) continue;
    if (joined[index]) lendBack(member, before, folded.slice(before.match.beside.end, member.match.start));
    else lendFar(member, before, folded);
  }
  for (let index = 1; index < members.length; index += 1) {
    const [before, member] = [members[index - 1] as ListMember, members[index] as ListMember];
    if (joined[index] || isSecondOfTwo(before, member, folded)) lendOn(before, member);
    else lendSubject(before, member, folded);
  }
  lendToSeries(members, folded);
  return members;
}

/** A place inside the next act stands before it: "Điều 14 Thông tư số …; điểm c khoản 1 Điều 16 Thông tư số …". */
function gapOf(before: NumberedMatch, { start, beside: { pin } }: NumberedMatch, folded: string): string {
  const from = before.beside.end;
  if (!pin || pin.start < from) return folded.slice(from, start);
  return folded.slice(from, pin.start).replace(/(?:tai|theo) $/, '');
}

/** "Thông tư số 15/… được sửa đổi, bổ sung bởi Thông tư số 5/… của Bộ Y tế": one body made both. */
const CHANGED_BY =
  /^[ ,(]{0,2}(?:da )?(?:duoc )?(?:(?:sua doi|bo sung|thay the|dinh chinh|gia han|hop nhat)(?:, | va |,? )){1,3}(?:mot so (?:dieu|noi dung) )?(?:tai|boi|bang|theo) (?:cac )?$/;

/** What two acts with their abstracts between them share: the body of one that changed the other, or both day and body of a pair. */
function lendFar(from: ListMember, to: ListMember, folded: string): void {
  const start = from.match.beside.pin?.start ?? from.match.start;
  const between = folded.slice(to.match.beside.end, start);
  if (CHANGED_BY.test(between)) lendBodyBack(from, to);
  else if (isSecondOfTwo(to, from, folded) && areNeighbours(from, to)) {
    lendBodyBack(from, to);
    if (!to.date && from.date && isBehind(from.date.match, from) && yearFits(to, from.date.match))
      to.date = { match: from.date.match, isShared: true };
  } else if (isOfOneSentence(between) && isCentral(from)) lendBodyBack(from, to);
}

/** "Huyện ủy ban hành Chương trình số 9-CTr/HU về A; Nghị quyết số 4-NQ/HU về B": one subject, and one sentence. */
function lendSubject(from: ListMember, to: ListMember, folded: string): void {
  const between = folded.slice(from.match.beside.end, to.match.beside.pin?.start ?? to.match.start);
  if (isOfOneSentence(between)) lendOthers(from, to);
  if (to.issuer || !from.issuer || isBehind(from.issuer.match, from)) return;
  if (!sameBodies(from, to) || !isOfOneSentence(between)) return;
  to.issuer = { match: from.issuer.match, isShared: true };
  // "Ngày 26/12, UBND tỉnh ban hành Thông báo số 5/TB-UBND thụ lý và Quyết định số 6/QĐ-UBND": one day too.
  const isOneDay = !to.date && from.date && !isBehind(from.date.match, from) && / va $/.test(between);
  if (isOneDay && from.date && yearFits(to, from.date.match))
    to.date = { match: from.date.match, isShared: true };
}

/** "Chỉ thị số 5/CT-BYT về A; Quyết định số 6/QĐ-BYT về B của Bộ Y tế": the abstracts part what the list joins. */
function isOfOneSentence(between: string): boolean {
  if (between.length > 220 || /[.\n]/.test(between)) return false;
  return /(?:[,;]| va) (?:cac )?$/.test(between) || NEXT_LAW.test(between);
}

/** The name of the next law: "… và Luật sửa đổi, bổ sung một số điều của Luật A số 34/2018/QH14 …". */
const NEXT_LAW = /^(?:[,;]| va|[,;] va) (?:cac )?(?:bo luat|luat|phap lenh) [^\d;]{2,180}$/;

/** Letters of a place's body may mean that of another place, those of the Party's centre the Bộ Chính trị or the Ban Bí thư. */
function isCentral({ match: { sign } }: ListMember): boolean {
  return !sign?.isParty && bodyOfCode(sign?.bodies[0] ?? '')?.kind === 'central';
}

/** "Nghị quyết Trung ương 4 (Nghị quyết số 04-NQ/TW), …": what follows the bracket is not said of what it holds. */
function isBracketed({ start, beside }: NumberedMatch, folded: string): boolean {
  return folded.charAt(beside.end - 1) === ')' && !folded.slice(start, beside.end).includes('(');
}

/** "Ngày 01/6/1948, Người ký Sắc lệnh số 195/SL thành lập … và Sắc lệnh số 196/SL": what was said before both holds for both. */
function isSecondOfTwo(before: ListMember, member: ListMember, folded: string): boolean {
  const from = before.match.beside.end;
  const { start } = member.match;
  if (start - from > 200 || !sameSign(before, member) || !hasOneKind(before, member)) return false;
  return / va $/.test(folded.slice(start - 4, start)) && !/[.;\n\d]/.test(folded.slice(from, start));
}

/** Letters of old numbers tell no kind; then the words do. */
function hasOneKind({ match: a, type }: ListMember, { type: other }: ListMember): boolean {
  return a.sign?.type ? true : type !== null && type === other;
}

function lendBack(from: ListMember, to: ListMember, between: string): void {
  if (!to.date && from.date && isBehind(from.date.match, from) && sameDay(from, to, between))
    to.date = { match: from.date.match, isShared: true };
  lendBodyBack(from, to);
  lendSignBack(from, to);
}

function lendBodyBack(from: ListMember, to: ListMember): void {
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
  const isPair = sameBodies(from, to) && / va /.test(between) && areNext(from, to);
  if (!(sameSign(from, to) || isCut(to, from) || isPair) || !from.date || !yearFits(to, from.date.match))
    return false;
  const ownWord = from.match.kind.word;
  if (!ownWord || ownWord.end <= to.match.at) return true;
  // "Nghị quyết số 18-NQ/TW, Nghị quyết số 19-NQ/TW ngày …": one was numbered right behind the other.
  return (/ va /.test(between) && areNeighbours(from, to)) || apart(from, to) === 1;
}

/** "Hướng dẫn số 235/HD-TƯHCTĐ và Kế hoạch số 236/KH-TƯHCTĐ": of one register, in one day. */
function areNext(from: ListMember, to: ListMember): boolean {
  return apart(from, to) === 1;
}

/** Numbered one after the other, or nearly so. */
function areNeighbours(from: ListMember, to: ListMember): boolean {
  return Math.abs(apart(from, to)) <= NEIGHBOURS;
}

/** How far the first is numbered behind the second; NaN when one has no number. */
function apart({ match: a }: ListMember, { match: b }: ListMember): number {
  return Number.parseInt(a.sign?.serial ?? '', 10) - Number.parseInt(b.sign?.serial ?? '', 10);
}
