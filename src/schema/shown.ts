/** How a message quotes what an editor wrote. */
import { oneLine } from '../core/one-line.ts';

const LONGEST = 60;

/**
 * A value in Vietnamese quotation marks, on one line, cut when long.
 *
 * @example shown('Kon Tum') // '“Kon Tum”'
 * @example shown(['a', 1]) // '“["a",1]”'
 */
export function shown(value: unknown): string {
  const text = oneLine(typeof value === 'object' ? JSON.stringify(value) : String(value));
  return `“${text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text}”`;
}
