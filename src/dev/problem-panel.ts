/** While writing: what is wrong, at the top of the page, with places, mends and a way to close it. */
import type { Problem } from '../core/problem.ts';
import { element } from '../dom/elements.ts';
import { problemsOfPage } from './problems-of-page.ts';

const ID = 'dev-problems';
/** So many of other files are shown; the check lists them all. */
const SHOWN_OF_OTHERS = 5;

let closed = '';

/**
 * Shows the problems, those of this page's own file first; takes the panel away when there are none.
 * What was closed stays closed until something else is wrong.
 *
 * @example showProblems([], '/vb/kon-tum/chi-thi/2024/08-ct-ubnd/')
 */
export function showProblems(problems: readonly Problem[], path: string): void {
  document.getElementById(ID)?.remove();
  const state = JSON.stringify(problems);
  if (problems.length === 0 || state === closed) return;
  const { own, others } = problemsOfPage(problems, path);
  const close = element('button', '', 'Đóng (Esc)');
  close.type = 'button';
  const title = element('h2', '', titleOf(own.length, others.length));
  title.id = `${ID}-title`;
  const panel = element(
    'section',
    'dev-problems',
    element('div', 'dev-problems-head', title, close),
    element('ol', '', ...[...own, ...others.slice(0, SHOWN_OF_OTHERS)].map(itemOf)),
    ...(others.length > SHOWN_OF_OTHERS ? [element('p', '', 'Xem hết bằng npm run check.')] : []),
  );
  panel.id = ID;
  panel.setAttribute('aria-labelledby', title.id);
  panel.setAttribute('role', 'region');
  const shut = () => {
    closed = state;
    panel.remove();
    removeEventListener('keydown', onKey);
  };
  // A dialog or card that is open closes first.
  const onKey = (event: KeyboardEvent) => {
    if (!panel.isConnected) removeEventListener('keydown', onKey);
    else if (event.key === 'Escape' && !event.defaultPrevented && !document.querySelector('dialog[open]'))
      shut();
  };
  close.addEventListener('click', shut);
  addEventListener('keydown', onKey);
  document.querySelector('main')?.before(panel);
}

function titleOf(own: number, others: number): string {
  if (own === 0) return `${others} chỗ cần sửa trong kho`;
  const more = others > 0 ? `, ${others} chỗ ở tệp khác` : '';
  return `${own} chỗ cần sửa trong tệp của trang này${more}`;
}

function itemOf({ file, line, column, message, mend }: Problem): HTMLLIElement {
  const place = `${file}:${line}:${column}`;
  const opener = element('button', 'place', place);
  opener.type = 'button';
  opener.title = 'Mở trong trình soạn thảo';
  // A way of the development server, which knows the editor that runs.
  opener.addEventListener('click', () => void fetch(`/__open-in-editor?file=${encodeURIComponent(place)}`));
  return element('li', '', opener, element('p', '', message), element('p', '', `→ ${mend}`));
}
