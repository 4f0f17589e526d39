/** What readers set for themselves: colours, text size, keys, memory; by keyboard, and at the root and below /kho/. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { expectAccessible } from './harness/axe.ts';
import { type Base, bothSites } from './harness/both-sites.ts';

const open = bothSites();
const DIRECTIVE = 'vb/kon-tum/chi-thi/2024/08-ct-ubnd/';

const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const LIGHT = 'rgb(251, 250, 247)';
const DARK = 'rgb(22, 23, 26)';

async function choose(page: Page, ...labels: string[]): Promise<void> {
  await page.getByRole('button', { name: 'Hiển thị' }).click();
  for (const label of labels) await page.getByLabel(label, { exact: true }).click();
  await page.getByRole('button', { name: 'Đóng' }).click();
}

describe.each<Base>(['/', '/kho/'])('under %s', (base) => {
  test('the reader’s colours hold against those of the device, on every page, before it is painted', async () => {
    const { page, expectClean, close } = await open(base, '', { colorScheme: 'light' });
    expect(await paper(page)).toBe(LIGHT);
    await choose(page, 'Tối');
    expect(await paper(page)).toBe(DARK);
    await page.goto(open.urlOf(base) + DIRECTIVE);
    expect(await paper(page)).toBe(DARK);
    await expectAccessible(page);
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(0, 0, 0)');
    await page.emulateMedia({ media: 'screen', colorScheme: 'dark' });
    await choose(page, 'Sáng');
    expect(await paper(page)).toBe(LIGHT);
    await choose(page, 'Theo máy');
    expect(await paper(page)).toBe(DARK);
    await expectClean();
    await close();
  });

  test('what was read stands on the home page, until it is cleared; nothing when it is switched off', async () => {
    const { page, expectClean, close } = await open(base, '');
    const list = page.locator('[data-recent-list]');
    expect(await list.isVisible()).toBe(false);
    await page.goto(open.urlOf(base) + DIRECTIVE);
    await page.goto(`${open.urlOf(base)}phong-trao/kon-tum-110-nam/`);
    await page.goto(open.urlOf(base));
    expect(await list.locator('li').allInnerTexts()).toEqual([
      'Đợt thi đua đặc biệt chào mừng kỷ niệm 110 năm Ngày thành lập tỉnh Kon Tum',
      'Chỉ thị 08/CT-UBND: Phát động Phong trào thi đua yêu nước năm 2024 trên địa bàn tỉnh Kon Tum',
    ]);
    await expectAccessible(page);
    await list.getByRole('link').last().click();
    await page.waitForURL(`**/${DIRECTIVE}`);
    await page.goto(open.urlOf(base));
    await list.getByRole('button', { name: 'Xóa danh sách' }).click();
    expect(await list.isVisible()).toBe(false);
    await choose(page, 'Nhớ các trang đã đọc, không gửi đi đâu');
    await page.goto(open.urlOf(base) + DIRECTIVE);
    await page.goto(open.urlOf(base));
    expect(await list.isVisible()).toBe(false);
    await expectClean();
    await close();
  });
});

test('larger text grows with everything, and 320 px still need no sideways scrolling', async () => {
  for (const path of ['', DIRECTIVE, 'phong-trao/kon-tum-110-nam/', 'nam/', 'co-quan/kon-tum/ubnd/']) {
    const { page, close } = await open('/', path, { viewport: { width: 320, height: 800 } });
    const size = () => page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize));
    const before = await size();
    await choose(page, 'Rất lớn');
    expect((await size()) / before).toBeCloseTo(150 / 112.5, 2);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(320);
    await close();
  }
});

test('“?” opens the keys; the focus stays inside, Esc closes, and the reader is where they were', async () => {
  const { page, expectClean, close } = await open('/', 'phong-trao/');
  const link = page.getByRole('link', { name: 'Dạy tốt, học tốt' });
  await link.focus();
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: 'Phím tắt' });
  await dialog.waitFor();
  await expectAccessible(page);
  for (let step = 0; step < 6; step += 1) {
    await page.keyboard.press('Tab');
    // Between the last and the first stop the browser's own bar may have the focus.
    const where = await page.evaluate(() => {
      const focused = document.activeElement;
      return focused === document.body || focused?.closest('dialog')?.id === 'phim-tat';
    });
    expect(where).toBe(true);
  }
  await page.keyboard.press('Escape');
  expect(await dialog.isVisible()).toBe(false);
  expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
  await expectClean();
  await close();
});

test('“?” and “/” are letters where one types, and do nothing once they are switched off', async () => {
  const { page, close } = await open('/', 'phong-trao/');
  const box = page.locator('#tim');
  await page.keyboard.press('/');
  await page.keyboard.type('?/');
  expect(await box.inputValue()).toBe('?/');
  expect(await page.locator('dialog[open]').count()).toBe(0);
  await box.evaluate((input) => (input as HTMLInputElement).blur());
  await choose(page, 'Dùng phím tắt một phím (/ và ?)');
  await page.getByRole('link', { name: 'Dạy tốt, học tốt' }).focus();
  await page.keyboard.press('?');
  await page.keyboard.press('/');
  expect(await page.locator('dialog[open]').count()).toBe(0);
  expect(await box.evaluate((input) => input === document.activeElement)).toBe(false);
  await close();
});

test.each([320, 1280])('the dialog of display is accessible at %i px', async (width) => {
  const { page, close } = await open('/', '', { viewport: { width, height: 700 } });
  await page.getByRole('button', { name: 'Hiển thị' }).click();
  await expectAccessible(page);
  const small = await page
    .locator('dialog[open] label, dialog[open] button')
    .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height < 44).length);
  expect(small).toBe(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  await close();
});

test('a device that refuses to keep anything still shows the page and takes a choice for it', async () => {
  const { page, expectClean, close } = await open('/', 'gioi-thieu/tro-nang/');
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await page.reload();
  await page.getByRole('button', { name: 'Hiển thị' }).click();
  await page.getByLabel('Tối', { exact: true }).click();
  expect(await paper(page)).toBe(DARK);
  expect(await page.locator('.reader-status').innerText()).toContain('Máy này không cho ghi nhớ');
  await expectClean();
  await close();
});

test('what another site or version kept is no fault', async () => {
  const { page, expectClean, close } = await open('/', '');
  await page.evaluate(() => {
    localStorage.setItem('kho-thi-dua.hien-thi', '{"scheme":7,"size":null}');
    localStorage.setItem('kho-thi-dua.da-doc', '[{"path":"//example.vn/","title":"x"},null');
  });
  await page.reload();
  expect(await page.locator('[data-recent-list]').isVisible()).toBe(false);
  expect(await page.evaluate(() => document.documentElement.dataset['scheme'])).toBe('auto');
  await expectClean();
  await close();
});

test('without JavaScript there is no button that does nothing, and the keys stand on their page', async () => {
  const { page, close } = await open('/', 'gioi-thieu/tro-nang/', { javaScriptEnabled: false });
  expect(await page.locator('.reader-open').isVisible()).toBe(false);
  expect(await page.locator('main kbd').first().isVisible()).toBe(true);
  await close();
});
