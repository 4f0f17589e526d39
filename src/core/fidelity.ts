/**
 * Proof that a transcription lost no printed word: the token sequence of the received file
 * against that of the document with its corrections undone.
 */
import type { Token, TokenStreams } from './received.ts';

/** The first place where the two part, with a few tokens of each side for the eye. */
export interface Difference {
  /** Where in the text: the running text or a footnote. */
  where: string;
  received: { line: number; words: string };
  document: { line: number; words: string };
}

const CONTEXT = 8;

/**
 * Compares the running text and every footnote. An empty list is the proof; otherwise one
 * difference for each stream that departs, since all after the first departure is shifted.
 *
 * @example compareTokens(readReceived('Một hai'), readReceived('Một ba'))[0]?.received.words // '… Một «hai»'
 */
export function compareTokens(received: TokenStreams, document: TokenStreams): Difference[] {
  const marks = new Set([...received.notes.keys(), ...document.notes.keys()]);
  const notes = [...marks].map((mark) =>
    firstDifference(`chú thích ${mark}`, received.notes.get(mark) ?? [], document.notes.get(mark) ?? []),
  );
  const all = [firstDifference('lời văn', received.body, document.body), ...notes];
  return all.filter((difference) => difference !== null);
}

function firstDifference(where: string, received: Token[], document: Token[]): Difference | null {
  const shorter = Math.min(received.length, document.length);
  let at = 0;
  while (at < shorter && received[at]?.text === document[at]?.text) at += 1;
  if (at === received.length && at === document.length) return null;
  return { where, received: around(received, at), document: around(document, at) };
}

function around(tokens: Token[], at: number): { line: number; words: string } {
  const before = tokens.slice(Math.max(0, at - CONTEXT), at).map((token) => token.text);
  const here = tokens[at]?.text ?? '(hết)';
  const after = tokens.slice(at + 1, at + 4).map((token) => token.text);
  const words = [before.length > 0 ? '…' : '', ...before, `«${here}»`, ...after].join(' ').trim();
  return { line: (tokens[at] ?? tokens.at(-1))?.line ?? 1, words };
}
