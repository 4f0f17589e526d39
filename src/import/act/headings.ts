/** Which blocks of the running text are headings, and of what depth. */
import { isCapitals } from '../../core/text.ts';
import type { Block } from '../text/block.ts';
import { type LabelKind, labelAt } from '../text/labels.ts';
import { plainBlock, plainLines } from '../text/plain.ts';

const DEPTH: Partial<Record<LabelKind, number>> = { named: 2, roman: 2, arabic: 3, letter: 4 };
const LONGEST = 180;
/** What still belongs to a heading behind its last word. */
const SENTENCE = /[.;,…]$|:$|\.\/\.$/u;

/**
 * The depth (2–4) of each block that is a heading, 0 for the rest. A heading is short, has a label,
 * ends without a stop and has text below it that is not its next brother.
 *
 * @example headingDepths(readBlocks('I. MỤC TIÊU\n\nĐạt 10%.')) // [2, 0]
 */
export function headingDepths(blocks: readonly Block[]): number[] {
  return blocks.map((block, index) =>
    depthOf(
      block,
      blocks.slice(index + 1).find(({ kind }) => kind !== 'note'),
    ),
  );
}

function depthOf(block: Block, next: Block | undefined): number {
  if (block.kind !== 'text') return 0;
  const text = plainBlock(block);
  const label = labelAt(text) ?? labelAt(plainLines(block)[0] ?? '');
  if (!label) return block.marked && text.length < LONGEST ? 2 : 0;
  const depth = DEPTH[label.kind];
  if (!depth || !next || text.length > LONGEST || (text === label.printed.trim() && label.kind !== 'named'))
    return 0;
  const words = text.slice(label.printed.length).trim();
  if (label.kind === 'roman' || label.kind === 'named')
    return /[.;,]$/u.test(words) && !isCapitals(words) ? 0 : depth;
  if (SENTENCE.test(words)) return 0;
  const below = next.kind === 'text' ? labelAt(plainBlock(next)) : null;
  return below?.kind === label.kind || below?.kind === 'roman' ? 0 : depth;
}
