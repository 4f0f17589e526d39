/** A typed query as words and numbers, with the signs between them: what every reader of citations looks at. */
import { readingOf } from '../../../../core/citation/reading/reading.ts';

export interface TypedWord {
  /** Small letters without marks, or digits as typed. */
  text: string;
  isNumber: boolean;
  /** What stands between it and the word before, and the one behind. */
  before: string;
  after: string;
  /** Typed in capitals, at least its first letter. */
  isCapital: boolean;
}

/** Nobody types a longer citation; a pasted page is no query. */
const LONGEST = 400;
const WORD = /\d+|[a-z]+(?:&[a-z]+)*/g;
/** "TƯ", "T.Ư", "T.W" stand for the Centre, but the word "tư" is a part of "thông tư" and "đầu tư". */
const CENTRE = /(?<!\p{L})T(?:\.[ƯW]|Ư)(?!\p{L})/giu;
const IN_SIGN = /[-/] ?$|(?<!\p{L})[A-ZĐ]{2,3} $/iu;
const IN_WORD = /(?:thông|đầu) $/iu;

/**
 * The words of a query in their order; look-alikes, odd dashes and marks are read as what they stand for.
 *
 * @example typedWords('34–CT/TƯ').map(({ text }) => text) // ['34', 'ct', 'tw']
 */
export function typedWords(query: string): TypedWord[] {
  const { text, folded } = readingOf(
    centreSpelled(query.slice(0, LONGEST).normalize('NFC').replaceAll('\\', '/')),
  );
  const found = [...folded.matchAll(WORD)];
  return found.map(({ 0: word, index }, place) => {
    const before = found[place - 1];
    const next = found[place + 1];
    const first = text.charAt(index);
    return {
      text: word,
      isNumber: /^\d/.test(word),
      before: folded.slice(before ? before.index + before[0].length : 0, index),
      after: folded.slice(index + word.length, next?.index),
      isCapital: first !== first.toLowerCase(),
    };
  });
}

function centreSpelled(query: string): string {
  return query.replace(CENTRE, (letters, at: number) => {
    const before = query.slice(0, at);
    const isCapital = letters.charAt(1) === 'Ư' && !IN_WORD.test(before);
    return letters.includes('.') || isCapital || IN_SIGN.test(before) ? 'TW' : letters;
  });
}

/**
 * Whether a word hangs on the one before it by a sign of numbers, or by nothing.
 *
 * @example isTight(typedWords('34-CT')[1]) // true
 */
export function isTight(word: TypedWord | undefined): boolean {
  return word !== undefined && /^[-/._]?$/.test(word.before);
}

/** Whether only spaces and one sign of numbers stand before a word. */
export function isNear(word: TypedWord | undefined): boolean {
  return word !== undefined && /^ {0,3}[-/._]? {0,3}$/.test(word.before);
}
