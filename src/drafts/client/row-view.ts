/** One row of the table of citations. */
import { pathOf } from '../../core/identity.ts';
import { element, link } from '../../dom/elements.ts';
import { type DraftRow, stateNames, stateSigns } from '../draft-row.ts';
import type { NamedWork } from '../shelf.ts';
import { markId } from './marked-view.ts';

/** What a row needs besides its own facts. */
export interface RowContext {
  index: number;
  /** The site's root, without a slash at its end. */
  base: string;
  isChosen: boolean;
  /** Index and paragraph of each citation. */
  places: readonly { place: number; paragraph: number }[];
}

/** Shown on a phone, where the columns have no heads. */
const LABELS: Record<string, string> = { printed: 'Ghi trong dự thảo', proper: 'Dạng đúng', places: 'Ở đâu' };
/** Places shown in a row; a work that is cited more often is marked in the text all the same. */
const MOST_PLACES = 30;

/**
 * The id of the cell that tells the state of a row.
 *
 * @example stateId(0) // 'tinh-trang-1'
 */
export function stateId(index: number): string {
  return `tinh-trang-${index + 1}`;
}

/**
 * The row as an element. Roles are stated, because on a phone rows are blocks and would lose them.
 *
 * @example body.append(rowView(row, context))
 */
export function rowView(row: DraftRow, context: RowContext): HTMLTableRowElement {
  const view = element(
    'tr',
    '',
    choice(row, context),
    printed(row),
    proper(row, context),
    state(row, context),
    places(context),
  );
  view.setAttribute('role', 'row');
  view.dataset['state'] = row.state;
  return view;
}

function cell(name: 'td' | 'th', className: string, ...content: (string | Node)[]): HTMLTableCellElement {
  const made = element(name, className, ...content);
  made.setAttribute('role', name === 'th' ? 'rowheader' : 'cell');
  const label = LABELS[className];
  if (label) made.dataset['label'] = label;
  return made;
}

function choice({ proper: name }: DraftRow, { index, isChosen }: RowContext): HTMLTableCellElement {
  const box = element('input', '');
  box.type = 'checkbox';
  box.checked = isChosen;
  box.dataset['row'] = String(index);
  box.setAttribute('aria-label', `Đưa vào phần căn cứ: ${name}`);
  return cell('td', 'choice', element('label', '', box, element('span', 'row-number', String(index + 1))));
}

function printed({ printed: forms, remarks }: DraftRow): HTMLTableCellElement {
  return cell(
    'td',
    'printed',
    ...forms.map((form) => element('span', 'form', form)),
    ...remarks.map((remark) => element('span', 'draft-remark', remark)),
  );
}

function proper({ proper: name, title, work }: DraftRow, { base }: RowContext): HTMLTableCellElement {
  const shown = work === null ? name : link(base + pathOf(work), name);
  return cell('th', 'proper', shown, ...(title ? [element('span', 'beside', title)] : []));
}

function state(row: DraftRow, { index, base }: RowContext): HTMLTableCellElement {
  const sign = stateSigns[row.state];
  const name = element(
    'span',
    'state-name',
    ...(sign ? [element('span', 'state-sign', sign)] : []),
    stateNames[row.state],
  );
  name.dataset['state'] = row.state;
  const shown = cell('td', 'known', name);
  shown.id = stateId(index);
  if (row.replacedBy.length > 0)
    shown.append(
      row.state === 'replaced' ? ' bởi ' : '; về sau được thay thế bởi ',
      ...links(row.replacedBy, base),
    );
  if (row.detail) shown.append(element('span', 'beside', row.detail));
  if (row.namesakes.length > 0)
    shown.append(
      element(
        'span',
        'beside',
        row.state === 'undated' ? 'Có thể là: ' : 'Kho có văn bản cùng số, ký hiệu: ',
        ...links(row.namesakes, base),
      ),
    );
  return shown;
}

function links(works: readonly NamedWork[], base: string): (string | Node)[] {
  return works.flatMap(({ id, name }, index) => [
    ...(index > 0 ? ['; '] : []),
    link(base + pathOf(id), name),
  ]);
}

function places({ places: all }: RowContext): HTMLTableCellElement {
  const shown = all.slice(0, MOST_PLACES).map(({ place, paragraph }) => {
    const anchor = link(`#${markId(place)}`, `đoạn ${paragraph}`);
    anchor.dataset['place'] = String(place);
    anchor.append(element('span', 'visually-hidden', ` (chỗ ${place + 1})`));
    return anchor;
  });
  const rest = all.length - shown.length;
  return cell('td', 'places', ...shown, ...(rest > 0 ? [`và ${rest} chỗ nữa`] : []));
}
