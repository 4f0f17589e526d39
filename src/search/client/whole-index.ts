/** Tells a word that stands nowhere from one whose part of the index is missing: the engine answers both with nothing. */
import type { AskRows } from '../query/find-rows.ts';
import { wholeWord } from '../query/token-stream.ts';
import type { Vocabulary } from '../query/vocabulary.ts';
import { withoutMarks } from '../query/words.ts';

const END = wholeWord('');

/**
 * The engine, which now fails where it finds nothing for a single word that the vocabulary has.
 *
 * @example const ask = overWholeIndex(await openEngine(base, pages), vocabulary)
 */
export function overWholeIndex(ask: AskRows, { pagesWith }: Vocabulary): AskRows {
  return async (tokens, exact) => {
    const rows = await ask(tokens, exact);
    const [token] = tokens;
    if (rows.length > 0 || exact || tokens.length !== 1 || !token?.endsWith(END)) return rows;
    const word = withoutMarks(token.slice(0, -END.length));
    if (pagesWith(word) > 0) throw new Error(`Chỉ mục thiếu phần có từ “${word}”`);
    return rows;
  };
}
