/** An engine in memory that answers as Pagefind does: prefixes of tokens, marks folded unless exact, unknown ones dropped. */
import type { AskRows } from '../../../src/search/query/find-rows.ts';
import { tokenStream } from '../../../src/search/query/token-stream.ts';
import { openVocabulary, storeVocabulary, type Vocabulary } from '../../../src/search/query/vocabulary.ts';
import { withoutMarks, wordsOf } from '../../../src/search/query/words.ts';

/** The texts are the pages; a row is a place in the list. */
export function madeEngine(texts: readonly string[]): { ask: AskRows; vocabulary: Vocabulary } {
  const streams = texts.map((text) => tokenStream(text));
  const matches = (token: string, sought: string, exact: boolean) =>
    exact ? token.startsWith(sought) : withoutMarks(token).startsWith(withoutMarks(sought));
  const ask: AskRows = async (tokens, exact) => {
    const known = tokens.filter((sought) =>
      streams.some((stream) => stream.some((token) => matches(token, sought, exact))),
    );
    if (known.length === 0) return [];
    return streams
      .flatMap((stream, row) =>
        known.every((sought) => stream.some((token) => matches(token, sought, exact)))
          ? [{ row, score: 1 / stream.length }]
          : [],
      )
      .sort((a, b) => b.score - a.score);
  };
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const word of new Set(wordsOf(text).map(({ form }) => withoutMarks(form))))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  return { ask, vocabulary: openVocabulary(storeVocabulary(counts)) };
}
