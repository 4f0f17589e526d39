/** The word for the kind that stands before a number, and where the citation begins. */
import type { Reading } from '../reading/reading.ts';
import { QUALIFIERS, typeWordPattern, typeWords } from '../vocabulary/type-words.ts';

export interface KindBefore {
  /** Where the citation begins: the word for the kind, else "số", else the number. */
  start: number;
  /** The word in the folded text; null when none stands there. */
  word: { start: number; end: number } | null;
  type: string | null;
  hasNumberWord: boolean;
}

const WINDOW = 70;
const NUMBER_WORD = /(?<![a-z\d])(?:so|sô)(?: (?:hieu|ky hieu))? ?[:.]? ?$/;
const KIND = new RegExp(
  `(?<![a-z\\d-])(${typeWordPattern})(?: (?:${QUALIFIERS.join('|')})){0,2}( ?[:(] ?| )?$`,
);

/**
 * Looks back from a number.
 *
 * @param at where the number begins
 * @example kindBefore(readingOf('Chỉ thị số 34-CT/TW'), 11) // { start: 0, type: 'chi-thi', hasNumberWord: true, … }
 */
export function kindBefore({ folded }: Reading, at: number): KindBefore {
  const from = Math.max(0, at - WINDOW);
  const before = folded.slice(from, at);
  const numberWord = NUMBER_WORD.exec(before);
  const rest = numberWord ? before.slice(0, numberWord.index) : before;
  const start = from + (numberWord?.index ?? before.length);
  const kind = KIND.exec(rest);
  const nothing = { start, word: null, type: null, hasNumberWord: numberWord !== null };
  if (!kind?.[1]) return nothing;
  // Without "số" and a space, the word and the number only touch ("Chỉ thị34").
  if (!numberWord && kind[2] === undefined && rest.length > 0 && /[a-z]$/.test(rest)) return nothing;
  const word = { start: from + kind.index, end: from + kind.index + kind[1].length };
  const isApart = kind[2]?.includes(':') || kind[2]?.includes('(');
  return {
    start: isApart ? start : word.start,
    word,
    type: typeWords.get(kind[1]) ?? null,
    hasNumberWord: numberWord !== null,
  };
}
