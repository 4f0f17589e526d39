/** What a machine can mend in a file of the archive without changing how it prints. */
import { mendLetters, toTheEye } from '../core/look-alikes.ts';

/** Nobody sees them, and they make differences that mean nothing. */
export const TRAILING_BLANKS = /[ \t\u00a0]+$/gmu;

/**
 * The text composed (NFC), with the letters that are meant, without hidden signs and blanks at the ends of lines;
 * and what was changed, in an editor's words. Both texts print alike.
 *
 * @example mendFile('Nghị quyết 12-NQ/ÐU ').changes // ['1 chữ “Ð” thành “Đ”', 'bỏ dấu cách cuối 1 dòng']
 */
export function mendFile(text: string): { text: string; changes: string[] } {
  const letters = mendLetters(text);
  const blanks = letters.text.match(TRAILING_BLANKS)?.length ?? 0;
  const mended = letters.text.replace(TRAILING_BLANKS, '');
  if (toTheEye(mended) !== toTheEye(text)) throw new Error('Mending would change a printed letter.');
  const alike = Map.groupBy(letters.mended, ({ found, meant }) => `chữ “${found}” thành “${meant}”`);
  return {
    text: mended,
    changes: [
      ...[...alike].map(([what, places]) => `${places.length} ${what}`),
      ...(letters.loose > 0 ? [`ghép dấu (NFC) ${letters.loose} chữ`] : []),
      ...(letters.hidden > 0 ? [`bỏ ${letters.hidden} ký tự ẩn`] : []),
      ...(blanks > 0 ? [`bỏ dấu cách cuối ${blanks} dòng`] : []),
    ],
  };
}
