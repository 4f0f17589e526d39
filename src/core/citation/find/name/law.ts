/** A law, code or ordinance cited by its name. */

import { isCapital } from '../../reading/letters.ts';
import { endAt, endOf, matchAt } from '../../reading/match-at.ts';
import type { Reading } from '../../reading/reading.ts';
import { isNameOf, lawNameAt } from '../../vocabulary/law-names.ts';
import type { NameFound } from './named.ts';

const TYPES: Record<string, string> = { luat: 'luat', 'bo luat': 'bo-luat', 'phap lenh': 'phap-lenh' };
const AMENDS =
  / ?(?:(?:sua doi|bo sung|bai bo|thay the)[ ,]{0,2}(?:va )?){1,3}(?:mot ?so ?)?(?:dieu|noi dung)?(?: va phu luc [ivx\d]{1,4})? ?(?:cua ?)?(?:cac )?(bo luat|luat|phap lenh)(?: |$)/y;
/** "Luật sửa đổi, bổ sung một số điều của 37 luật có liên quan đến quy hoạch". */
const AMENDS_MANY =
  / (?:sua doi|bo sung)[a-z, ]{0,40} cua (?:(\d{1,2}|cac) )?luat (?:co )?lien quan den (quy hoach|[a-z]{2,8}(?: [a-z]{2,8}){0,6}?(?=[,;.)\n]|$| (?:ngay|so|nam|duoc|va|do|cua) )|[a-z]{2,8}(?: [a-z]{2,8}){0,3})(?![a-z])/y;
const AND = /(?:,|;| va| hoac)(?: va)? (bo luat|luat|phap lenh) /y;
const ABBREVIATED = / (?:td ?-? ?kt|tdkt)(?![a-z])/y;
/** "năm 2013", "(sửa đổi năm 2013)", and "2013" alone. */
const YEAR = /(?:[ ,]{0,2}\(?(?:sua doi )?nam | \(?)((?:19|20)\d{2})(?!\d| ?-|[./]\d)\)?/y;
const AMENDED = / ?\(sua doi(?:, bo sung)?(?: nam \d{4})?\)/y;
/** "luật đấu thầu năm 2023" in small letters */
const DATED = /^,? (?:so \d{1,3}\/|ngay \d{1,2}[ /]|(?:nam )?(?:19|20)\d\d(?!\d))/;
const PROOF = / (?:so \d{1,3}\/|ngay \d{1,2}[ /]|nam (?:19|20)\d)/;
/** An unknown name counts only where what follows proves that a name stands here. */
const UNKNOWN =
  /( [\p{L},-]{1,12}){1,14}?(?= (?:số \d{1,3}\/(?:19|20)\d{2}\/|ngày \d{1,2}(?: tháng|\/\d)|năm (?:19|20)\d{2}))/uy;

/**
 * The act whose word begins at `at`; a name that no list knows is taken only before its number or day.
 *
 * @example lawAt(readingOf('Luật Đất đai năm 2013'), 0, 'luat')?.year // '2013'
 */
export function lawAt(reading: Reading, at: number, word: string): NameFound | null {
  const wordEnd = at + word.length;
  const named =
    manyAt(reading, wordEnd) ??
    amendingAt(reading, wordEnd) ??
    knownAt(reading, wordEnd, word) ??
    codeAt(reading, wordEnd, word) ??
    unknownAt(reading, wordEnd);
  return named && namedAct(reading, at, wordEnd, { type: TYPES[word] ?? 'luat', ...named });
}

/** "BLHS năm 2015": codes of which texts of lawyers print the letters alone. */
const CODE_LETTERS: Record<string, string> = {
  blhs: 'hinh su',
  blds: 'dan su',
  blld: 'lao dong',
  bltths: 'to tung hinh su',
  blttds: 'to tung dan su',
};

/**
 * The code whose letters begin at `at`.
 *
 * @param letters folded, as in the table
 * @example codeInLetters(readingOf('BLHS năm 2015'), 0, 'blhs')?.name // 'hinh su'
 */
export function codeInLetters(reading: Reading, at: number, letters: string): NameFound | null {
  const key = CODE_LETTERS[letters];
  const end = at + letters.length;
  const printed = reading.text.slice(at, end);
  if (!key || printed !== printed.toUpperCase()) return null;
  return namedAct(reading, at, at + 'BL'.length, { key, end, type: 'bo-luat' });
}

/** With what stands behind the name: that it was amended, and its year. */
function namedAct(
  { folded }: Reading,
  start: number,
  wordEnd: number,
  { key, end: nameEnd, type }: Name & { type: string },
): NameFound {
  const amended = endAt(AMENDED, folded, nameEnd);
  const end = amended ?? nameEnd;
  const year = matchAt(YEAR, folded, end);
  return {
    kind: 'law',
    start,
    end,
    type,
    wordEnd,
    // Which revision "(sửa đổi)" means only its year tells; without one it is no version that a table knows.
    name: amended !== null && !year ? `${key} sua doi` : key,
    year: year?.[1] ?? null,
    ...(year && { yearEnd: endOf(year) }),
    issuer: null,
  };
}

interface Name {
  key: string;
  end: number;
  /** Where it is another one than the word says. */
  type?: string;
}

/** "Luật Lao động năm 2019" is the code of that name; without its year it may be the field of law. */
function codeAt(reading: Reading, at: number, word: string): Name | null {
  const code = word === 'luat' ? knownAt(reading, at, 'bo luat') : null;
  const isName =
    code && isCapital(reading.text, at + 1) && DATED.test(reading.folded.slice(code.end, code.end + 16));
  return isName ? { ...code, type: 'bo-luat' } : null;
}

function knownAt({ text, folded }: Reading, at: number, word: string): Name | null {
  const abbreviated = word === 'luat' ? endAt(ABBREVIATED, folded, at) : null;
  if (abbreviated !== null) return { key: 'thi dua khen thuong', end: abbreviated };
  const start = at + 1;
  if (folded.charAt(at) !== ' ') return null;
  const found = lawNameAt(word, folded.slice(start, start + 200));
  if (!found || !isNameOf(found.key, text.slice(start, start + found.length))) return null;
  // "các luật xây dựng" is a subject; a capital or a long name makes it a name.
  const isName =
    isCapital(text, start) ||
    isCapital(text, at - word.length) ||
    found.key.split(' ').length > 3 ||
    DATED.test(folded.slice(start + found.length, start + found.length + 16));
  return isName ? { key: found.key, end: start + found.length } : null;
}

/** "Luật sửa đổi, bổ sung một số điều của Luật A và Luật B" is one act. */
function amendingAt(reading: Reading, at: number): Name | null {
  const found = matchAt(AMENDS, reading.folded, at);
  if (!found?.[1]) return null;
  let known = knownAt(reading, at + found[0].length - 1, found[1]);
  if (!known) return null;
  let key = known.key;
  for (let next = known; ; next = known) {
    const more = matchAt(AND, reading.folded, next.end);
    known = more?.[1] ? knownAt(reading, next.end + more[0].length - 1, more[1]) : null;
    if (!known || !isAmendedToo(reading.folded, next.end)) return { key: `sua doi ${key}`, end: next.end };
    key += ` ${known.key}`;
  }
}

function manyAt({ folded }: Reading, at: number): Name | null {
  const found = matchAt(AMENDS_MANY, folded, at);
  return (
    found && {
      key: `sua doi ${found[1] ?? ''} luat lien quan den ${found[2]}`.replace(/ +/g, ' '),
      end: endOf(found),
    }
  );
}

/** A list of laws goes on in "…; Luật C": only "và" without another mark holds the amended ones together. */
function isAmendedToo(folded: string, at: number): boolean {
  return folded.startsWith(' va ', at);
}

function unknownAt({ text, folded }: Reading, at: number): Name | null {
  if (!isCapital(text, at + 1) || !PROOF.test(folded.slice(at, at + 190))) return null;
  const found = matchAt(UNKNOWN, text, at);
  if (!found || / ban hành| của /i.test(found[0])) return null;
  const key = found[0]
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .match(/[a-z]+/g);
  return key && { key: key.join(' '), end: at + found[0].length };
}
