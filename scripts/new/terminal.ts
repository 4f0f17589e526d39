/** Where the editor sits: what is typed, what is shown, and whether questions can be asked at all. */
import type { Readable, Writable } from 'node:stream';

export interface Terminal {
  input: Readable;
  output: Writable;
  /** Somebody sits there: questions can be asked. */
  isTerminal: boolean;
  say(words: string): void;
  complain(words: string): void;
}

/** The editor left in the middle. */
export class Cancelled extends Error {}
