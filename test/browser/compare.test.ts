/** Two documents side by side: chosen, swapped, shared by address, read by keyboard and on paper. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axeViolations } from './harness/axe.ts';
import { type Base, bothSites } from './harness/both-sites.ts';

const KON_TUM = 'kon-tum/chi-thi/2024/08-ct-ubnd';
const NGOC_HOI = 'kon-tum/ngoc-hoi/van-ban/2023/phat-dong-phong-trao-thi-dua-thuc-hien-nhiem-vu-phat-trien';
const BOTH = `so-sanh/?a=${KON_TUM}&b=${NGOC_HOI}`;
const open = bothSites();

const done = (page: Page) => page.locator('[data-compare-state="done"]').waitFor();

/** The pair of passages in which A stands at this place. */
const pairAt = (page: Page, place: string) =>
  page.locator('.pair', { has: page.getByRole('link', { name: place, exact: true }) });

describe.each<Base>(['/', '/kho/'])('under %s', (base) => {
  test('from a document by keyboard: the link, a suggestion, the comparison, a passage', async () => {
    const watched = await open(base, `vb/${KON_TUM}/`);
    const { page } = watched;
    await page.getByRole('link', { name: 'So sánh với văn bản khác…' }).press('Enter');
    await page.waitForURL(`**/so-sanh/?a=${KON_TUM}`);
    await done(page);
    const b = page.getByRole('region', { name: 'Văn bản B' });
    await b.getByRole('link', { name: /^Phát động phong trào thi đua Thực hiện/ }).press('Enter');
    await page.waitForURL(`**/${BOTH}`);
    await done(page);
    const place = pairAt(page, 'mục I.10').getByRole('link', { name: 'mục I.10', exact: true });
    await place.press('Enter');
    await page.waitForURL(`**/vb/${KON_TUM}/#muc-i-10`);
    await page.goBack();
    await page.locator('.pair').first().waitFor();
    expect(page.url()).toBe(open.urlOf(base) + BOTH);
    await watched.expectClean();
    await watched.close();
  });

  test('a document is found by words', async () => {
    const watched = await open(base, `so-sanh/?a=${KON_TUM}`);
    const { page } = watched;
    await done(page);
    const b = page.getByRole('region', { name: 'Văn bản B' });
    await b.getByRole('searchbox').fill('quang nam yeu nuoc');
    await b.getByRole('button', { name: 'Tìm' }).click();
    await b
      .getByRole('link', { name: /năm 2024$/ })
      .first()
      .waitFor();
    expect(await b.getByRole('status').innerText()).toMatch(/^\d+ văn bản/);
    await b.getByRole('link', { name: /Phát động phong trào thi đua yêu nước năm 2024$/ }).click();
    await page.waitForURL(/b=quang-nam/);
    await done(page);
    expect(await page.title()).toContain('Chỉ thị 08/CT-UBND ↔ Chỉ thị');
    await watched.expectClean();
    await watched.close();
  });
});

test('numbers and words that differ are marked by sign and word, passages of one side are named', async () => {
  const { page, close } = await open('/', BOTH);
  await done(page);
  const insurance = pairAt(page, 'mục I.10');
  expect(await insurance.locator('.pair-verdict').innerText()).toBe('≠ khác 1 con số');
  expect(await insurance.locator('del, ins').allInnerTexts()).toEqual(['94,15', '86,21']);
  const sign = (found: Element) => getComputedStyle(found, '::before').content;
  expect(await insurance.locator('del').evaluate(sign)).toContain('≠');
  expect(await pairAt(page, 'mục I.1').innerText()).toContain('chỉ có ở A');
  const row = page.getByRole('row', { name: /^Tỷ lệ bao phủ bảo hiểm y tế/ });
  expect(await row.getByRole('cell').allInnerTexts()).toEqual([
    expect.stringMatching(/^94,15%\s+chỉ tiêu, 2024$/),
    expect.stringMatching(/^86,21%\s+chỉ tiêu, 2023$/),
    '▼ B thấp hơn 7,94 điểm phần trăm',
  ]);
  await close();
});

test('sides are swapped, and Back swaps them again', async () => {
  const { page, close } = await open('/', BOTH);
  await done(page);
  await page.getByRole('link', { name: 'Đổi chỗ A và B' }).click();
  await page.waitForURL(`**/so-sanh/?a=${NGOC_HOI}&b=${KON_TUM}`);
  await done(page);
  expect(await page.getByRole('region', { name: 'Văn bản B' }).innerText()).toContain('Chỉ thị 08/CT-UBND');
  await page.goBack();
  await page.waitForURL(`**/${BOTH}`);
  await close();
});

// No two documents of the archive share a whole passage: B is made up, A with one other number.
test('passages that say the same are hidden on demand, and the address keeps it', async () => {
  const { page, close } = await open('/', 'vb/');
  const file = (id: string) => `${open.urlOf('/')}so-sanh/van-ban/${id}.json`;
  const text = await (await page.request.get(file(KON_TUM))).text();
  const made = text.replace(KON_TUM, NGOC_HOI).replace('y tế đạt 94,15%', 'y tế đạt 95%');
  await page.route(file(NGOC_HOI), (route) => route.fulfill({ body: made }));
  await page.goto(open.urlOf('/') + BOTH);
  await done(page);
  const shown = page.locator('.pair').filter({ visible: true });
  const all = await shown.count();
  await page.getByLabel('Ẩn đoạn giống nhau').check();
  expect(page.url()).toContain('&an=giong-nhau');
  expect(await shown.locator('.pair-verdict').allInnerTexts()).toEqual(['≠ khác 1 con số']);
  await page.reload();
  await done(page);
  expect(await shown.count()).toBe(1);
  await page.getByLabel('Ẩn đoạn giống nhau').uncheck();
  expect(await shown.count()).toBe(all);
  expect(all).toBeGreaterThan(20);
  await close();
});

describe('what cannot be compared is said calmly, with a mend', () => {
  test.each([
    ['an id that does not exist', 'kon-tum/chi-thi/2024/99-ct-ubnd'],
    ['a work that is known and not held', 'kon-tum/ke-hoach/2022/3461-kh-ubnd'],
    ['no id at all', '%3Cscript%3E'],
    ['a path that leads elsewhere', '../../du-lieu/vien-dan'],
  ])('%s', async (_, id) => {
    const { page, problems, close } = await open('/', `so-sanh/?a=${KON_TUM}&b=${id}`);
    await done(page);
    const b = page.getByRole('region', { name: 'Văn bản B' });
    expect(await b.innerText()).toContain(
      `Kho không giữ toàn văn văn bản nào ở địa chỉ “${decodeURIComponent(id)}”`,
    );
    expect(await b.getByRole('searchbox').isVisible()).toBe(true);
    expect(await b.getByRole('link', { name: /./ }).count()).toBeGreaterThan(1);
    expect(await page.locator('.compared').isVisible()).toBe(false);
    // The browser itself writes down that a file was asked for and not there.
    expect(problems.filter((line) => !/404/.test(line))).toEqual([]);
    await close();
  });

  test('one document on both sides', async () => {
    const { page, close } = await open('/', `so-sanh/?a=${KON_TUM}&b=${KON_TUM}`);
    await done(page);
    expect(await page.locator('.compare-status').innerText()).toContain('Hai bên là cùng một văn bản');
    await close();
  });

  test('a document that cannot be fetched', async () => {
    const { page, close } = await open('/', `so-sanh/?a=${KON_TUM}`);
    await page.route('**/so-sanh/van-ban/**', (route) => route.abort());
    await page.goto(open.urlOf('/') + BOTH);
    await done(page);
    expect(await page.getByRole('region', { name: 'Văn bản A' }).innerText()).toContain(
      'Chưa tải được văn bản A. Kiểm tra kết nối rồi tải lại trang.',
    );
    await close();
  });

  test('without JavaScript the page says what it needs and leads to lists', async () => {
    const { page, close } = await open('/', BOTH, { javaScriptEnabled: false });
    const notice = page.locator('noscript .notice, .notice').first();
    expect(await notice.innerText()).toContain('Trình duyệt đang tắt JavaScript');
    await notice.getByRole('link', { name: 'danh sách văn bản' }).click();
    await page.waitForURL('**/vb/');
    await close();
  });
});

describe('a comparison as it is shown', () => {
  test.each([320, 768, 1280])(
    'has no accessibility violation at %i px and does not scroll sideways',
    async (width) => {
      const { page, close } = await open('/', BOTH, { viewport: { width, height: 900 } });
      await done(page);
      for (const folded of await page.locator('.one-sided > summary').all()) await folded.click();
      expect(await axeViolations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      await close();
    },
  );

  test('stands in two columns on paper, without what is for the screen', async () => {
    const { page, close } = await open('/', BOTH);
    await done(page);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByLabel('Ẩn đoạn giống nhau').isVisible()).toBe(false);
    expect(await page.locator('.pick summary').first().isVisible()).toBe(false);
    const cells = pairAt(page, 'mục I.10').locator('.pair-cell');
    const [a, b] = await cells.evaluateAll((all) => all.map((cell) => cell.getBoundingClientRect().left));
    expect(b).toBeGreaterThan(a ?? 0);
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(20_000);
    await close();
  });

  test('loads little before it is asked: scripts of at most 15 kB', async () => {
    const { page, close } = await open('/', 'vb/');
    await page.goto(`${open.urlOf('/')}so-sanh/`);
    await done(page);
    await page.waitForLoadState('networkidle');
    // Of those that the page before had loaded already too.
    const bytes = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter(({ name }) => name.endsWith('.js'))
        .reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).encodedBodySize, 0),
    );
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThan(15 * 1024);
    await close();
  });
});
