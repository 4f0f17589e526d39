/** The rows of all pages to one received text; page numbers are left out. */
import { linesOfPage } from './columns.ts';
import type { Row } from './lines.ts';
import { paragraphsOf } from './paragraphs.ts';

/** Far more than a page is high. */
const PAGE = 10_000;

/**
 * Pages are laid below each other, so that what the end of a page parts (a signature beside its
 * recipients) stays together.
 *
 * @returns the text, the words it must hold, and what was left out
 * @example textOfPages([rowsOf(pieces)]).text
 */
export function textOfPages(pages: readonly Row[][]): {
  text: string;
  printed: string;
  changes: { line: number | null; words: string }[];
} {
  const numbered = pages.map((rows, index) => withoutNumber(rows, index + 1));
  const rows = numbered.flatMap(({ rows: own }, index) => own.map((row) => lowered(row, index)));
  const text = `${paragraphsOf(linesOfPage(rows), commonSize(rows)).join('\n\n')}\n`;
  const printed = rows
    .flatMap(({ segments }) => segments.map((one) => `${one.note ?? ''}${one.text}`))
    .join('\n');
  const left = numbered.filter(({ number }) => number !== null).length;
  return { text, printed, changes: left > 0 ? [{ line: null, words: `bỏ số trang ở ${left} trang` }] : [] };
}

function lowered({ y, segments }: Row, page: number): Row {
  const down = page * PAGE;
  return { y: y - down, segments: segments.map((segment) => ({ ...segment, y: segment.y - down })) };
}

/** The size of most letters. */
function commonSize(rows: readonly Row[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of rows.flatMap(({ segments }) => segments))
    letters.set(size, (letters.get(size) ?? 0) + text.length);
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 13;
}

/** The number of the page alone at its head or foot is no word of the act. */
function withoutNumber(rows: readonly Row[], page: number): { rows: Row[]; number: string | null } {
  for (const at of [0, rows.length - 1]) {
    const [segment, ...more] = rows[at]?.segments ?? [];
    const number = /^[-–\s]*(\d{1,3})[-–\s]*$/u.exec(segment?.note ?? segment?.text ?? '')?.[1];
    if (number && more.length === 0 && Math.abs(Number(number) - page) <= 1)
      return { rows: rows.filter((_, index) => index !== at), number };
  }
  return { rows: [...rows], number: null };
}
