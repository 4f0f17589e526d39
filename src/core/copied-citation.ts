/** What a reader copies: the citation of a document or a place in it, quoted words, and the address. */

import type { FormalCitation } from './formal-citation.ts';
import { oneLine } from './one-line.ts';

/**
 * The citation of a place; without one, of the whole document.
 *
 * @param pin how the place is cited: "mục II.3, đoạn 2"
 * @example citationAt({ name: 'Chỉ thị số 08/CT-UBND ngày …', lacks: null }, 'mục II.3') // 'Chỉ thị số 08/CT-UBND ngày …, mục II.3'
 */
export function citationAt({ name, lacks }: FormalCitation, pin: string | null = null): string {
  return [pin ? `${name}, ${pin}` : name, ...(lacks ? [`[${lacks}]`] : [])].join(' ');
}

/**
 * The place of words that begin in one part and end in another.
 *
 * @example pinBetween('mục II.3', 'mục II.4') // 'từ mục II.3 đến mục II.4'
 */
export function pinBetween(first: string, last: string): string {
  return first === last ? first : `từ ${first} đến ${last}`;
}

/**
 * Words with their citation and address, each on a line of its own, so that any of them is easily taken out again.
 *
 * @param words as printed, a paragraph a line; without them only citation and address
 * @example copiedCitation('Chỉ thị số …, mục I.1', 'https://…/#muc-i-1', 'đạt từ 10% trở lên')
 * // '“đạt từ 10% trở lên”\n(Chỉ thị số …, mục I.1)\nhttps://…/#muc-i-1'
 */
export function copiedCitation(citation: string, address: string, words = ''): string {
  const lines = words.split('\n').flatMap((line) => oneLine(line) || []);
  if (lines.length === 0) return `${citation}\n${address}`;
  return `“${lines.join('\n')}”\n(${citation})\n${address}`;
}
