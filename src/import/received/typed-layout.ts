/**
 * What a typed or recognised text has of its paper: drawn lines, page numbers, and two columns on one line. The words
 * stay; their order becomes that in which the act is read.
 */
import { typeOfLine } from '../act/type-line.ts';

export interface LaidOut {
  text: string;
  /** What was done, by line of the received file. */
  changes: { line: number; words: string }[];
}

const DRAWN = /^\s*[─━⎯¯═▬]{3,}\s*$/u;
const PAGE_NUMBER = /^\s*[-–]?\s*(\d{1,3})\s*[-–]?\s*$/;
/** Two page numbers have so many lines between them. */
const LINES_A_PAGE = 12;
const GAP = /^(.*?\S)(?: {3,}|\t+)(\S.*)$/u;
/** So far right begins what stands in the second column alone. */
const RIGHT = /^(?: {20,}|\t{3,})\S/u;
const RECIPIENTS = /^\s*N[ơo]i nh[ậa]n\s*:?/iu;
const APPENDIX = /^\s*(?:PHỤ LỤC|Phụ lục|DANH SÁCH|BIỂU)/u;
/** A letterhead is over after so many lines. */
const HEAD = 14;

/**
 * Takes the paper out of a text.
 *
 * @example laidOut('Nơi nhận:      CHỦ TỊCH\n- Lưu: VT.      Lê A').text // 'Nơi nhận:\n- Lưu: VT.\n\nCHỦ TỊCH\nLê A'
 */
export function laidOut(text: string): LaidOut {
  const changes: LaidOut['changes'] = [];
  const lines = text.split(/\r\n?|\n/u);
  const numbers = pageNumbers(lines);
  const plain = lines.map((line, index) => {
    const words = DRAWN.test(line) ? 'bỏ đường kẻ' : numbers.has(index) ? `bỏ số trang ${line.trim()}` : null;
    if (words) changes.push({ line: index + 1, words });
    return words ? '' : line;
  });
  const head = { from: 0, to: headOf(plain) };
  const foot = footOf(plain);
  const shown = [
    ...columnsApart(plain, head, 'phần đầu', changes),
    ...plain.slice(head.to, foot.from),
    ...columnsApart(plain, foot, 'Nơi nhận và chữ ký', changes),
    ...plain.slice(foot.to),
  ];
  return { text: changes.length > 0 ? shown.join('\n') : text, changes };
}

/** Lines that hold a number alone and count on from 1 or 2, a page apart. */
function pageNumbers(lines: readonly string[]): Set<number> {
  const found: { index: number; number: number }[] = [];
  for (const [index, line] of lines.entries()) {
    const number = Number(PAGE_NUMBER.exec(line)?.[1] ?? 0);
    const last = found.at(-1);
    const isNext = last
      ? number === last.number + 1 && index - last.index >= LINES_A_PAGE
      : (number === 1 || number === 2) && (index === 0 || index >= LINES_A_PAGE);
    if (isNext) found.push({ index, number });
  }
  return new Set(found.map(({ index }) => index));
}

interface Range {
  from: number;
  to: number;
}

/** The line of the kind ends the letterhead. */
function headOf(lines: readonly string[]): number {
  const at = lines.slice(0, HEAD).findIndex((line) => typeOfLine(line.trim()) !== null);
  return Math.max(0, at);
}

/** From the recipients to the end, or to what the act encloses. */
function footOf(lines: readonly string[]): Range {
  const from = lines.findLastIndex((line) => RECIPIENTS.test(line));
  if (from < 0) return { from: lines.length, to: lines.length };
  const length = lines.slice(from).findIndex((line) => APPENDIX.test(line));
  return { from, to: length < 0 ? lines.length : from + length };
}

/** The left column, then the right one; as it is where no line has both. */
function columnsApart(
  lines: readonly string[],
  { from, to }: Range,
  where: string,
  changes: LaidOut['changes'],
): string[] {
  const range = lines.slice(from, to);
  const rows = range.map(cellsOf);
  if (!rows.some(([left, right]) => left && right)) return range;
  changes.push({ line: from + 1, words: `xếp hai cột của ${where} thành cột trái rồi cột phải` });
  const column = (side: 0 | 1) => rows.map((row) => row[side]).filter(Boolean);
  return [...column(0), '', ...column(1), ''];
}

function cellsOf(line: string): [left: string, right: string] {
  if (RIGHT.test(line)) return ['', line.trim()];
  const [, left = line, right = ''] = GAP.exec(line) ?? [];
  return [left.trim(), right.trim()];
}
