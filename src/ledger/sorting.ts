/** Sorts a table by a column at a click on its head; a second click turns the order round. */

type Order = 'ascending' | 'descending';

const SIGNS: Record<Order | 'none', string> = { ascending: '↑', descending: '↓', none: '↕' };

/**
 * Orders rows by what they say in one column; rows that say nothing there come last in either order, equal ones stay
 * as they were.
 *
 * @example inOrder([{ row: 1, text: 'b' }, { row: 2, text: 'a' }], false, 'ascending').map(({ row }) => row) // [2, 1]
 */
export function inOrder<T extends { text: string }>(
  rows: readonly T[],
  isNumber: boolean,
  order: Order,
): T[] {
  const compareText = new Intl.Collator('vi', { numeric: true }).compare;
  const turn = order === 'ascending' ? 1 : -1;
  return [...rows].sort((a, b) => {
    if (a.text === '' || b.text === '') return Number(a.text === '') - Number(b.text === '');
    return turn * (isNumber ? Number(a.text) - Number(b.text) : compareText(a.text, b.text));
  });
}

/**
 * Makes the heads of a table into buttons.
 *
 * @example startSorting(document.querySelector('table'))
 */
export function startSorting(table: HTMLTableElement): void {
  const heads = [...table.querySelectorAll<HTMLTableCellElement>('thead th')];
  for (const [index, head] of heads.entries()) {
    const sort = head.dataset['sort'];
    if (!sort) continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'sort';
    const sign = document.createElement('span');
    sign.setAttribute('aria-hidden', 'true');
    sign.textContent = SIGNS.none;
    button.append(...head.childNodes, sign);
    head.append(button);
    button.addEventListener('click', () => {
      const order = head.getAttribute('aria-sort') === 'ascending' ? 'descending' : 'ascending';
      for (const other of heads) mark(other, 'none');
      mark(head, order);
      arrange(table, index, sort === 'number', order);
    });
  }
}

/** Heads that do not sort have no sign. */
function mark(head: HTMLTableCellElement, order: Order | 'none'): void {
  if (order === 'none') head.removeAttribute('aria-sort');
  else head.setAttribute('aria-sort', order);
  const sign = head.querySelector('.sort span');
  if (sign) sign.textContent = SIGNS[order];
}

function arrange(table: HTMLTableElement, column: number, isNumber: boolean, order: Order): void {
  const body = table.tBodies[0];
  if (!body) return;
  const rows = [...body.rows].map((row) => {
    const cell = row.cells[column];
    return { row, text: cell?.dataset['value'] ?? cell?.textContent?.trim() ?? '' };
  });
  body.append(...inOrder(rows, isNumber, order).map(({ row }) => row));
}
