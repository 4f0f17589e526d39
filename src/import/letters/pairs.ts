/** How often two neighbouring syllables are printed, by their letters without marks. */
import { foldMarks } from '../../core/text.ts';
import { compounds } from './compounds.ts';

export interface Pairs {
  /** How often this very pair is printed. */
  countOf(first: string, second: string): number;
  /** Pairs with the same letters and other marks, by how often they are printed. */
  likeliest(first: string, second: string): { pair: string; count: number } | null;
}

/** So much is a word of the trade worth beside what the archive's texts print. */
const COMPOUND = 5;
const WORDS = /\p{L}+/gu;

/**
 * Counts the pairs of texts that were read and corrected.
 *
 * @example pairsOf(['phấn đấu đạt']).countOf('phấn', 'đấu') // 6
 */
export function pairsOf(texts: Iterable<string>): Pairs {
  const counts = new Map<string, number>();
  const byLetters = new Map<string, Set<string>>();
  const add = (pair: string, count: number) => {
    counts.set(pair, (counts.get(pair) ?? 0) + count);
    const letters = foldMarks(pair);
    const known = byLetters.get(letters) ?? new Set<string>();
    byLetters.set(letters, known.add(pair));
  };
  for (const compound of compounds) add(compound, COMPOUND);
  for (const text of texts) {
    let before: RegExpMatchArray | null = null;
    for (const word of text.matchAll(WORDS)) {
      if (before && isNext(text, before, word)) add(pairOf(before[0], word[0]), 1);
      before = word;
    }
  }
  const judged = new Map<string, { pair: string; count: number } | null>();
  return {
    countOf: (first, second) => counts.get(pairOf(first, second)) ?? 0,
    likeliest: (first, second) => {
      const own = pairOf(first, second);
      const known = judged.get(own);
      if (known !== undefined) return known;
      const others = [...(byLetters.get(foldMarks(own)) ?? [])].filter((pair) => pair !== own);
      const best = others.reduce<string | null>(
        (top, pair) => (top === null || (counts.get(pair) ?? 0) > (counts.get(top) ?? 0) ? pair : top),
        null,
      );
      const likeliest = best === null ? null : { pair: best, count: counts.get(best) ?? 0 };
      judged.set(own, likeliest);
      return likeliest;
    },
  };
}

/** Whether only blanks part two words. */
export function isNext(text: string, before: RegExpMatchArray, word: RegExpMatchArray): boolean {
  const gap = text.slice((before.index ?? 0) + before[0].length, word.index);
  return gap !== '' && /^\s+$/u.test(gap);
}

function pairOf(first: string, second: string): string {
  // Vietnamese has no letters of its own here, and the locale's way takes ten times as long.
  return `${first} ${second}`.toLowerCase().normalize('NFC');
}
