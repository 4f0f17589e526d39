/** A typed question: its words, its quoted phrases, and the other wordings by abbreviations. */
import { wordsOf } from './words.ts';

export interface Question {
  /** Words outside quotation marks, in order. */
  words: string[];
  /** Quoted phrases, each as its words. */
  phrases: string[][];
  /** Whether any mark was typed; without one everything matches. */
  hasMarks: boolean;
}

/** An abbreviation and what it stands for, both as words in their one form. */
export type Abbreviation = readonly [short: string[], full: string[]];

const LONGEST = 400;
const MOST_WORDS = 24;
const QUOTED = /["“”„]([^"“”„]*)(?:["“”„]|$)/g;
const MOST_WORDINGS = 4;

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

/**
 * The question in its other wordings, itself first: figures parted by a space as one, each abbreviation in full, and
 * each full name abbreviated.
 *
 * @param known abbreviations in the one form of words
 * @example wordingsOf(['ubnd', 'tỉnh'], known) // [['ubnd', 'tỉnh'], ['ủy', 'ban', 'nhân', 'dân', 'tỉnh']]
 */
export function wordingsOf(
  words: readonly string[],
  known: readonly Abbreviation[],
  plain: (form: string) => string,
): string[][] {
  const wordings = [[...words]];
  const seen = new Set([words.join(' ')]);
  const add = (other: string[]) => {
    const key = other.join(' ');
    if (wordings.length >= MOST_WORDINGS || seen.has(key)) return;
    seen.add(key);
    wordings.push(other);
  };
  add(withWholeFigures(words));
  for (const [short, full] of known) {
    for (const [from, to] of [
      [short, full],
      [full, short],
    ] as const) {
      const at = placeOf(words, from, plain);
      if (at >= 0) add([...words.slice(0, at), ...to, ...words.slice(at + from.length)]);
    }
  }
  return wordings;
}

/** "23 600" is 23.600. */
function withWholeFigures(words: readonly string[]): string[] {
  const whole: string[] = [];
  let isOpen = false;
  for (const word of words) {
    const goesOn: boolean = isOpen && /^\d{3}$/.test(word);
    if (goesOn) whole[whole.length - 1] += word;
    else whole.push(word);
    isOpen = goesOn || /^\d{1,3}$/.test(word);
  }
  return whole;
}

function placeOf(
  words: readonly string[],
  sought: readonly string[],
  plain: (form: string) => string,
): number {
  return words.findIndex((_, at) =>
    sought.every((form, index) => plain(words[at + index] ?? '') === plain(form)),
  );
}
