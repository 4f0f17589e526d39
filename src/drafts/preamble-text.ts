/** The chosen grounds as one text; apart from the making of the lines, so that the page loads no tables. */
import type { Basis } from './draft-row.ts';

/**
 * The chosen lines in official order, ready for the act.
 *
 * @example preambleText([{ line: 'Căn cứ Luật …', order }, { line: 'Thực hiện Chỉ thị …', order }])
 * // 'Thực hiện Chỉ thị …;\nCăn cứ Luật ….'
 */
export function preambleText(bases: readonly Basis[]): string {
  const sorted = [...bases].sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0));
  return sorted.map(({ line }, index) => `${line}${index === sorted.length - 1 ? '.' : ';'}`).join('\n');
}
