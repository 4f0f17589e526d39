/**
 * Tables as files for spreadsheets: UTF-8 with BOM, or Vietnamese letters break in Excel; no cell that a spreadsheet
 * would run as a formula. Cells are parted by commas (RFC 4180), which every program reads, Excel set to English at a
 * double click and Excel set to Vietnamese through Dữ liệu → Từ văn bản/CSV. A first line `sep=;` would please the
 * latter and make it ignore the BOM.
 */

const BOM = '\ufeff';
/** What makes a spreadsheet read a cell as a formula, also behind spaces or a line end. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/**
 * The file of a table, its head first.
 *
 * @example csvTable([['STT', 'Chỉ tiêu'], ['1', 'Thu nội địa']]) // '\ufeffSTT,Chỉ tiêu\r\n1,Thu nội địa\r\n'
 */
export function csvTable(lines: readonly (readonly string[])[]): string {
  return BOM + lines.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
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
