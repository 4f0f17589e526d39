/** Days, months and years as people type them, and whether they agree with the day of a work. */
import { isDay } from '../../../../core/date.ts';
import type { TypedWord } from './typed-words.ts';

export interface TypedDate {
  /** `2014-04-07` with `?` for each figure that is not typed; null for a day that does not exist. */
  value: string | null;
  /** Where the words behind it begin. */
  next: number;
}

/** How a typed date and that of a work agree, from worst to best. */
export type DateAgreement = 'contradicts' | 'unknown' | 'year' | 'day';

/** A span of years, which is the date of nothing. */
export const NO_DATE = '????-??-??';
const YEAR = /^(?:19|20)\d\d$/;

/** Whether a word is a year of our time. */
export function isYearWord(word: TypedWord | undefined): boolean {
  return word?.isNumber === true && YEAR.test(word.text);
}

/**
 * The date that begins at a word, or null. Behind a number also `4/2014` and `7 4 2014` are dates.
 *
 * @example dateAt(typedWords('ngày 07 tháng 4 năm 2014'), 0, false)?.value // '2014-04-07'
 */
export function dateAt(words: readonly TypedWord[], at: number, isBehindNumber: boolean): TypedDate | null {
  const start = words[at]?.text === 'ngay' ? at + 1 : at;
  const isSaid = start > at;
  return (
    inWords(words, start) ??
    inFigures(words, start, isSaid || isBehindNumber) ??
    (isBehindNumber ? monthAndYear(words, at) : null) ??
    (isSaid ? dayAndMonth(words, start) : null) ??
    year(words, at)
  );
}

/** "07 tháng 4 năm 2014", "tháng 4 năm 2014", "tháng 4/2014". */
function inWords(words: readonly TypedWord[], at: number): TypedDate | null {
  const hasDay = words[at]?.isNumber === true;
  const month = hasDay ? at + 1 : at;
  if (words[month]?.text !== 'thang' || !words[month + 1]?.isNumber) return null;
  const last = words[month + 2]?.text === 'nam' ? month + 3 : month + 2;
  if (!isYearWord(words[last])) return null;
  return dated(hasDay ? words[at]?.text : '??', words[month + 1]?.text, words[last]?.text, last + 1);
}

/** 07/4/2014, 7-4-2014, 2014-04-07; with spaces or two figures of a year only where a date is awaited. */
function inFigures(words: readonly TypedWord[], at: number, isAwaited: boolean): TypedDate | null {
  const [first, second, third] = words.slice(at, at + 3);
  if (!first?.isNumber || !second?.isNumber || !third?.isNumber) return null;
  const between = isAwaited ? /^ ?[-/.]? ?$/ : /^ ?[-/.] ?$/;
  if (!between.test(second.before) || second.before.trim() !== third.before.trim()) return null;
  if (isYearWord(first) && third.text.length < 3) return dated(third.text, second.text, first.text, at + 3);
  if (first.text.length > 2 || second.text.length > 2) return null;
  if (isYearWord(third)) return dated(first.text, second.text, third.text, at + 3);
  const isShort = isAwaited && third.text.length === 2 && third.before.trim() !== '';
  return isShort ? dated(first.text, second.text, `20${third.text}`, at + 3) : null;
}

function monthAndYear(words: readonly TypedWord[], at: number): TypedDate | null {
  const [month, end] = words.slice(at, at + 2);
  const isMonth = month?.isNumber && Number(month.text) >= 1 && Number(month.text) <= 12;
  if (!isMonth || !isYearWord(end) || !/^[-/.]$/.test(end?.before ?? '')) return null;
  return dated('??', month.text, end?.text, at + 2);
}

/** "ngày 07/4" */
function dayAndMonth(words: readonly TypedWord[], at: number): TypedDate | null {
  const [day, month] = words.slice(at, at + 2);
  if (!day?.isNumber || !month?.isNumber || !/^[-/.]$/.test(month.before)) return null;
  return dated(day.text, month.text, '????', at + 2);
}

/** "2014", "năm 2014"; a span of years ("2021-2025") is passed over and dates nothing. */
function year(words: readonly TypedWord[], at: number): TypedDate | null {
  const place = words[at]?.text === 'nam' ? at + 1 : at;
  if (!isYearWord(words[place])) return null;
  const next = words[place + 1];
  if (isYearWord(next) && /^ ?- ?$/.test(next?.before ?? '')) return { value: NO_DATE, next: place + 2 };
  return { value: `${words[place]?.text}-??-??`, next: place + 1 };
}

function dated(day = '', month = '', yearText = '', next = 0): TypedDate {
  const value = `${yearText}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return { value: isDay(value.replace('????', '2024').replace('??', '01')) ? value : null, next };
}

/**
 * How a typed date and the date of a work agree.
 *
 * @example dateAgreement('2014-??-??', '2014-04-07') // 'year'
 */
export function dateAgreement(typed: string | null, issuedOn: string | null): DateAgreement {
  if (typed === null) return 'contradicts';
  if (issuedOn === null) return 'unknown';
  const agrees = [...issuedOn].every((sign, place) => typed[place] === '?' || typed[place] === sign);
  if (!agrees) return 'contradicts';
  return typed.includes('?') || issuedOn.length < typed.length ? 'year' : 'day';
}
