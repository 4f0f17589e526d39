/** Received lines as MDX, with their emphasis where the parser reads it as the eye does, without it elsewhere. */

import { oneLine } from '../../core/one-line.ts';
import { printedPieces, readReceived } from '../../core/received.ts';
import { parseBody } from '../../markdown/parse.ts';
import { tokenStreamsOf } from '../../markdown/printed-text.ts';
import { escapeLine, STAR } from './escape.ts';

/**
 * The lines of one block, joined by `between`: proved against the received words; emphasis that would
 * change them is left out.
 *
 * @param raw the received lines; the mark that opens a footnote must be off already
 * @example inlineMdx(['Đạt **10%**'], ' ') // 'Đạt **10%**'
 * @example inlineMdx(['2 *3* **4'], ' ') // '2 3 4'
 */
export function inlineMdx(raw: readonly string[], between: ' ' | '\n'): string {
  const wanted = readReceived(raw.map((line) => line.replace(/^\s+/, '')).join('\n')).body.map(
    ({ text }) => text,
  );
  const emphasised = written(raw, STAR, between);
  return says(emphasised, wanted) ? emphasised : written(raw, '', between);
}

function written(raw: readonly string[], star: string, between: string): string {
  return raw
    .map((line) => oneLine(printedPieces(line, star).map(pieceMdx).join('')))
    .filter(Boolean)
    .map((line) => escapeLine(line))
    .map(withMarks)
    .join(between);
}

/** A mark passes through the escaping as private letters. */
const MARK = { open: '\uE001', close: '\uE002' };

function pieceMdx(piece: { text: string } | { mark: string }): string {
  return 'mark' in piece ? `${MARK.open}${piece.mark}${MARK.close}` : piece.text;
}

function withMarks(line: string): string {
  return line.replaceAll(MARK.open, '[^').replaceAll(MARK.close, ']');
}

function says(mdx: string, wanted: readonly string[]): boolean {
  const marks = [...new Set([...mdx.matchAll(/\[\^(\d+)\]/g)].map(([, mark]) => mark))];
  const { tree } = parseBody(`${mdx}\n\n${marks.map((mark) => `[^${mark}]: .`).join('\n\n')}`);
  const [first] = tree?.children ?? [];
  if (!tree || first?.type !== 'paragraph') return false;
  const tokens = tokenStreamsOf(tree).body;
  return tokens.length === wanted.length && tokens.every(({ text }, index) => text === wanted[index]);
}

/**
 * The lines without any emphasis.
 *
 * @example plainMdx(['**I. MỤC TIÊU**'], ' ') // 'I. MỤC TIÊU'
 */
export function plainMdx(raw: readonly string[], between: ' ' | '\n'): string {
  return written(raw, '', between);
}
