/** What stands beside a number or a name: date, body, quoted title, pin. */
import type { Reading } from '../reading/reading.ts';
import { bodyOfCode } from '../vocabulary/body-codes.ts';
import { clauseIssuer } from './clause-issuer.ts';
import { type IssuerPhrase, issuerAt, issuingPlaceAt } from './issuer-phrase.ts';
import { jointBodiesAt } from './joint-bodies.ts';
import { type PinMatch, pinBefore } from './pin.ts';
import { bareYearAfter, type DateMatch, dateAfter, dateBefore, dateEndingAt } from './printed-date.ts';

/** All places are of the reading. */
export interface Beside {
  date: DateMatch | null;
  issuer: IssuerPhrase | null;
  title: PinMatch | null;
  pin: PinMatch | null;
  /** Where the last of what follows ends. */
  end: number;
}

const BY = /[ ,]{0,2}\(?(?:cua cua |cua ?|(?:do|boi|giua) )/y;
/** A lost "của", or the next cell of a table: taken only when the letters of the number say the same body. */
const UNSAID = / ?[|,]? ?\(?/y;
const PARTNER = /(?: ?[,;-]| va|, va) /y;
const TITLE = /[ ,:]{0,2}(?:(?:ve|v\/v)(?: viec)? ?:? ?)?["']((?! )[^"\n]{3,400})["']/y;
const ISSUER_HEAD =
  /(^|[^a-z])(?:hoi nghi|ubnd|uy ?ban(?: ?nhan ?dan)?|ub nhan dan|hdnd|hoi dong|thuong truc|chu tich|pho chu tich|ban|bo|bi thu|tinh uy|thanh uy|huyen uy|quan uy|thi uy|dang uy|chinh phu|thu tuong|quoc hoi|so|trung uong|van phong|phong|dang bo|ngan hang|kiem toan|thanh tra|toa an|vien kiem sat|bao hiem|tap doan|lien doan|btv|bch|truong|pho truong|giam doc|pho giam doc|tong giam doc|hieu truong|chanh|pho chanh|chi huy truong|chinh uy|tu lenh|vu|vu truong|cuc|cuc truong|chi cuc|chi cuc truong|vien truong|tong cuc|tong cong ty|tong lien doan|hoi|doan|mat tran|benh vien|trung tam|vien|hoc vien|dai hoc|lien minh|khoi|cum|to|cong ty|thuong vu|to cong tac|bo tu lenh|bo chi huy|cong an|lien (?:bo|tich|nganh|so)|phu thu tuong|quan (?:chung|khu|doan)|binh doan|tap the|lanh dao|hiep hoi|lien hiep|cong doan|kho bac|hai quan|chi nhanh|tong (?:ldld|hoi)|vksnd|tand|ldld|ubkt|bcd|bql|tinh|huyen|thanh pho|thi xa|xa|phuong)(?![a-z])/g;
/** Between a body and what it issued there is a verb, "tại" or a colon; a comma alone begins something else. */
const ISSUES =
  /^(?:,? \(?khoa [ivxl\d]{1,5}\)?| \([a-z\d ,-]{2,70}\))?(?: (?:da|vua|cung|moi|tiep tuc|thong nhat|kip thoi|chu dong|dong thoi|truc tiep|lan luot|chinh thuc|tap trung|nghiem tuc|tham muu|khan truong|nhanh chong|som|lai|tung|con)){0,3}(?:(?: (?:ky ban hanh|ban hanh|phat hanh|ban bo|ra|co|de ra trong|de ra tai|neu trong|neu tai|giao tai|quyet nghi tai|tai|trong|thong qua|ky|phe duyet|cong bo|gui|trinh|phat di|xay dung|(?:[a-z]{1,6} ){1,4}tai)){1,2}(?: (?:cac|hai|ba|mot so|nhung))? ?:?|:| \(?) ?$/;
const WINDOW = 150;

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
  const issuer = after.issuer ?? before ?? clause;
  const date =
    after.date ??
    (clause && (dayBeforeBody(folded, clause.start) ?? ownDate(reading, clause.end, end))) ??
    dateBefore(folded, start, free, reading.text);
  return { ...after, date, issuer, pin: pinBefore(folded, start) };
}

/** A joint act names its bodies in any order. */
function bodyOfClause(
  reading: Reading,
  at: number,
  bodies: readonly string[],
  isJoint: boolean,
): IssuerPhrase | null {
  const agree = (phrase: IssuerPhrase) =>
    isJoint && bodies.some((letters) => agrees(phrase, [letters])) ? true : agrees(phrase, bodies);
  const body = clauseIssuer(reading, at, agree);
  return body && isJoint ? jointIssuer(reading, body.start, body) : body;
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
  let issuer = issuerAfter(reading, end, bodies, isJoint);
  end = closed(folded, issuer?.end ?? end);
  if (!date && issuer) date = ownDate(reading, end, from) ?? dayOfSigning(reading, end);
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

const SIGNED = /,? (?:da |vua |moi |chinh thuc ){0,2}(?=ky|ban hanh|thong qua|phe duyet|cong bo)/y;

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
  if (!date || !folded.startsWith('ngay', date.start) || !folded.slice(at, date.start).includes(','))
    return date;
  const gap = at === number ? / /y : /,? /y;
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

/** Letters of several bodies; those behind one body mean its unit (147/UBND-NC). */
function isOfSeveral(bodies: readonly string[]): boolean {
  return bodies.filter((letters) => bodyOfCode(letters)).length > 1;
}

function unsaidIssuer(reading: Reading, at: number, bodies: readonly string[]): IssuerPhrase | null {
  UNSAID.lastIndex = at;
  if (!UNSAID.test(reading.folded) || UNSAID.lastIndex === at) return null;
  const phrase = issuerAt(reading, UNSAID.lastIndex);
  return phrase && (agrees(phrase, bodies) === true || hasInitials(reading, phrase, bodies)) ? phrase : null;
}

/** "1459/SNV-TĐKT … Ban Thi đua Khen thưởng tỉnh": letters of the number are those of the name. */
function hasInitials({ folded }: Reading, { start, end }: IssuerPhrase, bodies: readonly string[]): boolean {
  const initials = (folded.slice(start, end).match(/[a-z]+/g) ?? []).map((word) => word.charAt(0)).join('');
  return bodies.some((letters) => letters.length > 2 && initials.includes(lettersOf(letters)));
}

function lettersOf(code: string): string {
  return code
    .replaceAll('Đ', 'D')
    .replace(/[^A-Z]/g, '')
    .toLowerCase();
}

/**
 * Whether words and letters mean the same body; null when one of them does not tell.
 *
 * @param bodies the letters for bodies in a sign, of which the first issued it
 */
export function agrees({ means }: IssuerPhrase, [first = '']: readonly string[]): boolean | null {
  const letters = bodyOfCode(first);
  if (!letters || !('body' in means)) return null;
  if (letters.kind === 'central') return letters.body === means.body || isGovernment(first, means);
  return (
    means.kind === 'local' &&
    means.body.segment === letters.body.segment &&
    means.body.party === letters.body.party
  );
}

/** The letters CP stood for the Council of the Government until 1981. */
function isGovernment(letters: string, means: Extract<IssuerPhrase['means'], { body: unknown }>): boolean {
  return letters === 'CP' && means.kind === 'central' && means.body.id === 'hoi-dong-chinh-phu';
}

/** A joint act names its bodies one after the other: "Bộ Nội vụ - Bộ Tài chính". */
function withPartners(reading: Reading, first: IssuerPhrase): IssuerPhrase {
  let end = first.end;
  for (let count = 0; count < 6; count += 1) {
    PARTNER.lastIndex = end;
    const partner = PARTNER.test(reading.folded) ? issuerAt(reading, PARTNER.lastIndex) : null;
    if (!partner || partner.means.kind === 'place') break;
    end = partner.end;
  }
  return { ...first, end };
}

function titleAfter(folded: string, at: number): PinMatch | null {
  TITLE.lastIndex = at;
  const found = TITLE.exec(folded);
  const words = found?.[1];
  if (!found || words === undefined) return null;
  const end = at + found[0].length - 1;
  return { start: end - words.length, end };
}

/** "Tỉnh ủy đề ra trong Nghị quyết số …", "Tại các Kế hoạch của Ủy ban nhân dân tỉnh: số …". */
function issuerBefore(reading: Reading, at: number, bodies: readonly string[]): IssuerPhrase | null {
  const from = Math.max(0, at - WINDOW);
  const window = reading.folded.slice(from, at);
  let taken = 0;
  for (const head of window.matchAll(ISSUER_HEAD)) {
    const start = from + head.index + (head[1]?.length ?? 0);
    // "Chính phủ" inside "Văn phòng Chính phủ" is no body of its own.
    if (start < taken) continue;
    const phrase = bodyBefore(reading, start);
    if (phrase && phrase.end <= at && phrase.means.kind !== 'other') taken = phrase.end;
    if (!phrase || phrase.end > at || agrees(phrase, bodies) === false) continue;
    const between = reading.folded.slice(phrase.end, at);
    // A place is a body only where it issues: "huyện ban hành", not "các xã được công nhận tại".
    if (phrase.means.kind === 'place' && !between.includes('ban hanh')) continue;
    // What no table knows is a body only with its verb: "cuộc họp Ban Chỉ đạo Nghị quyết số" is none.
    if (phrase.means.kind === 'other' && between.trim() === '') continue;
    if (ISSUES.test(withoutPerson(between, reading.text.slice(phrase.end, at)))) return phrase;
  }
  return null;
}

/** "Liên bộ Y tế - Tài chính", a body, a place that issues, or "Bộ trưởng Trần Văn A", of whom the text says no more. */
function bodyBefore(reading: Reading, start: number): IssuerPhrase | null {
  const joint = reading.folded.startsWith('lien ', start) ? jointBodiesAt(reading, start) : null;
  return joint ?? issuerAt(reading, start) ?? issuingPlaceAt(reading, start) ?? officeOfPerson(reading, start);
}

const OFFICE = /(?:bo truong|thu truong|pho thu tuong|chu tich|giam doc|cuc truong|tong cuc truong|vu truong|chanh an|vien truong|hieu truong|tu lenh|bi thu)(?= )/y;

function officeOfPerson(reading: Reading, start: number): IssuerPhrase | null {
  OFFICE.lastIndex = start;
  const end = OFFICE.test(reading.folded) ? OFFICE.lastIndex : 0;
  const isNamed = end > 0 && PERSON.test(reading.text.slice(end, end + 40));
  return isNamed ? { start, end, means: { kind: 'other' } } : null;
}

/** "Chủ tịch UBND tỉnh Nguyễn Văn A đã ký": who signed is not who issued. */
const PERSON = /^(?: \p{Lu}\p{Ll}{0,6}){2,4}(?= )/u;

function withoutPerson(between: string, printed: string): string {
  return between.slice(PERSON.exec(printed)?.[0].length ?? 0);
}
