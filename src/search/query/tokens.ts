/**
 * What the index knows of a text: its words and its pairs of neighbours. Vietnamese is written syllable by syllable,
 * and a few hundred common syllables fill every document; a pair is as telling as a word of other languages.
 */
import { type Word, wordsOf } from './words.ts';

const SENTENCE_END = /[.;:!?()“”"\n](?!\d)/;
const JOINT = ' ';
const OPEN = '*';

/**
 * Two neighbours as one token; a word is a token by itself.
 *
 * @example pairOf('thi', 'ḍua') // 'thi ḍua'
 */
export function pairOf(first: string, second: string): string {
  return first + JOINT + second;
}

/**
 * Neighbours of a list as tokens; a single word stands for itself.
 *
 * @example pairsOf(['thi', 'ḍua', 'yêu']) // ['thi ḍua', 'ḍua yêu']
 */
export function pairsOf(forms: readonly string[]): string[] {
  if (forms.length < 2) return [...forms];
  return forms.slice(1).map((form, index) => pairOf(forms[index] as string, form));
}

/** Whether a token is a pair. */
export function isPair(token: string): boolean {
  return token.includes(JOINT);
}

/**
 * The beginning of a token: what a last word that is still being typed may become.
 *
 * @example unfinished('ḍu') // 'ḍu*'
 */
export function unfinished(token: string): string {
  return token + OPEN;
}

/**
 * The beginning that an unfinished token stands for; null for a whole one.
 *
 * @example beginningOf('ḍu*') // 'ḍu'
 */
export function beginningOf(token: string): string | null {
  return token.endsWith(OPEN) ? token.slice(0, -OPEN.length) : null;
}

/**
 * The words of a text sentence by sentence: only within one are words neighbours.
 *
 * @example sentencesOf('Thi đua. Yêu nước').map((words) => words.length) // [2, 2]
 */
export function sentencesOf(text: string): Word[][] {
  return text.split(SENTENCE_END).map(wordsOf);
}
