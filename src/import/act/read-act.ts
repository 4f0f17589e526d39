/** Blocks to the parts of an act (Nghị định 30/2020/NĐ-CP, Phụ lục I: thể thức văn bản). */
import { isCapitals } from '../../core/text.ts';
import type { Block } from '../text/block.ts';
import { labelAt } from '../text/labels.ts';
import { columnsOf, plainBlock, plainLines } from '../text/plain.ts';
import type { Passage } from './act.ts';
import { isLetterheadLine, mayBeLetterhead } from './letterhead-lines.ts';
import { splitEnd } from './read-end.ts';
import { typeOfBlock } from './type-line.ts';

/** A letterhead and a title are over after so many blocks. */
const FIRST_PAGE = 24;
const LONGEST_TITLE = 500;

/**
 * The passages of an act in their printed order; every block is in exactly one.
 *
 * @example readAct(blocks).map(({ part }) => part) // ['letterhead', 'title', 'running', 'recipients', 'signature']
 */
export function readAct(blocks: readonly Block[]): Passage[] {
  const head = headEnd(blocks);
  const titleAfter = titleEnd(blocks, head);
  return [
    { part: 'letterhead', blocks: blocks.slice(0, head) },
    { part: 'title', blocks: blocks.slice(head, titleAfter) },
    ...splitEnd(blocks.slice(titleAfter)),
  ].filter((passage): passage is Passage => passage.blocks.length > 0);
}

/** How many blocks the letterhead has: those before the kind's own line, else as long as they look like one. */
function headEnd(blocks: readonly Block[]): number {
  const first = blocks.slice(0, FIRST_PAGE);
  const type = first.findIndex((block) => typeOfBlock(block) !== null);
  if (type >= 0 && first.slice(0, type).every(isHead)) return type;
  if (
    !first.some(
      (block) =>
        block.kind === 'text' && block.lines.some(({ raw }) => columnsOf(raw).some(isLetterheadLine)),
    )
  )
    return 0;
  const other = first.findIndex((block) => !isHead(block));
  return other < 0 ? 0 : other;
}

function isHead(block: Block): boolean {
  return block.kind === 'text' && block.lines.every(({ raw }) => columnsOf(raw).every(mayBeLetterhead));
}

/** Where the title ends that begins at `from`: the line of the kind, and the abstract below it. */
function titleEnd(blocks: readonly Block[], from: number): number {
  const first = blocks[from];
  if (!first) return from;
  const hasType = typeOfBlock(first) !== null;
  if (!hasType && !isHeadline(first)) return from;
  const isAlone = hasType && plainLines(first).length === 1;
  const wanted = isAlone ? 2 : 1;
  let end = from + 1;
  while (end < blocks.length && isTitleGoingOn(blocks[end] as Block, end - from < wanted)) end += 1;
  return end;
}

/** A first block in capitals, or one whose first line is, stands for the title of an act without its kind. */
function isHeadline(block: Block): boolean {
  const [first = ''] = plainLines(block);
  return (
    block.kind === 'text' && isCapitals(first) && !labelAt(first) && plainBlock(block).length < LONGEST_TITLE
  );
}

function isTitleGoingOn(block: Block, isAbstract: boolean): boolean {
  const text = plainBlock(block);
  if (block.kind !== 'text' || text.length > LONGEST_TITLE || labelAt(text)) return false;
  if (/[.:;,]$/u.test(text) || /^(?:Kính gửi|Căn cứ)/u.test(text)) return false;
  if (isAbstract) return true;
  return /^[\p{Ll}(]/u.test(text) || /^[-–—_*\s]+$/u.test(text);
}
