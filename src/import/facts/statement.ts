/** One printed line or block as plain words with its place, as the readers of facts need it. */
import type { PartKind, Passage } from '../act/act.ts';
import { type Block, lineOf } from '../text/block.ts';
import { columnsOf, plainBlock, plainLines } from '../text/plain.ts';

export interface Statement {
  text: string;
  line: number;
}

/**
 * The lines of one part of the act.
 *
 * @example linesOfPart(passages, 'letterhead')[0] // { text: 'ỦY BAN NHÂN DÂN', line: 3 }
 */
export function linesOfPart(passages: readonly Passage[], part: PartKind): Statement[] {
  const blocks = passages.filter((passage) => passage.part === part).flatMap((passage) => passage.blocks);
  return blocks
    .filter(({ kind }) => kind !== 'note')
    .flatMap((block) => (part === 'letterhead' ? columnStatements(block) : statementsOf(block)))
    .filter(({ text }) => text !== '');
}

/** The left column of a letterhead, then what stands to the right of it. */
function columnStatements(block: Block): Statement[] {
  const placed = block.lines.flatMap(({ raw, number }) =>
    columnsOf(raw).map((text, column) => ({ text, line: number, column })),
  );
  return placed.sort((a, b) => Math.min(1, a.column) - Math.min(1, b.column) || a.line - b.line);
}

function statementsOf(block: Block): Statement[] {
  return plainLines(block).map((text, index) => ({
    text,
    line: block.lines[index]?.number ?? lineOf(block),
  }));
}

/** The paragraphs of the running text, footnotes behind them. */
export function runningStatements(passages: readonly Passage[]): Statement[] {
  const running = passages.filter(({ part }) => part === 'running').flatMap(({ blocks }) => blocks);
  const notes = passages.flatMap(({ blocks }) => blocks).filter(({ kind }) => kind === 'note');
  return [...running.filter(({ kind }) => kind !== 'note'), ...notes].map((block) => ({
    text: plainBlock(block),
    line: lineOf(block),
  }));
}
