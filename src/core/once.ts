/** What follows from a whole corpus and is asked for by thousands of pages is worked out once. */
import type { Corpus } from './corpus.ts';

/**
 * The function with its answer kept for each corpus; it goes when the corpus goes.
 *
 * @example const yearsOf = oncePerCorpus((corpus) => grouped(corpus))
 */
export function oncePerCorpus<T>(derive: (corpus: Corpus) => T): (corpus: Corpus) => T {
  const kept = new WeakMap<Corpus, { answer: T }>();
  return (corpus) => {
    const known = kept.get(corpus) ?? { answer: derive(corpus) };
    kept.set(corpus, known);
    return known.answer;
  };
}
