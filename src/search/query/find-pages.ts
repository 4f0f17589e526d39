/**
 * Which pages answer one wording of a question. The engine is asked in tiers: words with their marks before words
 * without, neighbours before scattered words. A page belongs to the best tier that finds it.
 */

import { type FoundPages, NO_PAGES, within } from './found-pages.ts';
import type { Question } from './question.ts';
import { type Tier, tier } from './ranking.ts';
import { pairOf, pairsOf, unfinished } from './tokens.ts';

/**
 * The engine: the pages that have all tokens, words or pairs. With `exact` marks must agree.
 *
 * @throws when a part of the index cannot be had
 */
export type AskPages = (tokens: readonly string[], exact: boolean) => Promise<FoundPages>;

export interface Found {
  tiers: Tier[];
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
 * @example (await findPages(readQuestion('thi đua'), ['thi', 'ḍua'], ask)).tiers
 */
export async function findPages(question: Question, words: readonly string[], ask: AskPages): Promise<Found> {
  const { phrases } = question;
  if (phrases.length === 0) return findWords({ question, words, ask, quoted: null });
  const quoted = await phrasePages(phrases, ask, false);
  if (isAny(quoted)) return findWords({ question, words, ask, quoted });
  const unquoted = { ...question, words: [...words, ...phrases.flat()], phrases: [] };
  const found = await findPages(unquoted, unquoted.words, ask);
  return { ...found, dropped: [QUOTATION_MARKS, ...found.dropped] };
}

interface Search {
  question: Question;
  words: readonly string[];
  ask: AskPages;
  /** Rows with all quoted phrases; null when nothing is quoted. */
  quoted: FoundPages | null;
}

/** Rows in which all neighbours of all phrases stand beside each other. */
function phrasePages(phrases: Question['phrases'], ask: AskPages, exact: boolean): Promise<FoundPages> {
  return ask(phrases.flatMap(pairsOf), exact);
}

async function findWords(search: Search): Promise<Found> {
  const { question, words, ask, quoted } = search;
  const phraseWords = question.phrases.flat();
  if (words.length === 0) {
    const { tiers, isExact } = quoted ? await inTiers(search, quoted) : { tiers: [], isExact: false };
    return { tiers, dropped: [], words: phraseWords, isExact };
  }
  // While words are answered the engine already loads what their pairs need; who asks for them hears of a fault.
  ask(pairsOf(words), false).catch(() => undefined);
  const all = within(await ask(words, false), quoted);
  const hits = [...words, ...phraseWords];
  if (isAny(all)) {
    const { tiers, isExact } = await inTiers(search, all);
    const more = all.rows.length < FEW ? await unfinishedPages(search) : [];
    return {
      tiers: [...(await begunPages(search)), ...tiers, ...more],
      dropped: [],
      words: hits,
      isExact,
    };
  }
  const begun = [...(await begunPages(search)), ...(await unfinishedPages(search))];
  if (begun.some(({ pages }) => isAny(pages)))
    return { tiers: begun, dropped: [], words: hits, isExact: false };
  return together(search);
}

/** Every page of a later tier has all the words. */
async function inTiers(
  { question, words, ask, quoted }: Search,
  all: FoundPages,
): Promise<{ tiers: Tier[]; isExact: boolean }> {
  const askWithin = async (tokens: readonly string[], exact: boolean, pages: FoundPages) =>
    tokens.length === 0 ? pages : within(await ask(tokens, exact), pages);
  const tiers = [tier('near', await askWithin(pairsOf(words), false, all)), tier('all', all)];
  if (!question.hasMarks) return { tiers, isExact: false };
  const ofPhrases = quoted ? within(await phrasePages(question.phrases, ask, true), all) : all;
  const exact = await askWithin(words, true, ofPhrases);
  const near = isAny(exact) ? await askWithin(pairsOf(words), true, exact) : NO_PAGES;
  return { tiers: [tier('exact near', near), tier('exact', exact), ...tiers], isExact: isAny(exact) };
}

/**
 * "khen th": the last word is the beginning of one that follows the word before it. Only when nothing has the two as
 * they stand; then it is what was meant, before pages in which they stand apart.
 */
async function begunPages({ words, ask, quoted }: Search): Promise<Tier[]> {
  const [before, last] = words.slice(-2);
  if (before === undefined || last === undefined || isNumber(last)) return [];
  const pair = pairOf(before, last);
  if (isAny(await ask([pair], false))) return [];
  const begun = within(await ask([unfinished(pair)], false), quoted);
  if (!isAny(begun)) return [];
  const others = words.slice(0, -1);
  const tokens = [...others, ...pairsOf(others), unfinished(pair)];
  return [tier('begun near', within(await ask(tokens, false), begun))];
}

/** The last word as the beginning of one. */
async function unfinishedPages({ words, ask, quoted }: Search): Promise<Tier[]> {
  const last = words.at(-1);
  if (last === undefined || last.length < 2 || isNumber(last)) return [];
  const tokens = [...words.slice(0, -1), unfinished(last)];
  return [tier('unfinished', within(await ask(tokens, false), quoted))];
}

/** Words that never stand together: each one is kept as long as some page has it and all before. */
async function together(search: Search): Promise<Found> {
  const { question, words, ask, quoted } = search;
  const kept: string[] = [];
  let pages = quoted;
  for (const word of words) {
    const both = within(await ask([word], false), pages);
    if (!isAny(both)) continue;
    pages = both;
    kept.push(word);
  }
  const all = kept.length > 0 ? within(await ask(kept, false), pages) : (pages ?? NO_PAGES);
  const { tiers, isExact } = await inTiers({ ...search, words: kept }, all);
  return {
    tiers,
    dropped: words.filter((word) => !kept.includes(word)),
    words: [...kept, ...question.phrases.flat()],
    isExact,
  };
}

/** Who types 34 does not mean 340, and thousands of numbers begin like a short one. */
function isNumber(word: string): boolean {
  return /^\d/.test(word);
}

function isAny({ rows }: FoundPages): boolean {
  return rows.length > 0;
}
