/** Numbers that count things, and name no document. */
import { countedWords, levelWords, pinWords } from './query-words.ts';
import { provinceAt } from './typed-body.ts';
import { dateAt, NO_DATE } from './typed-date.ts';
import type { TypedKind } from './typed-kind.ts';
import type { TypedWord } from './typed-words.ts';

/**
 * Whether the word behind a number is what it counts: "5 năm", "05 xã", but not "34 năm 2014", "98 Điều 5" and
 * "08 tỉnh Kon Tum".
 *
 * @param next where the words behind the number begin
 * @param kind the kind before it
 * @example isCounted(typedWords('kế hoạch 5 năm'), 3, kind) // true
 */
export function isCounted(words: readonly TypedWord[], next: number, kind: TypedKind | null): boolean {
  const [word, behind] = words.slice(next, next + 2);
  if (!word || !/^ *$/.test(word.before)) return false;
  if (levelWords.has(word.text)) return !kind?.isNameOnly && !provinceAt(words, next + 1);
  if (pinWords.has(word.text) && kind?.isNameOnly && behind?.isNumber) return false;
  const date = dateAt(words, next, true);
  return countedWords.has(word.text) && (date === null || date.value === NO_DATE);
}
