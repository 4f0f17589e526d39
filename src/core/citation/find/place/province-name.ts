/** The name of a province or of a city of that rank, as a body or a lower place has it behind it. */
import { isCapital } from '../../reading/letters.ts';
import type { Reading } from '../../reading/reading.ts';
import { provinceAt } from '../../vocabulary/provinces.ts';

export interface ProvinceName {
  slug: string;
  /** Without a word for its rank. */
  name: string;
  end: number;
}

/**
 * The province whose name begins at `at`, with a capital.
 *
 * @example provinceNamed(readingOf(' Kon Tum về'), 0)?.slug // 'kon-tum'
 */
export function provinceNamed({ text, folded }: Reading, at: number): ProvinceName | null {
  const start = at + (/^[ .]{0,2}/.exec(folded.slice(at, at + 2))?.[0].length ?? 0);
  if (!isCapital(text, start)) return null;
  const found = provinceAt(folded.slice(start, start + 40));
  return found && { ...found.province, end: start + found.length };
}
