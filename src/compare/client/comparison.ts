/** Two documents side by side, once both are there: its script is loaded only then. */
import { alignFigures } from '../../core/compare/figures.ts';
import { part } from '../../dom/elements.ts';
import { compareTexts, type SectionRow } from '../compare-texts.ts';
import type { ComparedDocument } from '../compared-document.ts';
import { figureSum, figureTables } from './figure-view.ts';
import { type Addresses, sectionLinks, sectionView } from './text-view.ts';

/**
 * Shows what is alike and what differs.
 *
 * @returns what to say of it
 * @example showComparison(root, a, b, { a: '/vb/…/', b: '/vb/…/' }) // 'Lời văn: 0 đoạn giống nhau, …'
 */
export function showComparison(
  root: HTMLElement,
  a: ComparedDocument,
  b: ComparedDocument,
  addresses: Addresses,
): string {
  const figures = alignFigures(a.figures, b.figures);
  const sections = compareTexts(a.parts, b.parts);
  part(root, '.figure-sum').textContent = figureSum(figures);
  part(root, '.figure-tables').replaceChildren(...figureTables(figures, addresses));
  part(root, '.compared-figures').hidden = figures.length === 0;
  part(root, '.compared-outline').replaceChildren(...sectionLinks(sections));
  part(root, '.compared-text').replaceChildren(
    ...sections.map((row, index) => sectionView(row, index, addresses)),
  );
  part(root, '.compared').hidden = false;
  return textSum(sections);
}

/** Counts over the whole. */
function textSum(sections: readonly SectionRow[]): string {
  const rows = sections.flatMap((section) => section.rows);
  const count = (kind: string) => rows.filter((row) => row.kind === kind).length;
  const numbers = rows.reduce((sum, row) => sum + row.numbers, 0);
  return `Lời văn: ${count('same')} đoạn giống nhau, ${count('different')} đoạn khác (${numbers} con số), ${count('only-a')} đoạn chỉ có ở A, ${count('only-b')} đoạn chỉ có ở B.`;
}
