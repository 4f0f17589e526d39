/** A typed question: its words and its quoted phrases. */
import { wordsOf } from './words.ts';

export interface Question {
  /** Words outside quotation marks, in order. */
  words: string[];
  /** Quoted phrases, each as its words. */
  phrases: string[][];
  /** Whether any mark was typed; without one everything matches. */
  hasMarks: boolean;
}

const LONGEST = 400;
const MOST_WORDS = 24;
const QUOTED = /["“”„]([^"“”„]*)(?:["“”„]|$)/g;

/**
 * Reads a question. Quotation marks left open end with it; what is longer than a sentence is cut.
 *
 * @example readQuestion('"thi đua" yeu nuoc') // { words: ['yeu', 'nuoc'], phrases: [['thi', 'ḍua']], hasMarks: true }
 */
export function readQuestion(typed: string): Question {
  const text = typed.normalize('NFC').slice(0, LONGEST);
  const formsOf = (part: string) =>
    wordsOf(part)
      .map(({ form }) => form)
      .slice(0, MOST_WORDS);
  const phrases = [...text.matchAll(QUOTED)]
    .map(([, inside = '']) => formsOf(inside))
    .filter((one) => one.length > 0);
  const words = formsOf(text.replace(QUOTED, ' '));
  const all = [...words, ...phrases.flat()];
  return { words, phrases, hasMarks: all.some((form) => /[^\p{ASCII}]/u.test(form)) };
}
