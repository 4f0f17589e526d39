/** The letters for a name, in a bracket between it and its place: "Ủy ban nhân dân (UBND) tỉnh Long An". */
import { endAt } from '../../reading/match-at.ts';
import type { Reading } from '../../reading/reading.ts';
import { levelAt } from '../place/place-name.ts';

const OWN_LETTERS = / \(["“]?[A-ZĐ&]{2,12}["”]?\)/uy;

/**
 * Where the letters end that stand between a name and its place; `at` where none do.
 *
 * @example afterLetters(readingOf('UBND (UBND) tỉnh'), 4) // 11
 */
export function afterLetters(reading: Reading, at: number): number {
  const end = endAt(OWN_LETTERS, reading.text, at);
  return end !== null && levelAt(reading, end) ? end : at;
}
