/** What readers do: walk by keyboard, follow footnotes and quotes, search, all of it also below /kho/. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { foldersOf } from '../../src/corpus/folders.ts';
import { loadArchive } from '../../src/corpus/load.ts';
import { PROJECT } from '../fixture-archive.ts';
import { type Base, bothSites } from './harness/both-sites.ts';

const REPORT = 'vb/kon-tum/bao-cao/khong-ro-nam/tong-ket-phat-dong-dot-thi-dua-dac-biet-lap-thanh-tich-chao/';
const DIST = join(PROJECT, 'dist');
const { corpus, textOf } = loadArchive(foldersOf(process.env));

const open = bothSites();

/** Tabs until the link with these words has the focus, then opens it. */
async function follow(page: Page, words: string): Promise<void> {
  for (let step = 0; step < 200; step += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
    if (focused === words) {
      await Promise.all([page.waitForLoadState('load'), page.keyboard.press('Enter')]);
      await page.waitForLoadState('load');
      return;
    }
  }
  throw new Error(`Phím Tab không tới được liên kết “${words}”`);
}

describe.each<Base>(['/', '/kho/'])('under %s', (base) => {
  test('by keyboard alone: home, list, document, campaign, and back', async () => {
    const watched = await open(base, '');
    const { page } = watched;
    await follow(page, 'Văn bản');
    await page.waitForURL('**/vb/');
    await follow(page, 'Phát động Phong trào thi đua yêu nước năm 2024 trên địa bàn tỉnh Kon Tum');
    await page.waitForURL('**/08-ct-ubnd/');
    await follow(page, 'Phong trào thi đua yêu nước năm 2024 trên địa bàn tỉnh Kon Tum');
    await page.waitForURL('**/phong-trao/kon-tum-yeu-nuoc-2024/');
    await page.goBack();
    expect(page.url()).toBe(`${open.urlOf(base)}vb/kon-tum/chi-thi/2024/08-ct-ubnd/`);
    await watched.expectClean();
    await watched.close();
  });

  test('from a document to its issuer and back to it', async () => {
    const watched = await open(base, 'vb/kon-tum/chi-thi/2024/08-ct-ubnd/');
    await watched.page.locator('.facts').getByRole('link', { name: 'Ủy ban nhân dân tỉnh Kon Tum' }).click();
    await watched.page.getByRole('link', { name: /^Phát động Phong trào thi đua yêu nước năm 2024/ }).click();
    await watched.page.waitForURL('**/08-ct-ubnd/');
    await watched.expectClean();
    await watched.close();
  });

  test.each(corpus.documents.map(({ document, id }) => [document.title, id] as const))(
    'search finds “%s” by its title, among the first two',
    async (title, id) => {
      const watched = await open(base, `tim-kiem/?q=${encodeURIComponent(title)}`);
      await watched.page.locator('[data-search-state="done"]').waitFor();
      const links = await watched.page
        .locator('[data-result="text"] .result-title')
        .evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).pathname));
      expect(links.slice(0, 2)).toContain(`${base}vb/${id}/`);
      await watched.expectClean();
      await watched.close();
    },
  );

  test('a campaign is found without marks, and its page opens', async () => {
    const watched = await open(base, '');
    await watched.page.getByRole('searchbox').fill('luong y nhu tu mau');
    await watched.page.keyboard.press('Enter');
    await watched.page.locator('[data-search-state="done"]').waitFor();
    await watched.page.locator('[data-result="text"] .result-title').first().click();
    await watched.page.waitForURL(({ pathname }) => pathname.endsWith('/phong-trao/luong-y-nhu-tu-mau/'));
    await watched.expectClean();
    await watched.close();
  });

  test('every link of every page leads to a page or a place that exists', async () => {
    const { broken, visited } = await crawl(open.urlOf(base));
    expect(broken).toEqual([]);
    expect(visited).toBeGreaterThan(130);
  });
});

test('behind its text a document has the parts that its outline names, in that order', () => {
  for (const { id } of corpus.documents) {
    const page = readFileSync(join(DIST, 'vb', id, 'index.html'), 'utf8');
    const outline = /<ol class="after">[\s\S]*?<\/ol>/.exec(page)?.[0] ?? '';
    const named = [...outline.matchAll(/href="#([^"]+)"/g)].map(([, address = '']) => address);
    expect(named).toContain('vien-dan');
    const places = named.map((address) => page.indexOf(` id="${address}"`));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  }
});

// A number alone is no identity: all works that bear it come before those that only cite it.
test.each([
  ['08/CT-UBND', ['/vb/kon-tum/chi-thi/2024/08-ct-ubnd/', '/vb/quang-nam/chi-thi/2021/08-ct-ubnd/']],
  [
    'Chỉ thị 34-CT/TW',
    ['/vb/dang/trung-uong/chi-thi/2014/34-ct-tw/', '/vb/dang/trung-uong/chi-thi/2024/34-ct-tw/'],
  ],
  ['3461/KH-UBND', ['/vb/kon-tum/ke-hoach/2022/3461-kh-ubnd/']],
])('the number %s leads to the works that bear it first', async (query, paths) => {
  const { page, close } = await open('/', `tim-kiem/?q=${encodeURIComponent(query)}`);
  await page.locator('[data-search-state="done"]').waitFor();
  const links = page.locator('[data-result] .result-title');
  const found = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
  expect(found.slice(0, paths.length).sort()).toEqual([...paths].sort());
  await close();
});

test('d typed for đ finds as much as đ', async () => {
  const counts = await Promise.all(
    ['phong trao thi dua', 'phong trào thi đua'].map(async (query) => {
      const { page, close } = await open('/', `tim-kiem/?q=${encodeURIComponent(query)}`);
      await page.locator('[data-search-state="done"]').waitFor();
      const status = await page.locator('.search-status').innerText();
      await close();
      return Number.parseInt(status, 10);
    }),
  );
  expect(counts[0]).toBe(counts[1]);
  expect(counts[0]).toBeGreaterThanOrEqual(corpus.documents.length);
});

test('an answer that finds nothing says so and keeps the words', async () => {
  const { page, close } = await open('/', 'tim-kiem/?q=zzzxyz');
  await page.locator('[data-search-state="done"]').waitFor();
  expect(await page.locator('.search-status').innerText()).toContain('Không tìm thấy “zzzxyz”');
  await close();
});

test('all footnotes of the report lead to their text and back', async () => {
  const { page, close } = await open('/', REPORT);
  const marks = await page
    .locator('.act .note-mark a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(marks).toHaveLength(16);
  for (const mark of marks) {
    await page.locator(`.act .note-mark a[href="${mark}"]`).click();
    expect(new URL(page.url()).hash).toBe(mark);
    await page.locator(`${mark} .note-back`).click();
    expect(await page.locator(new URL(page.url()).hash).innerText()).toBe(`(${mark?.replace(/\D/g, '')})`);
  }
  await close();
});

test.each(corpus.documents.map((held) => [held.document.title, held] as const))(
  'the page of “%s” shows every printed part',
  async (_, held) => {
    const { page, close } = await open('/', `vb/${held.id}/`);
    const flat = (text: string) => text.replace(/\s+/g, '');
    const shown = flat(await page.locator('.reading-column').evaluate((column) => column.textContent ?? ''));
    for (const part of textOf(held).parts) {
      const inPage = await page.locator(`[id="${part.address}"]`).count();
      expect(inPage, part.address).toBe(1);
      if (part.kind !== 'note')
        expect(shown.replace(/\(\d+\)/g, '')).toContain(flat(part.text).replace(/\(\d+\)/g, ''));
    }
    await close();
  },
);

test('a printed page of a directive holds its text and no navigation', async () => {
  const { page, close } = await open('/', 'vb/kon-tum/chi-thi/2024/08-ct-ubnd/');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.site-nav').isVisible()).toBe(false);
  expect(await page.locator('.outline').isVisible()).toBe(false);
  expect(await page.locator('.act').isVisible()).toBe(true);
  expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(20_000);
  await close();
});

/** Follows all links of the site by plain requests and checks their targets' ids. */
async function crawl(start: string): Promise<{ broken: string[]; visited: number }> {
  const pages = new Map<string, Set<string>>();
  const wanted: { from: string; url: URL }[] = [];
  const open_ = [start];
  const broken: string[] = [];
  for (let url = open_.pop(); url !== undefined; url = open_.pop()) {
    if (pages.has(url)) continue;
    const response = await fetch(url);
    if (!response.ok || response.url !== url) broken.push(`${url} ${response.status}`);
    const html = await response.text();
    pages.set(url, new Set([...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1] ?? '')));
    for (const [, target = ''] of html.matchAll(/\s(?:href|src)="([^"]+)"/g)) {
      const next = new URL(target.replaceAll('&amp;', '&'), url);
      if (
        target.startsWith('mailto:') ||
        /rel="canonical"/.test(html.slice(Math.max(0, html.indexOf(target) - 40), html.indexOf(target)))
      )
        continue;
      if (next.hash) wanted.push({ from: url, url: next });
      const plain = next.origin + next.pathname;
      if (next.origin === new URL(start).origin) open_.push(plain);
      else broken.push(`${url} → ${target}`);
    }
  }
  for (const { from, url } of wanted) {
    const ids = pages.get(url.origin + url.pathname);
    if (!ids?.has(url.hash.slice(1))) broken.push(`${from} → ${url.hash}`);
  }
  return { broken, visited: pages.size };
}
