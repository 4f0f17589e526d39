/** The abbreviations of the archive as words, for the other wordings of a question. */
import type { Corpus } from '../../core/corpus.ts';
import type { Abbreviation } from '../query/wordings.ts';
import { wordsOf } from '../query/words.ts';

/**
 * Abbreviations and full names as words, with their marks; those that are words of the language themselves are left out.
 *
 * @example abbreviationList(corpus)[0] // [['ubnd'], ['ủy', 'ban', 'nhân', 'dân']]
 */
export function abbreviationList({ abbreviations }: Pick<Corpus, 'abbreviations'>): Abbreviation[] {
  const wordsIn = (text: string) => wordsOf(text).map(({ form }) => form);
  return abbreviations
    .map(({ short, full }): Abbreviation => [wordsIn(short), wordsIn(full.replace(/\(.*?\)/g, ''))])
    .filter(([short, full]) => short.length > 0 && full.length > 1);
}
