/** The line that prints the kind of act alone: "CHỈ THỊ", "KẾ HOẠCH". */
import { documentTypes } from '../../core/document-type.ts';
import { oneLine } from '../../core/one-line.ts';
import { foldMarks, isCapitals } from '../../core/text.ts';
import type { Block } from '../text/block.ts';
import { plainBlock, plainLines } from '../text/plain.ts';

const SLUGS = new Map(documentTypes.map(({ name, slug }) => [foldMarks(name).replaceAll(' ', ''), slug]));

/**
 * The kind that a line of capitals names, letters apart included; null for other lines.
 *
 * @example typeOfLine('K Ế  H O Ạ C H') // 'ke-hoach'
 */
export function typeOfLine(line: string): string | null {
  const words = oneLine(line.replace(/[:.]+$/, ''));
  if (!isCapitals(words)) return null;
  return SLUGS.get(foldMarks(words).replaceAll(' ', '')) ?? null;
}

/** The kind with which a block begins, on a line of its own. */
export function typeOfBlock(block: Block): string | null {
  if (block.kind !== 'text') return null;
  return typeOfLine(plainBlock(block)) ?? typeOfLine(plainLines(block)[0] ?? '');
}
