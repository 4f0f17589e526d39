/** The search page: answers while typing, all of it in the address, filters, and what is said of an answer. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axeViolations } from './harness/axe.ts';
import { type Base, bothSites } from './harness/both-sites.ts';
import { answered, pathsOf } from './harness/search-state.ts';

const BASES: Base[] = ['/', '/kho/'];
const DIRECTIVES = ['2014', '2024'].map((year) => `vb/dang/trung-uong/chi-thi/${year}/34-ct-tw/`);
const open = bothSites();

const status = (page: Page) => page.locator('.search-status').innerText();
const total = async (page: Page) => Number(/(\d+) kết quả/.exec(await status(page))?.[1] ?? 0);
const params = (page: Page) => new URL(page.url()).searchParams;

/** Waits until the answer is another one than that which the page shows now. */
async function changed(page: Page, act: () => Promise<unknown>): Promise<void> {
  const before = await status(page);
  await act();
  await expect.poll(() => status(page)).not.toBe(before);
  await page.locator('[data-search-state="done"]').waitFor();
}

describe.each(BASES)('under %s', (base) => {
  test('answers come while typing, each row a link, citations before texts', async () => {
    const { page, expectClean, close } = await open(base, 'tim-kiem/');
    expect(await page.locator('[data-search-state="ready"]').count()).toBe(1);
    await page.locator('#tim').pressSequentially('34-CT/TW');
    await answered(page, '34-CT/TW');
    expect((await pathsOf(page, 'citation')).sort()).toEqual(DIRECTIVES.map((path) => base + path));
    const rows = page.locator('[data-result]:visible');
    expect(await rows.first().getAttribute('data-result')).toBe('citation');
    expect(await rows.nth(0).innerText()).toContain('07/4/2014 · Bộ Chính trị');
    expect(await rows.nth(1).innerText()).toContain('24/5/2024 · Ban Bí thư');
    expect((await pathsOf(page, 'text')).every((path) => path.startsWith(base))).toBe(true);
    expect(await status(page)).toContain('2 văn bản mang số, tên này.');
    await expectClean();
    await close();
  });

  test('Enter on one sure citation opens the work; Back returns to the answer', async () => {
    const { page, expectClean, close } = await open(base, 'tim-kiem/');
    await page.locator('#tim').fill('3461/KH-UBND');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${base}vb/kon-tum/ke-hoach/2022/3461-kh-ubnd/`);
    await page.goBack();
    await answered(page, '3461/KH-UBND');
    expect(page.url()).toContain(`${base}tim-kiem/?q=3461`);
    await expectClean();
    await close();
  });

  test('a shared link restores question, filter and order', async () => {
    const first = await open(base, 'tim-kiem/');
    await first.page.locator('#tim').fill('thi đua');
    await answered(first.page, 'thi đua');
    await changed(first.page, () => first.page.getByRole('checkbox', { name: /^Chỉ thị/ }).check());
    await first.page.getByLabel('Xếp theo').selectOption('oldest');
    await expect.poll(() => params(first.page).get('xep')).toBe('cu-nhat');
    await first.page.locator('[data-search-state="done"]').waitFor();
    const [shown, said] = [await pathsOf(first.page, 'text'), await status(first.page)];
    const { pathname, search } = new URL(first.page.url());
    await first.close();
    const second = await open(base, pathname.slice(base.length) + search);
    await answered(second.page, 'thi đua');
    expect(await pathsOf(second.page, 'text')).toEqual(shown);
    expect(await status(second.page)).toBe(said);
    expect(await second.page.locator('#tim').inputValue()).toBe('thi đua');
    expect(await second.page.getByRole('checkbox', { name: /^Chỉ thị/ }).isChecked()).toBe(true);
    expect(await second.page.getByLabel('Xếp theo').inputValue()).toBe('oldest');
    await second.expectClean();
    await second.close();
  });
});

test('no work has the number: the page says so and offers the nearest', async () => {
  const { page, close } = await open('/', 'tim-kiem/?q=35-CT/TW');
  await answered(page, '35-CT/TW');
  expect(await status(page)).toMatch(/^Kho không biết văn bản nào mang số này, có \d+ văn bản số gần nhất/);
  expect(await page.getByRole('heading', { name: /gần nhất/ }).isVisible()).toBe(true);
  expect(await pathsOf(page, 'citation')).toContain(`/${DIRECTIVES[0]}`);
  await close();
});

test('nothing found: the page says what may help and leads to the lists', async () => {
  const { page, close } = await open('/', 'tim-kiem/?q=zzzxyz');
  await answered(page, 'zzzxyz');
  expect(await status(page)).toMatch(/^Không tìm thấy “zzzxyz”\. Thử bớt từ/);
  await page.locator('.lists').getByRole('link', { name: 'phong trào' }).click();
  await page.waitForURL('**/phong-trao/');
  await close();
});

test('filters narrow and widen, counts agree with what is shown, one press drops all', async () => {
  const { page, expectClean, close } = await open('/', 'tim-kiem/?q=thi+đua');
  await answered(page, 'thi đua');
  const all = await total(page);
  const type = page.locator('.facet', { hasText: 'Chỉ thị' });
  const year = page.locator('.facet', { has: page.locator('[id="loc-year-2024"]') });
  const [directives, yearBefore] = [
    await type.locator('.count').innerText(),
    await year.locator('.count').innerText(),
  ];
  await changed(page, () => type.locator('input').check());
  expect(await total(page)).toBe(Number(directives));
  expect(params(page).getAll('loai')).toHaveLength(1);
  expect(Number(await year.locator('.count').innerText())).toBeLessThan(Number(yearBefore));
  expect(await type.locator('input').evaluate((box) => box === document.activeElement)).toBe(true);
  await changed(page, () => page.locator('.facet', { hasText: 'Kế hoạch' }).locator('input').check());
  expect(await total(page)).toBeGreaterThan(Number(directives));
  await changed(page, () => page.getByRole('button', { name: 'Bỏ mọi bộ lọc' }).click());
  expect(await total(page)).toBe(all);
  expect(params(page).has('loai')).toBe(false);
  await expectClean();
  await close();
});

test('every facet narrows by its first value', async () => {
  const { page, close } = await open('/', 'tim-kiem/?q=thi+đua');
  await answered(page, 'thi đua');
  const names = await page.locator('.facets legend').allInnerTexts();
  expect(names).toEqual(['Toàn văn', 'Loại', 'Cơ quan', 'Năm', 'Chủ đề', 'Phong trào']);
  for (const name of names) {
    const value = page.getByRole('group', { name, exact: true }).locator('.facet').first();
    const count = Number(await value.locator('.count').innerText());
    await changed(page, () => value.locator('input').check());
    expect(await total(page), name).toBe(count);
    await changed(page, () => page.getByRole('button', { name: 'Bỏ mọi bộ lọc' }).click());
  }
  await close();
});

test('order by date, and pages of results', async () => {
  const { page, close } = await open('/', 'tim-kiem/?q=thi+đua&toan-van=co&toan-van=chua&xep=moi-nhat');
  await answered(page, 'thi đua');
  const years = async () =>
    (await page.locator('[data-result="text"] > .beside').allInnerTexts()).flatMap((text) =>
      [...(/(?:^|[/ ])(\d{4})(?= ·|$)/.exec(text)?.[1]?.matchAll(/\d+/g) ?? [])].map(Number),
    );
  const newest = await years();
  expect(newest.length).toBeGreaterThan(3);
  expect(newest).toEqual([...newest].sort((a, b) => b - a));
  const before = await pathsOf(page, 'text');
  await page.getByRole('button', { name: 'Trang sau' }).click();
  await expect.poll(() => page.locator('.steps').innerText()).toContain('Trang 2 trên');
  expect((await pathsOf(page, 'text')).filter((path) => before.includes(path))).toEqual([]);
  expect(await page.locator('.texts').evaluate((list) => list === document.activeElement)).toBe(true);
  await page.goBack();
  await expect.poll(() => pathsOf(page, 'text')).toEqual(before);
  await close();
});

test('Back walks through questions and filters', async () => {
  const { page, expectClean, close } = await open('/', 'tim-kiem/?q=thi+đua');
  await answered(page, 'thi đua');
  const first = await status(page);
  await changed(page, () => page.getByRole('checkbox', { name: /^Chỉ thị/ }).check());
  const filtered = await status(page);
  await page.locator('#tim').fill('y tế');
  await answered(page, 'y tế');
  await page.goBack();
  await expect.poll(() => status(page)).toBe(filtered);
  expect(await page.locator('#tim').inputValue()).toBe('thi đua');
  await page.goBack();
  await expect.poll(() => status(page)).toBe(first);
  await page.goForward();
  await expect.poll(() => status(page)).toBe(filtered);
  await expectClean();
  await close();
});

test('an answer that comes late is dropped', async () => {
  const { page, expectClean, close } = await open('/', 'tim-kiem/');
  let isHeld = true;
  let release = () => {};
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/doan/**', async (route) => {
    if (isHeld) await gate;
    await route.continue();
  });
  const [held] = await Promise.all([
    page.waitForRequest('**/doan/**'),
    page.locator('#tim').fill('huyện ngọc hồi'),
  ]);
  isHeld = false;
  await page.locator('#tim').fill('lương y như từ mẫu');
  await answered(page, 'lương y như từ mẫu');
  const shown = await pathsOf(page, 'text');
  release();
  await (await held.response())?.finished();
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
  expect(await pathsOf(page, 'text')).toEqual(shown);
  expect(await status(page)).toContain('“lương y như từ mẫu”');
  expect(params(page).get('q')).toBe('lương y như từ mẫu');
  await expectClean();
  await close();
});

test('by keyboard alone: question, filter, result, marked words', async () => {
  const { page, expectClean, close } = await open('/', 'tim-kiem/');
  await page.keyboard.press('Control+K');
  await page.keyboard.type('phong trào thi đua yêu nước');
  await page.keyboard.press('Enter');
  await answered(page, 'phong trào thi đua yêu nước');
  await tabTo(page, 'loc-held-co');
  await changed(page, () => page.keyboard.press('Space'));
  await tabTo(page, 'A');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/vb/**?tim=**');
  await page.locator('mark.hit').first().waitFor();
  await expectClean();
  await close();
});

/** Tabs to the element of this id, or to the next link among the results. */
async function tabTo(page: Page, wanted: string): Promise<void> {
  const focused = () =>
    page.evaluate(() => {
      const { id, tagName } = document.activeElement as HTMLElement;
      return id || (document.activeElement?.closest('[data-result]') ? tagName : '');
    });
  for (let step = 0; step < 80 && (await focused()) !== wanted; step += 1) await page.keyboard.press('Tab');
  expect(await focused()).toBe(wanted);
}

test('a screen reader finds box, count, filters and results by their roles', async () => {
  const { page, close } = await open('/', 'tim-kiem/?q=34-CT/TW');
  await answered(page, '34-CT/TW');
  const live = page.locator('.search-status');
  expect([await live.getAttribute('role'), await live.getAttribute('aria-live')]).toEqual([
    'status',
    'polite',
  ]);
  expect(await page.getByRole('search').count()).toBe(1);
  expect(await page.getByRole('group', { name: 'Lọc kết quả' }).isVisible()).toBe(true);
  expect(await page.getByRole('region', { name: 'Văn bản theo số, tên' }).getByRole('listitem').count()).toBe(
    2,
  );
  const texts = page.getByRole('list', { name: 'Trang có từ cần tìm' });
  expect(await texts.getByRole('listitem').count()).toBeGreaterThan(0);
  await close();
});

describe.each([320, 1280])('at %i px', (width) => {
  test.each([
    ['empty', 'tim-kiem/'],
    ['with results', 'tim-kiem/?q=34-CT/TW'],
    ['with filters', 'tim-kiem/?q=thi+đua&nam=2024'],
    ['with nothing found', `tim-kiem/?q=${'x'.repeat(300)}`],
  ])('%s: accessible in light and dark, no scrolling sideways', async (_, path) => {
    const { page, expectClean, close } = await open('/', path, { viewport: { width, height: 800 } });
    await page.locator(`[data-search-state="${path.includes('?') ? 'done' : 'ready'}"]`).waitFor();
    if (path.includes('nam=') && width === 320) await page.locator('.refine > summary').click();
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await expectClean();
    await close();
  });
});

test('without JavaScript the page leads to the lists', async () => {
  const { page, expectClean, close } = await open('/kho/', '', { javaScriptEnabled: false });
  await page.locator('#tim').fill('thi đua');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/kho/tim-kiem/?q=*');
  await page.locator('main').getByRole('link', { name: 'văn bản', exact: true }).last().click();
  await page.waitForURL('**/kho/vb/');
  await expectClean();
  await close();
});
