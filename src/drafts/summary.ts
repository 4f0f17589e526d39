/** The counts of a check in one sentence. */
import { type DraftCheck, type DraftState, stateNames } from './draft-row.ts';

/**
 * How many citations of how many works, and how many works in each state.
 *
 * @example summaryOf(check) // '3 chỗ viện dẫn, 2 văn bản: 1 có toàn văn, 1 kho chưa biết.'
 */
export function summaryOf({ rows, places }: DraftCheck): string {
  if (rows.length === 0) return 'Không tìm thấy chỗ viện dẫn nào.';
  const counts = (Object.keys(stateNames) as DraftState[]).flatMap((state) => {
    const count = rows.filter((row) => row.state === state).length;
    return count > 0 ? `${count} ${stateNames[state]}` : [];
  });
  return `${places.length} chỗ viện dẫn, ${rows.length} văn bản: ${counts.join(', ')}.`;
}
