/** The source of a body as a reader sees it, with the way back from each shown letter to its place in the file. */
import { type Point, pointAt } from '../core/point.ts';

/** What is written and not shown: tags, marks of emphasis and footnotes, escapes, heads of headings, table bars. */
const UNSHOWN =
  /<\/?[A-Z][A-Za-z]*(?:\s+[a-z]+="[^"]*")*\s*\/?>|\[\^[^\]\s]+\]:?|^#{1,6} |\*{1,3}|\\(?=[!-/:-@[-`{-~])/gmu;

export interface ShownSource {
  /** The shown letters; lines are those of the file. */
  text: string;
  /** The place in the file of a shown letter. */
  placeOf(index: number): Point;
}

/**
 * @param body the text behind the front matter, after as many empty lines as that takes (`splitFile`)
 * @example shownSource('<Corrected from="Phân">Phấn</Corrected> đấu').text // 'Phấn đấu'
 */
export function shownSource(body: string): ShownSource {
  const pieces: { at: number; from: number }[] = [];
  let text = '';
  let last = 0;
  for (const { 0: unshown, index } of body.matchAll(UNSHOWN)) {
    pieces.push({ at: text.length, from: last });
    text += body.slice(last, index);
    last = index + unshown.length;
  }
  pieces.push({ at: text.length, from: last });
  text += body.slice(last);
  return {
    text,
    placeOf: (index) => {
      const piece = pieces.findLast(({ at }) => at <= index) ?? { at: 0, from: 0 };
      return pointAt(body, piece.from + index - piece.at);
    },
  };
}
