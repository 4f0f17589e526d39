/**
 * A text as a reader sees it, with the way back to the characters of the file: emphasis, tags, footnote
 * marks, escapes and hidden characters are left out, entities and loose marks are put together, look-alikes
 * are read as what they look like. Nothing of the file is changed; every place of the reading knows its source.
 */
import { folded, plain } from './letters.ts';
import { fillLostLetters, LOST_LETTER } from './lost-letters.ts';
import { markupAt } from './markup.ts';

export interface Reading {
  /** What is read; paragraphs are parted by line ends, all other white space is one kind of space. */
  text: string;
  /** The same, place for place, in ASCII lower case without marks. */
  folded: string;
  /** The codes of `folded`. */
  codes: Uint8Array;
  /** Where in the source each place begins and ends. */
  starts: Int32Array;
  ends: Int32Array;
}

const LINE = 0x0a;
const RETURN = 0x0d;
const SPACE = 0x20;
/** `&` entity, `<` tag, `[` and `(` note or link, `\` escape, `*` and `_` emphasis. */
const MARKUP = new Set([...'&<[](\\*_'].map((sign) => sign.charCodeAt(0)));
const isMarkup = Uint8Array.from({ length: 128 }, (_, code) => (MARKUP.has(code) ? 1 : 0));

/**
 * Reads a text, printed or in restricted MDX.
 *
 * @param source any text; lone surrogates and control characters are signs like others
 * @example readingOf('Chỉ thị **34**-CT/TW').text // 'Chỉ thị 34-CT/TW'
 */
export function readingOf(source: string): Reading {
  const places = new Places(source.length);
  const hasLooseMarks = /[\u0300-\u036f]/.test(source);
  for (let at = 0; at < source.length; ) {
    const code = source.charCodeAt(at);
    if (hasLooseMarks && isMark(source.charCodeAt(at + 1))) at = readComposed(source, at, places);
    else if (code < 128) at = readAscii(source, at, code, places);
    else at = places.add(plain[code] as number, at, at + 1);
  }
  return places.reading(source.includes(LOST_LETTER));
}

function readAscii(source: string, at: number, code: number, places: Places): number {
  if (code === LINE || code === RETURN) return readLineEnd(source, at, places);
  if (isMarkup[code]) {
    const { end, reads } = markupAt(source, at);
    for (const sign of reads) places.add(plain[sign.charCodeAt(0)] as number, at, end);
    return end;
  }
  return places.add(plain[code] as number, at, at + 1);
}

function isMark(code: number): boolean {
  return code >= 0x300 && code <= 0x36f;
}

/** A letter with the loose marks that follow it; Vietnamese letters are one unit once composed. */
function readComposed(source: string, at: number, places: Places): number {
  let end = at + 1;
  while (isMark(source.charCodeAt(end)) && end - at < 8) end += 1;
  const letter = source.slice(at, end).normalize('NFC');
  return places.add(plain[letter.charCodeAt(0)] as number, at, end);
}

/**
 * A line end inside a sentence is a space; a paragraph's is kept. Scanned pages cut sentences by an
 * empty line: what goes on in small letters goes on.
 */
function readLineEnd(source: string, at: number, places: Places): number {
  CUT_SIGN.lastIndex = at - 2;
  if (at > 1 && CUT_SIGN.test(source)) return CUT_SIGN.lastIndex;
  let end = at;
  let lines = 0;
  for (
    let code = source.charCodeAt(end);
    code <= SPACE && end < source.length;
    code = source.charCodeAt(end)
  ) {
    if (code === LINE) lines += 1;
    else if (code !== SPACE && code !== RETURN && code !== 0x09) break;
    end += 1;
  }
  const behind = source.slice(Math.max(0, at - OPEN_END), at);
  end = pageNumberEnd(source, quotedEnd(source, at, end), lines, behind);
  return places.add(goesOn(source, behind, end, lines, places.last()) ? SPACE : LINE, at, end);
}

/** "04-NQ/" and "TVTU" in the next line: a sign that the line cuts. */
const CUT_SIGN = /[A-ZĐ\d][-/][ \t\r]*\n[ \t]*(?=[A-ZĐ]{2})/uy;
const QUOTE = /(?:> ?)+/y;

/** The mark of a quotation that goes on from the line before. */
function quotedEnd(source: string, at: number, next: number): number {
  QUOTE.lastIndex = next;
  const isQuoted = source.charAt(next) === '>' && source.charAt(source.lastIndexOf('\n', at - 1) + 1) === '>';
  return isQuoted && QUOTE.test(source) ? QUOTE.lastIndex : next;
}

/** A page number alone on its line, before a sentence that goes on. */
const PAGE_NUMBER = /(?:- ?)?\d{1,3}(?: ?-)?[ \t\r]*\n\s{0,20}(?=[a-zà-ỹđ])/y;

/** The same behind words that end no paragraph, whatever follows. */
const PAGE_NUMBER_WITHIN = /(?:- ?)?\d{1,3}(?: ?-)?[ \t\r]*\n\s{0,20}(?=[\p{L}\d])/uy;

function pageNumberEnd(source: string, at: number, lines: number, behind: string): number {
  const pattern = OPEN.test(behind) ? PAGE_NUMBER_WITHIN : PAGE_NUMBER;
  pattern.lastIndex = at;
  return lines > 1 && pattern.test(source) ? pattern.lastIndex : at;
}

const OPEN_END = 24;
/** Words and signs that end no paragraph: a page cut the sentence behind them. */
const OPEN =
  /(?:^|[^\p{L}])(?:ngày|số|của|và|tại|theo|do|Bộ|Ban Thường vụ|Ủy ban nhân dân|Đại hội đại biểu|khoản \d{1,2},|điểm [a-zđ],)[ \t\r]*$/iu;
/** What a line end parts and no new line of a list begins: "Thi đua" and "- Khen thưởng", "số:" and its number. */
const PAIRS: readonly [behind: RegExp, next: RegExp][] = [
  [/thi đua[ \t\r]*$/iu, /- ?khen thưởng/iuy],
  [/lao động[ \t\r]*$/iu, /- ?thương binh/iuy],
  [/\d{4}[ \t\r]*$/u, /- ?\d{4}(?!\d)/uy],
  [/(?:^|[^\p{L}])số ?:[ \t\r]*$/iu, /\d/y],
  [/;[ \t\r]*$/u, /số \d/uy],
];

function isOpenPair(source: string, next: number, behind: string): boolean {
  return PAIRS.some(([end, begin]) => {
    begin.lastIndex = next;
    return begin.test(source) && end.test(behind);
  });
}

const STOPS = new Set([...'.;:!?|'].map((sign) => sign.charCodeAt(0)));
const NEW_BLOCK = /(?:[-+•*–#|>]|\d{1,3}[.)]|[a-zđ]{1,2}\)|[IVXL]{1,6}\.)\s/y;

function goesOn(source: string, behind: string, next: number, lines: number, before: number): boolean {
  if (lines < 2 && isOpenPair(source, next, behind)) return true;
  NEW_BLOCK.lastIndex = next;
  if (NEW_BLOCK.test(source)) return false;
  if (lines < 2) return !STOPS.has(before);
  if (OPEN.test(behind) && !/^\p{Lu}{2}/u.test(source.slice(next, next + 2))) return true;
  const code = folded[plain[source.charCodeAt(next)] ?? 0] ?? 0;
  const isSmall = code >= 0x61 && code <= 0x7a && source.charAt(next) === source.charAt(next).toLowerCase();
  return isSmall && !STOPS.has(before);
}

/** The reading while it grows. */
class Places {
  private readonly signs: Uint16Array;
  private readonly starts: Int32Array;
  private readonly ends: Int32Array;
  private length = 0;

  constructor(longest: number) {
    this.signs = new Uint16Array(longest);
    this.starts = new Int32Array(longest);
    this.ends = new Int32Array(longest);
  }

  /** Adds one place; 0 is nothing to read, a second space neither. Returns where the source goes on. */
  add(sign: number, start: number, end: number): number {
    if (sign === 0 || (sign === SPACE && this.last() === SPACE)) return end;
    this.signs[this.length] = sign;
    this.starts[this.length] = start;
    this.ends[this.length] = end;
    this.length += 1;
    return end;
  }

  last(): number {
    return this.signs[this.length - 1] ?? 0;
  }

  reading(hasLostLetters: boolean): Reading {
    const signs = this.signs.subarray(0, this.length);
    const codes = new Uint8Array(this.length);
    for (let at = 0; at < this.length; at += 1) codes[at] = folded[signs[at] as number] as number;
    if (hasLostLetters) fillLostLetters(codes, (at) => signs[at] === LOST_LETTER.charCodeAt(0));
    return {
      text: new TextDecoder('utf-16le', { ignoreBOM: true }).decode(signs),
      folded: new TextDecoder('ascii').decode(codes),
      codes,
      starts: this.starts.subarray(0, this.length),
      ends: this.ends.subarray(0, this.length),
    };
  }
}
