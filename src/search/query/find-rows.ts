/**
 * Which pages answer one wording of a question. The engine is asked in tiers: words with their marks before words
 * without, neighbours before scattered words. A page belongs to the best tier that finds it.
 */

import type { Question } from './question.ts';
import { inOrder, type RankedRow, type ScoredRow, tier } from './ranking.ts';
import { pairOf, pairsOf, unfinished } from './tokens.ts';

/**
 * The engine: the pages that have all tokens, words or pairs. With `exact` marks must agree.
 *
 * @throws when a part of the index cannot be had
 */
export type AskRows = (tokens: readonly string[], exact: boolean) => Promise<ScoredRow[]>;

export interface FoundRows {
  /** Best first. */
  rows: RankedRow[];
  /** What was dropped so that something is found: words as the question has them, or the quotation marks. */
  dropped: string[];
  /** The words that count, for marking hits. */
  words: string[];
  /** Whether the first rows agree with the typed marks. */
  isExact: boolean;
}

/** Below this many pages a last word may still be unfinished. */
const FEW = 5;
/** Told among the dropped words. */
export const QUOTATION_MARKS = 'dấu ngoặc kép';

/**
 * Asks the engine for one wording of a question.
 *
 * @param words the words of this wording; quoted phrases are those of the question
 * @example (await findRows(readQuestion('thi đua'), ['thi', 'ḍua'], ask)).rows
 */
export async function findRows(
  question: Question,
  words: readonly string[],
  ask: AskRows,
): Promise<FoundRows> {
  const { phrases } = question;
  if (phrases.length === 0) return findWords({ question, words, ask, quoted: null });
  const quoted = await phraseRows(phrases, ask, false);
  if (quoted.length > 0) return findWords({ question, words, ask, quoted });
  const unquoted = { ...question, words: [...words, ...phrases.flat()], phrases: [] };
  const found = await findRows(unquoted, unquoted.words, ask);
  return { ...found, dropped: [QUOTATION_MARKS, ...found.dropped] };
}

interface Search {
  question: Question;
  words: readonly string[];
  ask: AskRows;
  /** Rows with all quoted phrases; null when nothing is quoted. */
  quoted: ScoredRow[] | null;
}

/** Rows in which all neighbours of all phrases stand beside each other. */
function phraseRows(phrases: Question['phrases'], ask: AskRows, exact: boolean): Promise<ScoredRow[]> {
  return ask(phrases.flatMap(pairsOf), exact);
}

async function findWords(search: Search): Promise<FoundRows> {
  const { question, words, ask, quoted } = search;
  const phraseWords = question.phrases.flat();
  if (words.length === 0) {
    const { rows, isExact } = quoted ? await inTiers(search, quoted) : { rows: [], isExact: false };
    return { rows: inOrder(rows), dropped: [], words: phraseWords, isExact };
  }
  // While words are answered the engine already loads what their pairs need; who asks for them hears of a fault.
  ask(pairsOf(words), false).catch(() => undefined);
  const all = within(await ask(words, false), quoted);
  const hits = [...words, ...phraseWords];
  if (all.length > 0) {
    const { rows, isExact } = await inTiers(search, all);
    const more = all.length < FEW ? await unfinishedRows(search) : [];
    return {
      rows: inOrder([...(await begunRows(search)), ...rows, ...more]),
      dropped: [],
      words: hits,
      isExact,
    };
  }
  const begun = [...(await begunRows(search)), ...(await unfinishedRows(search))];
  if (begun.length > 0) return { rows: inOrder(begun), dropped: [], words: hits, isExact: false };
  return together(search);
}

/** Every page of a later tier has all the words. */
async function inTiers(
  { question, words, ask, quoted }: Search,
  all: readonly ScoredRow[],
): Promise<{ rows: RankedRow[]; isExact: boolean }> {
  const askWithin = async (tokens: readonly string[], exact: boolean, rows: readonly ScoredRow[]) =>
    tokens.length === 0 ? [...rows] : within(await ask(tokens, exact), rows);
  const rows = [...tier('near', await askWithin(pairsOf(words), false, all)), ...tier('all', all)];
  if (!question.hasMarks) return { rows, isExact: false };
  const ofPhrases = quoted ? within(await phraseRows(question.phrases, ask, true), all) : all;
  const exact = await askWithin(words, true, ofPhrases);
  const near = exact.length > 0 ? await askWithin(pairsOf(words), true, exact) : [];
  return {
    rows: [...tier('exact near', near), ...tier('exact', exact), ...rows],
    isExact: exact.length > 0,
  };
}

/**
 * "khen th": the last word is the beginning of one that follows the word before it. Only when nothing has the two as
 * they stand; then it is what was meant, before pages in which they stand apart.
 */
async function begunRows({ words, ask, quoted }: Search): Promise<RankedRow[]> {
  const [before, last] = words.slice(-2);
  if (before === undefined || last === undefined) return [];
  const pair = pairOf(before, last);
  if ((await ask([pair], false)).length > 0) return [];
  const begun = within(await ask([unfinished(pair)], false), quoted);
  if (begun.length === 0) return [];
  const others = words.slice(0, -1);
  const tokens = [...others, ...pairsOf(others), unfinished(pair)];
  return tier('begun near', within(await ask(tokens, false), begun));
}

/** The last word as the beginning of one. */
async function unfinishedRows({ words, ask, quoted }: Search): Promise<RankedRow[]> {
  const last = words.at(-1);
  if (last === undefined || last.length < 2) return [];
  const tokens = [...words.slice(0, -1), unfinished(last)];
  return tier('unfinished', within(await ask(tokens, false), quoted));
}

/** Words that never stand together: each one is kept as long as some page has it and all before. */
async function together(search: Search): Promise<FoundRows> {
  const { question, words, ask, quoted } = search;
  const kept: string[] = [];
  let rows = quoted;
  for (const word of words) {
    const both = within(await ask([word], false), rows);
    if (both.length === 0) continue;
    rows = both;
    kept.push(word);
  }
  const all = kept.length > 0 ? within(await ask(kept, false), rows) : (rows ?? []);
  const ranked = await inTiers({ ...search, words: kept }, all);
  return {
    rows: inOrder(ranked.rows),
    dropped: words.filter((word) => !kept.includes(word)),
    words: [...kept, ...question.phrases.flat()],
    isExact: ranked.isExact,
  };
}

/** Those of the rows that stand among the others too; all of them when there are no others. */
function within(rows: readonly ScoredRow[], others: readonly ScoredRow[] | null): ScoredRow[] {
  if (!others) return [...rows];
  const set = new Set(others.map(({ row }) => row));
  return rows.filter(({ row }) => set.has(row));
}
