/** Days and years beside a citation, in every form in which they are printed. */

import { isDay } from '../../../date.ts';
import { endOf, matchAt } from '../../reading/match-at.ts';

/** A date in a reading: `[start, end)` are places of the reading. */
export interface DateMatch {
  start: number;
  end: number;
  /** Null when no such day exists. */
  value: string | null;
}

const DAY = String.raw`(\d{1,2}) {0,2}(?:[/.-] {0,2}(\d{1,2}) {0,2}(?:[/.-]| nam ) {0,2}(\d{4}|(?:19|20) \d{2}(?=[,;.)]| (?:cua|ve|v\/v|quy|phe|ban|huong)(?![a-z])|$)|\d{2}(?!\d))|,? {0,2}thang {0,2}(\d{1,2}) {0,2}(?:,? {0,2}nam|[/.-]) {0,2}(\d{4}))(?!\d)`;
const ISSUED =
  '(?:(?:da |vua |moi )?(?:duoc )?(?:ban hanh|ky ban hanh|ky|ra|thong qua|de|phat hanh|cong bo) )?(?:vao )?';
/** "hồi 10 giờ ngày 12/9/2020", "22h00 ngày …": a telegram has its hour. */
const HOUR = String.raw`(?:(?:hoi |luc )?\d{1,2} ?(?:h|gio|g) ?(?:\d{2})?(?: ?phut)?,? )?`;
const AFTER = new RegExp(
  String.raw`[ ,;|]{0,4}\(? ?${HOUR}(?:deu )?${ISSUED}(?:cung |deu )?ngay:? {0,2}${DAY}`,
  'y',
);
/** A bare day directly behind the number; not the first of a span of years. */
const BARE = /(?: ?[,|]? ?\(?| - (?=[\d/]{8,10}\)))(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d| ?-)/y;
/** "1167/TTr-SLĐTBXH 13 tháng 5 năm 2021": the word for the day is lost. */
const UNNAMED = /,? (\d{1,2}) thang (\d{1,2}),? nam (\d{4})(?!\d)/y;
const MONTH = /[ ,]{0,2}\(?(?:ban hanh )?thang {0,2}\d{1,2} {0,2}(?:nam|[/-]) {0,2}(\d{4})(?!\d)/y;
const YEAR = /[ ,]{0,2}\(?(?:ban hanh )?nam {0,2}((?:19|20)\d{2})(?!\d| ?- ?\d)/y;
const BARE_YEAR_WORDS = [
  String.raw`ve|v\/v|phe duyet|cong bo|giao|quy dinh|ban hanh|huong dan|sua doi|bo sung|bai bo|thay the`,
  'quy che|dieu chinh|thanh lap|tang cuong|to chuc|thuc hien|trien khai|ho tro|phan cong|chi dinh',
  'xu phat|kem theo|cua',
].join('|');
/** "Quyết định 2309/QĐ-UBND 2019 phê duyệt": a year alone, directly behind the number and before its abstract. */
const BARE_YEAR = new RegExp(String.raw` \(?((?:19|20)\d{2})(?=\)| (?:${BARE_YEAR_WORDS})(?![a-z]))`, 'y');
const BEFORE = new RegExp(`ngay {0,2}${DAY}`, 'g');
/** What stands between a day and "ban hành Kế hoạch số …": at most the name of the body. */
const ISSUES =
  /^[ ,:]{0,3}(?:[a-z, ()-]{2,210} )?(?:(?:ban hanh|ky|ra|co|thong qua|phe duyet|gui|trinh|xay dung)(?: (?:cac|hai|ba))?|(?:chi dao|huong dan|tra loi|phuc dap|yeu cau|de nghi|thong bao|giao|y kien|chap thuan|dong y|thong nhat|phe duyet)(?: [a-z]{1,8}){0,14} (?:tai|bang)) ?$/;
const OPENS_WORDS = [
  '(?:vi|do|nhu) (?:vay|the|do)|(?:theo|sau|tiep|truoc|trong|nho|tu|ngay sau|ben canh|cung voi) do',
  'tiep theo|vua qua|gan day|moi day|gan nhat|tuy nhien|dong thoi|cu the|cu the la|dac biet',
  'ngoai ra|hien nay|cuoi cung|tiep tuc|rieng|nhat la|truoc het|dau tien',
].join('|');
/** The day of an issue opens its clause, alone or behind words that join it to the last one: "từ ngày", "tính đến ngày", "Nghị quyết ngày" say another one. */
const OPENS = new RegExp(
  String.raw`(?:^|[.;:,(|"\n-]) ?(?:va )?(?:(?:${OPENS_WORDS}),? )?(?:vao |cung |ngay tu )?(?:(?:hoi |luc )?\d{1,2} ?(?:h|gio|g) ?\d{0,2}(?: ?phut)?,? )?$`,
);
const OPENING = 28;
/** "Đến ngày 28/10/2008, Chính phủ ban hành" tells when; "Đến ngày 30/6, huyện đã ban hành" counts up to a day. */
const REACHES = /(?:^|[.;:,(\n]) ?(?:va )?den $/;
const ISSUING_WORD = /(?:ban hanh|ky|ra|co|thong qua|phe duyet|gui|trinh|xay dung|cac|hai|ba|tai|bang) ?$/;
const WINDOW = 280;
const CENTURY_TURN = 45;

/**
 * The date that follows directly on a number or an issuer.
 *
 * @param folded the folded reading
 * @example dateAfter('so 34-ct/tw, ngay 07 thang 4 nam 2014 cua', 11)?.value // '2014-04-07'
 */
export function dateAfter(folded: string, at: number): DateMatch | null {
  const full = matchAt(AFTER, folded, at);
  if (full) return dayOf(full, at);
  const bare = matchAt(BARE, folded, at);
  if (bare) return dayOf(bare, at);
  const unnamed = matchAt(UNNAMED, folded, at);
  if (unnamed) return { ...placed(unnamed, at), value: isoDay(unnamed[1], unnamed[2], unnamed[3]) };
  for (const pattern of [MONTH, YEAR]) {
    const year = matchAt(pattern, folded, at);
    if (year) return { ...placed(year, at), value: year[1] ?? null };
  }
  return null;
}

/**
 * The year that stands directly behind a number without a word for it.
 *
 * @example bareYearAfter('2309/qd-ubnd 2019 phe duyet', 12)?.value // '2019'
 */
export function bareYearAfter(folded: string, at: number): DateMatch | null {
  const year = matchAt(BARE_YEAR, folded, at);
  return year && { ...placed(year, at), value: year[1] ?? null };
}

/**
 * The day that ends at `end`: "… về đất đai ngày 22/06/2016" before "của Bộ Tài chính".
 *
 * @example dateEndingAt('ve dat dai ngay 22/06/2016', 26)?.value // '2016-06-22'
 */
export function dateEndingAt(folded: string, end: number): DateMatch | null {
  const from = Math.max(0, end - 32);
  const start = folded.slice(from, end).lastIndexOf('ngay ') + from;
  const date = start >= from ? dateAfter(folded, start) : null;
  return date?.end === end ? date : null;
}

/**
 * The date of "Ngày 14 tháng 10 năm 2022, Chủ tịch UBND tỉnh ban hành" before a citation.
 *
 * @param at where the citation begins
 * @param free where the last citation ends with its own day and body
 * @param text the reading itself, in which a capital shows where a sentence begins
 * @example dateBefore('ngay 14/10/2022, ubnd tinh ban hanh ke hoach so 5', 36)?.value // '2022-10-14'
 */
export function dateBefore(folded: string, at: number, free = 0, text = folded): DateMatch | null {
  if (!ISSUING_WORD.test(folded.slice(Math.max(0, at - 12), at))) return null;
  const from = Math.max(0, at - WINDOW);
  const window = folded.slice(from, at);
  const last = [...window.matchAll(BEFORE)].at(-1);
  if (!last || !ISSUES.test(withoutNumerals(window.slice(last.index + last[0].length)))) return null;
  const start = from + last.index;
  const opens = folded.slice(Math.max(0, start - OPENING), start);
  const reaches = REACHES.test(opens) && !/ da /.test(folded.slice(start, at));
  // A heading or a sentence that lost its point may stand before "Ngày".
  const isCapital = text.charAt(start) === 'N';
  if (start < free || !(isCapital || OPENS.test(opens) || reaches)) return null;
  return dayOf(last, start);
}

const SAME_DAY = 'cung ngay';
const SAME_AFTER = /[ ,]{0,2}\(?(cung ngay)(?![a-z])/y;
/**
 * "cùng ngày" behind a number: the day is the one printed last.
 *
 * @example sameDayAfter(', cung ngay', 0) // { start: 2, end: 11 }
 */
export function sameDayAfter(folded: string, at: number): { start: number; end: number } | null {
  const found = matchAt(SAME_AFTER, folded, at);
  return found && { start: endOf(found) - SAME_DAY.length, end: endOf(found) };
}

/**
 * "Cùng ngày, UBND tỉnh ban hành" before a number.
 *
 * @param free where the last citation ends
 */
export function sameDayBefore(
  folded: string,
  at: number,
  free: number,
): { start: number; end: number } | null {
  if (!ISSUING_WORD.test(folded.slice(Math.max(0, at - 12), at))) return null;
  const from = Math.max(free, at - WINDOW);
  const start = folded.slice(from, at).lastIndexOf(SAME_DAY) + from;
  const end = start + SAME_DAY.length;
  const isSaid = start >= from && ISSUES.test(withoutNumerals(folded.slice(end, at)));
  return isSaid && OPENS.test(folded.slice(Math.max(0, start - OPENING), start)) ? { start, end } : null;
}

const NUMERALS =
  /(?<=(?:khoa|thu|ky hop|quan|phuong|khu vuc|vung|khu|so|doan|cum|khoi|to|cap) )\d{1,3}(?![\d/.-])|(?<=(?:nhiem ky|giai doan) )\d{4} ?[-–] ?\d{4}|(?<=(?:tp|tx|t))\.|&/g;

/** "Ủy ban Thường vụ Quốc hội khóa 13", "UBND Quận 1", "Bộ GD&ĐT": signs that belong to the name of a body. */
function withoutNumerals(between: string): string {
  return between.replace(NUMERALS, ' ').replace(/ {2,}/g, ' ');
}

function dayOf(found: RegExpMatchArray, at: number): DateMatch {
  const [, day = '', month, year, monthInWords, yearInWords] = found;
  return { ...placed(found, at), value: isoDay(day, month ?? monthInWords, year ?? yearInWords) };
}

function isoDay(day = '', month = '', year = ''): string | null {
  const value = [fullYear(year), month, day].map((part) => part.padStart(2, '0')).join('-');
  return isDay(value) ? value : null;
}

/** Without the comma, bracket and space before it. */
function placed([found]: RegExpMatchArray, at: number): { start: number; end: number } {
  const lead = /^[ ,;(|-]*/.exec(found)?.[0].length ?? 0;
  return { start: at + lead, end: at + found.length };
}

/** A scanner may part it: "16/7/20 21". */
function fullYear(printed: string): string {
  const year = printed.replace(' ', '');
  if (year.length !== 2) return year;
  return Number(year) >= CENTURY_TURN ? `19${year}` : `20${year}`;
}
