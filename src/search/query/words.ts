/**
 * Words as the index and the query meet: one form for tone placement, for i and y, for đ and for numbers, so that
 * "Uỷ ban", "kĩ thuật" and "1.700.000" are what anyone types for them. Both sides use this one module; printed text
 * is never changed.
 */
import { tonePlaced } from '../../core/text.ts';
import { eachWord } from './word-scan.ts';

/** A word in its one form, and where it stands in the text it was read from. */
export interface Word {
  /** With marks; đ is `ḍ`, which the engine folds. */
  form: string;
  start: number;
  end: number;
}

const GROUPED = /^\d{1,3}(?:\.\d{3})+$/;
/** i and y after these consonants are one sound, written either way: kĩ/kỹ, lí/lý, tỉ/tỷ, sĩ/sỹ, mĩ/mỹ, hi/hy. */
const I_OR_Y = /^([hklmst])(y|ý|ỳ|ỷ|ỹ|ỵ)$/;
const TO_I: Record<string, string> = { y: 'i', ý: 'í', ỳ: 'ì', ỷ: 'ỉ', ỹ: 'ĩ', ỵ: 'ị' };
/** A sign that is a word of its own in figures. */
const PERCENT = 'phầntrăm';

/**
 * The words of a text, in order. Sentences are not parted here.
 *
 * @example wordsOf('Kỹ thuật đạt 58,5%').map(({ form }) => form) // ['kĩ', 'thuật', 'ḍạt', '58x5', 'phầntrăm']
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  eachWord(text, (word, start) => words.push({ form: formOf(word), start, end: start + word.length }));
  return words;
}

/** Texts are made of a few thousand syllables: each is put into its form once. */
const known = new Map<string, string>();
const MOST_KNOWN = 50_000;

/**
 * One word in its one form.
 *
 * @example formOf('Uỷ') // 'ủy'
 * @example formOf('1.700.000') // '1700000'
 */
export function formOf(word: string): string {
  const form = known.get(word) ?? makeForm(word);
  if (known.size < MOST_KNOWN) known.set(word, form);
  return form;
}

function makeForm(word: string): string {
  if (word === '%') return PERCENT;
  if (/^\p{N}/u.test(word)) return GROUPED.test(word) ? word.replaceAll('.', '') : numberForm(word);
  const lower = tonePlaced(word).toLowerCase();
  const [, before, vowel] = I_OR_Y.exec(lower) ?? [];
  const one = before && vowel ? before + TO_I[vowel] : lower;
  return one.replaceAll('đ', 'ḍ').replaceAll('ð', 'ḍ');
}

/** The engine cuts words at signs: a decimal comma becomes a letter; 08 and 8 are one number. */
function numberForm(word: string): string {
  return word.replace(/^0+(?=\d)/, '').replaceAll(/[.,]/g, 'x');
}

const plain = new Map<string, string>();

/**
 * A form without marks, for words typed so.
 *
 * @example withoutMarks('ḍạt') // 'dat'
 */
export function withoutMarks(form: string): string {
  const one = plain.get(form) ?? form.normalize('NFD').replace(/\p{M}/gu, '');
  if (plain.size < MOST_KNOWN) plain.set(form, one);
  return one;
}
