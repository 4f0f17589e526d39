/**
 * Vietnamese text as letters: folding, slugs, tokens and sentences.
 *
 * `đ` has no Unicode decomposition, so every fold maps it by hand; `\w` and `\b`
 * know only ASCII, so letters are always `\p{L}` here.
 */

/**
 * Letters without marks, lower case, for comparing and addresses; never for printed text.
 *
 * @example foldMarks('Chỉ thị Đảng ủy') // 'chi thi dang uy'
 */
export function foldMarks(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐðÐ]/g, 'd')
    .toLowerCase();
}

const TONES = ['\u0300', '\u0301', '\u0309', '\u0303', '\u0323'].join('');
/** oa, oe, uy that end a syllable, with the tone on the second letter; not after q (quý is q + uy). */
const NEW_PLACEMENT = new RegExp(
  `(^|[^qQ])(?:([oO])([aAeE])|([uU])([yY]))([${TONES}])(?!\\p{L}|\\p{M})`,
  'gu',
);

/** Where a tone may have to move, in composed letters: most texts have no such place. */
const MAY_MOVE = /[oO][àáảãạèéẻẽẹÀÁẢÃẠÈÉẺẼẸ]|[uU][ỳýỷỹỵỲÝỶỸỴ]/;

/**
 * The text with one placement of tones: "hoà" and "hòa" are the same word. In NFC text no letter changes its place.
 *
 * @example tonePlaced('Uỷ ban') // 'Ủy ban'
 */
export function tonePlaced(text: string): string {
  const composed = text.normalize('NFC');
  if (!MAY_MOVE.test(composed)) return composed;
  return composed
    .normalize('NFD')
    .replace(NEW_PLACEMENT, (_, before, o, a, u, y, tone) => `${before}${o ?? u}${tone}${a ?? y}`)
    .normalize('NFC');
}

/**
 * An ASCII address segment of a name or title, cut at a word so that it stays within `longest` characters.
 *
 * @example slugOf('08/CT-UBND') // '08-ct-ubnd'
 * @example slugOf('Báo cáo tổng kết', 9) // 'bao-cao'
 */
export function slugOf(text: string, longest = Number.POSITIVE_INFINITY): string {
  const words = foldMarks(text).match(/[a-z0-9]+/g) ?? [];
  let slug = '';
  for (const word of words) {
    const longer = slug === '' ? word : `${slug}-${word}`;
    if (longer.length > longest) break;
    slug = longer;
  }
  return slug || (words[0] ?? '').slice(0, longest);
}

/**
 * Words, numbers and single signs in reading order: what must not be lost in a transcription.
 *
 * @example tokensOf('13. Đạt 3-4%') // ['13', '.', 'Đạt', '3', '-', '4', '%']
 */
export function tokensOf(text: string): string[] {
  return text.normalize('NFC').match(/[\p{L}\p{M}]+|\p{N}+|[^\s\p{L}\p{M}\p{N}]/gu) ?? [];
}

const STOP = /[\p{Ll}\p{N})”"’%](?:[.!?](?=\s+[\p{Lu}“"-])|;(?=\s+[\p{Lu}-]))/gu;

/**
 * Where the sentence of `text` begins and ends that holds the characters from `start` to `end`.
 * A full stop ends a sentence only before white space and a capital, so that "1.700.000" and "TM." do not;
 * a semicolon ends an item of a list, but not between quoted names.
 *
 * @example sentenceBounds('Một. Hai ba. Bốn', 5, 8) // [5, 12]
 */
export function sentenceBounds(text: string, start: number, end: number): [from: number, to: number] {
  const stops = [...text.matchAll(STOP)].map((stop) => stop.index + stop[0].length);
  let from = stops.filter((stop) => stop <= start).at(-1) ?? 0;
  let to = stops.find((stop) => stop >= end) ?? text.length;
  while (/\s/.test(text.charAt(from))) from += 1;
  while (to > from && /\s/.test(text.charAt(to - 1))) to -= 1;
  return [from, to];
}

/**
 * That sentence.
 *
 * @example sentenceAround('Một. Hai ba. Bốn', 5, 8) // 'Hai ba.'
 */
export function sentenceAround(text: string, start: number, end: number): string {
  return text.slice(...sentenceBounds(text, start, end));
}

/** Whether nothing is small in it: a heading in capitals. */
export function isCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}
