/** Bad input and missing files: a calm word, no error, and the next try works. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { bothSites } from './harness/both-sites.ts';
import { answered } from './harness/search-state.ts';
import type { WatchedPage } from './harness/watched-page.ts';

const open = bothSites();
const status = (page: Page) => page.locator('.search-status').innerText();
const rows = (page: Page) => page.locator('[data-result]:visible').count();

/** The browser notes a request that failed; anything else is a fault. */
const faultsOf = ({ problems }: WatchedPage) =>
  problems.filter((line) => !/^\[yêu cầu hỏng\]|^\[console\] Failed to load resource/.test(line));

test.each([
  ['one letter', 'a', /\d+ kết quả|Không tìm thấy/],
  ['10,000 characters', 'thi đua '.repeat(1250).trim(), /\d+ kết quả cho “thi đua .{40,60}…”/],
  ['one word of 10,000 characters', 'x'.repeat(10_000), /^Không tìm thấy/],
  ['markup', '<script>alert(1)</script><img src=x onerror=alert(1)>', /“<script>alert\(1\)<\/script>/],
  ['emoji alone', '🎉🎉', /^Không tìm thấy “🎉🎉”/],
  ['emoji and words', '🎉 thi đua', /\d+ kết quả/],
  ['stop words alone', 'và của các', /\d+ kết quả|Không tìm thấy/],
  ['a quote left open', '"thi đua', /\d+ kết quả/],
  ['quotes around nothing', '""', /^Không tìm thấy/],
  ['parted letters and marks (NFD)', 'thi đua'.normalize('NFD'), /\d+ kết quả/],
  ['signs of an address', '%&q=1#\\', /\d+ kết quả|Không tìm thấy/],
])('%s', async (_, query, said) => {
  const { page, expectClean, close } = await open('/', 'tim-kiem/', {
    viewport: { width: 320, height: 700 },
  });
  await page.locator('#tim').fill(query);
  await answered(page, query);
  expect(await status(page)).toMatch(said);
  expect(await page.locator('.found, .search-status').locator('script, img').count()).toBe(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await page.locator('#tim').fill('');
  await page.locator('[data-search-state="ready"]').waitFor();
  expect(await rows(page)).toBe(0);
  await expectClean();
  await close();
});

test('only spaces are no question', async () => {
  const { page, expectClean, close } = await open('/', 'tim-kiem/?q=+++');
  await page.locator('#tim').press('Enter');
  expect(await page.locator('#tim-kiem').getAttribute('data-search-state')).toBe('ready');
  await expectClean();
  await close();
});

const NO_INDEX = 'Chưa tải được chỉ mục tìm kiếm. Hãy thử lại, hoặc xem danh sách văn bản.';
const NO_SCRIPT = 'Chưa tải được phần tìm kiếm. Hãy thử lại, hoặc xem danh sách văn bản.';

describe.each(['404', 'abort'] as const)('%s', (how) => {
  test.each([
    ['its contents', '**/muc-luc.json', NO_INDEX],
    ['the table of pages', '**/bang.json', NO_INDEX],
    ['abbreviations', '**/viet-tat.json', NO_INDEX],
    ['the parts with words', '**/tu/**/*.bin', NO_INDEX],
    ['the parts with pairs', '**/cap/**/*.bin', NO_INDEX],
    ['all passages', '**/doan/**', NO_INDEX],
    ['the script that searches', '**/live-search*.js', NO_SCRIPT],
  ])('without %s: a calm word and lists, then “Thử lại” answers', async (_, files, said) => {
    const watched = await open('/kho/', 'tim-kiem/');
    const { page } = watched;
    await fail(page, files, how);
    await page.locator('#tim').fill('thi đua');
    await page.locator('[data-search-state="done"]').waitFor();
    expect(await status(page)).toBe(said);
    expect(await page.locator('.lists a').first().isVisible()).toBe(true);
    await page.context().unroute(files);
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await answered(page, 'thi đua');
    expect(await status(page)).toMatch(/^\d+ kết quả/);
    expect(await rows(page)).toBeGreaterThan(0);
    expect(await page.getByRole('button', { name: 'Thử lại' }).isVisible()).toBe(false);
    expect(faultsOf(watched)).toEqual([]);
    await watched.close();
  });

  test('without the numbers: texts are found, and the page says what may be missing', async () => {
    const watched = await open('/', 'tim-kiem/');
    const { page } = watched;
    await fail(page, '**/van-ban.json', how);
    await page.locator('#tim').fill('34-CT/TW');
    await page.keyboard.press('Enter');
    await answered(page, '34-CT/TW');
    expect(await status(page)).toContain('Chưa tải được bảng số, tên văn bản');
    expect(await rows(page)).toBeGreaterThan(0);
    await page.context().unroute('**/van-ban.json');
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await page.locator('[data-result="citation"]').first().waitFor();
    expect(await status(page)).toContain('2 văn bản mang số, tên này.');
    expect(faultsOf(watched)).toEqual([]);
    await watched.close();
  });

  test('without the passages of one result: the others stand, and the page counts the missing', async () => {
    const watched = await open('/', 'tim-kiem/');
    const { page } = watched;
    let lost = '';
    await page.context().route('**/doan/**', async (route) => {
      lost ||= route.request().url();
      if (route.request().url() !== lost) await route.continue();
      else if (how === '404') await route.fulfill({ status: 404, body: '' });
      else await route.abort();
    });
    await page.locator('#tim').fill('thi đua');
    await answered(page, 'thi đua');
    expect(await status(page)).toContain('Có 1 kết quả chưa tải được.');
    expect(await rows(page)).toBe(9);
    await page.context().unroute('**/doan/**');
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await expect.poll(() => rows(page)).toBe(10);
    expect(faultsOf(watched)).toEqual([]);
    await watched.close();
  });

  test('without the script of the suggestions the box leads to the search page', async () => {
    const watched = await open('/', '');
    const { page } = watched;
    await fail(page, '**/combobox*.js', how);
    await page.locator('#tim').fill('thi đua');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/tim-kiem/?q=*');
    await answered(page, 'thi đua');
    expect(faultsOf(watched)).toEqual([]);
    await watched.close();
  });
});

test('works by number are shown although nothing of the texts can be', async () => {
  const watched = await open('/', 'tim-kiem/');
  const { page } = watched;
  await fail(page, '**/bang.json', 'abort');
  await page.locator('#tim').fill('34-CT/TW');
  await answered(page, '34-CT/TW');
  expect(await status(page)).toBe(NO_INDEX);
  expect(await page.locator('[data-result="citation"]:visible').count()).toBe(2);
  expect(faultsOf(watched)).toEqual([]);
  await watched.close();
});

async function fail(page: Page, files: string, how: '404' | 'abort'): Promise<void> {
  await page
    .context()
    .route(files, (route) => (how === '404' ? route.fulfill({ status: 404, body: '' }) : route.abort()));
}
