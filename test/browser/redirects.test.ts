/** An address that was given up leads on, with and without scripts; the place in the text goes with it. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ServedFolder } from '../../scripts/hosting/static-server.ts';
import { launchChromium } from './harness/chromium.ts';
import { startSite } from './harness/site.ts';
import { openWatchedPage } from './harness/watched-page.ts';

/** An editor stated what this undated citation means. */
const OLD = 'vb/dang/trung-uong/chi-thi/khong-ro-nam/05-ct-tw/';
const NOW = 'vb/dang/trung-uong/chi-thi/2016/05-ct-tw/';

let browser: Browser;
let site: ServedFolder;

beforeAll(async () => {
  browser = await launchChromium();
  site = await startSite();
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

test('with scripts to the same place', async () => {
  const { page, close } = await openWatchedPage(browser, `${site.url}${OLD}#duoc-vien-dan`);
  await page.waitForURL(`${site.url}${NOW}#duoc-vien-dan`);
  expect(await page.locator('h1').innerText()).toContain('05-CT/TW');
  await close();
});

test('without scripts to the page', async () => {
  const { page, close } = await openWatchedPage(browser, site.url + OLD, { javaScriptEnabled: false });
  await page.waitForURL(site.url + NOW);
  await close();
});

test('where nothing leads on by itself there is a link, and no search engine keeps the page', async () => {
  const html = await (await fetch(site.url + OLD)).text();
  expect(html).toContain(`<a href="/${NOW}" data-moved-to>/${NOW}</a>`);
  expect(html).toContain('<meta name="robots" content="noindex">');
});
