/** Numbers as Vietnamese prints them: a point parts thousands, a comma the decimals. */

/** As part of a pattern. */
export const PRINTED_NUMBER = String.raw`\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?`;

/**
 * What a printed number is worth.
 *
 * @example numberOf('1.700.000,5') // 1700000.5
 */
export function numberOf(printed: string): number {
  return Number(printed.replaceAll('.', '').replace(',', '.'));
}
