/** Every page type as a reader meets it: no error, no foreign request, accessible in light and dark, narrow and wide. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ServedFolder } from '../../scripts/hosting/static-server.ts';
import { axeViolations } from './harness/axe.ts';
import { launchChromium } from './harness/chromium.ts';
import { startSite } from './harness/site.ts';
import { openWatchedPage } from './harness/watched-page.ts';

const REPORT = 'vb/kon-tum/bao-cao/khong-ro-nam/tong-ket-phat-dong-dot-thi-dua-dac-biet-lap-thanh-tich-chao/';
const PAGES: [string, string][] = [
  ['home', ''],
  ['all documents', 'vb/'],
  ['a folder', 'vb/kon-tum/'],
  ['a directive', 'vb/kon-tum/chi-thi/2024/08-ct-ubnd/'],
  ['a report with footnotes and results', REPORT],
  ['a work that is not held', 'vb/kon-tum/ke-hoach/2022/3461-kh-ubnd/'],
  ['a law that was replaced', 'vb/quoc-hoi/luat/2003/15-qh11/'],
  ['a number alone', 'vb/34-ct-tw/'],
  ['cited works', 'vien-dan/'],
  ['coverage', 'do-phu/'],
  ['campaigns', 'phong-trao/'],
  ['a campaign', 'phong-trao/kon-tum-110-nam/'],
  ['bodies', 'co-quan/'],
  ['a body that ended', 'co-quan/kon-tum/ubnd/'],
  ['topics', 'chu-de/'],
  ['a topic', 'chu-de/y-te/'],
  ['years', 'nam/'],
  ['a year', 'nam/2024/'],
  ['search', 'tim-kiem/'],
  ['about', 'gioi-thieu/'],
  ['accessibility statement', 'gioi-thieu/tro-nang/'],
  ['a campaign without a launch', 'phong-trao/nong-thon-moi/'],
  ['a body that was told in a group', 'co-quan/kon-tum/ngoc-hoi/ubnd/'],
  ['a year of cited works alone', 'nam/2014/'],
];

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

describe.each(PAGES)('%s', (_, path) => {
  test('loads without an error, a violation or a request elsewhere', async () => {
    const watched = await openWatchedPage(browser, site.url + path);
    expect(await watched.page.locator('h1').count()).toBe(1);
    await watched.expectClean();
    await watched.close();
  });

  test.each([320, 1280])('has no accessibility violation at %i px, light and dark', async (width) => {
    const { page, close } = await openWatchedPage(browser, site.url + path, {
      viewport: { width, height: 900 },
    });
    expect(await axeViolations(page)).toEqual([]);
    await close();
  });

  test('fits 320 px without scrolling sideways', async () => {
    const { page, close } = await openWatchedPage(browser, site.url + path, {
      viewport: { width: 320, height: 800 },
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await close();
  });

  test('says the same without JavaScript', async () => {
    const scripted = await openWatchedPage(browser, site.url + path);
    const plain = await openWatchedPage(browser, site.url + path, { javaScriptEnabled: false });
    const words = (page: typeof plain.page) => page.locator('main').innerText();
    if (path !== 'tim-kiem/') expect(await words(plain.page)).toBe(await words(scripted.page));
    else expect(await words(plain.page)).toContain('Vẫn đọc được mọi văn bản qua danh sách');
    await scripted.close();
    await plain.close();
  });
});

test('an address that does not exist answers 404 with a way to search', async () => {
  const watched = await openWatchedPage(browser, `${site.url}khong-co-trang-nay/`, { status: 404 });
  expect(await watched.page.locator('h1').innerText()).toBe('Không có trang này');
  expect(await axeViolations(watched.page)).toEqual([]);
  await watched.close();
});
