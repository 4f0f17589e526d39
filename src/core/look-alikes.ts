/**
 * Letters that print like those of quốc ngữ and are others: from a mixed keyboard, an old font or a PDF.
 * They break search, addresses and citations.
 */
import { cyrillicTwins } from './cyrillic-twins.ts';
import { HIDDEN_SIGNS } from './hidden-signs.ts';

/** Greek capitals (and omicron) that print like Latin ones. Alone they may be meant: α, Ω and μ stand in texts. */
const greekTwins: Readonly<Record<string, string>> = {
  Α: 'A',
  Β: 'B',
  Ε: 'E',
  Ζ: 'Z',
  Η: 'H',
  Ι: 'I',
  Κ: 'K',
  Μ: 'M',
  Ν: 'N',
  Ο: 'O',
  Ρ: 'P',
  Τ: 'T',
  Υ: 'Y',
  Χ: 'X',
  ο: 'o',
};

/** Latin letters of other languages in place of Vietnamese ones. */
const foreignLatin: Readonly<Record<string, string>> = {
  Ð: 'Đ',
  ð: 'đ',
  Ɖ: 'Đ',
  ɖ: 'đ',
  Ǎ: 'Ă',
  ǎ: 'ă',
  ı: 'i',
  ɑ: 'a',
};

/** Ⅰ–ⅿ, ligatures, full-width and mathematical letters: one sign that is written with ordinary letters. */
const COMPATIBLE =
  /[\u2160-\u217f\ufb00-\ufb06\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]|[\u{1d400}-\u{1d7ff}]/gu;
const FOREIGN = new RegExp(`[${Object.keys(foreignLatin).join('')}]`, 'gu');
/** Some letter that may be one of these. */
const RARE = new RegExp(`${FOREIGN.source}|${COMPATIBLE.source}|[\\u0370-\\u03ff]`, 'u');
/** What is written together: words, and numbers with their signs. */
const RUN = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}./-]*/gu;
const LATIN = /\p{Script=Latin}/u;
const OTHER = /[\p{Script=Cyrillic}\p{Script=Greek}]/gu;
const HIDDEN = new RegExp(`[${HIDDEN_SIGNS}]`, 'gu');

/** A letter and the one that is meant, with its place. */
export interface LookAlike {
  index: number;
  found: string;
  meant: string;
}

/**
 * Letters that are surely others than they look: foreign ones of Latin script, and Greek ones in a word that is
 * otherwise Latin. Cyrillic letters are told by `suspect-characters.ts` wherever they stand.
 *
 * @example lookAlikesIn('34-CΤ/TW') // [{ index: 4, found: 'Τ', meant: 'T' }]
 */
export function lookAlikesIn(text: string): LookAlike[] {
  // Nearly every text has none.
  if (!RARE.test(text)) return [];
  const always = [
    ...[...text.matchAll(FOREIGN)].map(({ 0: found, index }) => ({
      index,
      found,
      meant: foreignLatin[found] ?? found,
    })),
    ...[...text.matchAll(COMPATIBLE)].map(({ 0: found, index }) => ({
      index,
      found,
      meant: found.normalize('NFKC'),
    })),
  ];
  return [...always, ...mixedIn(text, greekTwins)].sort((a, b) => a.index - b.index);
}

/** Letters of another script in runs that have a Latin letter, where every one of them has a Latin twin. */
function mixedIn(text: string, twins: Readonly<Record<string, string>>): LookAlike[] {
  // Nearly every text has none.
  if (!/[\u0370-\u052f]/u.test(text)) return [];
  return [...text.matchAll(RUN)].flatMap(({ 0: run, index }) => {
    if (!LATIN.test(run)) return [];
    const others = [...run.matchAll(OTHER)];
    if (!others.every(([letter]) => Object.hasOwn(twins, letter))) return [];
    return others.map((other) => ({
      index: index + other.index,
      found: other[0],
      meant: twins[other[0]] ?? other[0],
    }));
  });
}

/**
 * The text with the letters that are meant where that is sure, without hidden signs, composed (NFC); and what was
 * changed. A word wholly of another script stays as it is.
 *
 * @example mendLetters('34-СТ/TW').text // '34-CT/TW'
 */
export function mendLetters(text: string): {
  text: string;
  mended: LookAlike[];
  hidden: number;
  loose: number;
} {
  const visible = text.replace(HIDDEN, '');
  const loose = (visible.match(/\p{L}\p{M}+/gu) ?? []).filter((one) => one.normalize('NFC') !== one).length;
  const shown = visible.normalize('NFC');
  const mended = [...lookAlikesIn(shown), ...mixedIn(shown, { ...cyrillicTwins, ...greekTwins })];
  const places = new Map(mended.map((one) => [one.index, one]));
  const inOrder = [...places.values()].sort((a, b) => a.index - b.index);
  let at = 0;
  let whole = '';
  for (const { index, found, meant } of inOrder) {
    whole += shown.slice(at, index) + meant;
    at = index + found.length;
  }
  const mendedText = (whole + shown.slice(at)).normalize('NFC');
  return { text: mendedText, mended: inOrder, hidden: text.length - visible.length, loose };
}

/**
 * What a text is to the eye: without blanks and hidden signs, every look-alike as the letter it looks like. Two texts
 * that look the same have the same.
 *
 * @example toTheEye('34-СТ/TW ') === toTheEye('34-CT/TW') // true
 */
export function toTheEye(text: string): string {
  const twins: Readonly<Record<string, string>> = { ...cyrillicTwins, ...greekTwins, ...foreignLatin };
  const visible = text.replace(HIDDEN, '').replace(COMPATIBLE, (sign) => sign.normalize('NFKC'));
  return [...visible.normalize('NFC')]
    .filter((letter) => !/\s/u.test(letter))
    .map((letter) => twins[letter] ?? letter)
    .join('')
    .normalize('NFC');
}
