/** Writes one synthetic document from beginning to end. */
import { contentBlocks } from './contents.ts';
import { type Block, countWords, type Draft, type Studio } from './draft.ts';
import { goalBlocks, resultBlocks } from './goals.ts';
import { withMisreading } from './misreadings.ts';
import { newDraft } from './new-draft.ts';
import { openingBlocks } from './opening.ts';
import { closingBlocks, orderBlocks } from './orders.ts';

const FEWEST_WORDS = 2800;
const MOST_WORDS = 3200;

export interface Manuscript {
  draft: Draft;
  blocks: Block[];
}

/**
 * The n-th document of a run: about 3,000 words, the same for the same seed. The middle is
 * written last, since it fills what the other parts leave.
 *
 * @example compose(studio, 0).draft.held.number // '05/CT-UBND'
 */
export function compose(studio: Studio, index: number): Manuscript {
  const draft = newDraft(studio, index);
  const { random, held, notes } = draft;
  const opening = [...openingBlocks(draft), section('I. CHỈ TIÊU THI ĐUA CHỦ YẾU'), ...goalBlocks(draft)];
  const middle =
    held.type === 'bao-cao'
      ? [section('II. KẾT QUẢ THỰC HIỆN'), ...resultBlocks(draft)]
      : [section('II. NỘI DUNG THI ĐUA')];
  const closing = [section('III. TỔ CHỨC THỰC HIỆN'), ...orderBlocks(draft), ...closingBlocks(draft)];
  const written = countWords([...opening, ...middle, ...closing], notes);
  middle.push(...contentBlocks(draft, random.between(FEWEST_WORDS, MOST_WORDS) - written));
  const blocks = [...opening, ...middle, ...closing];
  return { draft, blocks: blocks.map((block) => withMisreading(block, random)) };
}

function section(text: string): Block {
  return { kind: 'heading', level: 2, text };
}
