/** Blanks at the ends of lines, which `--fix` takes away. */
import { pointAt } from '../../core/point.ts';
import type { Finding } from '../finding.ts';
import { TRAILING_BLANKS } from '../mend-file.ts';

/**
 * One finding for a file, at its first such line.
 *
 * @example trailingBlanks('a.mdx', 'Một \nhai')[0]?.at // { line: 1, column: 4 }
 */
export function trailingBlanks(file: string, text: string): Finding[] {
  const found = [...text.matchAll(TRAILING_BLANKS)];
  const [first] = found;
  if (!first) return [];
  return [
    {
      file,
      path: [],
      at: pointAt(text, first.index),
      rule: 'trailing-blanks',
      severity: 'warning',
      message: `Cuối dòng thừa dấu cách${found.length > 1 ? ` (${found.length} dòng trong tệp)` : ''}.`,
      mend: 'Chạy npm run check -- --fix để máy xóa.',
    },
  ];
}
