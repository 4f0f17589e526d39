/** Campaigns, years, bodies and neighbourhoods as a reader meets them. */
import { describe, expect, test } from 'vitest';
import { type Base, bothSites } from './harness/both-sites.ts';

const open = bothSites();
const KON_RAY =
  'Phát động Đợt thi đua đặc biệt chào mừng kỷ niệm 110 năm Ngày thành lập tỉnh Kon Tum (09/02/1913-09/02/2023)';

describe.each<Base>(['/', '/kho/'])('under %s', (base) => {
  test('the chain of a campaign leads down to the plan that answers, and says what is missing', async () => {
    const { page, expectClean, close } = await open(base, 'phong-trao/kon-tum-110-nam/');
    const missing = page.getByRole('list', { name: 'Còn thiếu trong kho' });
    expect(await missing.innerText()).toContain('Kế hoạch số 3461/KH-UBND');
    expect(await missing.innerText()).toContain('Ủy ban nhân dân huyện Ngọc Hồi');
    await missing.getByRole('link', { name: /3461/ }).click();
    await page.waitForURL('**/3461-kh-ubnd/');
    await page.locator('[aria-labelledby="xung-quanh"]').getByRole('link', { name: KON_RAY }).click();
    await page.waitForURL('**/kon-ray/**');
    await expectClean();
    await close();
  });

  test('figures and tasks of a campaign lead to their sentences', async () => {
    const { page, expectClean, close } = await open(base, 'phong-trao/kon-tum-110-nam/');
    const row = page.getByRole('row', { name: /Tốc độ tăng trưởng GRDP/ });
    await row.getByRole('link', { name: '9,5%' }).click();
    await page.waitForURL('**/bao-cao/**');
    const place = decodeURIComponent(new URL(page.url()).hash.slice(1));
    expect(await page.locator(`[id="${place}"]`).innerText()).toContain('9,5%');
    await expectClean();
    await close();
  });
});

test('every mention is quoted: each sentence that names the campaign', async () => {
  const { page, close } = await open('/', 'phong-trao/vi-nguoi-ngheo/');
  const names = await page.locator('[aria-labelledby="nguyen-van"] mark').allInnerTexts();
  expect(names.length).toBeGreaterThan(4);
  expect(names.filter((name) => !/người nghèo/i.test(name))).toEqual([]);
  await close();
});

const PICTURES = [
  ['a campaign', 'phong-trao/kon-tum-110-nam/'],
  ['the timeline', 'nam/'],
  ['a directive', 'vb/kon-tum/chi-thi/2024/08-ct-ubnd/'],
  ['a cited plan', 'vb/kon-tum/ke-hoach/2022/3461-kh-ubnd/'],
] as const;

test.each(PICTURES)(
  'pictures on the page of %s are named, described, in ink and without inline style',
  async (_, path) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page, close } = await open('/', path, { colorScheme });
      const pictures = page.locator('main svg.picture');
      expect(await pictures.count()).toBeGreaterThan(0);
      const told = await pictures.evaluateAll((all) =>
        all.map((svg) => ({
          role: svg.getAttribute('role'),
          title: svg.querySelector('title')?.textContent ?? '',
          description: svg.querySelector('desc')?.textContent ?? '',
          styles: svg.querySelectorAll('[style]').length,
          ink:
            getComputedStyle(svg.querySelector('text') as Element).fill ===
            getComputedStyle(document.body).color,
          inside: svg.closest('[role="region"][tabindex="0"]') !== null,
        })),
      );
      for (const { role, title, description, styles, inside } of told) {
        expect([role, styles, inside]).toEqual(['img', 0, true]);
        expect(title.length).toBeGreaterThan(5);
        expect(description.length).toBeGreaterThan(10);
      }
      await close();
    }
  },
);

test('no words of a picture leave its frame or lie on each other', async () => {
  for (const [, path] of PICTURES) {
    const { page, close } = await open('/', path, { viewport: { width: 320, height: 800 } });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const faults = await page.locator('main svg.picture').evaluateAll((all) =>
      all.flatMap((svg) => {
        const frame = svg.getBoundingClientRect();
        const boxes = [...svg.querySelectorAll('text')].map(
          (text) => [text.textContent, text.getBoundingClientRect()] as const,
        );
        const outside = boxes.filter(([, box]) => box.right > frame.right + 1 || box.left < frame.left - 1);
        const lying = boxes.filter(([, a], index) =>
          boxes
            .slice(index + 1)
            .some(
              ([, b]) =>
                a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 3 && b.top < a.bottom - 3,
            ),
        );
        return [...outside, ...lying].map(([words]) => words);
      }),
    );
    expect(faults, path).toEqual([]);
    await close();
  }
});

test('a body’s page: its place, its names before and after, and what it was told in a group', async () => {
  const { page, expectClean, close } = await open('/', 'co-quan/kon-tum/ngoc-hoi/ubnd/');
  const orders = page.locator('[aria-labelledby="viec-giao"]');
  expect(await orders.innerText()).toContain('giao “Ủy ban nhân dân các huyện, thành phố”');
  await page.locator('.issuer-tree').getByRole('link', { name: 'Ủy ban nhân dân tỉnh Kon Tum' }).click();
  await page.waitForURL('**/co-quan/kon-tum/ubnd/');
  const names = await page.locator('.names-through-time li').allInnerTexts();
  expect(names.map((name) => name.replace(/\s+/g, ' '))).toEqual([
    'đến hết 30/6/2025 Ủy ban nhân dân tỉnh Kon Tum',
    expect.stringContaining('từ 01/7/2025 Ủy ban nhân dân tỉnh Quảng Ngãi Cơ quan kế tiếp'),
  ]);
  await page.locator('.names-through-time').getByRole('link').click();
  await page.waitForURL('**/co-quan/quang-ngai/ubnd/');
  await expectClean();
  await close();
});

test('from one year to the next, and from a document to the one before it in its series', async () => {
  const { page, expectClean, close } = await open('/', 'nam/');
  await page.getByRole('link', { name: 'Năm 2024', exact: true }).click();
  await page.getByRole('link', { name: 'Năm trước: Năm 2023' }).click();
  await page.waitForURL('**/nam/2023/');
  await page.goto(`${open.urlOf('/')}vb/kon-tum/chi-thi/2024/08-ct-ubnd/`);
  await page.getByRole('link', { name: 'Trước: 14/CT-UBND' }).click();
  await page.waitForURL('**/chi-thi/2021/14-ct-ubnd/');
  await page.getByRole('link', { name: 'Sau: 08/CT-UBND' }).click();
  await page.waitForURL('**/08-ct-ubnd/');
  await expectClean();
  await close();
});

test('home: search first, both examples answer, then the newest year, campaigns, indicators, coverage', async () => {
  const { page, expectClean, close } = await open('/', '');
  const headings = await page.locator('main h2:visible').allInnerTexts();
  expect(headings).toEqual([
    'Chỉ thị, phát động năm 2024',
    'Phong trào',
    'Chỉ tiêu để so sánh',
    'Kho đầy đủ tới đâu',
  ]);
  const compared = page.locator('.compared li').first();
  expect(await compared.innerText()).toContain('mục tiêu ít nhất 10%, kết quả 9,5% (ước)');
  await compared.getByRole('link', { name: 'ít nhất 10%' }).click();
  await page.waitForURL('**/bao-cao/**');
  for (const example of ['Chỉ thị 34-CT/TW', 'tỷ lệ hộ nghèo năm 2024']) {
    await page.goto(open.urlOf('/'));
    await page.locator('.examples').getByRole('link', { name: example }).click();
    await page.locator('[data-search-state="done"] [data-result]').first().waitFor();
  }
  await expectClean();
  await close();
});
