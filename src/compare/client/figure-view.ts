/** The table of targets and results side by side. */
import type { ComparedFigure, FigureRow } from '../../core/compare/figures.ts';
import { SIDES, type Side } from '../address.ts';
import { element, link } from './elements.ts';
import { nameOf } from './side-view.ts';
import type { Addresses } from './text-view.ts';

const KINDS = { target: 'chỉ tiêu', result: 'kết quả' } as const;

/**
 * The rows of the table.
 *
 * @example body.replaceChildren(...figureRows(rows, addresses))
 */
export function figureRows(rows: readonly FigureRow[], addresses: Addresses): HTMLElement[] {
  return rows.map((row) => {
    const { verdict } = row;
    const name = element('th', '', row.a?.name ?? row.b?.name ?? '');
    name.scope = 'row';
    const scope = row.a?.scope ?? row.b?.scope;
    if (scope) name.append(element('span', 'remark', scope));
    const sign = element('span', 'pair-sign', verdict.sign);
    const view = element(
      'tr',
      '',
      name,
      ...SIDES.map((side) => figureCell(row[side], side, addresses)),
      element('td', 'pair-verdict', sign, ` ${verdict.words}`),
    );
    view.dataset['kind'] = verdict.kind;
    return view;
  });
}

/**
 * What the table shows, in a sentence.
 *
 * @example figureSum(rows) // '12 chỉ tiêu có ở cả hai văn bản, trong đó 9 khác nhau; 14 chỉ có ở A; 30 chỉ có ở B.'
 */
export function figureSum(rows: readonly FigureRow[]): string {
  const count = (kind: FigureRow['verdict']['kind']) =>
    rows.filter(({ verdict }) => verdict.kind === kind).length;
  const [onlyA, onlyB] = [count('only-a'), count('only-b')];
  const both = rows.length - onlyA - onlyB;
  const different = both - count('same') - count('unstated');
  const shared =
    both > 0
      ? `${both} chỉ tiêu, kết quả có ở cả hai văn bản, trong đó ${different} khác nhau`
      : 'Không có chỉ tiêu, kết quả nào có ở cả hai văn bản';
  return `${shared}; ${onlyA} chỉ có ở A; ${onlyB} chỉ có ở B.`;
}

function figureCell(figure: ComparedFigure | null, side: Side, addresses: Addresses): HTMLElement {
  const cell = element('td', 'amount');
  cell.dataset['side'] = nameOf(side);
  if (!figure) {
    cell.append(element('span', 'absent', 'không nêu'));
    return cell;
  }
  const amount = figure.amount ?? 'không nêu con số';
  cell.append(figure.address ? link(`${addresses[side]}#${figure.address}`, amount) : amount);
  const about = [KINDS[figure.kind], figure.when, figure.isEstimated && 'số ước'].filter(Boolean).join(', ');
  cell.append(element('span', 'remark', about));
  return cell;
}
