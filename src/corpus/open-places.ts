/** Places still to be filled in as problems: `npm run new` leaves them where only the editor knows what to write. */
import type { Problem } from '../core/problem.ts';
import { openPlaces, TO_FILL } from '../core/to-fill.ts';

/**
 * One problem for each mark, and every line that holds one: other faults on these lines are its consequences.
 *
 * @example openPlacesIn('a.mdx', 'CẦN-ĐIỀN (lời văn)').problems[0]?.message // 'Chỗ này còn phải điền: lời văn.'
 */
export function openPlacesIn(
  file: string,
  text: string,
): { problems: Problem[]; lines: ReadonlySet<number> } {
  let line = 1;
  let start = 0;
  const problems = openPlaces(text).map(({ index, wanted }): Problem => {
    for (let end = text.indexOf('\n', start); end >= 0 && end < index; end = text.indexOf('\n', start)) {
      line += 1;
      start = end + 1;
    }
    return { file, line, column: index - start + 1, rule: 'to-fill', ...wordsFor(wanted) };
  });
  return { problems, lines: new Set(problems.map(({ line }) => line)) };
}

function wordsFor(wanted: string | null): Pick<Problem, 'message' | 'mend'> {
  return {
    message: wanted ? `Chỗ này còn phải điền: ${wanted}.` : 'Chỗ này còn phải điền.',
    mend: `Thay cả dấu ${TO_FILL} bằng nội dung theo bản nguồn; bản nguồn không có thì ghi null hoặc xóa dòng.`,
  };
}
