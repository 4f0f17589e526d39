/** Rows to lines in reading order: the two columns of head and end of an act one after the other, tables row by row. */
import { isCapitals } from '../../core/text.ts';
import { typeOfLine } from '../act/type-line.ts';

import type { Row, Segment } from './lines.ts';

/** A printed line, or a row of a table. */
export type PageLine =
  | { kind: 'line'; segment: Segment; startsZone: boolean }
  | { kind: 'row'; cells: string[] };

const LEAST_TABLE = 3;
const LEAST_CELLS = 3;
/** Points by which two cells of one column may begin apart. */
const SAME_COLUMN = 4;
const LONGEST_LABEL = 5;

/**
 * @example linesOfPage(rowsOf(pieces)).length
 */
export function linesOfPage(rows: readonly Row[]): PageLine[] {
  const lines: PageLine[] = [];
  let at = 0;
  while (at < rows.length) {
    const table = tableFrom(rows, at);
    if (table.length > 0) {
      lines.push(...table.map((cells): PageLine => ({ kind: 'row', cells })));
      at += table.length;
      continue;
    }
    const zone = zoneOf(rows, at);
    if (zone) {
      lines.push(...inColumns(rows.slice(at, zone.end), zone.split));
      at = zone.end;
      continue;
    }
    lines.push({ kind: 'line', segment: joined((rows[at] as Row).segments), startsZone: false });
    at += 1;
  }
  return lines;
}

/** The cells of the rows of a table that begins here; none when none does. */
function tableFrom(rows: readonly Row[], from: number): string[][] {
  const table: string[][] = [];
  let columns: number[] = [];
  for (const { segments } of rows.slice(from)) {
    const cells =
      segments.length >= LEAST_CELLS ? segments : columns.length > 0 ? cut(segments, columns) : [];
    if (cells.length < LEAST_CELLS) break;
    table.push(cells.map(({ text }) => text));
    columns = cells.map(({ x }) => x);
  }
  return table.length >= LEAST_TABLE ? table : [];
}

/** Words that fill their cell leave no gap before the next: it begins where that of the row above did. */
function cut(segments: readonly Segment[], columns: readonly number[]): { text: string; x: number }[] {
  const cells = segments.flatMap(({ text, x, starts }) => {
    const own = starts.filter((start) => columns.some((column) => Math.abs(column - start.x) < SAME_COLUMN));
    const edges = [{ x, at: 0 }, ...own];
    return edges.map((edge, index) => ({
      x: edge.x,
      text: text.slice(edge.at, edges[index + 1]?.at).trim(),
    }));
  });
  return cells.length === columns.length ? cells : [];
}

/** "1." far from its text is a label, no column. */
function isTwoColumned({ segments }: Row): boolean {
  return segments.length === 2 && (segments[0]?.text.trim().length ?? 0) > LONGEST_LABEL;
}

/** What the left column of an act's head or end begins with; the right one stands beside it, line against line or not. */
const ANCHOR = /^\s*(?:Nơi nhận|NƠI NHẬN)/u;
const LEAST_APART = 12;
const LONGEST_ZONE = 120;

/** Rows that one blank corridor parts from top to bottom. */
function zoneOf(rows: readonly Row[], from: number): { end: number; split: number } | null {
  const first = rows[from];
  if (!first || !(isTwoColumned(first) || isAnchored(rows, from))) return null;
  let end = from;
  let split: number | null = null;
  for (let row = rows[end]; row && end - from < LONGEST_ZONE; row = rows[end]) {
    if (end > from && row.segments.some(({ text }) => typeOfLine(text) !== null)) break;
    const wider = corridorOf(rows.slice(from, end + 1));
    if (wider === null && split !== null) break;
    // A column of one line alone has none yet.
    split = wider ?? split;
    end += 1;
  }
  // One row with a wide gap is a line whose words are far apart.
  return split === null || end - from < 2 ? null : { end, split };
}

/** "Nơi nhận" itself, or the office that is printed a little above it. */
function isAnchored(rows: readonly Row[], from: number): boolean {
  const isAnchor = (row: Row | undefined) => row?.segments.some(({ text }) => ANCHOR.test(text)) ?? false;
  if (isAnchor(rows[from])) return true;
  const [only, ...more] = rows[from]?.segments ?? [];
  if (!only || more.length > 0 || !isCapitals(only.text) || only.text.length > 60) return false;
  return rows.slice(from + 1, from + 4).some(isAnchor);
}

/** The middle of the widest blank between two columns; null when there is none. */
function corridorOf(rows: readonly Row[]): number | null {
  const segments = rows.flatMap((row) => row.segments).sort((a, b) => a.x - b.x);
  let best: { width: number; middle: number } | null = null;
  let right = segments[0]?.right ?? 0;
  for (const segment of segments.slice(1)) {
    const width = segment.x - right;
    if (width >= LEAST_APART && width > (best?.width ?? 0)) best = { width, middle: right + width / 2 };
    right = Math.max(right, segment.right);
  }
  return best?.middle ?? null;
}

function inColumns(rows: readonly Row[], split: number): PageLine[] {
  const column = (isRight: boolean) =>
    rows.flatMap(({ segments }) => {
      const own = segments.filter(({ x }) => x >= split === isRight);
      return own.length > 0 ? [joined(own)] : [];
    });
  return [column(false), column(true)].flatMap((segments) =>
    segments.map((segment, index): PageLine => ({ kind: 'line', segment, startsZone: index === 0 })),
  );
}

function joined(segments: readonly Segment[]): Segment {
  const [first, ...rest] = segments as [Segment, ...Segment[]];
  const words = rest.map(({ text, note }) => `${note ? `<sup>(${note})</sup>` : ''}${text}`);
  return {
    ...first,
    text: [first.text, ...words].join(' '),
    right: segments.reduce((most, { right }) => Math.max(most, right), first.right),
  };
}
