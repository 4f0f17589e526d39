/** Suspect characters of a file as problems: one for each line, and for loose marks one for the whole file. */
import type { Problem } from '../core/problem.ts';
import { type SuspectCharacter, suspectCharacters } from '../core/suspect-characters.ts';

interface Placed extends SuspectCharacter {
  line: number;
  column: number;
}

/**
 * What to mend, and every line that holds a suspect: other faults on these lines are its consequences.
 *
 * @example suspectsIn('a.mdx', 'Ðạt').problems[0]?.column // 1
 */
export function suspectsIn(file: string, text: string): { problems: Problem[]; lines: ReadonlySet<number> } {
  const placed = place(text, suspectCharacters(text));
  const groups = Map.groupBy(placed, (suspect) => (isLoose(suspect) ? 'NFD' : suspect.line));
  const problems = [...groups.values()].map((group) => problemOf(file, group));
  return { problems, lines: new Set(placed.map(({ line }) => line)) };
}

/** Letter and mark apart (NFD): the mend is one step for the whole file. */
function isLoose({ found }: SuspectCharacter): boolean {
  return /^\p{L}\p{M}/u.test(found);
}

function problemOf(file: string, group: readonly Placed[]): Problem {
  const { line, column, message, mend } = group[0] as Placed;
  const where = isLoose(group[0] as Placed) ? 'Cả tệp' : 'Dòng này';
  const more = group.length > 1 ? ` ${where} có ${group.length} chỗ phải sửa.` : '';
  return { file, line, column, message: `${message}${more}`, mend, rule: 'characters' };
}

function place(text: string, suspects: readonly SuspectCharacter[]): Placed[] {
  let line = 1;
  let start = 0;
  return suspects.map((suspect) => {
    for (let end = text.indexOf('\n', start); end >= 0 && end < suspect.index; ) {
      line += 1;
      start = end + 1;
      end = text.indexOf('\n', start);
    }
    return { ...suspect, line, column: suspect.index - start + 1 };
  });
}
