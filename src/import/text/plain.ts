/** The printed words of received lines, without emphasis, tags and marks of footnotes. */

import { oneLine } from '../../core/one-line.ts';
import { noteAt, printedPieces } from '../../core/received.ts';
import type { Block } from './block.ts';

/**
 * The words of one received line.
 *
 * @example plainLine('**Số:** 08/CT-UBND<sup>(1)</sup>') // 'Số: 08/CT-UBND'
 */
export function plainLine(raw: string): string {
  return oneLine(
    printedPieces(raw)
      .map((piece) => ('text' in piece ? piece.text : ''))
      .join(''),
  );
}

/**
 * The words of a block on one line.
 *
 * @example plainBlock({ kind: 'text', lines: [{ raw: '**TỈNH**', number: 1 }, { raw: 'KON TUM', number: 2 }] }) // 'TỈNH KON TUM'
 */
export function plainBlock(block: Block): string {
  return oneLine(plainLines(block).join(' '));
}

/** The words of a block line by line; the mark that opens a footnote is no word of it. */
export function plainLines({ kind, lines }: Block): string[] {
  return lines.map(({ raw }, index) =>
    plainLine(kind === 'note' && index === 0 ? (noteAt(raw)?.rest ?? raw) : raw),
  );
}

/**
 * What stands side by side on one line: the columns of a letterhead that was copied as text.
 *
 * @example columnsOf('SỞ NỘI VỤ          Độc lập - Tự do') // ['SỞ NỘI VỤ', 'Độc lập - Tự do']
 */
export function columnsOf(raw: string): string[] {
  return raw
    .trim()
    .split(/ {3,}|\t+/u)
    .map(plainLine)
    .filter(Boolean);
}

/**
 * A line in capitals as a sentence: only the first letter stays large.
 *
 * @example sentenceCase('PHÓ CHỦ TỊCH') // 'Phó chủ tịch'
 */
export function sentenceCase(text: string): string {
  const lower = text.toLocaleLowerCase('vi');
  return lower.replace(/\p{L}/u, (first) => first.toLocaleUpperCase('vi'));
}
