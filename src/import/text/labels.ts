/** Printed labels at the start of a line: they begin a paragraph, and rank it (as `core/outline.ts` reads them). */

const LABEL =
  /^(?:(?<dash>[-–+•*▪◦➢✓·°])|(?<roman>[IVXL]{1,6})[.]|(?<arabic>\d{1,2}(?:\.\d{1,2}){0,3})[.)]|(?<letter>[a-zđ]{1,2})\)|\((?<inner>\d{1,2}|[a-zđ])\))(?=\s|\p{Lu})/u;
const NAMED =
  /^(?:Phần|Chương|Mục|Điều|Phụ lục)\s+(?:\d{1,3}|[IVXL]{1,6}|thứ\s+\p{L}+)(?![\p{L}\d])(?:[.:]|\s*$)/iu;

export type LabelKind = 'dash' | 'roman' | 'arabic' | 'letter' | 'inner' | 'named';

/**
 * The kind of label with which a text begins, and how it is printed; null when it has none.
 *
 * @example labelAt('II. NỘI DUNG') // { kind: 'roman', printed: 'II.' }
 */
export function labelAt(text: string): { kind: LabelKind; printed: string } | null {
  const named = NAMED.exec(text)?.[0];
  if (named) return { kind: 'named', printed: named };
  const match = LABEL.exec(text);
  if (!match?.groups) return null;
  const kind = Object.entries(match.groups).find(([, value]) => value !== undefined)?.[0];
  return kind ? { kind: kind as LabelKind, printed: match[0] } : null;
}
