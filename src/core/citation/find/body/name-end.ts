/** Where the name of a body ends that stands in no table. */

import { isCapital } from '../../reading/letters.ts';
import { endAt, endOf, matchAt } from '../../reading/match-at.ts';
import type { Reading } from '../../reading/reading.ts';
import {
  AND_FIELD,
  BEGINS_LEVEL,
  ENDS_LEVEL,
  ENDS_PAIR,
  GOES_ON,
  HEADING_GOES_ON,
  IN_NAMES,
  IN_SMALL,
  NAMELESS,
  NEXT_SENTENCE,
  NUMBERED,
  OF_NAMES,
  OPEN,
  PRINTED_VERBS,
  REGION,
  RUN,
  RUNS,
  SHORT_LEVEL,
  TEAM,
  TOGETHER,
  VERB,
} from '../../vocabulary/name-words.ts';
import { beginsKind } from './other-kind.ts';
import { afterLetters } from './own-letters.ts';

const MOST_WORDS = 32;
const WORD = /( (?:- )?|-|, |(?<=\.))([\p{L}\p{N}&]+)/uy;

/** A word behind the words before it. */
interface NameWord {
  /** What stands between. */
  joint: string;
  start: number;
  end: number;
  folded: string;
  isCapital: boolean;
}

/**
 * Goes on from the head word for as long as words belong to a name.
 *
 * @param head where the head word ends
 * @example nameEnd(readingOf('Trường Chính trị tỉnh về việc'), 6) // 21
 */
export function nameEnd(reading: Reading, head: number): number {
  const { text, folded } = reading;
  let end = head;
  let isPlace = false;
  for (let count = 0; count < MOST_WORDS; count += 1) {
    const word = wordAt(reading, end);
    if (!word || isOver(reading, word, isPlace) || isNextAct(reading, word, count)) break;
    isPlace = isOfPlace(folded, word, isPlace);
    end = SHORT_LEVEL.test(text.slice(word.start, word.end + 1)) ? word.end + 1 : word.end;
    if (NAMELESS.test(text.slice(Math.max(0, word.end - 10), word.end + 4))) break;
  }
  return endAt(TEAM, folded, end) ?? end - (OPEN.exec(folded.slice(end - 5, end))?.[0].length ?? 0);
}

function wordAt(reading: Reading, at: number): NameWord | null {
  const found = matchAt(WORD, reading.text, afterLetters(reading, at));
  if (found?.[1] === undefined || !found[2]) return null;
  const end = endOf(found);
  const start = end - found[2].length;
  const folded = reading.folded.slice(start, end);
  return { joint: found[1], start, end, folded, isCapital: isCapital(reading.text, start) };
}

/** Whether the word is none of the name: a comma that joins nothing, a verb, what follows the name of a place. */
function isOver(reading: Reading, word: NameWord, isPlace: boolean): boolean {
  if (word.joint === ', ' && !goesTogether(reading.folded, word.start)) return true;
  if (word.folded === 'v' && reading.text.startsWith('/v', word.end)) return true;
  if (word.folded === 'va' && !joinsName(reading, word.end)) return true;
  return goesOn(reading, word) || (isPlace && isBehindPlace(reading.folded, word));
}

/** "Cục thuế tỉnh Đắk Nông hỏi": behind the name of its place nothing small belongs to a body. */
function isBehindPlace(folded: string, { start, folded: word, isCapital }: NameWord): boolean {
  if (isCapital || word === 'bo') return false;
  return !BEGINS_LEVEL.test(folded.slice(start, start + 11)) && !REGION.test(folded.slice(start, start + 9));
}

function isOfPlace(folded: string, { start, folded: word, isCapital }: NameWord, isPlace: boolean): boolean {
  const isName = isCapital || /^\d/.test(word);
  return isName && (isPlace || ENDS_LEVEL.test(folded.slice(Math.max(0, start - 11), start)));
}

/** "Sở Quy hoạch", "Sở Kế hoạch": behind the head word a kind is the body's field, unless its number follows. */
function isNextAct({ text, folded }: Reading, word: NameWord, count: number): boolean {
  const isNumberWord = word.folded === 'so' && text.charAt(word.start + 1) !== 'ở';
  if (isNumberWord && /^ ?:? ?\d/.test(folded.slice(word.end, word.end + 4))) return true;
  if (!beginsKind(folded, word.start)) return false;
  if (NUMBERED.test(folded.slice(word.start, word.start + 24))) return !isRun(folded, word);
  return count > 0 && !word.joint.includes('-') && !isRun(folded, word);
}

/** "Văn phòng Điều phối Chương trình": of these a name has small ones too, "Hội đồng thẩm định quy hoạch". */
function isRun(folded: string, { start, folded: word, isCapital }: NameWord): boolean {
  const isNamed = isCapital || IN_SMALL.test(word);
  return (
    isNamed &&
    RUN.test(folded.slice(start, start + 32)) &&
    RUNS.test(folded.slice(Math.max(0, start - 16), start))
  );
}

const FIRST_WORDS = 14;

function goesTogether(folded: string, second: number): boolean {
  const from = Math.max(0, second - FIRST_WORDS);
  for (let at = from; at < second - 2; at += 1) {
    if ((endAt(TOGETHER, folded, at) ?? 0) > second) return true;
  }
  return false;
}

function joinsName({ text, folded }: Reading, at: number): boolean {
  return isCapital(text, at + 1) ? !beginsKind(folded, at + 1) : endAt(AND_FIELD, folded, at) !== null;
}

function goesOn({ text, folded }: Reading, { start, folded: word, isCapital }: NameWord): boolean {
  const isVerbs = endAt(isCapital ? NEXT_SENTENCE : VERB, folded, start) !== null;
  // "Ban chỉ đạo" is a body, "Hội … chỉ đạo" what it does.
  if (isVerbs && !folded.startsWith('ban ', start - 4)) return true;
  if (isCapital) return endAt(HEADING_GOES_ON, text, start) !== null;
  // "Văn phòng Đăng ký đất đai"; "Sở … đăng ký thi đua" is a sentence.
  if (word === 'ky' && text.startsWith('Đăng ', start - 5)) return false;
  const printed = text.slice(start, start + word.length);
  const isVerb = PRINTED_VERBS.has(printed) || (GOES_ON.has(word) && !OF_NAMES.has(printed));
  return isVerb && !isInName(folded, start, word);
}

function isInName(folded: string, at: number, word: string): boolean {
  return (
    endAt(IN_NAMES, folded, at) !== null || ENDS_PAIR.test(folded.slice(Math.max(0, at - 12), at) + word)
  );
}
