/**
 * Number and sign as printed, with every slip that occurs in print: wrong, missing and spaced separators,
 * a lost slash, several issuers, a year where none belongs.
 */
import { endAt, endOf, matchAt } from '../../reading/match-at.ts';
import { bodyOfCode, isPartyCode, properBodyCode } from '../../vocabulary/body-codes.ts';
import { typeCode } from '../../vocabulary/type-codes.ts';
import { LOST, lettersFrom } from './sign-letters.ts';

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
  /(\d{1,6}(?:\.\d{1,3})?)([a-zA-ZĐ]?) {0,3}\/?([-/._]) {0,3}(?:((?:19|20)\d{2})(?: {0,3}[-/_] {0,3}| {1,2}(?=(?:QĐ|CT|NQ|NĐ|TT)-)))?(?=[A-ZĐ]|sl(?!\p{L}))/uy;
const LOST_SEPARATOR = /(\d{1,6})() {0,2}()(?:((?:19|20)\d{2})[-/ ])?(?=[A-ZĐ])/y;

/**
 * Reads the number whose first digit stands at `at`; null when there is none.
 *
 * @param text the reading of a text
 * @example signAt('34 - CT/TƯ của', 0) // { serial: '34', type: 'CT', bodies: ['TW'], isParty: true, end: 10, … }
 */
export function signAt(text: string, at: number): Sign | null {
  return (
    headed(text, at, HEAD) ?? headed(text, at, LOST_SEPARATOR) ?? lettered(text, at) ?? inSmall(text, at)
  );
}

const SMALL = /\d{1,5}[-/](?:(?:19|20)\d{2}[-/])?[a-zđư&]{2,6}(?:[-/][a-zđư&]{2,10}){1,3}(?![\p{L}\p{N}])/uy;

/** "chỉ thị số 06-ct/tw": a text that lost its capitals, where kind and body are both known. */
function inSmall(text: string, at: number): Sign | null {
  const [printed] = matchAt(SMALL, text, at) ?? [];
  const sign = printed ? headed(printed.toUpperCase(), 0, HEAD) : null;
  return sign?.proof === 'sure' && sign.end === printed?.length ? { ...sign, end: at + sign.end } : null;
}

/** The decrees of 1945–1960 have a letter for their series: 141-B, 22-C, 22-C/141-B, 29-B/SL. */
const LETTERED = /(\d{1,4}) ?- ?([A-Z])(?: ?\/ ?(\d{1,4}-[A-Z]|S[lL]))?(?![\p{L}\p{N}/]|-\p{L})/uy;

function lettered(text: string, at: number): Sign | null {
  const found = matchAt(LETTERED, text, at);
  if (!found) return null;
  const [, serial = '', letter = '', second] = found;
  const bodies = second ? [letter, second.toUpperCase()] : [letter];
  const end = endOf(found);
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

/** Letters that a scanner takes for figures: no serial ends in one of them. */
const MISREAD: Record<string, string> = { O: '0', o: '0', l: '1' };

function headed(text: string, at: number, head: RegExp): Sign | null {
  const found = matchAt(head, text, at);
  if (!found) return null;
  const [, serial = '', letter = '', separator = '', year] = found;
  const { parts, end: lettersEnd } = lettersFrom(text, at + found[0].length, separator);
  const letters = parts.map((part) => part.letters);
  const kindAt = kindIndex(letters);
  const type = kindAt === null ? null : (typeCode(letters[kindAt] as string)?.code ?? null);
  const bodies = letters.filter((_, index) => index !== kindAt).map(properBodyCode);
  const sign = {
    serial: serial + (MISREAD[letter] ?? letter),
    year: year ? Number(year) : null,
    type,
    bodies,
    isParty: bodies.some(isPartyCode) && !isJointOfState(type, year),
    separators: parts.map((part) => (part.separator === LOST ? '-' : part.separator)),
    end: year || parts.length === 0 ? lettersEnd : lateYearEnd(text, lettersEnd),
  };
  const proof = proofOf(sign, separator);
  return proof && { ...sign, proof };
}

const LATE_YEAR = /(?:\/(?:19|20)\d{2}|[-/.][4-9]\d|\/nb)(?![\p{L}\p{N}/]|[.-]\p{N})/uy;

/** "31/CP/1994", "885/UB.QĐ.86", "7-TT/76": the year behind the letters is part of the number as printed, and of no proper one. */
function lateYearEnd(text: string, at: number): number {
  return endAt(LATE_YEAR, text, at) ?? at;
}

/** A joint circular or resolution with a year is normative, whoever signs it too: NQLT-TWĐTN-BCA. */
function isJointOfState(type: string | null, year: string | undefined): boolean {
  return year !== undefined && (type === 'TTLT' || type === 'NQLT');
}

/** The kind comes first; only old signs of committees and of the ministry of finance have it second ("12/UB-QĐ", "1188TC/QĐ/TCT"). */
function kindIndex([first = '', second = '']: readonly string[]): number | null {
  if (/^(?:UB|TC)$/.test(first) && typeCode(second)) return 1;
  return typeCode(first) ? 0 : null;
}

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
  if (separator === '' && !type) return isKnown && bodies.length > 1 ? 'with-word' : null;
  if (separator === '') return isKnown ? 'sure' : 'with-decree';
  if (separator === '.' || separator === '_') return type && isKnown ? 'sure' : null;
  if (type && isKnown) return 'sure';
  if (ASSEMBLY.test(first)) return 'sure';
  if (type && first.length > 1) return 'with-kind';
  if (type) return 'with-word';
  if (isKnown && (bodies.length > 1 || year || OLD_CENTRE.test(first))) return 'with-kind';
  return first.length > 1 ? 'with-word' : null;
}
