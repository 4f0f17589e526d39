/** A number that is printed whole, with its sign. */
import type { Citation } from './citation.ts';

/**
 * The number as printed; null for what has none, for a short form, and for a member of a list whose sign stands at the
 * last: of these nothing says that they are slips.
 *
 * @example wholeNumber(findCitations('Chỉ thị số 34 -CT/TW')[0]) // '34 -CT/TW'
 * @example wholeNumber(findCitations('Quyết định số 12, 13/QĐ-UBND')[0]) // null
 */
export function wholeNumber({ kind, number }: Citation): string | null {
  return kind === 'numbered' && number && !number.isShared ? number.text : null;
}
