/** In which paragraph of a draft a citation stands, as a reader would count. */
import type { DraftPlace } from './draft-row.ts';

/**
 * The number of the paragraph of each place, from 1; empty lines are not counted.
 *
 * @param places in reading order
 * @example paragraphsOf('CHỈ THỊ\n\nTheo 34-CT/TW.', [{ start: 14, end: 22, row: 0 }]) // [2]
 */
export function paragraphsOf(text: string, places: readonly DraftPlace[]): number[] {
  let [line, count] = [0, 0];
  return places.map(({ start }) => {
    while (line <= start && line < text.length) {
      const end = text.indexOf('\n', line);
      const next = end === -1 ? text.length : end;
      if (text.slice(line, next).trim() !== '') count += 1;
      line = next + 1;
    }
    return count;
  });
}
