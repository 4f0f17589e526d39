/** Questions to the editor, in a terminal. Elsewhere nothing is asked and nothing is confirmed. */
import { createInterface } from 'node:readline/promises';
import { misreadingLine } from '../../src/import/describe.ts';
import type { Misreading } from '../../src/import/letters/misreadings.ts';

/**
 * Which proposed corrections are confirmed: those named on the command line, else by asking for each.
 *
 * @param named `all`, or numbers and spans as the report prints them: `1,3-5`
 * @example await confirmed(proposals, '1,3-5')
 */
export async function confirmed(
  proposals: readonly Misreading[],
  named: string | undefined,
): Promise<readonly Misreading[]> {
  if (named !== undefined) return proposals.filter((_, index) => isNamed(named, index + 1));
  if (!process.stdin.isTTY || !process.stderr.isTTY) return [];
  const accepted: Misreading[] = [];
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    for (const [index, proposal] of proposals.entries()) {
      const answer = await terminal.question(
        `${misreadingLine(proposal, index)}\n    Sửa? c = có, h = có hết, d = dừng, Enter = không: `,
      );
      if (/^h/iu.test(answer)) return [...accepted, ...proposals.slice(index)];
      if (/^d/iu.test(answer)) break;
      if (/^[cy]/iu.test(answer)) accepted.push(proposal);
    }
  } finally {
    terminal.close();
  }
  return accepted;
}

function isNamed(named: string, number: number): boolean {
  if (named === 'all') return true;
  return named.split(',').some((span) => {
    const [from = Number.NaN, to = from] = span.split('-').map(Number);
    return from <= number && number <= to;
  });
}
