/** Pieces of text on a page to printed lines: what stands on one baseline, cut where a column ends. */

/** One piece as the PDF places it; points, from the lower left corner. */
export interface Piece {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
}

/** A run of pieces without a wide gap. */
export interface Segment {
  text: string;
  x: number;
  right: number;
  /** Of its own largest letters: what stands beside it on the row may be larger. */
  y: number;
  size: number;
  /** Where a piece begins: its place on the page, and in `text`. */
  starts: { x: number; at: number }[];
  /** Begins with a raised number: a footnote. */
  note: string | null;
}

export interface Row {
  y: number;
  segments: Segment[];
}

/** A gap so much wider than the letters parts columns. */
const GAP = 1.6;
const LEAST_GAP = 16;
const RAISED = /^\(?(\d{1,3})\)?$/;

/**
 * The rows of a page from the top.
 *
 * @example rowsOf([{ text: 'Số: 08', x: 72, y: 700, width: 40, size: 12 }])[0]?.segments[0]?.text // 'Số: 08'
 */
export function rowsOf(pieces: readonly Piece[]): Row[] {
  const rows: { y: number; size: number; pieces: Piece[] }[] = [];
  const sorted = pieces.filter(({ text }) => text.trim() !== '').sort((a, b) => b.y - a.y || a.x - b.x);
  for (const piece of sorted) {
    const row = rows.findLast((one) => isOnRow(one, piece));
    if (row) {
      row.pieces.push(piece);
      // Raised numbers come first from above; the line is where its large letters stand.
      if (piece.size > row.size) Object.assign(row, { y: piece.y, size: piece.size });
    } else rows.push({ y: piece.y, size: piece.size, pieces: [piece] });
  }
  return rows
    .sort((a, b) => b.y - a.y)
    .map(({ y, size, pieces: own }) => ({ y, segments: segmentsOf(own, size) }));
}

function isOnRow(row: { y: number; size: number; pieces: readonly Piece[] }, piece: Piece): boolean {
  const reach = Math.max(row.size, piece.size);
  const apart = Math.abs(row.y - piece.y);
  if (apart < reach * 0.3) return true;
  // Raised, or small letters beside large ones; two small lines beside one large stay two.
  return row.size !== piece.size && apart < reach * 0.55 && !row.pieces.some((one) => isOver(one, piece));
}

function isOver(one: Piece, other: Piece): boolean {
  return one.x + one.width > other.x + 1 && other.x + other.width > one.x + 1;
}

function segmentsOf(pieces: readonly Piece[], size: number): Segment[] {
  const segments: Segment[] = [];
  const sorted = [...pieces].sort((a, b) => a.x - b.x);
  for (const [index, piece] of sorted.entries()) {
    const last = segments.at(-1);
    const gap = last ? piece.x - last.right : 0;
    const raised = RAISED.exec(piece.text.trim())?.[1];
    const isFirst = !last || gap > Math.max(LEAST_GAP, GAP * size);
    const beside = isFirst ? sorted[index + 1]?.size : last.size;
    const isRaised = raised !== undefined && piece.size < (beside ?? 0) * 0.85;
    if (isFirst) {
      const note = isRaised ? raised : null;
      segments.push({
        text: note ? '' : piece.text,
        x: piece.x,
        right: piece.x + piece.width,
        y: piece.y,
        size: piece.size,
        starts: [],
        note,
      });
      continue;
    }
    const space = gap > size * 0.12 && !/\s$/u.test(last.text) && !/^\s/u.test(piece.text) ? ' ' : '';
    last.starts.push({ x: piece.x, at: last.text.length });
    last.text += isRaised ? `<sup>(${raised})</sup>` : `${space}${piece.text}`;
    last.right = Math.max(last.right, piece.x + piece.width);
    if (piece.size > last.size) Object.assign(last, { y: piece.y, size: piece.size });
  }
  return segments;
}
