/** The letters of a sign, run by run: "QĐ-UBND", "TTLT-BTC-BTP", "CT BCA V28". */
import { endAt, endOf, matchAt } from '../../reading/match-at.ts';
import { bodyOfCode, properBodyCode } from '../../vocabulary/body-codes.ts';
import { typeCode } from '../../vocabulary/type-codes.ts';
import { isBodyLetters, joinsLetters } from './sign-joins.ts';

const LETTERS =
  /TT ?[gG](?![\p{L}\p{N}])|TTrg(?!\p{L})|Tg(?!\p{L})|[A-ZĐ]{1,6}(?:Tr|Th|Ng|Kh|Ph|Nh|Gi|Ch|Qu)[A-ZĐ]{1,5}(?!\p{L})|(?<=[-/])(?:HTr|ĐTTr|Tr[A-ZĐ]{2,5}|Th(?:Tr|TU)|ToC|Cty)(?!\p{L})|[NQ] ?Đ(?![\p{L}\p{N}])|NgĐ(?!\p{L})|T\.[WƯU](?!\p{L})|T[wW](?![\p{L}\p{N}])|CTr(?:HĐ|PH)?|T[Tt]r|HĐ ?[Bb]ộ trưởng|TTg(?:CP)?|Ttg|Ctr|Qu?yĐ|Q[ĐD]i|TrS|(?:Tr|[QN]đ|Nq|Kh|Tb|Bc|Cv|Hd|Ct|Tt)(?=[-/][A-ZĐ]{2})|S\.L(?!\p{L})|[sS]l(?![\p{L}\p{N}])|ubnd|hđnd|ThU|TxU|S?NgV|BVHTTin|LKG|[A-ZĐ]{2,6}(?:ThU|TxU)|[A-ZĐƯ]{1,14}(?: ?& ?[A-ZĐ]{1,10}(?!\p{Ll})){0,2}(?:\d{1,3}(?!\d))?/uy;
const SEPARATOR = /( {0,3})([-/._=])( {0,3})(?=[A-ZĐƯ]|ubnd|hđnd)/y;
const LETTER = /\p{L}/u;
const MOST_PARTS = 9;

/** Letters of companies and of cases before a court, which have the shape of a sign. */
const NO_SIGN = /^(?:CTCP|TNHH|TL[SP]T|(?:HS|DS|HC|HNGĐ|KDTM|LĐ)[SP]T)$/;

/** A run of letters with the separator before it. */
export interface Letters {
  separator: string;
  letters: string;
}

/**
 * Runs of letters joined by separators. Spaces are a slip only while the sign wants more.
 *
 * @param from where the first run begins
 * @param first the separator before it
 * @example lettersFrom('34-CT/TW của', 3, '-').parts.map(({ letters }) => letters) // ['CT', 'TW']
 */
export function lettersFrom(text: string, from: number, first: string): { parts: Letters[]; end: number } {
  const parts: Letters[] = [];
  let end = from;
  for (
    let next: Next | null = { at: from, separator: first, slip: '' };
    next && parts.length < MOST_PARTS;
  ) {
    const run = runAt(text, next, lettersOf(parts));
    if (!run) break;
    parts.push(...run.parts);
    end = run.end;
    next = run.isGlued ? { ...next, at: end, separator: '-' } : joinAt(text, end, parts, next.slip);
  }
  return withDesk(parts, end, text);
}

/** Where the next run begins, the separator before it, and the last separator with its spaces. */
interface Next {
  at: number;
  separator: string;
  slip: string;
}

interface Run {
  parts: Letters[];
  end: number;
  /** The next run stands right behind it. */
  isGlued: boolean;
}

function lettersOf(parts: readonly Letters[]): string[] {
  return parts.map(({ letters }) => letters);
}

function runAt(text: string, { at, separator }: Next, before: readonly string[]): Run | null {
  const written = partedBody(text, matchAt(LETTERS, text, at)?.[0], at);
  const letters = written?.replaceAll(' ', '');
  if (!written || !letters || NO_SIGN.test(letters)) return null;
  const end = at + written.length;
  const sign = separator === '_' ? '-' : separator;
  if (before.length === 0 && isGlued(text, end, letters))
    return { parts: [{ separator: sign, letters }], end, isGlued: true };
  if (!standsAlone(text, end, letters, before)) return null;
  return { parts: unglued(sign, letters, before), end, isGlued: false };
}

function joinAt(text: string, end: number, parts: readonly Letters[], slip: string): Next | null {
  const known = lettersOf(parts);
  if (hasLostDash(text, end, known, parts.at(-1)?.separator === LOST))
    return { at: end + 1, separator: LOST, slip };
  const found = matchAt(SEPARATOR, text, end);
  if (!found || !joinsNext(text, end, found, known, slip)) return null;
  return { at: endOf(found), separator: (found[2] ?? '').replace('=', '-'), slip: found[0] };
}

const DESK = /\(([A-ZĐ]{1,5}\d{0,2})\)(?!\p{L})/uy;

/** "823/PV11(CS)": the desk that wrote, in a bracket that touches the letters. */
function withDesk(parts: Letters[], end: number, text: string): { parts: Letters[]; end: number } {
  const found = parts.length > 0 ? matchAt(DESK, text, end) : null;
  if (!found) return { parts, end };
  return { parts: [...parts, { separator: BRACKET, letters: `${found[1]})` }], end: endOf(found) };
}

/** Stands before a desk in its bracket. */
export const BRACKET = '(';

const REST = / [A-ZĐ]{1,6}(?!\p{L})/uy;

/** "TT-BGD ĐT", "QĐ-UB ND": a space inside the letters of a body that is known only when they are put together. */
function partedBody(text: string, written: string | undefined, at: number): string | undefined {
  if (!written) return written;
  const [rest = ''] = matchAt(REST, text, at + written.length) ?? [];
  return rest && bodyOfCode(properBodyCode(written + rest.trim())) ? written + rest : written;
}

/** Stands for a dash that a scanner lost; it is read as the dash it was. */
export const LOST = ' ';
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
  if (before.some((part) => isBodyLetters(part))) {
    const unit = isAgain ? POLICE_UNIT : UNIT_BEFORE_DAY;
    return (isAgain || before.length === 1) && endAt(unit, text, end + 1) !== null;
  }
  const letters = matchAt(CAPITALS, text, end + 1)?.[1] ?? '';
  if (!letters || typeCode(letters)) return false;
  return isBodyLetters(letters) ? typeCode(last) !== undefined : letters.length > 2 && letters.length < 7;
}

/** "TTrUBND": a kind in mixed letters, and a body right behind it. */
function isGlued(text: string, at: number, letters: string): boolean {
  if (!/[a-z]$/.test(letters) || !typeCode(letters)) return false;
  return bodyOfCode(properBodyCode(matchAt(LETTERS, text, at)?.[0] ?? '')) !== undefined;
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

const BEHIND = 6;

function joinsNext(
  text: string,
  end: number,
  [whole, before = '', sign = '', after = '']: RegExpExecArray,
  parts: readonly string[],
  slip: string,
): boolean {
  const next = end + whole.length;
  const letters = matchAt(LETTERS, text, next)?.[0] ?? '';
  const from = next + letters.length;
  return joinsLetters({ before, sign, after, parts, letters, behind: text.slice(from, from + BEHIND), slip });
}
