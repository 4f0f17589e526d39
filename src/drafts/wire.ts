/** What page and worker say to each other. */
import type { DraftCheck } from './draft-row.ts';
import type { DraftAbout } from './read-draft.ts';

/** Once, before the first question. */
export interface Opening {
  kind: 'open';
  /** Where the archive's files lie: an address that ends with a slash. */
  folder: string;
  /** Names of all files. */
  shards: string[];
}

/** A text to check; a later question makes an earlier one void. */
export interface Question {
  kind: 'ask';
  number: number;
  text: string;
  about: DraftAbout;
}

/** The answer to the question of that number: at once with what is at hand, once more when the archive's files came. */
export interface Answer {
  number: number;
  check: DraftCheck;
  /** `waiting`: a better answer follows. `failed`: files of the archive could not be fetched. */
  archive: 'read' | 'waiting' | 'failed';
}
