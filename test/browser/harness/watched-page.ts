/** A page that remembers everything that went wrong in it. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { reportViolations } from './csp-violations.ts';
import { watchRequests, watchScripts } from './watchers.ts';

/** A page under watch. */
export type WatchedPage = {
  page: Page;
  /** Short lines so far, each begun by its kind: `[console] …`, `[csp] …`, `[ra ngoài] …`. */
  problems: readonly string[];
  /** Fails with every problem so far; call it after the last step of a test. */
  expectClean(): Promise<void>;
  close(): Promise<void>;
};

/** How to open: any Playwright context option, and the status that the address should have (200). */
export type WatchedPageOptions = BrowserContextOptions & { status?: number };

/**
 * Opens an address in a context of its own and watches it, with every page that it opens: console
 * errors, uncaught errors, breaches of the Content Security Policy, failed requests, and requests to
 * any other origin.
 *
 * @example
 * const watched = await openWatchedPage(browser, site.url, { colorScheme: 'dark' });
 * await watched.page.getByRole('link', { name: 'Văn bản' }).click();
 * await watched.expectClean();
 * await watched.close();
 */
export async function openWatchedPage(
  browser: Browser,
  url: string,
  { status = 200, ...options }: WatchedPageOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({ locale: 'vi-VN', ...options });
  const problems: string[] = [];
  const report = (line: string) => problems.push(line);
  await reportViolations(context, (line) => report(`[csp] ${line}`));
  watchScripts(context, { url, status }, report);
  watchRequests(context, { url, status }, report);
  const page = await context.newPage();
  const answered = (await page.goto(url))?.status();
  if (answered !== status) report(`[trang] ${url} trả ${answered}, cần ${status}`);
  return {
    page,
    problems,
    expectClean: () => expectClean(page, problems),
    close: () => context.close(),
  };
}

async function expectClean(page: Page, problems: readonly string[]): Promise<void> {
  // Reports arrive in order on one connection: once this answer is here, earlier ones are too.
  if (!page.isClosed()) await page.evaluate('0');
  if (problems.length > 0)
    throw new Error(`${page.url()} có ${problems.length} lỗi:\n${problems.join('\n')}`);
}
