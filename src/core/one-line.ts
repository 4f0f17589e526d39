/** White space as a reader takes it. Alone in its file: scripts of every page need nothing else of `text.ts`. */

/**
 * The text with every run of white space as one space, without it at the ends.
 *
 * @example oneLine(' Kon Tum,\n ngày 06 ') // 'Kon Tum, ngày 06'
 */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
