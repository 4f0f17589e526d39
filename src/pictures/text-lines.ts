/** Words set in lines for a drawing, which cannot wrap by itself. */

/** Mean width of a letter of Inter in parts of the font size, a little on the safe side. */
const LETTER = 0.57;
/** Bold letters and capitals are wider. */
const BOLD = 1.08;

/**
 * How wide a text stands at a font size, estimated.
 *
 * @example widthOf('Kon Tum', 12) // 47.88
 */
export function widthOf(text: string, size: number, bold = false): number {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  return (text.length + capitals * 0.25) * size * LETTER * (bold ? BOLD : 1);
}

/**
 * The text in at most `most` lines of this width; what does not fit is cut at a word with "…".
 *
 * @example linesOf('Ủy ban nhân dân huyện Ngọc Hồi', 120, 12, 2) // ['Ủy ban nhân dân', 'huyện Ngọc Hồi']
 */
export function linesOf(text: string, width: number, size: number, most: number, bold = false): string[] {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    const longer = line === '' ? word : `${line} ${word}`;
    if (widthOf(longer, size, bold) <= width || line === '') lines[lines.length - 1] = longer;
    else if (lines.length < most) lines.push(word);
    else {
      lines[lines.length - 1] = `${line}…`;
      break;
    }
  }
  return lines;
}
