/**
 * What a line end reads as: a space inside a sentence, a line end between paragraphs, nothing where it cuts a sign.
 * Scanned pages cut sentences by an empty line and a page number.
 */

import { folded, plain } from './letters.ts';
import { endAt } from './match-at.ts';

const LINE = 0x0a;
const RETURN = 0x0d;
const TAB = 0x09;
const SPACE = 0x20;

/** Where the white space ends and what is read in its place. */
export interface LineEnd {
  end: number;
  reads: '\n' | ' ' | '';
}

/**
 * @param at the place of the line end in the source
 * @param before the code of what was read before it
 * @example lineEndAt('của Bộ\n\nChính trị', 6, 0x1ed9) // { end: 8, reads: ' ' }
 */
export function lineEndAt(source: string, at: number, before: number): LineEnd {
  const cut = at > 1 ? endAt(CUT_SIGN, source, at - 2) : null;
  if (cut !== null) return { end: cut, reads: '' };
  const { end: blank, lines } = blankEnd(source, at);
  const behind = source.slice(Math.max(0, at - OPEN_END), at).normalize('NFC');
  const end = pageNumberEnd(source, quotedEnd(source, at, blank), lines, behind);
  return { end, reads: goesOn(source, behind, end, lines, before) ? ' ' : '\n' };
}

function blankEnd(source: string, at: number): { end: number; lines: number } {
  let [end, lines] = [at, 0];
  for (; end < source.length; end += 1) {
    const code = source.charCodeAt(end);
    if (code === LINE) lines += 1;
    else if (code !== SPACE && code !== RETURN && code !== TAB) break;
  }
  return { end, lines };
}

/** "04-NQ/" and "TVTU" in the next line: a sign that the line cuts. */
const CUT_SIGN = /[A-ZĐ\d][-/][ \t\r]*\n[ \t]*(?=[A-ZĐ]{2})/uy;
/** Of a longer line it is not asked how it begins. */
const LONGEST_LINE = 400;
const QUOTE = /(?:> ?)+/y;

/** The mark of a quotation that goes on from the line before. */
function quotedEnd(source: string, at: number, next: number): number {
  if (source.charAt(next) !== '>') return next;
  const from = Math.max(0, at - LONGEST_LINE);
  const line = source.slice(from, at);
  const start = line.lastIndexOf('\n') + 1;
  const isQuoted = line.charAt(start) === '>' && (start > 0 || from === 0);
  return (isQuoted ? endAt(QUOTE, source, next) : null) ?? next;
}

/** A page number alone on its line, before a sentence that goes on. */
const PAGE_NUMBER = /(?:- ?)?\d{1,3}(?: ?-)?[ \t\r]*\n\s{0,20}(?=[a-zà-ỹđ])/y;

/** The same behind words that end no paragraph, whatever follows. */
const PAGE_NUMBER_WITHIN = /(?:- ?)?\d{1,3}(?: ?-)?[ \t\r]*\n\s{0,20}(?=[\p{L}\d])/uy;

function pageNumberEnd(source: string, at: number, lines: number, behind: string): number {
  const pattern = OPEN.test(behind) ? PAGE_NUMBER_WITHIN : PAGE_NUMBER;
  return (lines > 1 ? endAt(pattern, source, at) : null) ?? at;
}

/** As far back as the longest words that are looked for; loose marks count too. */
const OPEN_END = 48;
/** Words and signs that end no paragraph: a page cut the sentence behind them. */
const OPEN =
  /(?:^|[^\p{L}])(?:ngày|tháng|năm|số|của|và|tại|theo|do|ban hành|Bộ|của Ban|Ban Thường vụ|Ủy ban nhân dân|Đại hội đại biểu|khoản \d{1,2},|điểm [a-zđ],)[ \t\r]*$/iu;
/** What a line end parts and no new line of a list begins: "Thi đua" and "- Khen thưởng", "số:" and its number. */
const PAIRS: readonly [behind: RegExp, next: RegExp][] = [
  [/thi đua[ \t\r]*$/iu, /- ?khen thưởng/iuy],
  [/lao động[ \t\r]*$/iu, /- ?thương binh/iuy],
  [/kinh tế[ \t\r]*$/iu, /- ?(?:ngân sách|xã hội|kỹ thuật)/iuy],
  [/tài chính[ \t\r]*$/iu, /- ?kế hoạch/iuy],
  [/\d{4}[ \t\r]*$/u, /- ?\d{4}(?!\d)/uy],
  [/(?:^|[^\p{L}])số ?:[ \t\r]*$/iu, /\d/y],
  [/;[ \t\r]*$/u, /số \d/uy],
];

const ACT =
  'Nghị định|Thông tư|Luật|Bộ luật|Pháp lệnh|Quyết định|Nghị quyết|Chỉ thị|Kế hoạch|Công văn|Hướng dẫn|Kết luận|Quy định';
/** What a page may part, and no heading is: a place and its act, a kind and its number, an office and its body. */
const PARTED: readonly [behind: RegExp, next: RegExp][] = [
  [/(?:Điều|khoản|Khoản) \d{1,3}[ \t\r]*$/u, new RegExp(`(?:${ACT})(?= )`, 'uy')],
  [new RegExp(`(?:${ACT})[ \\t\\r]*$`, 'u'), /(?:số )?\d/uy],
  [/(?:Chủ tịch|[ỦU][ỷy] ban|Ủy ban)[ \t\r]*$/u, /(?:Ủy ban|Uỷ ban|UBND|Thường vụ|nhân dân)/uy],
  [/Kon[ \t\r]*$/u, /Tum(?!\p{L})/uy],
];

function isOpenPair(source: string, next: number, behind: string, lines: number): boolean {
  return (lines < 2 ? PAIRS : PARTED).some(
    ([end, begin]) => end.test(behind) && endAt(begin, source, next) !== null,
  );
}

const STOPS = new Set([...'.;:!?|'].map((sign) => sign.charCodeAt(0)));
const NEW_BLOCK = /(?:[-+•*–#|>]|\d{1,3}[.)]|[a-zđ]{1,2}\)|[IVXL]{1,6}\.)\s/y;

function goesOn(source: string, behind: string, next: number, lines: number, before: number): boolean {
  if (isOpenPair(source, next, behind, lines)) return true;
  if (endAt(NEW_BLOCK, source, next) !== null) return false;
  if (lines < 2) return !STOPS.has(before);
  if (OPEN.test(behind) && !/^\p{Lu}{2}/u.test(source.slice(next, next + 2))) return true;
  const code = folded[plain[source.charCodeAt(next)] ?? 0] ?? 0;
  const isSmall = code >= 0x61 && code <= 0x7a && source.charAt(next) === source.charAt(next).toLowerCase();
  return isSmall && !STOPS.has(before);
}
