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

/** What a window has when it does not say. */
const USUAL = { columns: 80, rows: 24 };

/**
 * A window that does not know its size says 0; questions broken to that width stand letter below letter and take no key.
 *
 * @example giveSize(process.stdout)
 */
export function giveSize(output: Writable & { columns?: number; rows?: number }): void {
  if (!output.columns) output.columns = USUAL.columns;
  if (!output.rows) output.rows = USUAL.rows;
}
