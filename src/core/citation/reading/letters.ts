/**
 * What each letter reads as: look-alikes, dashes and odd spaces as the plain sign they stand for,
 * and every Vietnamese letter as the ASCII letter without its marks. Both keep one place for one place,
 * so that a match in the folded text is a match in the printed one.
 */

import { cyrillicTwins } from '../../cyrillic-twins.ts';

/** Letters that print like another one: the Icelandic eth for đ, the letter oi for ư, and the Cyrillic ones. */
const TWINS: Record<string, string> = { Ð: 'Đ', ð: 'đ', Ƣ: 'Ư', ƣ: 'ư', ...cyrillicTwins };
const DASHES = '‐‑‒–—―−﹣－';
const SLASHES = '⁄∕／';
const SPACES =
  '\t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000';
const QUOTES = '“”„‟«»＂';
/** Parts paragraphs for sure, whatever stands around it (U+2029). */
export const PARAGRAPH_END = '\u2029';
const HIDDEN = '\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff¹²³⁰⁴⁵⁶⁷⁸⁹⁽⁾';

/** Stands for a sign that is no part of a word. */
const OTHER = 0x7f;
/** Stands for a letter of another script: part of a word, and of no word looked for. */
const FOREIGN = 0x78;
const LAST_TABLED = 0x1fff;

/** The plain sign of each UTF-16 unit; 0 where it is not printed at all (soft hyphens, raised footnote marks). */
export const plain: Uint16Array = plainTable();

/** The ASCII letter, digit or sign of each UTF-16 unit of plain text, lower case. */
export const folded: Uint8Array = foldTable();

function plainTable(): Uint16Array {
  const table = Uint16Array.from({ length: 0x10000 }, (_, code) => code);
  const set = (signs: string, to: number) => {
    for (const sign of signs) table[sign.charCodeAt(0)] = to;
  };
  for (const [twin, letter] of Object.entries(TWINS)) set(twin, letter.charCodeAt(0));
  set(DASHES, 0x2d);
  set(SLASHES, 0x2f);
  set(SPACES, 0x20);
  set(HIDDEN, 0);
  set(PARAGRAPH_END, 0x0a);
  return table;
}

function foldTable(): Uint8Array {
  const table = new Uint8Array(0x10000).fill(OTHER);
  for (let code = 0; code <= LAST_TABLED; code += 1) table[code] = foldOf(code);
  // Ideographs and syllables of East Asia: letters, whichever they are.
  table.fill(FOREIGN, 0x3040, 0xd7ff);
  table.fill(FOREIGN, 0xf900, 0xfb00);
  for (const quote of QUOTES) table[quote.charCodeAt(0)] = 0x22;
  table['…'.charCodeAt(0)] = 0x2e;
  return table;
}

function foldOf(code: number): number {
  const sign = String.fromCharCode(code);
  if (sign === 'đ' || sign === 'Đ') return 0x64;
  const base = sign.normalize('NFD').charAt(0).toLowerCase();
  const ascii = base.charCodeAt(0);
  if (ascii < 0x80) return ascii;
  return /[\p{L}\p{N}\p{M}]/u.test(sign) ? FOREIGN : OTHER;
}

/**
 * Whether the sign at `at` is a capital letter.
 *
 * @example isCapital('Kon Tum', 4) // true
 */
export function isCapital(text: string, at: number): boolean {
  const sign = text.charAt(at);
  return sign !== sign.toLowerCase();
}
