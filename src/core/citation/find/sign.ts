/**
 * Number and sign as printed, with every slip that occurs in print: wrong, missing and spaced separators,
 * a lost slash, several issuers, a year where none belongs.
 */
import { bodyOfCode, isPartyCode, properBodyCode } from '../vocabulary/body-codes.ts';
import { typeCode } from '../vocabulary/type-codes.ts';

/** A number cut into its parts. */
export interface Sign {
  /** With the letter that may follow it ("30a"), leading zero kept. */
  serial: string;
  year: number | null;
  /** Proper code of the kind, or null (letters and old forms carry none). */
  type: string | null;
  /** Proper codes of what is no kind: bodies, then units. */
  bodies: string[];
  isParty: boolean;
  /** Where it ends. */
  end: number;
  /** How far the letters alone prove that this is a document's number. */
  proof: 'sure' | 'with-kind' | 'with-word';
}

const HEAD = /(\d{1,6}(?:\.\d{1,3})?)([a-zA-ZĐ]?) {0,3}([-/.]) {0,3}(?:((?:19|20)\d{2}) {0,3}[-/] {0,3})?(?=[A-ZĐ])/y;
const LOST_SEPARATOR = /(\d{1,6})() {0,2}()(?:((?:19|20)\d{2})[-/ ])?(?=[A-ZĐ])/y;
const LETTERS =
  /T\.[WƯU](?!\p{L})|CTr(?:HĐ|PH)?|TTr|TTg(?:CP)?|Ttg|Ctr|Qu?yĐ|QĐi|ThU|TxU|NgV|BVHTTin|LKG|[A-ZĐƯ]{1,14}(?:&[A-ZĐ]{1,6}){0,2}\d{0,2}/uy;
const SEPARATOR = /( {0,3})([-/.])( {0,3})(?=[A-ZĐƯ])/y;
const LETTER = /\p{L}/u;
const MOST_PARTS = 9;

/**
 * Reads the number whose first digit stands at `at`; null when there is none.
 *
 * @param text the reading of a text
 * @example signAt('34 - CT/TƯ của', 0) // { serial: '34', type: 'CT', bodies: ['TW'], isParty: true, end: 10, … }
 */
export function signAt(text: string, at: number): Sign | null {
  return headed(text, at, HEAD) ?? headed(text, at, LOST_SEPARATOR);
}

function headed(text: string, at: number, head: RegExp): Sign | null {
  head.lastIndex = at;
  const found = head.exec(text);
  if (!found) return null;
  const { parts, end } = lettersFrom(text, at + found[0].length);
  const [, serial = '', letter = '', separator = '', year] = found;
  const kindAt = parts.findIndex((part, index) => index < 2 && typeCode(part) !== undefined);
  const type = kindAt >= 0 ? (typeCode(parts[kindAt] as string)?.code ?? null) : null;
  const bodies = parts.filter((_, index) => index !== kindAt).map(properBodyCode);
  const sign = {
    serial: serial + letter,
    year: year ? Number(year) : null,
    type,
    bodies,
    isParty: bodies.some(isPartyCode),
    end,
  };
  const proof = proofOf(sign, separator);
  return proof && { ...sign, proof };
}

/** Runs of letters joined by separators. Spaces are a slip only while the sign wants more. */
function lettersFrom(text: string, from: number): { parts: string[]; end: number } {
  const parts: string[] = [];
  let end = from;
  for (let next = from; parts.length < MOST_PARTS; ) {
    LETTERS.lastIndex = next;
    const letters = LETTERS.exec(text)?.[0];
    if (!letters || !standsAlone(text, next + letters.length, letters, parts)) break;
    parts.push(letters);
    end = next + letters.length;
    SEPARATOR.lastIndex = end;
    const separator = SEPARATOR.exec(text);
    if (!separator || !joins(separator, text, end + separator[0].length, parts)) break;
    next = end + separator[0].length;
  }
  return { parts, end };
}

/** "KH-UBND" ends before a word glued to it by a lost space, but "Ban" is no run of letters. */
function standsAlone(text: string, end: number, letters: string, before: readonly string[]): boolean {
  if (!LETTER.test(text.charAt(end))) return letters.length > 1 || before.length > 0 || letters === 'L';
  return before.length > 0 && letters.length > 1 && bodyOfCode(properBodyCode(letters)) !== undefined;
}

function joins([, before = '', sign = '', after = '']: RegExpExecArray, text: string, next: number, parts: readonly string[]): boolean {
  LETTERS.lastIndex = next;
  const letters = LETTERS.exec(text)?.[0] ?? '';
  if (letters.length < 2 && before + after !== '') return false;
  if (sign === '.') return before + after === '' && letters.length <= 5 && !LETTER.test(text.charAt(next + letters.length));
  if (before + after === '') return true;
  const isComplete = parts.some((part) => bodyOfCode(properBodyCode(part)));
  const isJoint = parts.some((part) => typeCode(part)?.code === 'TTLT' || typeCode(part)?.code === 'NQLT');
  const isKnown = bodyOfCode(properBodyCode(letters)) !== undefined || typeCode(letters) !== undefined;
  return isKnown && (!isComplete || isJoint) && !LETTER.test(text.charAt(next + letters.length));
}

/** Bodies whose old numbers have no kind: 181-CP, 33B-HĐBT, 769/TTg; and those whose laws have none: 06/2022/QH15. */
const ALONE = /^(?:CP|HĐBT|TTg|HĐCP|UBTVQH\d{1,2}|QH\d{1,2}|HĐNN\d?)$/;

function proofOf(
  { type, bodies, year }: Pick<Sign, 'type' | 'bodies' | 'year'>,
  separator: string,
): Sign['proof'] | null {
  const [first = ''] = bodies;
  const isKnown = bodyOfCode(first) !== undefined || isPartyCode(first);
  if (separator === '' || separator === '.') return type && isKnown ? 'sure' : null;
  if (type && isKnown) return 'sure';
  if (ALONE.test(first)) return 'sure';
  if (type && first.length > 1) return 'with-kind';
  if (type) return 'with-word';
  if (isKnown && (bodies.length > 1 || year)) return 'with-kind';
  return first.length > 1 ? 'with-word' : null;
}
