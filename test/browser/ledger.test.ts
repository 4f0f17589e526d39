/** The ledger as readers use it: tables and charts with and without scripts, filters, files, and what reports were measured by. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axeViolations } from './harness/axe.ts';
import { type Base, bothSites } from './harness/both-sites.ts';

const REPORT = 'vb/kon-tum/bao-cao/khong-ro-nam/tong-ket-phat-dong-dot-thi-dua-dac-biet-lap-thanh-tich-chao/';
const GROWTH = 'chi-tieu/tang-truong-grdp/';
const PAGES: [string, string][] = [
  ['the ledger', 'chi-tieu/'],
  ['an indicator with targets and a result', GROWTH],
  ['an indicator in two units', 'chi-tieu/thu-ngan-sach/'],
  ['an indicator in words', 'chi-tieu/sap-xep-don-vi-hanh-chinh/'],
  ['a body', 'chi-tieu/co-quan/kon-tum/ngoc-hoi/ubnd/'],
  ['a year', 'chi-tieu/nam/2022/'],
];

const open = bothSites();

const rowsShown = (page: Page) => page.locator('.ledger tbody tr:visible').count();
const chartRows = (page: Page) =>
  page
    .locator('svg.chart-row')
    .evaluateAll((rows) =>
      rows.flatMap((row) =>
        row.hasAttribute('hidden') ? [] : [row.querySelector('.row-label')?.textContent?.trim() ?? ''],
      ),
    );

describe.each(PAGES)('%s', (_, path) => {
  test('loads without an error, a violation or a request elsewhere', async () => {
    const watched = await open('/', path);
    expect(await watched.page.locator('h1').count()).toBe(1);
    expect(await watched.page.locator('[style]').count()).toBe(0);
    await watched.expectClean();
    await watched.close();
  });

  test.each([320, 768, 1280])('is accessible at %i px, light and dark, and fits', async (width) => {
    const { page, close } = await open('/', path, { viewport: { width, height: 900 } });
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await close();
  });

  test('has every table, chart and list without JavaScript', async () => {
    const scripted = await open('/', path);
    const plain = await open('/', path, { javaScriptEnabled: false });
    const words = (page: Page) =>
      page.locator('main tbody, main .summary, main svg.chart, main ul').allTextContents();
    expect(await words(plain.page)).toEqual(await words(scripted.page));
    expect(await plain.page.locator('.ledger-filter:visible').count()).toBe(0);
    await scripted.close();
    await plain.close();
  });
});

/** Where each text of the charts stands, in pixels from the left of its chart, with the chart's width. */
function textPlaces(page: Page) {
  return page.locator('svg.chart text').evaluateAll((texts) =>
    texts.map((text) => {
      const chart = text.closest('svg.chart')?.getBoundingClientRect();
      const { left, right, top, bottom } = text.getBoundingClientRect();
      const x = chart?.left ?? 0;
      return {
        words: text.textContent?.trim() ?? '',
        left: left - x,
        right: right - x,
        top,
        bottom,
        width: chart?.width ?? 0,
        isTick: text.classList.contains('tick'),
      };
    }),
  );
}

describe('charts', () => {
  test.each([
    ['chi-tieu/thu-ngan-sach/', 320],
    [GROWTH, 320],
    [REPORT, 320],
    ['vb/kon-tum/ngoc-hoi/van-ban/2023/phat-dong-phong-trao-thi-dua-thuc-hien-nhiem-vu-phat-trien/', 320],
    ['chi-tieu/khach-du-lich/', 1280],
  ])('%s at %i px: no text leaves its chart or lies on another', async (path, width) => {
    const { page, close } = await open('/', path, { viewport: { width, height: 900 } });
    await page.evaluate(() => document.fonts.ready);
    const texts = await textPlaces(page);
    expect(texts.length).toBeGreaterThan(3);
    expect(texts.filter(({ left, right, width: whole }) => left < -1 || right > whole + 1)).toEqual([]);
    const covered = texts.flatMap((one, index) =>
      texts
        .slice(index + 1)
        .filter(
          (other) =>
            one.left < other.right &&
            other.left < one.right &&
            one.top + 3 < other.bottom &&
            other.top + 3 < one.bottom,
        )
        .map((other) => `${one.words} / ${other.words}`),
    );
    expect(covered).toEqual([]);
    await close();
  });

  test('say what they show to who cannot see them', async () => {
    const { page, close } = await open('/', GROWTH);
    const chart = page.getByRole('img', { name: 'Tốc độ tăng trưởng GRDP (%)' });
    expect(await chart.locator('desc').textContent()).toBe(
      'Đơn vị: %. Tỉnh Kon Tum, 2022: chỉ tiêu ít nhất 10%, kết quả 9,5% (số ước). Tỉnh Kon Tum, 2024: chỉ tiêu ít nhất 10%. Tỉnh Quảng Nam, 2024: chỉ tiêu 7,5–8%.',
    );
    await close();
  });

  test('never mix units', async () => {
    const { page, close } = await open('/', 'chi-tieu/thu-ngan-sach/');
    expect(await page.locator('.chart-figure figcaption .beside').allTextContents()).toEqual([
      '(tỷ đồng)',
      '(triệu đồng)',
    ]);
    await close();
  });

  test('are printed in black, with the table', async () => {
    const { page, close } = await open('/', GROWTH);
    await page.emulateMedia({ media: 'print' });
    const colours = await page
      .locator('.mark')
      .evaluateAll((marks) => marks.map((mark) => getComputedStyle(mark).stroke));
    expect(new Set(colours)).toEqual(new Set(['rgb(0, 0, 0)']));
    expect(await page.locator('.ledger-filter:visible').count()).toBe(0);
    expect(await rowsShown(page)).toBe(4);
    await close();
  });
});

describe.each<Base>(['/', '/kho/'])('under %s', (base) => {
  test('a reader compares two provinces in one year, sends the address on, and comes back to all', async () => {
    const watched = await open(base, GROWTH);
    const { page } = watched;
    expect(await chartRows(page)).toEqual([
      'Tỉnh Kon Tum, 2022',
      'Tỉnh Kon Tum, 2024',
      'Tỉnh Quảng Nam, 2024',
    ]);
    await page.getByRole('checkbox', { name: '2024' }).check();
    expect(await rowsShown(page)).toBe(2);
    expect(await chartRows(page)).toEqual(['Tỉnh Kon Tum, 2024', 'Tỉnh Quảng Nam, 2024']);
    expect(new URL(page.url()).search).toBe('?nam=2024');
    await page.reload();
    expect(await page.getByRole('status').textContent()).toBe('Đang hiện 2 trên 4 dòng.');
    await page.getByRole('button', { name: 'Bỏ lọc' }).click();
    // A form is empty a moment after the click that resets it.
    await expect.poll(() => page.getByRole('status').textContent()).toBe('Đang hiện 4 trên 4 dòng.');
    expect(new URL(page.url()).search).toBe('');
    await watched.expectClean();
    await watched.close();
  });

  test('a row leads to its sentence', async () => {
    const watched = await open(base, GROWTH);
    const { page } = watched;
    await page.getByRole('link', { name: '08/CT-UBND, mục I.1' }).click();
    await page.waitForURL(`${open.urlOf(base)}vb/kon-tum/chi-thi/2024/08-ct-ubnd/#*`);
    expect(await page.locator(':target').innerText()).toContain(
      'Tốc độ tăng trưởng GRDP của tỉnh đạt từ 10% trở lên',
    );
    await watched.expectClean();
    await watched.close();
  });

  test('CSV and JSON are there, with addresses that hold far from the site', async () => {
    const { page, close } = await open(base, 'chi-tieu/');
    const links = await page
      .locator('a[download]')
      .evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).href));
    expect(links.map((link) => link.replace(open.urlOf(base), ''))).toEqual([
      'du-lieu/chi-tieu/chi-tieu-1.csv',
      'du-lieu/chi-tieu/chi-tieu-1.json',
    ]);
    const csv = await page.request.get(links[0] ?? '');
    expect(csv.headers()['content-type']).toBe('text/csv; charset=utf-8');
    expect([...(await csv.body()).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const data = await (await page.request.get(links[1] ?? '')).json();
    expect(data.rows.length).toBe(214);
    const site = base === '/' ? 'http://localhost:4321/' : 'https://intranet.example/kho/';
    expect(data.rows.filter(({ address }: { address: string }) => !address.startsWith(`${site}vb/`))).toEqual(
      [],
    );
    await close();
  });
});

test('by keyboard: a box is ticked with the space bar, a head sorts with Enter', async () => {
  const { page, close } = await open('/', GROWTH);
  await page.getByRole('checkbox', { name: 'kết quả' }).focus();
  await page.keyboard.press('Space');
  expect(await rowsShown(page)).toBe(1);
  await page.keyboard.press('Space');
  const head = page.getByRole('columnheader', { name: 'Mức' });
  await head.getByRole('button').focus();
  await page.keyboard.press('Enter');
  expect(await head.getAttribute('aria-sort')).toBe('ascending');
  const amounts = () => page.locator('.ledger .amount').allTextContents();
  expect((await amounts()).map((text) => text.trim())).toEqual([
    '7,5–8%',
    '9,5%',
    'ít nhất 10%',
    'ít nhất 10%',
  ]);
  await page.keyboard.press('Enter');
  expect((await amounts()).map((text) => text.trim())).toEqual([
    'ít nhất 10%',
    'ít nhất 10%',
    '9,5%',
    '7,5–8%',
  ]);
  await close();
});

describe('a report', () => {
  const rowOf = (page: Page, label: string) =>
    page
      .locator('section[aria-labelledby="ket-qua"] tbody tr')
      .filter({ has: page.locator('th[scope="row"]', { hasText: label }) });

  test.each([
    [
      'Tỷ lệ bao phủ BHYT so với dân số',
      [
        'Chưa đạt',
        'chỉ tiêu 90,82%',
        'Tỷ lệ dân số tham gia bảo hiểm y tế đạt 90,82%',
        'tỷ lệ bao phủ BHYT so với dân số là 90,51%',
      ],
    ],
    [
      'Tổng sản phẩm trên địa bàn (GRDP) tăng so với cùng kỳ năm trước',
      [
        'Chưa đạt (theo số ước)',
        'chỉ tiêu ít nhất 10%',
        'Tốc độ tăng trưởng (GRDP) của tỉnh đạt từ 10% trở lên',
      ],
    ],
    ['chuyển sang học nghề', ['Đạt', 'chỉ tiêu 20%', 'Kế hoạch năm 2022 là 20%']],
    [
      'Tỷ lệ giảm hộ nghèo',
      ['Không so được: đơn vị tính khác nhau', 'chỉ tiêu giảm ít nhất 4%/năm', 'vượt kế hoạch đề ra'],
    ],
    ['Trạm y tế đã có bác sỹ', ['Không có chỉ tiêu trong kho', '100% trạm y tế']],
  ])('%s', async (label, words) => {
    const { page, close } = await open('/', REPORT);
    const row = rowOf(page, label);
    expect(await row.count()).toBe(1);
    const told = (await row.innerText()).replace(/\s+/g, ' ');
    for (const one of words) expect(told).toContain(one);
    expect(await row.locator('.verdict svg').count()).toBe(1);
    await close();
  });

  test('says how many were reached', async () => {
    const { page, close } = await open('/', REPORT);
    expect(await page.locator('section[aria-labelledby="ket-qua"] caption').innerText()).toBe(
      '97 kết quả trong văn bản: 4 đạt, 2 chưa đạt, 2 không so được, 89 không có chỉ tiêu trong kho',
    );
    await close();
  });
});
