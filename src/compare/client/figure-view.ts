/** The table of targets and results side by side. */
import type { ComparedFigure } from '../../core/compare/compared-figure.ts';
import type { FigureRow } from '../../core/compare/figures.ts';
import type { Verdict } from '../../core/compare/verdict.ts';
import { element, link } from '../../dom/elements.ts';
import { SIDES, type Side } from '../address.ts';
import { nameOf } from './side-view.ts';
import type { Addresses } from './text-view.ts';

const KINDS = { target: 'chỉ tiêu', result: 'kết quả' } as const;

/**
 * The tables: first what both documents know, then, folded up, what only one of them states.
 *
 * @example place.replaceChildren(...figureTables(rows, addresses))
 */
export function figureTables(rows: readonly FigureRow[], addresses: Addresses): HTMLElement[] {
  const shared = rows.filter(({ isShared }) => isShared);
  const folded = SIDES.flatMap((side) => {
    const own = rows.filter((row) => !row.isShared && row[side].length > 0);
    if (own.length === 0) return [];
    const summary = element('summary', '', `${own.length} chỉ tiêu, kết quả chỉ có ở ${nameOf(side)}`);
    return [element('details', 'one-sided', summary, ownTable(own, side, addresses))];
  });
  return [...(shared.length > 0 ? [sharedTable(shared, addresses)] : []), ...folded];
}

/**
 * What the tables show, in a sentence.
 *
 * @example figureSum(rows) // 'Cả hai văn bản cùng nêu 15 chỉ tiêu: 13 khác nhau, 2 như nhau.'
 */
export function figureSum(rows: readonly FigureRow[]): string {
  const both = rows.filter(({ a, b }) => a.length > 0 && b.length > 0);
  if (both.length === 0)
    return 'Hai văn bản không cùng nêu chỉ tiêu, kết quả nào với cùng phạm vi và đơn vị.';
  const has = (kinds: readonly Verdict['kind'][]) =>
    both.filter(({ verdicts }) => verdicts.some(({ kind }) => kinds.includes(kind))).length;
  const different = has(['higher', 'lower', 'different']);
  return `Cả hai văn bản cùng nêu ${both.length} chỉ tiêu: ${different} có con số khác nhau.`;
}

function sharedTable(rows: readonly FigureRow[], addresses: Addresses): HTMLElement {
  return table(
    ['Chỉ tiêu', 'A', 'B', 'So sánh'],
    rows.map((row) => [
      ...SIDES.map((side) => figureCell(row[side], side, addresses)),
      element('td', 'pair-verdicts', ...row.verdicts.map(verdictView)),
    ]),
    rows,
  );
}

function ownTable(rows: readonly FigureRow[], side: Side, addresses: Addresses): HTMLElement {
  return table(
    ['Chỉ tiêu', nameOf(side)],
    rows.map((row) => [figureCell(row[side], side, addresses)]),
    rows,
  );
}

function table(
  heads: readonly string[],
  cells: readonly HTMLElement[][],
  rows: readonly FigureRow[],
): HTMLElement {
  const head = element('tr', '', ...heads.map((words) => headCell('col', words)));
  const body = rows.map(({ name, scope }, index) => {
    const cell = headCell('row', name);
    if (scope) cell.append(element('span', 'remark', scope));
    return element('tr', '', cell, ...(cells[index] ?? []));
  });
  const made = element('table', 'figures', element('thead', '', head), element('tbody', '', ...body));
  made.setAttribute('aria-label', heads.join(', '));
  return made;
}

function headCell(scope: 'col' | 'row', words: string): HTMLTableCellElement {
  const cell = element('th', '', words);
  cell.scope = scope;
  return cell;
}

function verdictView({ sign, words }: Verdict): HTMLElement {
  return element('p', 'pair-verdict', element('span', 'pair-sign', sign), ` ${words}`);
}

function figureCell(figures: readonly ComparedFigure[], side: Side, addresses: Addresses): HTMLElement {
  const cell = element('td', 'amount', ...figures.map((one) => figureView(one, addresses[side])));
  cell.dataset['side'] = nameOf(side);
  if (figures.length === 0) cell.append(element('span', 'absent', 'không nêu'));
  return cell;
}

function figureView({ address, amount, kind, when, isEstimated }: ComparedFigure, base: string): HTMLElement {
  const words = amount ?? 'không nêu con số';
  const about = [KINDS[kind], when, isEstimated && 'số ước'].filter(Boolean).join(', ');
  return element(
    'p',
    'figure',
    address ? link(`${base}#${address}`, words) : words,
    element('span', 'remark', about),
  );
}
