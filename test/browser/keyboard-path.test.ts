/** The whole path of a reader by keyboard alone: the search box, a result, the paragraph. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { type Base, bothSites } from './harness/both-sites.ts';
import { answered } from './harness/search-state.ts';

const QUERY = 'tỷ lệ bao phủ bảo hiểm y tế 2024';
const open = bothSites();

/** Presses Tab until what has the focus is asked for; says what it was. */
async function tabTo(page: Page, isWanted: (words: string, address: string) => boolean): Promise<string> {
  for (let step = 0; step < 120; step += 1) {
    await page.keyboard.press('Tab');
    const [words = '', address = ''] = await page.evaluate(() => {
      const focused = document.activeElement;
      return [focused?.textContent?.trim() ?? '', focused?.getAttribute('href') ?? ''];
    });
    if (isWanted(words, address)) return words;
  }
  throw new Error('Phím Tab không tới được chỗ cần tới');
}

/** Whether what has the focus is shown, with a ring around it. */
const hasVisibleFocus = (page: Page) =>
  page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused) return false;
    const { top, bottom } = focused.getBoundingClientRect();
    const ring = getComputedStyle(focused);
    return bottom > 0 && top < innerHeight && ring.outlineStyle !== 'none' && ring.outlineWidth !== '0px';
  });

describe.each<Base>(['/', '/kho/'])('under %s', (base) => {
  test('search → result → paragraph → copy', async () => {
    const watched = await open(base, '');
    const { page } = watched;
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search');
    await page.keyboard.type(QUERY);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/tim-kiem\/\?q=/);
    await answered(page, QUERY);
    await tabTo(page, (_, address) => address.includes('/08-ct-ubnd/') && address.includes('#muc-i'));
    expect(await hasVisibleFocus(page)).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/08-ct-ubnd\/.*#muc-i/);
    const reached = page.locator(':target');
    expect(await reached.innerText()).toContain('Tỷ lệ bao phủ bảo hiểm y tế đạt 94,15%');
    expect(
      await reached.evaluate((found) => {
        const { top, bottom } = found.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      }),
    ).toBe(true);
    // The line above the paragraph has the focus; what it offers comes next.
    await tabTo(page, (name) => name === 'Chép trích dẫn');
    expect(await hasVisibleFocus(page)).toBe(true);
    await page.keyboard.press('Enter');
    const said = page.getByRole('status').filter({ hasText: 'Đã chép trích dẫn' });
    await said.waitFor();
    expect(await said.innerText()).toMatch(/^Đã chép trích dẫn mục I\..* và địa chỉ\.$/);
    await watched.expectClean();
    await watched.close();
  });
});
