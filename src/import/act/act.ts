/** The parts of a printed act, each with the blocks that say it. */
import type { Block } from '../text/block.ts';

export type PartKind = 'letterhead' | 'title' | 'recipients' | 'signature';

/** A passage of the act: one of its fixed parts, or the running text between them. */
export interface Passage {
  part: PartKind | 'running';
  blocks: Block[];
}
