/** The word for the next act behind a name: "và Kế hoạch số …". */
import { typeWords } from '../../vocabulary/type-words.ts';

/**
 * Whether the two syllables at `at` are a word for a kind of act.
 *
 * @example beginsKind('ke hoach so 5', 0) // true
 */
export function beginsKind(folded: string, at: number): boolean {
  const [first = '', second = ''] = folded.slice(at, at + 24).split(/[^a-z]+/);
  return typeWords.has(`${first} ${second}`);
}
