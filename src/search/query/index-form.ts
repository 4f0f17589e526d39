/**
 * The form in which text enters the search index and queries meet it. Both sides use this one function.
 *
 * Pagefind folds marks but not đ, which has no Unicode decomposition: `ḍ` (U+1E0D), never used in
 * Vietnamese, stands for it. Tone placement is made one ("hoà" and "hòa" are the same word).
 * Printed text is never changed: what is shown is mapped back.
 */

const TONES = ['\u0300', '\u0301', '\u0309', '\u0303', '\u0323'].join('');
/** oa, oe, uy that end a syllable, with the tone on the second letter; not after q (quý is q + uy). */
const NEW_PLACEMENT = new RegExp(
  `(?<![qQ])([oO])([aAeE])([${TONES}])(?!\\p{L}|\\p{M})|(?<![qQ])([uU])([yY])([${TONES}])(?!\\p{L}|\\p{M})`,
  'gu',
);

/**
 * Text as the index holds it.
 *
 * @example indexForm('Uỷ ban Đảng') // 'Ủy ban Ḍảng'
 */
export function indexForm(text: string): string {
  return text
    .normalize('NFD')
    .replace(NEW_PLACEMENT, (_, o, a, toneA, u, y, toneY) => (o ? `${o}${toneA}${a}` : `${u}${toneY}${y}`))
    .normalize('NFC')
    .replaceAll('đ', 'ḍ')
    .replaceAll('Đ', 'Ḍ');
}

/**
 * What the index gives back, as readers write it.
 *
 * @example shownForm('Ḍảng') // 'Đảng'
 */
export function shownForm(text: string): string {
  return text.replaceAll('ḍ', 'đ').replaceAll('Ḍ', 'Đ');
}
