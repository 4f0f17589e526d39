/** Pages that a script fills say in `data-…-state` how far they are. */
import type { Page } from 'playwright-core';

const BUSY = ['loading', 'checking', 'searching']
  .flatMap((state) => ['compare', 'check', 'search'].map((part) => `[data-${part}-state="${state}"]`))
  .join(',');
/** The search page is ready before it is asked, and asked by its address. */
const ASKED = '[data-search-state="ready"]';

/**
 * Waits until a page shows what its address asks for.
 *
 * @example await settled(page)
 */
export async function settled(page: Page): Promise<void> {
  if (new URL(page.url()).searchParams.has('q')) await page.locator(ASKED).waitFor({ state: 'detached' });
  await page.locator(BUSY).waitFor({ state: 'detached' });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}
