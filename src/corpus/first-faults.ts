/** A broken file may have thousands of faults, most of them one mistake; an editor needs the first. */
import { byPlace, type Problem } from '../core/problem.ts';

const ENOUGH = 100;

/**
 * The problems of one file by place, cut after a hundred with the number of the rest.
 *
 * @example firstFaults(problems).at(-1)?.message // 'Tệp này còn 900 lỗi nữa, bắt đầu từ đây.'
 */
export function firstFaults(problems: readonly Problem[]): Problem[] {
  const inOrder = [...problems].sort(byPlace);
  const next = inOrder[ENOUGH];
  if (!next) return inOrder;
  const more = {
    rule: 'more',
    message: `Tệp này còn ${inOrder.length - ENOUGH} lỗi nữa, bắt đầu từ đây.`,
    mend: 'Sửa các lỗi trên rồi chạy lại.',
  };
  return [...inOrder.slice(0, ENOUGH), { ...next, ...more }];
}
