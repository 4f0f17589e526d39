/**
 * The table of a check as a file for spreadsheets: UTF-8 with BOM, or Vietnamese letters break in Excel; no cell that
 * a spreadsheet would run as a formula. Cells are parted by commas (RFC 4180), which every program reads, Excel set to
 * English at a double click and Excel set to Vietnamese through Dữ liệu → Từ văn bản/CSV. A first line `sep=;` would
 * please the latter and make it ignore the BOM.
 */
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
const BOM = '\ufeff';
/** What makes a spreadsheet read a cell as a formula, also behind spaces or a line end. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/**
 * The file of a check.
 *
 * @param addressOf the address of a work's page, from its id
 * @example csvOf(check, (id) => `https://example.vn/vb/${id}/`).split('\r\n')[0] // '\ufeffSTT,Ghi trong dự thảo,…'
 */
export function csvOf({ rows, places }: DraftCheck, addressOf: (id: string) => string): string {
  const lines = rows.map((row, index) => {
    const count = places.filter((place) => place.row === index).length;
    return cellsOf(row, index, count, addressOf);
  });
  return (
    BOM +
    [HEAD, ...lines]
      .map((cells) => cells.map(csvCell).join(','))
      .join('\r\n')
      .concat('\r\n')
  );
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

/**
 * One cell: never a formula, quoted where it must be.
 *
 * @example csvCell('=1+1') // "'=1+1"
 * @example csvCell('Luật Thi đua, khen thưởng') // '"Luật Thi đua, khen thưởng"'
 */
export function csvCell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",;\r\n\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
