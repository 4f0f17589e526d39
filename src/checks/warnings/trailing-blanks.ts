/** Blanks at the ends of lines: nobody sees them, and they make differences that mean nothing. */
import type { Finding } from '../finding.ts';

const TRAILING = /[ \t\u00a0]+$/u;

/**
 * One finding for a file, at its first such line.
 *
 * @example trailingBlanks('a.mdx', 'Một \nhai')[0]?.at // { line: 1, column: 4 }
 */
export function trailingBlanks(file: string, text: string): Finding[] {
  const lines = text.split(/\r?\n/);
  const found = lines.flatMap((line, index) => {
    const blanks = TRAILING.exec(line);
    return blanks ? [{ line: index + 1, column: blanks.index + 1 }] : [];
  });
  const [first] = found;
  if (!first) return [];
  return [
    {
      file,
      path: [],
      at: first,
      rule: 'trailing-blanks',
      severity: 'warning',
      message: `Cuối dòng thừa dấu cách${found.length > 1 ? ` (${found.length} dòng trong tệp)` : ''}.`,
      mend: 'Chạy npm run check -- --fix để máy xóa.',
    },
  ];
}
