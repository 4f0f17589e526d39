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
  /** What stands before each run of letters: `/`, `-` or `.`, as printed. */
  separators: string[];
  /** Where it ends. */
  end: number;
  /** How far the letters alone prove that this is a document's number. */
  proof: 'sure' | 'with-kind' | 'with-word' | 'with-decree';
}

const HEAD =
  /(\d{1,6}(?:\.\d{1,3})?)([a-zA-ZĐ]?) {0,3}([-/._]) {0,3}(?:((?:19|20)\d{2}) {0,3}[-/_] {0,3})?(?=[A-ZĐ])/y;
const LOST_SEPARATOR = /(\d{1,6})() {0,2}()(?:((?:19|20)\d{2})[-/ ])?(?=[A-ZĐ])/y;
const LETTERS =
  /TT ?[gG](?![\p{L}\p{N}])|[NQ] ?Đ(?![\p{L}\p{N}])|T\.[WƯU](?!\p{L})|T[wW](?![\p{L}\p{N}])|CTr(?:HĐ|PH)?|TTr|TTg(?:CP)?|Ttg|Ctr|Qu?yĐ|QĐi|TrS|ThU|TxU|S?NgV|BVHTTin|LKG|[A-ZĐ]{2,6}(?:ThU|TxU)|[A-ZĐƯ]{1,14}(?:&[A-ZĐ]{1,10}){0,2}(?:\d{1,3}(?!\d))?/uy;
const SEPARATOR = /( {0,3})([-/._])( {0,3})(?=[A-ZĐƯ])/y;
const LETTER = /\p{L}/u;
const MOST_PARTS = 9;

/**
 * Reads the number whose first digit stands at `at`; null when there is none.
 *
 * @param text the reading of a text
 * @example signAt('34 - CT/TƯ của', 0) // { serial: '34', type: 'CT', bodies: ['TW'], isParty: true, end: 10, … }
 */
export function signAt(text: string, at: number): Sign | null {
  return headed(text, at, HEAD) ?? headed(text, at, LOST_SEPARATOR) ?? lettered(text, at);
}

/** The decrees of 1945–1960 have a letter for their series: 141-B, 22-C, 22-C/141-B. */
const LETTERED = /(\d{1,4}) ?- ?([A-Z])(?:\/(\d{1,4}-[A-Z]))?(?![\p{L}\p{N}/]|-\p{L})/uy;

function lettered(text: string, at: number): Sign | null {
  LETTERED.lastIndex = at;
  const found = LETTERED.exec(text);
  if (!found) return null;
  const [, serial = '', letter = '', second] = found;
  const bodies = second ? [letter, second] : [letter];
  const end = LETTERED.lastIndex;
  return {
    serial,
    year: null,
    type: null,
    bodies,
    isParty: false,
    separators: ['-', '/'],
    end,
    proof: 'with-decree',
  };
}

function headed(text: string, at: number, head: RegExp): Sign | null {
  head.lastIndex = at;
  const found = head.exec(text);
  if (!found) return null;
  const [, serial = '', letter = '', separator = '', year] = found;
  const { parts, end } = lettersFrom(text, at + found[0].length, separator);
  const letters = parts.map((part) => part.letters);
  const kindAt = kindIndex(letters);
  const type = kindAt === null ? null : (typeCode(letters[kindAt] as string)?.code ?? null);
  const bodies = letters.filter((_, index) => index !== kindAt).map(properBodyCode);
  const sign = {
    serial: serial + letter,
    year: year ? Number(year) : null,
    type,
    bodies,
    isParty: bodies.some(isPartyCode) && !isJointOfState(type, year),
    separators: parts.map((part) => (part.separator === LOST ? '-' : part.separator)),
    end,
  };
  const proof = proofOf(sign, separator);
  return proof && { ...sign, proof };
}

/** A joint circular or resolution with a year is normative, whoever signs it too: NQLT-TWĐTN-BCA. */
function isJointOfState(type: string | null, year: string | undefined): boolean {
  return year !== undefined && (type === 'TTLT' || type === 'NQLT');
}

/** Letters of companies, which have the shape of a sign. */
const NO_SIGN = /^(?:CTCP|TNHH)$/;

/** The kind comes first; only old signs of committees have it second ("12/UB-QĐ"). */
function kindIndex([first = '', second = '']: readonly string[]): number | null {
  if (typeCode(first)) return 0;
  return first === 'UB' && typeCode(second) ? 1 : null;
}

interface Letters {
  separator: string;
  letters: string;
}

/** Runs of letters joined by separators. Spaces are a slip only while the sign wants more. */
function lettersFrom(text: string, from: number, first: string): { parts: Letters[]; end: number } {
  const parts: Letters[] = [];
  let [end, next, sign] = [from, from, first];
  while (parts.length < MOST_PARTS) {
    LETTERS.lastIndex = next;
    const written = LETTERS.exec(text)?.[0];
    const letters = written?.replace(' ', '');
    const before = parts.map((part) => part.letters);
    if (!written || !letters || NO_SIGN.test(letters)) break;
    const after = next + written.length;
    if (before.length === 0 && isGlued(text, after, letters)) {
      parts.push({ separator: sign === '_' ? '-' : sign, letters });
      [next, sign] = [after, '-'];
      continue;
    }
    if (!standsAlone(text, after, letters, before)) break;
    parts.push(...unglued(sign === '_' ? '-' : sign, letters, before));
    end = after;
    const known = parts.map((part) => part.letters);
    if (hasLostDash(text, end, known, parts.at(-1)?.separator === LOST)) {
      [next, sign] = [end + 1, LOST];
      continue;
    }
    SEPARATOR.lastIndex = end;
    const separator = SEPARATOR.exec(text);
    if (!separator || !joins(separator, text, end + separator[0].length, known)) break;
    [next, sign] = [end + separator[0].length, separator[2] ?? ''];
  }
  return { parts, end };
}

/** Stands for a dash that a scanner lost; it is read as the dash it was. */
const LOST = ' ';
const CAPITALS = /([A-ZĐƯ][A-ZĐƯ&g]{1,12})(?:-[A-ZĐ&]{2,12}|\d{1,2})?(?![\p{L}\p{N}/&-])(?! ?\p{Lu}{2})/uy;
const POLICE_UNIT = /[A-ZĐ]\d{1,2}(?![\p{L}\p{N}/-])/uy;
/** Directly before the day stands what is part of the number: "55/TCT CS ngày 2/3/2015". */
const UNIT_BEFORE_DAY = /[A-ZĐ]{2,6}(?=,? ngày \d)/y;

/**
 * "282/QĐ TTg", "05/CT BCA V28": a space in the place of a dash, as long as the sign wants a body. A body that no table
 * knows counts in running text only, where nothing else is in capitals.
 */
function hasLostDash(text: string, end: number, before: readonly string[], isAgain: boolean): boolean {
  if (text.charAt(end) !== ' ') return false;
  const last = before.at(-1) ?? '';
  if (before.some((part) => isBody(part))) {
    const unit = isAgain ? POLICE_UNIT : UNIT_BEFORE_DAY;
    unit.lastIndex = end + 1;
    return (isAgain || before.length === 1) && unit.test(text);
  }
  CAPITALS.lastIndex = end + 1;
  const letters = CAPITALS.exec(text)?.[1] ?? '';
  if (!letters || typeCode(letters)) return false;
  return isBody(letters) ? typeCode(last) !== undefined : letters.length > 2 && letters.length < 7;
}

function isBody(letters: string): boolean {
  const code = properBodyCode(letters);
  return bodyOfCode(code) !== undefined || isPartyCode(code);
}

/** "TTrUBND": a kind in mixed letters, and a body right behind it. */
function isGlued(text: string, at: number, letters: string): boolean {
  if (!/[a-z]$/.test(letters) || !typeCode(letters)) return false;
  LETTERS.lastIndex = at;
  return bodyOfCode(properBodyCode(LETTERS.exec(text)?.[0] ?? '')) !== undefined;
}

/** "NĐCP" and "QĐUBND" have lost their dash. */
function unglued(separator: string, letters: string, before: readonly string[]): Letters[] {
  const whole = [{ separator, letters }];
  if (before.length > 0 || typeCode(letters) || bodyOfCode(properBodyCode(letters))) return whole;
  for (let at = 2; at < letters.length - 1; at += 1) {
    const [kind, body] = [letters.slice(0, at), letters.slice(at)];
    if (typeCode(kind) && bodyOfCode(properBodyCode(body)))
      return [
        { separator, letters: kind },
        { separator: '-', letters: body },
      ];
  }
  return whole;
}

/** "KH-UBND" ends before a word glued to it by a lost space, but "Ban" is no run of letters. */
function standsAlone(text: string, end: number, letters: string, before: readonly string[]): boolean {
  if (!LETTER.test(text.charAt(end))) return letters.length > 1 || before.length > 0 || letters === 'L';
  return before.length > 0 && letters.length > 1 && bodyOfCode(properBodyCode(letters)) !== undefined;
}

function joins(
  [, before = '', sign = '', after = '']: RegExpExecArray,
  text: string,
  next: number,
  parts: readonly string[],
): boolean {
  LETTERS.lastIndex = next;
  const letters = LETTERS.exec(text)?.[0] ?? '';
  if (letters.length < 2 && before + after !== '') return false;
  if (sign === '.' || sign === '_')
    return before + after === '' && letters.length <= 5 && !LETTER.test(text.charAt(next + letters.length));
  if (before + after === '') return true;
  const isComplete = parts.some((part) => bodyOfCode(properBodyCode(part)));
  const isCut = (before === '' || after === '') && sign === '-' && !parts.some((part) => typeCode(part));
  if (isCut && !LETTER.test(text.charAt(next + letters.length))) return true;
  const isJoint = parts.some((part) => typeCode(part)?.code === 'TTLT' || typeCode(part)?.code === 'NQLT');
  const isKnown =
    bodyOfCode(properBodyCode(letters)) !== undefined ||
    typeCode(letters) !== undefined ||
    (letters.length > 2 && BESIDE.test(text.slice(next + letters.length, next + letters.length + 6)));
  return isKnown && (!isComplete || isJoint) && !LETTER.test(text.charAt(next + letters.length));
}

/** What follows the last letters of a number: its day or its body. */
const BESIDE = /^,? (?:ngày|của)/;

/** Bodies whose laws carry no kind: 06/2022/QH15. */
const ASSEMBLY = /^(?:UBTVQH|QH|HĐNN)\d{1,2}$/;
/** Bodies whose old numbers carry none: 181-CP, 33B-HĐBT, 769/TTg. */
const OLD_CENTRE = /^(?:CP|HĐBT|TTg|HĐCP|HĐNN)$/;

function proofOf(
  { type, bodies, year }: Pick<Sign, 'type' | 'bodies' | 'year'>,
  separator: string,
): Sign['proof'] | null {
  const [first = ''] = bodies;
  const isKnown = bodyOfCode(first) !== undefined || isPartyCode(first);
  if (separator === '') return type ? (isKnown ? 'sure' : 'with-decree') : null;
  if (separator === '.' || separator === '_') return type && isKnown ? 'sure' : null;
  if (type && isKnown) return 'sure';
  if (ASSEMBLY.test(first)) return 'sure';
  if (type && first.length > 1) return 'with-kind';
  if (type) return 'with-word';
  if (isKnown && (bodies.length > 1 || year || OLD_CENTRE.test(first))) return 'with-kind';
  return first.length > 1 ? 'with-word' : null;
}
