/**
 * Which pages answer one wording of a question. The engine is asked in tiers: words with their marks before words
 * without, neighbours before scattered words. A page belongs to the best tier that finds it.
 */

import type { Question } from './question.ts';
import { inOrder, type RankedRow, type ScoredRow, tier } from './ranking.ts';
import { pairsOf, unfinished, wholeWord } from './token-stream.ts';
import type { Vocabulary } from './vocabulary.ts';
import { withoutMarks } from './words.ts';

/** The engine: rows that have all tokens, best first. With `exact` marks must agree. */
export type AskRows = (tokens: readonly string[], exact: boolean) => Promise<ScoredRow[]>;

export interface FoundRows {
  /** Best first. */
  rows: RankedRow[];
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
    return { rows: inOrder([...rows, ...more]), dropped: [], words: hits, isExact };
  }
  if (words.slice(0, -1).every(isKnown)) {
    const begun = await unfinishedRows(words, phrase, ask);
    if (begun.length > 0) return { rows: inOrder(begun), dropped: [], words: hits, isExact: false };
  }
  return together(question, words, known, phrase, ask);
}

/** Every page of a later tier has all the words; what the engine adds beyond them has not. */
async function inTiers(
  question: Question,
  words: readonly string[],
  phrase: readonly string[],
  all: readonly ScoredRow[],
  ask: AskRows,
): Promise<{ rows: RankedRow[]; isExact: boolean }> {
  const neighbours = [...pairsOf(words), ...phrase];
  const singles = [...words.map(wholeWord), ...phrase];
  const near = within(await ask(neighbours, false), all);
  const rows = [...tier('near', near), ...tier('all', all)];
  if (!question.hasMarks) return { rows, isExact: false };
  const exact = within(await ask(singles, true), all);
  const exactNear = exact.length > 0 ? within(await ask(neighbours, true), exact) : [];
  return {
    rows: [...tier('exact near', exactNear), ...tier('exact', exact), ...rows],
    isExact: exact.length > 0,
  };
}

/** The last word as the beginning of one. */
async function unfinishedRows(
  words: readonly string[],
  phrase: readonly string[],
  ask: AskRows,
): Promise<RankedRow[]> {
  const last = words.at(-1);
  if (last === undefined || last.length < 2) return [];
  const tokens = [...words.slice(0, -1).map(wholeWord), unfinished(wholeWord(last)), ...phrase];
  return tier('unfinished', await ask(tokens, false));
}

/** Words that never stand together: each one as long as some page has it and all before; phrases first. */
async function together(
  question: Question,
  words: readonly string[],
  known: readonly string[],
  phrase: readonly string[],
  ask: AskRows,
): Promise<FoundRows> {
  const ofPhrase = phrase.length > 0 ? await ask(phrase, question.hasMarks) : [];
  const phraseWords = question.phrases.flat();
  const isPhraseLost = phrase.length > 0 && ofPhrase.length === 0;
  const kept: string[] = [];
  let rows: ScoredRow[] | null = ofPhrase.length > 0 ? ofPhrase : null;
  for (const word of isPhraseLost ? [...known, ...phraseWords] : known) {
    const own = await ask([wholeWord(word)], false);
    const both = rows ? within(rows, own) : own;
    if (both.length === 0) continue;
    rows = both;
    kept.push(word);
  }
  const asked = isPhraseLost ? [...words, ...phraseWords] : words;
  return {
    rows: inOrder(tier('all', rows ?? [])),
    dropped: asked.filter((word) => !kept.includes(word)),
    words: isPhraseLost ? kept : [...kept, ...phraseWords],
    isExact: false,
  };
}

function within(rows: readonly ScoredRow[], others: readonly ScoredRow[]): ScoredRow[] {
  const set = new Set(others.map(({ row }) => row));
  return rows.filter(({ row }) => set.has(row));
}
