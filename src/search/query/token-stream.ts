/**
 * What the engine is given to index in place of the printed text: each word and each pair of neighbours, at most
 * twice a document. Vietnamese writes syllable by syllable, and a few hundred common syllables fill every document:
 * with all their positions kept, a question of common words reads megabytes. Pairs are as telling as words of other
 * languages, and who has one twice has it.
 */
import { wordsOf } from './words.ts';

/** How often one token of a document is kept. */
export const KEPT = 2;
const SENTENCE_END = /[.;:!?()“”"\n](?!\d)/;

/** Ends every token: no Vietnamese word ends so, hence a whole word is the beginning of no other token. */
const END = 'z';
/** Joins a pair, so that a word is the beginning of no pair either. */
const JOINT = 'w';

/**
 * A whole word as a token.
 *
 * @example wholeWord('thi') // 'thiz'
 */
export function wholeWord(form: string): string {
  return form + END;
}

/**
 * Two neighbours as one token.
 *
 * @example pairOf('thi', 'ḍua') // 'thiwḍuaz'
 */
export function pairOf(first: string, second: string): string {
  return first + JOINT + second + END;
}

/**
 * Neighbours of a list as tokens; a single word stands for itself.
 *
 * @example pairsOf(['thi', 'ḍua', 'yêu']) // ['thiwḍuaz', 'ḍuawyêuz']
 */
export function pairsOf(forms: readonly string[]): string[] {
  if (forms.length < 2) return forms.map(wholeWord);
  return forms.slice(1).map((form, index) => pairOf(forms[index] as string, form));
}

/**
 * The beginning of a token: what a last word that is still being typed may become.
 *
 * @example unfinished('ḍu') // 'ḍu'
 */
export function unfinished(token: string): string {
  return token.endsWith(END) ? token.slice(0, -1) : token;
}

/**
 * The stream of a text: words and pairs in reading order, those beyond the second left out.
 *
 * @param seen counts so far, when a document is given part by part
 * @example tokenStream('thi đua yêu') // ['thiz', 'thiwḍuaz', 'ḍuaz', 'ḍuawyêuz', 'yêuz']
 */
export function tokenStream(text: string, seen: Map<string, number> = new Map()): string[] {
  const tokens: string[] = [];
  const add = (token: string) => {
    const count = seen.get(token) ?? 0;
    if (count >= KEPT) return;
    seen.set(token, count + 1);
    tokens.push(token);
  };
  for (const sentence of text.split(SENTENCE_END)) {
    const words = wordsOf(sentence);
    for (const [index, { form }] of words.entries()) {
      add(wholeWord(form));
      const next = words[index + 1];
      if (next) add(pairOf(form, next.form));
    }
  }
  return tokens;
}
