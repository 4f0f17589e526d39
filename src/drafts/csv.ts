/** The table of a check as a file for spreadsheets. */
import { csvTable } from '../core/csv.ts';
import { type DraftCheck, type DraftRow, stateNames } from './draft-row.ts';

const HEAD = [
  'STT',
  'Ghi trong dự thảo',
  'Dạng đúng',
  'Trích yếu',
  'Tình trạng',
  'Giải thích',
  'Được thay thế bởi',
  'Văn bản cùng số hoặc cùng tên',
  'Lưu ý',
  'Số lần viện dẫn',
  'Trang trong kho',
];

/**
 * The file of a check.
 *
 * @param addressOf the address of a work's page, from its id
 * @example csvOf(check, (id) => `https://example.vn/vb/${id}/`).split('\r\n')[0] // '\ufeffSTT,Ghi trong dự thảo,…'
 */
export function csvOf({ rows, places }: DraftCheck, addressOf: (id: string) => string): string {
  const counts = new Array<number>(rows.length).fill(0);
  for (const { row } of places) counts[row] = (counts[row] ?? 0) + 1;
  const lines = rows.map((row, index) => cellsOf(row, index, counts[index] ?? 0, addressOf));
  return csvTable([HEAD, ...lines]);
}

function cellsOf(row: DraftRow, index: number, count: number, addressOf: (id: string) => string): string[] {
  const names = (works: DraftRow['replacedBy']) => works.map(({ name }) => name).join('; ');
  return [
    String(index + 1),
    row.printed.join('; '),
    row.proper,
    row.title ?? '',
    stateNames[row.state],
    row.detail,
    names(row.replacedBy),
    names(row.namesakes),
    row.remarks.join(' '),
    String(count),
    row.work === null ? '' : addressOf(row.work),
  ];
}
