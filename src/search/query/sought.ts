/**
 * The words of a question as they are looked for in a page. A page of thirty thousand letters is read for each of the
 * results on a screen, so each of its words costs one look into a table.
 */
import { eachWord } from './word-scan.ts';
import { formOf, withoutMarks } from './words.ts';

/** A text that was read for the sought words. The columns are of equal length, a row a word. */
export interface ReadText {
  text: string;
  /** Which of the sought words it is, marks aside: a place in `plains`; -1 when it is none. */
  keys: number[];
  /** 1 when its marks are those of a sought word too. */
  exact: number[];
  starts: number[];
  ends: number[];
}

export interface Sought {
  /** The plain forms, each once. */
  plains: readonly string[];
  read(text: string): ReadText;
}

/** Words that were read lately, by print. */
const MOST_KNOWN = 20_000;

/**
 * Looks for words.
 *
 * @param forms with the marks that were typed
 * @example soughtWords(['thi', 'ḍua']).read('Thi đua').keys // [0, 1]
 */
export function soughtWords(forms: readonly string[]): Sought {
  const plains = [...new Set(forms.map(withoutMarks))];
  const keyOf = new Map(plains.map((plain, key) => [plain, key]));
  const typed = new Set(forms);
  /** Twice the key, and one more when the marks agree. */
  const known = new Map<string, number>();
  const code = (word: string) => {
    const form = formOf(word);
    const key = keyOf.get(withoutMarks(form)) ?? -1;
    const value = key < 0 ? -1 : key * 2 + Number(typed.has(form));
    if (known.size < MOST_KNOWN) known.set(word, value);
    return value;
  };
  return {
    plains,
    read(text) {
      const read: ReadText = { text, keys: [], exact: [], starts: [], ends: [] };
      eachWord(text, (word, start) => {
        const value = known.get(word) ?? code(word);
        read.keys.push(value < 0 ? -1 : value >> 1);
        read.exact.push(value < 0 ? 0 : value & 1);
        read.starts.push(start);
        read.ends.push(start + word.length);
      });
      return read;
    },
  };
}
