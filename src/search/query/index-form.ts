/**
 * The form in which text enters the search index and queries meet it. Both sides use this one function.
 *
 * Pagefind folds marks but not đ, which has no Unicode decomposition: `ḍ` (U+1E0D), never used in
 * Vietnamese, stands for it. Tone placement is made one ("hoà" and "hòa" are the same word).
 * Printed text is never changed: what is shown is mapped back.
 */
import { tonePlaced } from '../../core/text.ts';

/**
 * Text as the index holds it.
 *
 * @example indexForm('Uỷ ban Đảng') // 'Ủy ban Ḍảng'
 */
export function indexForm(text: string): string {
  return tonePlaced(text).replaceAll('đ', 'ḍ').replaceAll('Đ', 'Ḍ');
}

/**
 * What the index gives back, as readers write it.
 *
 * @example shownForm('Ḍảng') // 'Đảng'
 */
export function shownForm(text: string): string {
  return text.replaceAll('ḍ', 'đ').replaceAll('Ḍ', 'Đ');
}
