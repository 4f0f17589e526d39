/** The draft cut into blocks of whole lines with its citations in them, so that a browser lays out only what is in sight. */
import type { DraftPlace } from './draft-row.ts';

/** A run of text; `place` is the index of the citation it is, or null. The runs joined give back the block. */
export interface Piece {
  text: string;
  place: number | null;
}

const BLOCK = 4000;

/**
 * The text in blocks of about `size` characters. A block ends at a line end outside citations; that line end is in no
 * block. Joined by line ends the blocks give back the text.
 *
 * @param places in reading order, without overlap
 * @example blocksOf('Theo 34-CT/TW.', [{ start: 5, end: 13, row: 0 }])
 * // [[{ text: 'Theo ', place: null }, { text: '34-CT/TW', place: 0 }, { text: '.', place: null }]]
 */
export function blocksOf(text: string, places: readonly DraftPlace[], size = BLOCK): Piece[][] {
  const blocks: Piece[][] = [];
  let next = 0;
  for (let start = 0; start <= text.length; ) {
    const end = blockEnd(text, places, next, start + size);
    const inside = placesBefore(places, next, end);
    blocks.push(piecesOf(text, places, next, inside, start, end));
    next = inside;
    start = end + 1;
  }
  return blocks;
}

/** The first line end from `from` on that no citation holds. */
function blockEnd(text: string, places: readonly DraftPlace[], next: number, from: number): number {
  let at = next;
  for (let end = text.indexOf('\n', from); end !== -1; end = text.indexOf('\n', end + 1)) {
    while (at < places.length && (places[at]?.end ?? 0) <= end) at += 1;
    if ((places[at]?.start ?? text.length) >= end) return end;
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
