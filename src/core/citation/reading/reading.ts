/**
 * A text as a reader sees it, with the way back to the characters of the file: emphasis, tags, footnote
 * marks, escapes and hidden characters are left out, entities and loose marks are put together, look-alikes
 * are read as what they look like. Nothing of the file is changed; every place of the reading knows its source.
 */
import { folded, plain } from './letters.ts';
import { lineEndAt } from './line-ends.ts';
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

function readLineEnd(source: string, at: number, places: Places): number {
  const { end, reads } = lineEndAt(source, at, places.last());
  return reads === '' ? end : places.add(reads.charCodeAt(0), at, end);
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
