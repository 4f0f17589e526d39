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
  y: number;
  size: number;
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
    .map(({ y, size, pieces: own }) => ({ y, segments: segmentsOf(own, y, size) }));
}

function isOnRow(row: { y: number; size: number }, { y, size }: Piece): boolean {
  const reach = Math.max(row.size, size);
  return Math.abs(row.y - y) < reach * (row.size === size ? 0.3 : 0.55);
}

function segmentsOf(pieces: readonly Piece[], y: number, size: number): Segment[] {
  const segments: Segment[] = [];
  for (const piece of [...pieces].sort((a, b) => a.x - b.x)) {
    const last = segments.at(-1);
    const gap = last ? piece.x - last.right : 0;
    const raised = RAISED.exec(piece.text.trim())?.[1];
    const isRaised = raised !== undefined && piece.size < size * 0.85;
    if (!last || gap > Math.max(LEAST_GAP, GAP * size)) {
      const note = isRaised ? raised : null;
      segments.push({
        text: note ? '' : piece.text,
        x: piece.x,
        right: piece.x + piece.width,
        y,
        size,
        note,
      });
      continue;
    }
    const space = gap > size * 0.12 && !/\s$/u.test(last.text) && !/^\s/u.test(piece.text) ? ' ' : '';
    last.text += isRaised ? `<sup>(${raised})</sup>` : `${space}${piece.text}`;
    last.right = Math.max(last.right, piece.x + piece.width);
  }
  return segments;
}
