/** The list of pages read last, on the home page: shown only where there are some. */
import { forgetAll, type RecentPage, readRecent } from './recent.ts';

/**
 * Fills the list of this page, if it has one, and lets it be cleared.
 *
 * @param base the site's base, `/` or `/kho/`
 * @example showRecent('/kho/')
 */
export function showRecent(base: string): void {
  const section = document.querySelector<HTMLElement>('[data-recent-list]');
  const list = section?.querySelector('ol');
  if (!section || !list) return;
  const recent = readRecent();
  section.hidden = recent.length === 0;
  list.replaceChildren(...recent.map((page) => rowOf(page, base)));
  section.querySelector('button')?.addEventListener('click', () => {
    forgetAll();
    showRecent(base);
    // The button is gone with its list: the reader goes on at the main part.
    document.querySelector<HTMLElement>('main')?.focus();
  });
}

function rowOf({ path, title }: RecentPage, base: string): HTMLLIElement {
  const row = document.createElement('li');
  const link = document.createElement('a');
  link.href = base.replace(/\/$/, '') + path;
  link.textContent = title;
  row.append(link);
  return row;
}
