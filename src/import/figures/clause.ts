/** The clauses of a text that hold figures: what one row quotes. */
import type { Statement } from '../facts/statement.ts';

/** A piece of a statement between strong stops, with where it begins there. */
export interface Clause {
  text: string;
  line: number;
  /** The sentence around it. */
  sentence: string;
}

/** A full stop between digits parts thousands, one behind "TM" an abbreviation. */
const SENTENCE = /(?<=[\p{Ll}\p{N})”"’%][.!?])\s+(?=[\p{Lu}“"(-])/u;

/**
 * The clauses of a statement in order: sentences, cut at semicolons outside brackets.
 *
 * @example clausesOf({ text: '- Đạt 10%; thu 5 tỷ đồng.', line: 3 }).map(({ text }) => text) // ['Đạt 10%', 'thu 5 tỷ đồng']
 */
export function clausesOf({ text, line }: Statement): Clause[] {
  const words = text.replace(/^(?:[-–+•*]|\d{1,2}(?:\.\d{1,2})*[.)]|[a-zđ]\)|[IVXL]{1,6}\.)\s+/u, '');
  return words
    .split(SENTENCE)
    .flatMap((sentence) =>
      atSemicolons(sentence).map((clause) => ({ text: trimmed(clause), line, sentence: trimmed(sentence) })),
    );
}

function atSemicolons(sentence: string): string[] {
  const pieces: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < sentence.length; at += 1) {
    const sign = sentence[at];
    if (sign === '(') depth += 1;
    if (sign === ')') depth = Math.max(0, depth - 1);
    if (sign !== ';' || depth > 0) continue;
    pieces.push(sentence.slice(from, at));
    from = at + 1;
  }
  return [...pieces, sentence.slice(from)].filter((piece) => piece.trim() !== '');
}

function trimmed(words: string): string {
  return words.trim().replace(/(?:\s*\.\/\.|[.;:,…\s])+$/u, '');
}
