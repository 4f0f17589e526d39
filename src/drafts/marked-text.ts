/** The draft cut into blocks with its citations in them, so that a browser lays out only what is in sight. */
import type { DraftPlace } from './draft-row.ts';

/** A run of text; `place` is the index of the citation it is, or null. */
export interface Piece {
  text: string;
  place: number | null;
}

const BLOCK = 4000;
/** A line so many blocks long is broken at a space: shown as one it would hold the page up. */
const LONGEST_LINE = 4;

/**
 * The text in blocks of about `size` characters, each a run of whole lines. All runs joined give back the text.
 *
 * @param places in reading order, without overlap
 * @example blocksOf('Theo 34-CT/TW.', [{ start: 5, end: 13, row: 0 }])
 * // [[{ text: 'Theo ', place: null }, { text: '34-CT/TW', place: 0 }, { text: '.', place: null }]]
 */
export function blocksOf(text: string, places: readonly DraftPlace[], size = BLOCK): Piece[][] {
  const blocks: Piece[][] = [];
  let next = 0;
  for (let start = 0; start < text.length; ) {
    const end = blockEnd(text, places, next, start + size, size);
    const after = placesBefore(places, next, end);
    blocks.push(piecesOf(text, places, next, after, start, end));
    next = after;
    start = end;
  }
  return blocks;
}

/** Behind the first line end from `from` on that no citation holds, or behind a space when that is too far. */
function blockEnd(
  text: string,
  places: readonly DraftPlace[],
  next: number,
  from: number,
  size: number,
): number {
  let at = next;
  for (let end = from; end < text.length; end += 1) {
    const sign = text.charAt(end);
    if (sign !== '\n' && (sign !== ' ' || end < from + LONGEST_LINE * size)) continue;
    while (at < places.length && (places[at]?.end ?? 0) <= end) at += 1;
    if ((places[at]?.start ?? text.length) >= end) return end + 1;
  }
  return text.length;
}

function placesBefore(places: readonly DraftPlace[], from: number, end: number): number {
  let at = from;
  while (at < places.length && (places[at]?.start ?? end) < end) at += 1;
  return at;
}

function piecesOf(
  text: string,
  places: readonly DraftPlace[],
  from: number,
  to: number,
  start: number,
  end: number,
): Piece[] {
  const pieces: Piece[] = [];
  let done = start;
  for (const [index, place] of places.slice(from, to).entries()) {
    if (place.start > done) pieces.push({ text: text.slice(done, place.start), place: null });
    pieces.push({ text: text.slice(place.start, place.end), place: from + index });
    done = place.end;
  }
  if (end > done) pieces.push({ text: text.slice(done, end), place: null });
  return pieces;
}
