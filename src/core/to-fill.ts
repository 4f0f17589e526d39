/** Places that an editor still has to fill in, marked in the file itself. */

/** Stands where a value or a text is still to be written; a few words behind it in brackets say which. */
export const TO_FILL = 'CẦN-ĐIỀN';

/** One mark: its place in the text, and what belongs there. */
export interface OpenPlace {
  index: number;
  /** The words in brackets; null when there are none. */
  wanted: string | null;
}

const MARK = new RegExp(String.raw`${TO_FILL}(?: ?\(([^()\n]{1,200})\))?`, 'gu');

/**
 * The mark for a place.
 *
 * @example toFill('lời văn') // 'CẦN-ĐIỀN (lời văn)'
 */
export function toFill(wanted: string): string {
  return `${TO_FILL} (${wanted})`;
}

/**
 * Every mark in a text, in reading order.
 *
 * @example openPlaces('sha256: CẦN-ĐIỀN (dấu SHA-256)') // [{ index: 8, wanted: 'dấu SHA-256' }]
 */
export function openPlaces(text: string): OpenPlace[] {
  return [...text.matchAll(MARK)].map(({ index, 1: wanted }) => ({ index, wanted: wanted ?? null }));
}
