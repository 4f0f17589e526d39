/** What stands beside a number or a name: date, body, quoted title, pin. */
import type { Reading } from '../reading/reading.ts';
import { agrees, agreesWithOne, hasInitials } from './agrees.ts';
import { clauseIssuer } from './clause-issuer.ts';
import { SPEAKS, speakerAfter } from './issuer-after.ts';
import { issuerBefore } from './issuer-before.ts';
import { type IssuerPhrase, issuerAt, issuingPlaceAt } from './issuer-phrase.ts';
import { jointBodiesAt } from './joint-bodies.ts';
import { isOfSeveral, withPartners } from './partners.ts';
import { PERSON } from './person.ts';
import { type PinMatch, pinBefore } from './pin.ts';
import { bareYearAfter, type DateMatch, dateAfter, dateBefore, dateEndingAt } from './printed-date.ts';
import { subjectOfClause } from './subject-of-clause.ts';
import { MEETING_OF, TERMS } from './term.ts';

/** All places are of the reading. */
export interface Beside {
  date: DateMatch | null;
  issuer: IssuerPhrase | null;
  title: PinMatch | null;
  pin: PinMatch | null;
  /** Where the last of what follows ends. */
  end: number;
}

const BY = new RegExp(String.raw`[ ,]{0,2}\(?(?:cua cua |cua ?${MEETING_OF}|(?:do|boi|giua) )`, 'y');
/** A lost "của", or the next cell of a table: taken only when the letters of the number say the same body. */
const UNSAID = / ?[|,]? ?\(?/y;
const TITLE = /[ ,:]{0,2}(?:(?:ve|v\/v)(?: viec)? ?:? ?)?["']((?! )[^"\n]{3,400})["']/y;

/**
 * Reads both sides of a citation `[start, end)`.
 *
 * @param bodies the letters for bodies in its number
 * @param isJoint whether the kind says that several bodies issued it
 * @param free where the last citation ends with all that stands beside it
 * @example besideOf(readingOf('34-CT/TW ngày 07/4/2014 của Bộ Chính trị'), 0, 8).date?.value // '2014-04-07'
 */
export function besideOf(
  reading: Reading,
  start: number,
  end: number,
  bodies: readonly string[] = [],
  isJoint = false,
  free = 0,
): Beside {
  const { folded } = reading;
  const before = issuerBefore(reading, start, bodies);
  const after = following(reading, end, before ? null : bodies, isJoint || isOfSeveral(bodies));
  const clause =
    after.issuer || before ? null : bodyOfClause(reading, after.end, bodies, isJoint || isOfSeveral(bodies));
  const pin = pinBefore(folded, start);
  const issuer =
    after.issuer ??
    before ??
    clause ??
    speakerAfter(reading, pin?.start ?? start, after.end, bodies) ??
    subjectOfClause(reading, start, bodies, free);
  const ofClause = () => clause && dayOfClause(reading, clause, end);
  const opening = () => dateBefore(folded, start, free, reading.text);
  const date = fullest(after.date, [ofClause, opening]);
  return { ...after, date, issuer, pin };
}

/** "Ngày 22/11/2022, Ủy ban Kiểm tra ban hành Hướng dẫn số 5-HD/UBKTTW năm 2022": the day tells more than its year. */
function fullest(near: DateMatch | null, others: readonly (() => DateMatch | null)[]): DateMatch | null {
  const year = near?.value?.length === 4 ? `${near.value}-` : '';
  if (near && !year) return near;
  for (const other of others) {
    const date = other();
    if (date && (!near || date.value?.startsWith(year))) return date;
  }
  return near;
}

function bodyOfClause(
  reading: Reading,
  at: number,
  bodies: readonly string[],
  isJoint: boolean,
): IssuerPhrase | null {
  const agree = (phrase: IssuerPhrase) => (isJoint ? agreesWithOne(phrase, bodies) : agrees(phrase, bodies));
  const body = clauseIssuer(reading, at, agree, isJoint);
  return body && isJoint ? jointIssuer(reading, body.start, body) : body;
}

/** The day before the body, behind it, or behind what it did: "… được HĐND tỉnh khóa X thông qua ngày 5/6/2020". */
function dayOfClause(reading: Reading, { start, end }: IssuerPhrase, number: number): DateMatch | null {
  return dayBeforeBody(reading.folded, start) ?? ownDate(reading, end, number) ?? dayOfSigning(reading, end);
}

/** "… về đất đai ngày 22/06/2016 của Bộ Tài chính": the day behind the abstract, before the body. */
function dayBeforeBody(folded: string, body: number): DateMatch | null {
  return folded.startsWith(' cua ', body - 5) ? dateEndingAt(folded, body - 5) : null;
}

/** @param bodies null when the issuer stands before, so that only "của" names another one */
function following(
  reading: Reading,
  from: number,
  bodies: readonly string[] | null,
  isJoint: boolean,
): Omit<Beside, 'pin'> {
  const { folded } = reading;
  const own = issuerInSign(reading, from, bodies?.at(-1));
  let date =
    ownDate(reading, from, from) ??
    (own && ownDate(reading, own.end, own.end)) ??
    bareYearAfter(folded, from);
  let end = closed(folded, date?.end ?? from);
  if (!date) end = dayWithoutYear(folded, end);
  let issuer = issuerAfter(reading, end, bodies, isJoint);
  end = closed(folded, issuer?.end ?? end);
  if (!date && issuer) date = ownDate(reading, afterTerm(folded, end), from) ?? dayOfSigning(reading, end);
  end = Math.max(end, closed(folded, date?.end ?? end));
  const title = titleAfter(folded, end);
  if (title) {
    date ??= dateAfter(folded, title.end + 1);
    const behind = Math.max(title.end + 1, date?.end ?? 0);
    issuer ??= issuerAfter(reading, behind, bodies, isJoint);
    date ??= issuer && dateAfter(folded, issuer.end);
    end = Math.max(behind, issuer?.end ?? 0, date?.end ?? 0);
  }
  return { date, issuer: issuer ?? own, title, end };
}

const DAY_ALONE =
  /,? ngay \d{1,2}(?:[/.-]\d{1,2}(?= (?:cua|do) )| thang,? nam \d{4}|\d{2,3}\/\d{4}(?= (?:cua|do) ))/y;

/** "ngày 3/3 của UBND tỉnh": it tells no date, but the body stands behind it. */
function dayWithoutYear(folded: string, at: number): number {
  DAY_ALONE.lastIndex = at;
  return DAY_ALONE.test(folded) ? DAY_ALONE.lastIndex : at;
}

const TERM = / ?\(?khoa [ivxl\d]{1,5}\)?/y;

/** "của Ban Bí thư (khóa XI) ngày 1-12-2011" */
function afterTerm(folded: string, at: number): number {
  TERM.lastIndex = at;
  return TERM.test(folded) ? TERM.lastIndex : at;
}

const SIGNED = new RegExp(
  `${TERMS},? (?:da |vua |moi |chinh thuc ){0,2}(?=ky|ban hanh|thong qua|phe duyet|cong bo)`,
  'y',
);

/** "do Bộ trưởng Bộ Y tế Nguyễn Văn A vừa ký ban hành ngày 30/12/2025". */
function dayOfSigning({ text, folded }: Reading, at: number): DateMatch | null {
  const person = PERSON.exec(text.slice(at, at + 40))?.[0].length ?? 0;
  SIGNED.lastIndex = at + person;
  return SIGNED.test(folded) ? dateAfter(folded, SIGNED.lastIndex) : null;
}

/** What the body does that stands behind the day of the next citation. */
const DOES =
  / (?:da |vua |cung |tiep tuc )?(?:ky )?(?:ban hanh|ra|co|phat dong|thong qua|phe duyet|xay dung|to chuc|trien khai)(?![a-z])/y;

/**
 * The day that follows, unless it opens the next clause: "… của UBND tỉnh, ngày 20/10/2022 UBND huyện ban hành
 * Kế hoạch số …". Directly behind the number a comma on both sides leaves it with the number, as the Party writes.
 */
function ownDate(reading: Reading, at: number, number: number): DateMatch | null {
  const { folded } = reading;
  const date = dateAfter(folded, at);
  const day = date?.start ?? at;
  const isApart = folded.slice(at, day).includes(',') || reading.text.charAt(day) === 'N';
  if (!date || !folded.startsWith('ngay', day) || !isApart) return date;
  const gap = at === number && reading.text.charAt(day) !== 'N' ? / /y : /,? /y;
  gap.lastIndex = date.end;
  const body = gap.test(folded)
    ? (issuerAt(reading, gap.lastIndex) ?? issuingPlaceAt(reading, gap.lastIndex))
    : null;
  DOES.lastIndex = body?.end ?? 0;
  return body && DOES.test(folded) ? null : date;
}

/** "5/QĐ-UBND huyện Thái Thụy, ngày 28 tháng 4": the sign goes on in words for the place of its body. */
function issuerInSign(reading: Reading, at: number, letters = ''): IssuerPhrase | null {
  if (letters !== 'UBND' && letters !== 'HĐND') return null;
  const phrase = issuerAt(reading, at - letters.length);
  return phrase && phrase.end > at ? phrase : null;
}

/** A bracket that closes a date or a body belongs to it. */
function closed(folded: string, at: number): number {
  return folded.charAt(at) === ')' ? at + 1 : at;
}

function issuerAfter(
  reading: Reading,
  at: number,
  bodies: readonly string[] | null,
  isJoint: boolean,
): IssuerPhrase | null {
  BY.lastIndex = at;
  const isSaid = BY.test(reading.folded);
  const start = isSaid ? BY.lastIndex : at + 1;
  const first = isSaid
    ? (issuerAt(reading, start) ?? issuingPlaceAt(reading, start))
    : bodies && unsaidIssuer(reading, at, bodies);
  return isJoint ? jointIssuer(reading, start, first) : first;
}

/** All bodies of a joint act; its work goes by the first. */
function jointIssuer(reading: Reading, at: number, first: IssuerPhrase | null): IssuerPhrase | null {
  const joint = jointBodiesAt(reading, at);
  if (!first) return joint;
  const whole = withPartners(reading, first);
  return { ...whole, end: Math.max(whole.end, joint?.end ?? 0) };
}

function unsaidIssuer(reading: Reading, at: number, bodies: readonly string[]): IssuerPhrase | null {
  UNSAID.lastIndex = at;
  if (!UNSAID.test(reading.folded) || UNSAID.lastIndex === at) return null;
  const isNextClause = /^ ?,/.test(reading.folded.slice(at, at + 2));
  // "(Thông báo số 15-TB/TU), Đảng ủy xã lãnh đạo": what the bracket holds is over.
  if (isNextClause && reading.folded.charAt(at - 1) === ')') return null;
  const phrase = issuerAt(reading, UNSAID.lastIndex);
  // "Căn cứ Kế hoạch số …, UBND huyện yêu cầu": the subject of what follows.
  if (phrase && isNextClause && acts(reading.folded, phrase.end)) return null;
  return phrase && (agrees(phrase, bodies) === true || hasInitials(reading, phrase, bodies)) ? phrase : null;
}

const OWN_LETTERS = /^ \([a-z &-]{2,14}\)/;

/** A sentence goes on behind its subject. */
const GOES_ON = /^ (?:da|vua|moi|se|dang|cung|van|chua|phai|can|khong|tiep tuc)(?![a-z])/;

function acts(folded: string, end: number): boolean {
  const at = end + (OWN_LETTERS.exec(folded.slice(end, end + 18))?.[0].length ?? 0);
  DOES.lastIndex = at;
  return (
    DOES.test(folded) || SPEAKS.test(folded.slice(at, at + 28)) || GOES_ON.test(folded.slice(at, at + 12))
  );
}

function titleAfter(folded: string, at: number): PinMatch | null {
  TITLE.lastIndex = at;
  const found = TITLE.exec(folded);
  const words = found?.[1];
  if (!found || words === undefined) return null;
  const end = at + found[0].length - 1;
  return { start: end - words.length, end };
}
