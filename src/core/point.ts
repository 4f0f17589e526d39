/** A place in a file, as messages name it. */

/** A place in the text; line and column start at 1. */
export interface Point {
  line: number;
  column: number;
}

/**
 * The place of the character at an offset.
 *
 * @example pointAt('Một\nhai', 5) // { line: 2, column: 2 }
 */
export function pointAt(text: string, offset: number): Point {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}
