/** A large archive has its index in several bundles; the reader searches them as one, also below a base path. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ServedFolder } from '../../scripts/hosting/static-server.ts';
import { writeIndex } from '../../src/search/index/write-index.ts';
import { launchChromium } from './harness/chromium.ts';
import { startSite } from './harness/site.ts';
import { openWatchedPage } from './harness/watched-page.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
let browser: Browser;
let folder: string;
const sites: Record<string, ServedFolder> = {};

beforeAll(async () => {
  browser = await launchChromium();
  folder = mkdtempSync(join(tmpdir(), 'kho-bundles-'));
  // Made up: 501 pages, so that the last one lies alone in the second bundle.
  const pages = Array.from({ length: 501 }, (_, index) => () => ({
    url: `/vb/trang-${index}/`,
    title: `Chỉ thị số ${index}`,
    meta: { kind: 'Chỉ thị', date: '', issuer: '' },
    parts: [{ address: 'doan-1', text: index === 500 ? 'Đảng bộ huyện cuối cùng' : 'Ủy ban nhân dân' }],
  }));
  for (const [base, dist] of [
    ['/', join(root, 'dist')],
    ['/kho/', join(root, '.cache/site-kho')],
  ] as const) {
    const site = join(folder, base === '/' ? 'root' : 'kho');
    cpSync(dist, site, { recursive: true });
    rmSync(join(site, 'pagefind'), { recursive: true });
    await writeIndex(pages, join(site, 'pagefind'), 'all');
    sites[base] = await startSite({ folder: site, base });
  }
});

afterAll(async () => {
  await browser?.close();
  await Promise.all(Object.values(sites).map((site) => site.close()));
  rmSync(folder, { recursive: true, force: true });
});

test.each(['/', '/kho/'])(
  'under %s a page of the second bundle is found at its own address',
  async (base) => {
    const watched = await openWatchedPage(browser, `${sites[base]?.url}tim-kiem/?q=dang bo huyen cuoi cung`);
    await watched.page.locator('[data-search-state="done"]').waitFor();
    const links = watched.page.locator('[data-result="text"] .result-title');
    // The engine drops words that a bundle does not know, so pages of the first bundle may follow.
    const paths = await links.evaluateAll((found) =>
      found.map((link) => (link as HTMLAnchorElement).pathname),
    );
    expect(paths[0]).toBe(`${base}vb/trang-500/`);
    await watched.expectClean();
    await watched.close();
  },
);

test('a word of both bundles counts them all', async () => {
  const { page, close } = await openWatchedPage(browser, `${sites['/']?.url}tim-kiem/?q=chi thi`);
  await page.locator('[data-search-state="done"]').waitFor();
  expect(await page.locator('.search-status').innerText()).toContain('501 kết quả');
  await close();
});
