/** The day that belongs to a citation: behind its number, its body or what the body did. */
import { endAt } from '../../reading/match-at.ts';
import type { Reading } from '../../reading/reading.ts';
import { typeWordPattern } from '../../vocabulary/type-words.ts';
import { type IssuerPhrase, issuerAt, issuingPlaceAt } from '../body/issuer-phrase.ts';
import { PERSON } from '../body/person.ts';
import { begins } from '../body/what-bodies-do.ts';
import { type DateMatch, dateAfter, dateEndingAt } from './printed-date.ts';
import { TERMS } from './term.ts';

/**
 * The day that follows, unless it opens the next clause: "… của UBND tỉnh, ngày 20/10/2022 UBND huyện ban hành
 * Kế hoạch số …". Directly behind the number a comma on both sides leaves it with the number, as the Party writes.
 *
 * @param at where number or body end
 * @param number where the number ends
 * @example ownDate(readingOf('34-CT/TW, ngày 07/4/2014, Bộ Chính trị nêu'), 8, 8)?.value // '2014-04-07'
 */
export function ownDate(reading: Reading, at: number, number: number): DateMatch | null {
  const { folded } = reading;
  const date = dateAfter(folded, at);
  const day = date?.start ?? at;
  const isApart = /[,;]/.test(folded.slice(at, day)) || reading.text.charAt(day) === 'N';
  if (!date || !folded.startsWith('ngay', day) || !isApart) return date;
  const next = endAt(GAP, folded, date.end);
  const body = next === null ? null : (issuerAt(reading, next) ?? issuingPlaceAt(reading, next));
  if (!body) return date;
  const isNext = folded.slice(at, day).includes(';') || reading.text.charAt(day) === 'N';
  if (isNext && /^ [a-z]/.test(folded.slice(body.end, body.end + 2))) return null;
  const verb = begins(folded, body.end);
  if (verb === null) return date;
  // Directly behind the number a comma on both sides leaves the day with it, as the Party writes; behind another number
  // it may be that of the act which follows.
  const isBetween = at === number && folded.charAt(date.end) === ',';
  if (isBetween && PARTY_NUMBER.test(folded.slice(Math.max(0, at - 18), at))) return date;
  return isBetween && endAt(NEXT_ACT, folded, verb) === null ? date : null;
}

const PARTY_NUMBER = /\d-[a-z]{1,6}\/[a-z]{1,10}$/;
const GAP = /,? /y;
const NEXT_ACT = new RegExp(` (?:${typeWordPattern})(?![a-z])`, 'y');

/**
 * The day before the body, behind it, or behind what it did: "… được HĐND tỉnh khóa X thông qua ngày 5/6/2020".
 *
 * @param body the body at the end of the clause
 * @param from where the number ends
 */
export function dayOfClause(
  reading: Reading,
  { start, end }: IssuerPhrase,
  number: number,
): DateMatch | null {
  return dayBeforeBody(reading.folded, start) ?? ownDate(reading, end, number) ?? dayOfSigning(reading, end);
}

/** "… về đất đai ngày 22/06/2016 của Bộ Tài chính": the day behind the abstract, before the body. */
function dayBeforeBody(folded: string, body: number): DateMatch | null {
  const date = folded.startsWith(' cua ', body - 5) ? dateEndingAt(folded, body - 5) : null;
  // "… tình hình đến ngày 30/6/2023 của UBND tỉnh": up to when the abstract looks.
  return date && /(?:den|tu|truoc|sau|tinh den) $/.test(folded.slice(Math.max(0, date.start - 8), date.start))
    ? null
    : date;
}

const DAY_ALONE =
  /,? ngay \d{1,2}(?:[/.-]\d{1,2}(?= (?:cua|do) )| thang,? nam \d{4}|\d{2,3}\/\d{4}(?= (?:cua|do) ))/y;

/** A day that is still to be filled in: "ngày ... tháng ... năm 2023", "ngày …/6/2023". */
const TO_FILL =
  /,? ngay (?:thang nam \d{4}|[._ ]{1,12}(?:thang [._ \d]{1,10}nam [._ \d]{0,10}\d?|[/.][._\d]{1,6}\/[._\d]{1,6})|[._]{1,9}\/[._\d]{1,6}\/[._\d]{1,6})(?= (?:cua|do) )/y;

/**
 * Where a day without its year ends, or one to be filled in; `at` where none stands: it tells no date, but the body
 * stands behind it.
 *
 * @example dayWithoutYear(', ngay 3/3 cua ubnd tinh', 0) // 10
 */
export function dayWithoutYear(folded: string, at: number): number {
  for (const pattern of [DAY_ALONE, TO_FILL]) {
    const end = endAt(pattern, folded, at);
    if (end !== null) return end;
  }
  return at;
}

const TERM = / ?\(?khoa [ivxl\d]{1,5}\)?/y;

/**
 * Where the term of a body ends, "của Ban Bí thư (khóa XI) ngày 1-12-2011"; `at` where none stands.
 *
 * @example afterTerm(' (khoa xi) ngay', 0) // 10
 */
export function afterTerm(folded: string, at: number): number {
  return endAt(TERM, folded, at) ?? at;
}

const SIGNED = new RegExp(
  `${TERMS},? (?:da |vua |moi |chinh thuc ){0,2}(?=ky|ban hanh|thong qua|phe duyet|cong bo)`,
  'y',
);

/**
 * The day behind who signed: "do Bộ trưởng Bộ Y tế Nguyễn Văn A vừa ký ban hành ngày 30/12/2025".
 *
 * @param at where the body ends
 */
export function dayOfSigning({ text, folded }: Reading, at: number): DateMatch | null {
  const person = PERSON.exec(text.slice(at, at + 40))?.[0].length ?? 0;
  const end = endAt(SIGNED, folded, at + person);
  return end === null ? null : dateAfter(folded, end);
}

/** "Ngày 22/11/2022, Ủy ban Kiểm tra ban hành Hướng dẫn số 5-HD/UBKTTW năm 2022": the day tells more than its year. */
export function fullest(
  near: DateMatch | null,
  others: readonly (() => DateMatch | null)[],
): DateMatch | null {
  const year = near?.value?.length === 4 ? `${near.value}-` : '';
  if (near && !year) return near;
  for (const other of others) {
    const date = other();
    if (date && (!near || date.value?.startsWith(year))) return date;
  }
  return near;
}
