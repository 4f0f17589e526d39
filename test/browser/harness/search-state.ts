/** Awaits states of the search page that it tells itself. */
import type { Page } from 'playwright-core';

/**
 * Waits for the answer to a query.
 *
 * @example await answered(page, 'thi đua')
 */
export async function answered(page: Page, query: string): Promise<void> {
  const root = `[data-search-state="done"][data-search-query=${JSON.stringify(query)}]`;
  await page.locator(root).waitFor();
}

/**
 * The addresses of the shown rows, in order, without what follows the path.
 *
 * @example await pathsOf(page, 'citation') // ['/vb/kon-tum/ke-hoach/2022/3461-kh-ubnd/']
 */
export function pathsOf(page: Page, kind: 'citation' | 'text'): Promise<string[]> {
  return page
    .locator(`[data-result="${kind}"]:visible`)
    .evaluateAll((rows) =>
      rows.map((row) => row.querySelector<HTMLAnchorElement>('a[href]')?.pathname ?? ''),
    );
}
