/**
 * Every page type as a reader meets it: no error, no foreign request, accessible in light and dark, narrow and wide,
 * by finger, with large text, without JavaScript. A new page is found by itself (`scripts/quality/page-types.ts`).
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ServedFolder } from '../../scripts/hosting/static-server.ts';
import { namedModules, pageModules, pageTypes } from '../../scripts/quality/page-types.ts';
import { axeViolations } from './harness/axe.ts';
import { launchChromium } from './harness/chromium.ts';
import { lostText, sidewaysScrollers, smallTargets } from './harness/layout.ts';
import { settled } from './harness/settled.ts';
import { startSite } from './harness/site.ts';
import { openWatchedPage, type WatchedPageOptions } from './harness/watched-page.ts';

const PROJECT = join(import.meta.dirname, '../..');
const DIST = join(PROJECT, 'dist');
const WIDTHS = [320, 768, 1280];
const types = pageTypes(PROJECT, DIST);

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

/** What a page says: filters and signs of sorting, which a script adds, are none of it. */
const wordsOf = (page: Page) =>
  page.evaluate(() => {
    for (const control of document.querySelectorAll('main form, main .sort [aria-hidden]')) control.remove();
    return document.querySelector('main')?.innerText ?? '';
  });

describe.each(types.map((type) => [type.name, type] as const))('%s', (_, { module, path }) => {
  const open = async (options: WatchedPageOptions = {}) => {
    const status = module === '404.astro' ? 404 : 200;
    const watched = await openWatchedPage(browser, site.url + path, { status, ...options });
    if (options.javaScriptEnabled !== false) await settled(watched.page);
    return watched;
  };

  describe('with JavaScript', () => {
    let watched: Awaited<ReturnType<typeof open>>;
    beforeAll(async () => {
      watched = await open();
    });
    afterAll(() => watched?.close());

    test('loads without an error, a violation or a request elsewhere', async () => {
      expect(await watched.page.locator('h1').count()).toBe(1);
      await watched.expectClean();
    });

    test('has no accessibility violation, narrow and wide, light and dark', async () => {
      for (const width of WIDTHS) {
        await watched.page.setViewportSize({ width, height: 900 });
        expect(await axeViolations(watched.page), `${width} px`).toEqual([]);
      }
    });

    test('has targets for fingers, scrolls one way only, and bears text of twice the size', async () => {
      const { page } = watched;
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        expect(await smallTargets(page), `${width} px`).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
        if (width === 320) expect(await sidewaysScrollers(page)).toEqual([]);
      }
      expect(await lostText(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(WIDTHS.at(-1));
    });
  });

  test('says the same without JavaScript, or what it needs it for', async () => {
    const plain = await open({ javaScriptEnabled: false });
    const words = await wordsOf(plain.page);
    if ((await plain.page.locator('noscript').count()) === 0) {
      const scripted = await open();
      expect(words).toBe(await wordsOf(scripted.page));
      await scripted.close();
    } else {
      expect(words).toContain('Trình duyệt đang tắt JavaScript');
      expect(await plain.page.locator('main .notice a').count()).toBeGreaterThan(0);
    }
    await plain.close();
  });
});

describe('page types', () => {
  test('every file that makes pages has one that stands for it', () => {
    const covered = new Set([...types.map(({ module }) => module), ...namedModules]);
    expect(pageModules(PROJECT).filter((module) => !covered.has(module))).toEqual([]);
  });

  test('the table names no file that is gone', () => {
    const modules = new Set(pageModules(PROJECT));
    expect(namedModules.filter((module) => !modules.has(module))).toEqual([]);
  });

  test('every address is a page of the built site', () => {
    const built = types
      .filter(({ module }) => module !== '404.astro')
      .map(({ path }) => path.replace(/\?.*/, ''));
    expect(built.filter((path) => !existsSync(join(DIST, path, 'index.html')))).toEqual([]);
  });

  test('an address that does not exist leads to a way to search', async () => {
    const { page, close } = await openWatchedPage(browser, `${site.url}khong-co-trang-nay/`, { status: 404 });
    expect(await page.locator('h1').innerText()).toBe('Không có trang này');
    expect(await page.getByRole('searchbox').isVisible()).toBe(true);
    await close();
  });
});
