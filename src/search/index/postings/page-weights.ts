/** What the words and pairs of a page weigh, by where they stand and how often. */
import { sentencesOf } from '../../query/tokens.ts';
import type { SearchPage } from '../search-page.ts';
import type { TokenList } from './token-list.ts';

/** Titles weigh most, then hidden words and headings; what editors note weighs little, what guides say least. */
const WEIGHTS = { title: 10, hidden: 5, headings: 3, parts: 1, notes: 0.5, guidance: 0.1 } as const;
/** A text that says a word more often than this says no more by it. */
const OFTEN = 2;

export interface PageWeights {
  /** How many words were read. */
  words: number;
  /** By the number of the token. */
  weights: Map<number, number>;
}

/**
 * Reads a page.
 *
 * @param tokens gives each token its number
 * @example weightsOf(page, tokens).weights.get(tokens.word('thi'))
 */
export function weightsOf(page: SearchPage, tokens: TokenList): PageWeights {
  const { title, hidden, headings, parts, notes, guidance = [] } = page;
  const weights = new Map<number, number>();
  let words = 0;
  const read = (texts: readonly string[], weight: number) => {
    const seen = new Map<number, number>();
    for (const text of texts)
      words += eachToken(text, tokens, (token) => {
        const count = seen.get(token) ?? 0;
        seen.set(token, count + 1);
        if (count < OFTEN) weights.set(token, (weights.get(token) ?? 0) + weight);
      });
  };
  read([title], WEIGHTS.title);
  read(hidden, WEIGHTS.hidden);
  read(headings, WEIGHTS.headings);
  read(
    parts.map(([, , text]) => text),
    WEIGHTS.parts,
  );
  read(
    notes.map(([, , text]) => text),
    WEIGHTS.notes,
  );
  read(
    guidance.map(([, , text]) => text),
    WEIGHTS.guidance,
  );
  return { words, weights };
}

/** Gives each word and each pair of neighbours; tells how many words there were. */
function eachToken(text: string, tokens: TokenList, take: (token: number) => void): number {
  let count = 0;
  for (const sentence of sentencesOf(text)) {
    let before = -1;
    for (const { form } of sentence) {
      const word = tokens.word(form);
      take(word);
      if (before >= 0) take(tokens.pair(before, word));
      before = word;
    }
    count += sentence.length;
  }
  return count;
}
