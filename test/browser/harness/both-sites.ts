/** The site at the root and the same site below /kho/, with one browser, for the tests of one file. */
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import type { ServedFolder } from '../../../scripts/hosting/static-server.ts';
import { launchChromium } from './chromium.ts';
import { startSite } from './site.ts';
import { openWatchedPage, type WatchedPage, type WatchedPageOptions } from './watched-page.ts';

const KHO = join(import.meta.dirname, '../../../.cache/site-kho');

/** Where a test reads: at the root or below a path. */
export type Base = '/' | '/kho/';

/** Opens a page of either site. */
export interface OpenPage {
  (base: Base, path: string, options?: WatchedPageOptions): Promise<WatchedPage>;
  /** The address of a site, with a slash at its end; only while its tests run. */
  urlOf(base: Base): string;
}

/**
 * Serves both before the tests of a file and stops them after; opens a page of either, watched.
 *
 * @example
 * const open = bothSites();
 * const watched = await open('/kho/', 'tim-kiem/');
 */
export function bothSites(): OpenPage {
  let browser: Browser;
  const sites = new Map<Base, ServedFolder>();
  beforeAll(async () => {
    browser = await launchChromium();
    sites.set('/', await startSite());
    sites.set('/kho/', await startSite({ folder: KHO, base: '/kho/' }));
  });
  afterAll(async () => {
    await browser?.close();
    await Promise.all([...sites.values()].map((site) => site.close()));
  });
  const urlOf = (base: Base) => sites.get(base)?.url ?? '';
  const open = (base: Base, path: string, options?: WatchedPageOptions) =>
    openWatchedPage(browser, urlOf(base) + path, options);
  return Object.assign(open, { urlOf });
}
