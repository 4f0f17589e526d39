/** Rows to lines in reading order: the two columns of head and end of an act one after the other, tables row by row. */
import { typeOfLine } from '../act/type-line.ts';
import type { Row, Segment } from './lines.ts';

/** A printed line, or a row of a table. */
export type PageLine =
  | { kind: 'line'; segment: Segment; startsZone: boolean }
  | { kind: 'row'; cells: string[] };

const LEAST_TABLE = 3;
const LONGEST_LABEL = 5;

/**
 * @example linesOfPage(rowsOf(pieces)).length
 */
export function linesOfPage(rows: readonly Row[]): PageLine[] {
  const lines: PageLine[] = [];
  let at = 0;
  while (at < rows.length) {
    const table = tableEnd(rows, at);
    if (table > at) {
      lines.push(
        ...rows
          .slice(at, table)
          .map(({ segments }): PageLine => ({ kind: 'row', cells: segments.map(({ text }) => text) })),
      );
      at = table;
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

function tableEnd(rows: readonly Row[], from: number): number {
  let end = from;
  while ((rows[end]?.segments.length ?? 0) >= 3) end += 1;
  return end - from >= LEAST_TABLE ? end : from;
}

/** "1." far from its text is a label, no column. */
function isTwoColumned({ segments }: Row): boolean {
  return segments.length === 2 && (segments[0]?.text.trim().length ?? 0) > LONGEST_LABEL;
}

function zoneOf(rows: readonly Row[], from: number): { end: number; split: number } | null {
  const first = rows[from];
  if (!first || !isTwoColumned(first)) return null;
  let [left, right] = [first.segments[0]?.right ?? 0, first.segments[1]?.x ?? 0];
  let end = from + 1;
  for (let row = rows[end]; row; row = rows[end]) {
    const split = (left + right) / 2;
    const crosses = row.segments.some((segment) => segment.x < split && segment.right > split);
    if (crosses && !isTwoColumned(row)) break;
    if (row.segments.some(({ text }) => typeOfLine(text) !== null)) break;
    const ownLeft = row.segments.filter((segment) => segment.x < split);
    const ownRight = row.segments.filter((segment) => segment.x >= split);
    left = Math.max(left, ...ownLeft.map((segment) => segment.right));
    right = Math.min(right, ...ownRight.map((segment) => segment.x));
    if (left >= right) break;
    end += 1;
  }
  return { end, split: (Math.min(left, right) + right) / 2 };
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
  return rest.reduce(
    (all, one) => ({
      ...all,
      text: `${all.text} ${one.note ? `<sup>(${one.note})</sup>` : ''}${one.text}`,
      right: Math.max(all.right, one.right),
    }),
    first,
  );
}
