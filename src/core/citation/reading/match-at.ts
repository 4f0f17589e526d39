/** A sticky pattern at one place of a text; the pattern keeps no state that the next caller would meet. */

/**
 * What the pattern matches at `at`, or null.
 *
 * @param pattern with the flag `y`
 * @example matchAt(/\d+/y, 'số 34', 3)?.[0] // '34'
 */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/**
 * Where the match that begins at `at` ends, or null where there is none.
 *
 * @param pattern with the flag `y`
 * @example endAt(/\d+/y, 'số 34', 3) // 5
 */
export function endAt(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}

/**
 * Where a match ends.
 *
 * @example endOf(/\d+/y.exec('34-CT/TW')) // 2
 */
export function endOf(found: RegExpExecArray): number {
  return found.index + found[0].length;
}
