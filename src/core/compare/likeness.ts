/** How much two printed texts have in common, whatever figures and labels they carry. */
import { tokensOf, tonePlaced } from '../text.ts';
import { splitLabel } from './label.ts';

/** Words or neighbouring words of a text, each with how often it stands there. */
export interface CountedWords {
  counts: ReadonlyMap<string, number>;
  total: number;
}

const FIGURE = '#';

/**
 * The pairs of neighbours in a text. Words alone would make all official texts alike ("và", "của", "thực hiện");
 * figures count as one word, so that a goal is recognised after its number has changed.
 *
 * @example wordPairs('Xuất khẩu 320').counts.has('khẩu #') // true
 */
export function wordPairs(text: string): CountedWords {
  const words = wordsOf(text);
  // The first word is a neighbour of the beginning: a text of one word has a pair too.
  return counted(words.map((word, index) => `${words[index - 1] ?? ''} ${word}`));
}

/**
 * The words of a text one by one, for headings, which are too short for pairs.
 *
 * @example singleWords('II. CÁC CHỈ TIÊU').counts.has('tiêu') // true
 */
export function singleWords(text: string): CountedWords {
  return counted(wordsOf(text));
}

function wordsOf(text: string): string[] {
  const [, words] = splitLabel(text);
  return tokensOf(tonePlaced(words).toLowerCase())
    .filter((token) => /[\p{L}\p{N}%]/u.test(token))
    .map((token) => (/\p{N}/u.test(token) ? FIGURE : token));
}

function counted(items: readonly string[]): CountedWords {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return { counts, total: items.length };
}

/**
 * The share that two texts have in common: 0 for nothing, 1 for all of it (Dice).
 *
 * @example likeness(wordPairs('Xuất khẩu 320'), wordPairs('Xuất khẩu 300')) // 1
 */
export function likeness(a: CountedWords, b: CountedWords): number {
  if (a.total + b.total === 0) return 0;
  const [few, many] = a.counts.size < b.counts.size ? [a, b] : [b, a];
  let shared = 0;
  for (const [pair, count] of few.counts) shared += Math.min(count, many.counts.get(pair) ?? 0);
  return (2 * shared) / (a.total + b.total);
}
