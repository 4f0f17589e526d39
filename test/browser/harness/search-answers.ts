/** Asks the search page one query after another and reads what it shows. */
import type { Page } from 'playwright-core';

/** A result row: what it is, and where its first link leads. */
export interface ShownRow {
  kind: string;
  path: string;
}

const ROOT = '[data-search-state]';

/**
 * Types a query into the box of the open search page and waits for the answer to that very query.
 * The root says which query it answered; a root that does not say is read from the address, and its rows
 * once they have stood still for 100 ms.
 *
 * @throws after 10 s without an answer
 * @example (await rowsOf(page, '08/CT-UBND'))[0] // { kind: 'citation', path: '/vb/kon-tum/chi-thi/2024/08-ct-ubnd/' }
 */
export async function rowsOf(page: Page, query: string): Promise<ShownRow[]> {
  await page.locator(`${ROOT} input`).first().fill(query);
  const rows = await page.evaluate(answeredRows, { selector: ROOT, query });
  if (!rows) throw new Error(`Sau 10 giây vẫn chưa có kết quả cho “${query}”`);
  return rows;
}

/** Runs in the page, where nothing of this file can be called. */
async function answeredRows({ selector, query }: { selector: string; query: string }) {
  const plain = (text: string) => text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  const root = document.querySelector<HTMLElement>(selector);
  const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
  const isAnswered = () => {
    const answered = root?.dataset['searchQuery'] ?? new URL(location.href).searchParams.get('q') ?? '';
    return root?.dataset['searchState'] === 'done' && plain(answered) === plain(query);
  };
  const read = () =>
    [...(root?.querySelectorAll<HTMLElement>('[data-result]') ?? [])]
      .filter((row) => !row.closest('[role=listbox]'))
      .map((row) => ({
        kind: row.dataset['result'] ?? '',
        path: row.querySelector<HTMLAnchorElement>('a[href]')?.pathname ?? '',
      }));
  const end = performance.now() + 10_000;
  while (performance.now() < end) {
    await pause(10);
    if (!isAnswered()) continue;
    if (root?.dataset['searchQuery'] !== undefined) return read();
    const before = JSON.stringify(read());
    await pause(100);
    if (isAnswered() && JSON.stringify(read()) === before) return read();
  }
  return null;
}
