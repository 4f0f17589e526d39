/**
 * The words of a question as they are looked for in a page. A page of thirty thousand letters is read for each of the
 * results on a screen, so each of its words costs one look into a table.
 */
import { eachWordPlace } from './word-scan.ts';
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
  const mayBegin = beginnings(plains);
  return {
    plains,
    read(text) {
      const read: ReadText = { text, keys: [], exact: [], starts: [], ends: [] };
      eachWordPlace(text, (start, end) => {
        const word = mayBegin(text.charCodeAt(start)) ? text.slice(start, end) : null;
        const value = word === null ? -1 : (known.get(word) ?? code(word));
        read.keys.push(value < 0 ? -1 : value >> 1);
        read.exact.push(value < 0 ? 0 : value & 1);
        read.starts.push(start);
        read.ends.push(end);
      });
      return read;
    },
  };
}

const [UNASKED, NO, YES] = [0, 1, 2];

/** Whether a word that begins with this unit can be a sought one: most begin with another letter and cost no more. */
function beginnings(plains: readonly string[]): (unit: number) => boolean {
  const letters = new Set(plains.map((plain) => plain.charAt(0)));
  const answers = new Uint8Array(0x1_0000);
  return (unit) => {
    if (answers[unit] === UNASKED) answers[unit] = letters.has(baseOf(unit)) || !isLetter(unit) ? YES : NO;
    return answers[unit] === YES;
  };
}

/** The letter without its marks, as a plain form begins. */
function baseOf(unit: number): string {
  return withoutMarks(formOf(String.fromCharCode(unit))).charAt(0);
}

/** Figures and signs begin otherwise than they are printed: "08" is 8, "%" a word. */
function isLetter(unit: number): boolean {
  return /\p{L}/u.test(String.fromCharCode(unit));
}
