/**
 * Which pages answer a question, best first. The engine is asked in tiers: words with their marks before words
 * without, neighbours before scattered words. What a tier adds stands below what an earlier one found.
 */
import type { Question } from './question.ts';
import { pairsOf, unfinished, wholeWord } from './token-stream.ts';
import type { Vocabulary } from './vocabulary.ts';
import { withoutMarks } from './words.ts';

/** The engine: rows that have all tokens, best first. With `exact` marks must agree. */
export type AskRows = (tokens: readonly string[], exact: boolean) => Promise<number[]>;

export interface FoundRows {
  rows: number[];
  /** Words that were dropped, as the question has them. */
  dropped: string[];
  /** The words that count, for marking hits. */
  words: string[];
  /** Whether the first rows agree with the typed marks. */
  isExact: boolean;
}

/** Below this many pages a last word may still be unfinished. */
const FEW = 5;

/**
 * Asks the engine for one wording of a question.
 *
 * @example (await findRows(readQuestion('thi đua'), ['thi', 'ḍua'], ask, vocabulary)).rows
 */
export async function findRows(
  question: Question,
  words: readonly string[],
  ask: AskRows,
  vocabulary: Vocabulary,
): Promise<FoundRows> {
  const phrase = question.phrases.flatMap(pairsOf);
  const isKnown = (form: string) => vocabulary.pagesWith(withoutMarks(form)) > 0;
  const known = words.filter(isKnown);
  const all = await ask([...known.map(wholeWord), ...phrase], false);
  const hits = [...known, ...question.phrases.flat()];
  if (known.length === words.length && all.length > 0 && question.phrases.flat().every(isKnown)) {
    const { rows, isExact } = await inTiers(question, known, phrase, all, ask);
    const more = rows.length < FEW ? await unfinishedRows(known, phrase, ask) : [];
    return { rows: merged([rows, more]), dropped: [], words: hits, isExact };
  }
  const begun = await unfinishedRows(
    words.filter((form, index) => isKnown(form) || index === words.length - 1),
    phrase,
    ask,
  );
  const onlyLast = words.slice(0, -1).every(isKnown);
  if (begun.length > 0 && onlyLast) return { rows: begun, dropped: [], words: hits, isExact: false };
  return together(question, words, known, phrase, ask);
}

/** Every page of a later tier has all the words; what the engine adds beyond them has not. */
async function inTiers(
  question: Question,
  words: readonly string[],
  phrase: readonly string[],
  all: readonly number[],
  ask: AskRows,
): Promise<{ rows: number[]; isExact: boolean }> {
  const neighbours = [...pairsOf(words), ...phrase];
  const singles = [...words.map(wholeWord), ...phrase];
  const near = within(await ask(neighbours, false), all);
  if (!question.hasMarks) return { rows: merged([near, all]), isExact: false };
  const exact = within(await ask(singles, true), all);
  const exactNear = exact.length > 0 ? within(await ask(neighbours, true), exact) : [];
  return { rows: merged([exactNear, exact, near, all]), isExact: exact.length > 0 };
}

/** The last word as the beginning of one. */
async function unfinishedRows(
  words: readonly string[],
  phrase: readonly string[],
  ask: AskRows,
): Promise<number[]> {
  const last = words.at(-1);
  if (last === undefined || last.length < 2) return [];
  const tokens = [...words.slice(0, -1).map(wholeWord), unfinished(wholeWord(last)), ...phrase];
  return ask(tokens, false);
}

/** Words that never stand together: the rarest first, each further one as long as some page has them all. */
async function together(
  question: Question,
  words: readonly string[],
  known: readonly string[],
  phrase: readonly string[],
  ask: AskRows,
): Promise<FoundRows> {
  const kept: string[] = [];
  let rows = phrase.length > 0 ? await ask(phrase, question.hasMarks) : [];
  const isPhraseLost = phrase.length > 0 && rows.length === 0;
  for (const word of isPhraseLost ? [...known, ...question.phrases.flat()] : known) {
    const own = await ask([wholeWord(word)], false);
    const both =
      rows.length === 0 && kept.length === 0 && (phrase.length === 0 || isPhraseLost)
        ? own
        : within(rows, own);
    if (both.length === 0) continue;
    rows = both;
    kept.push(word);
  }
  const dropped = [...words, ...(isPhraseLost ? question.phrases.flat() : [])].filter(
    (word) => !kept.includes(word),
  );
  return {
    rows,
    dropped,
    words: [...kept, ...(isPhraseLost ? [] : question.phrases.flat())],
    isExact: false,
  };
}

function within(rows: readonly number[], others: readonly number[]): number[] {
  const set = new Set(others);
  return rows.filter((row) => set.has(row));
}

/**
 * Lists one after the other, each row once.
 *
 * @example merged([[1, 2], [2, 3]]) // [1, 2, 3]
 */
export function merged(lists: readonly (readonly number[])[]): number[] {
  return [...new Set(lists.flat())];
}
