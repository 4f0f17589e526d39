/** The guides as a newcomer uses them: examples that work, contents, steps, codes to copy, found by search. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { bothSites } from './harness/both-sites.ts';
import { lostText, sidewaysScrollers, smallTargets } from './harness/layout.ts';
import { sheetsOf } from './harness/pdf-text.ts';
import { answered } from './harness/search-state.ts';

const open = bothSites();
const said = (page: Page) => page.getByRole('status').filter({ hasText: 'chép' });
const hrefs = (page: Page) =>
  page.locator('main a[href]').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));

test('examples are live: a card beside a citation, a citation to copy, a search, a figure with its sentence', async () => {
  const { page, expectClean, close } = await open('/kho/', 'huong-dan/doc-va-dan-lai/', {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await page.locator('.guide a.citation').focus();
  await page.getByRole('tooltip').waitFor();
  expect(await page.getByRole('tooltip').innerText()).toContain('văn bản trong kho viện dẫn');
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Chép trích dẫn và địa chỉ' }).click();
  await said(page).waitFor();
  const [citation, address = ''] = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
  expect(citation).toMatch(/ số .+ ngày .+ của .+, /);
  expect(address.startsWith(`${open.urlOf('/kho/')}vb/`)).toBe(true);
  await page.goto(address);
  await page.locator('.arrival').waitFor();

  await page.goto(`${open.urlOf('/kho/')}huong-dan/tim-van-ban/`);
  const typed = await page.locator('.search-forms a').first().innerText();
  await page.locator('.search-forms a').first().click();
  await answered(page, typed);
  expect(await page.locator('.citations.above [data-result]').count()).toBeGreaterThan(0);

  await page.goto(`${open.urlOf('/kho/')}huong-dan/so-sanh-va-chi-tieu/`);
  const sentence = await page.locator('.guide blockquote').innerText();
  await page.locator('.guide figcaption .beside a').click();
  await page.locator('.act [data-pin]:target').waitFor();
  expect(await page.locator('.act [data-pin]:target').innerText()).toContain(sentence.slice(0, 30));
  await expectClean();
  await close();
});

test('a guide has contents and steps, and its codes are copied whole', async () => {
  const { page, expectClean, close } = await open('/', 'huong-dan/dat-tren-may-chu/', {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const headings = await page.locator('.guide-text :is(h2, h3)').allInnerTexts();
  expect(await page.locator('.outline ol:not(.after) a').allInnerTexts()).toEqual(headings);
  await page.locator('.outline a', { hasText: 'IIS' }).click();
  expect(new URL(page.url()).hash).toBe('#iis');
  await expect.poll(() => page.locator('.outline a[aria-current]').allInnerTexts()).toEqual(['IIS']);
  await page.locator('#nginx ~ .guide-code button').first().click();
  await said(page).waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('server_name noi-bo.example;\n');
  expect(copied.trimEnd().endsWith('}')).toBe(true);
  await page.locator('.guide-steps a[rel="next"]').click();
  await page.waitForURL('**/huong-dan/cap-nhat-va-sao-luu/');
  expect(
    await page
      .locator('.guide-steps a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('rel'))),
  ).toEqual(['prev']);
  await expectClean();
  await close();
});

test('every guide fits a narrow window and large text, and its links lead to pages of the site', async () => {
  const { page, expectClean, close } = await open('/kho/', 'huong-dan/', {
    viewport: { width: 320, height: 900 },
  });
  const list = await page
    .locator('.guide-list a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  expect(list.length).toBeGreaterThan(8);
  const targets = new Set<string>();
  for (const address of list) {
    await page.goto(address);
    expect(await smallTargets(page), address).toEqual([]);
    expect(await sidewaysScrollers(page), address).toEqual([]);
    for (const href of await hrefs(page)) targets.add(href.replace(/#.*/, ''));
    expect(await lostText(page), address).toEqual([]);
  }
  const site = [...targets].filter((address) => !address.startsWith('mailto:'));
  expect(site.filter((address) => !address.startsWith(open.urlOf('/kho/')))).toEqual([]);
  const answers = await Promise.all(site.map(async (address) => [(await fetch(address)).status, address]));
  expect(answers.filter(([status]) => status !== 200)).toEqual([]);
  await expectClean();
  await close();
});

test('search finds a guide, leads to its heading, and counts it as none of the documents', async () => {
  const { page, expectClean, close } = await open('/', 'tim-kiem/?q=nginx');
  await answered(page, 'nginx');
  const first = page.locator('.texts [data-result]').first();
  expect(await first.innerText()).toContain('Hướng dẫn cho người quản trị');
  expect(await page.locator('.facets').innerText()).toContain('Trang hướng dẫn');
  expect(await page.locator('.facets legend').allInnerTexts()).toEqual(['Toàn văn']);
  await first.locator('.passage-place').first().click();
  await page.waitForURL('**/huong-dan/**#*');
  expect(await page.locator(':target').count()).toBe(1);
  await expectClean();
  await close();
});

test('on paper a guide is its text, codes whole, without the interface', async () => {
  const { page, close } = await open('/', 'huong-dan/dat-tren-may-chu/');
  const sheets = await sheetsOf(await page.pdf({ preferCSSPageSize: true }));
  const words = sheets
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/gu, '');
  expect(words).toContain('<addvalue="index.html"/>');
  expect(words).toContain('Dòngcuốiphảiin404.');
  for (const button of ['Mụclục', 'Sau:', 'Báolỗi']) expect(words).not.toContain(button);
  await close();
});
