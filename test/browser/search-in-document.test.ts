/** Words in the open document: those that led to it are marked, others are found hit by hit. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axeViolations } from './harness/axe.ts';
import { type Base, bothSites } from './harness/both-sites.ts';
import { answered } from './harness/search-state.ts';

const DIRECTIVE = 'vb/kon-tum/chi-thi/2024/08-ct-ubnd/';
const WORDS = 'phong trào thi đua';
const BASES: Base[] = ['/', '/kho/'];
const open = bothSites();

const hits = (page: Page) => page.locator('mark.hit');
const place = (page: Page) => page.locator('.find-in [role=status]');
const text = (page: Page) => page.locator('[data-document-text]').evaluate((act) => act.textContent);
const box = (page: Page) => page.getByRole('searchbox', { name: 'Tìm trong văn bản này' });

/** Whether the current hit can be seen. */
const isInView = (page: Page) =>
  page
    .locator('mark.hit.current')
    .first()
    .evaluate((hit) => {
      const { top, bottom } = hit.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });

async function find(page: Page, words: string): Promise<void> {
  await box(page).fill(words);
  await page.keyboard.press('Enter');
  await place(page).filter({ hasText: /\S/ }).waitFor();
}

describe.each(BASES)('under %s', (base) => {
  test('a result leads to the document with its words marked', async () => {
    const { page, expectClean, close } = await open(base, `tim-kiem/?q=${WORDS}&toan-van=co`);
    await answered(page, WORDS);
    await page.locator('[data-result="text"] .result-title').first().click();
    await page.waitForURL(`**${base}vb/**?tim=*`);
    await hits(page).first().waitFor();
    expect((await hits(page).first().innerText()).toLowerCase()).toBe(WORDS);
    expect(await isInView(page)).toBe(true);
    expect(await box(page).inputValue()).toBe(WORDS);
    await expectClean();
    await close();
  });

  test('a passage leads to its section, and “next” goes on from there', async () => {
    const { page, expectClean, close } = await open(base, `tim-kiem/?q=${WORDS}&toan-van=co`);
    await answered(page, WORDS);
    await page.locator('.passage-place').first().click();
    await page.waitForURL(`**${base}vb/**?tim=*#*`);
    await hits(page).first().waitFor();
    const reached = await page.evaluate(() => scrollY);
    await page.getByRole('button', { name: 'Chỗ sau' }).click();
    await expect.poll(() => place(page).innerText()).toMatch(/^Chỗ \d+ trên \d+$/);
    expect(await isInView(page)).toBe(true);
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(reached / 2);
    await expectClean();
    await close();
  });

  test('next, previous, around the end, and Esc; the printed words stay as they are', async () => {
    const { page, expectClean, close } = await open(base, DIRECTIVE);
    const printed = await text(page);
    await find(page, WORDS);
    const count = Number(/^Chỗ 1 trên (\d+)$/.exec(await place(page).innerText())?.[1]);
    expect(count).toBeGreaterThan(3);
    const at = async (number: number) => {
      expect(await place(page).innerText()).toBe(`Chỗ ${number} trên ${count}`);
      expect(await isInView(page)).toBe(true);
    };
    await page.keyboard.press('Enter');
    await at(2);
    await page.keyboard.press('Shift+Enter');
    await at(1);
    await page.getByRole('button', { name: 'Chỗ trước' }).click();
    await at(count);
    await page.getByRole('button', { name: 'Chỗ sau' }).click();
    await at(1);
    expect(await text(page)).toBe(printed);
    await page.keyboard.press('Escape');
    expect(await hits(page).count()).toBe(0);
    expect(await place(page).innerText()).toBe('');
    expect(await text(page)).toBe(printed);
    await expectClean();
    await close();
  });
});

test('the form stays at hand while the page moves', async () => {
  const { page, close } = await open('/', DIRECTIVE, { viewport: { width: 320, height: 700 } });
  await find(page, WORDS);
  await page.getByRole('button', { name: 'Chỗ trước' }).click();
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(1000);
  const form = await page.locator('.find-in').boundingBox();
  expect(form && form.y >= 0 && form.y < 20).toBe(true);
  await close();
});

test('words that are not there: the page says so', async () => {
  const { page, expectClean, close } = await open('/', DIRECTIVE);
  await find(page, 'zzzxyz');
  expect(await place(page).innerText()).toBe('Không có trong văn bản này.');
  await page.getByRole('button', { name: 'Chỗ sau' }).click();
  await find(page, 'thi dua yeu nuoc');
  await expect.poll(() => place(page).innerText()).toMatch(/^Chỗ 1 trên \d+$/);
  expect((await hits(page).first().innerText()).toLowerCase()).toBe('thi đua yêu nước');
  await expectClean();
  await close();
});

test('markup and emptiness in the address mark nothing and break nothing', async () => {
  for (const asked of ['', '%3Cscript%3Ealert(1)%3C/script%3E', '%F0%9F%8E%89', '%22']) {
    const { page, expectClean, close } = await open('/', `${DIRECTIVE}?tim=${asked}`);
    await page.locator('.find-in').waitFor();
    await page.waitForLoadState('networkidle');
    expect(await page.locator('[data-document-text] script').count()).toBe(0);
    await expectClean();
    await close();
  }
});

test.each([320, 1280])('at %i px a document with marked words is accessible', async (width) => {
  const { page, expectClean, close } = await open('/', `${DIRECTIVE}?tim=${WORDS}`, {
    viewport: { width, height: 800 },
  });
  await page.locator('mark.hit.current').first().waitFor();
  expect(await axeViolations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  await expectClean();
  await close();
});

test('on paper there is no form', async () => {
  const { page, close } = await open('/', DIRECTIVE);
  await page.locator('.find-in').waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.find-in').isVisible()).toBe(false);
  await close();
});
