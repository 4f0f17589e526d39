/** Citations on the built site: links that arrive, previews, counts that agree, lists in every order. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { foldersOf } from '../../src/corpus/folders.ts';
import { loadArchive } from '../../src/corpus/load.ts';
import { type Base, bothSites } from './harness/both-sites.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const DIST = join(ROOT, 'dist');
const DIRECTIVE = 'vb/kon-tum/chi-thi/2024/08-ct-ubnd/';
const { corpus } = loadArchive(foldersOf(process.env));
const cited = [...corpus.works.work.values()].filter(({ mentions }) => mentions > 0);

const open = bothSites();

describe('the three counts of a work agree', () => {
  const data = JSON.parse(readFileSync(join(DIST, 'du-lieu/vien-dan.json'), 'utf8'));

  test('the archive cites more than sixty works', () => expect(cited.length).toBeGreaterThan(60));

  test.each(cited.map((work) => [work.id, work] as const))('%s', (id, { documents, mentions, citedBy }) => {
    const page = readFileSync(join(DIST, 'vb', id, 'index.html'), 'utf8');
    const [, shownMentions, shownDocuments] = /data-mentions="(\d+)" data-documents="(\d+)"/.exec(page) ?? [];
    const words = `${documents} văn bản trong kho viện dẫn văn bản này, ${mentions} lần`;
    expect(page).toContain(words);
    expect([shownDocuments, shownMentions].map(Number)).toEqual([documents, mentions]);
    expect([data[id].documents, data[id].mentions]).toEqual([documents, mentions]);
    expect(page.match(/<mark>/g)?.length).toBe(mentions);
    for (const { held } of citedBy) {
      const previews = JSON.parse(readFileSync(join(DIST, 'xem-truoc', `${held.id}.json`), 'utf8'));
      expect([previews[id].documents, previews[id].mentions]).toEqual([documents, mentions]);
    }
  });
});

test('every citation that is linked leads to a page that exists, and every passage to its paragraph', () => {
  for (const { id } of corpus.documents) {
    const page = readFileSync(join(DIST, 'vb', id, 'index.html'), 'utf8');
    const links = [...page.matchAll(/href="(\/vb\/[^"#]*)" class="citation"/g)].map(
      (match) => match[1] ?? '',
    );
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((link) => !existsSync(join(DIST, link, 'index.html')))).toEqual([]);
  }
  for (const { id } of cited) {
    const page = readFileSync(join(DIST, 'vb', id, 'index.html'), 'utf8');
    for (const [, path = '', anchor = ''] of page.matchAll(
      /<figcaption[^>]*>\s*<a href="(\/vb\/[^"#]*)#([^"]*)"/g,
    )) {
      expect(readFileSync(join(DIST, path, 'index.html'), 'utf8')).toContain(`id="${anchor}"`);
    }
  }
});

test('a bare number answers with the works that bear it, even with one', () => {
  const bare = (number: string) => readFileSync(join(DIST, 'vb', number, 'index.html'), 'utf8');
  expect(bare('34-ct-tw')).toContain('Kho biết 2 văn bản mang số này');
  expect(
    bare('34-ct-tw')
      .match(/class="plain-list"[\s\S]*?<\/ul>/)?.[0]
      .match(/<li>/g)?.length,
  ).toBe(2);
  expect(bare('3461-kh-ubnd')).toContain('Kho biết một văn bản mang số này');
});

describe.each<Base>(['/', '/kho/'])('a preview, under %s', (base) => {
  test('shows on hover, stays under the pointer, goes with Esc', async () => {
    const watched = await open(base, DIRECTIVE);
    const { page } = watched;
    await page.locator('a.citation', { hasText: '34-CT/TW' }).first().hover();
    const card = page.getByRole('tooltip');
    await card.waitFor();
    expect(await card.innerText()).toContain('Chỉ thị số 34-CT/TW ngày 07 tháng 4 năm 2014 của Bộ Chính trị');
    expect(await card.innerText()).toContain('3 văn bản trong kho viện dẫn, 5 lần');
    await card.hover();
    await page.waitForTimeout(600);
    expect(await card.count()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await card.count()).toBe(0);
    await watched.expectClean();
    await watched.close();
  });

  test('shows on focus and describes the link; Enter opens the work', async () => {
    const watched = await open(base, DIRECTIVE);
    const { page } = watched;
    const link = page.locator('a.citation', { hasText: '23-NQ/TU' });
    await link.focus();
    await page.getByRole('tooltip').waitFor();
    expect(await link.getAttribute('aria-describedby')).toBe('xem-truoc');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/vb/dang/kon-tum/nghi-quyet/2023/23-nq-tu/');
    await watched.expectClean();
    await watched.close();
  });
});

test('a preview fits a phone’s width', async () => {
  const { page, close } = await open('/', DIRECTIVE, { viewport: { width: 320, height: 700 } });
  await page.locator('a.citation').first().focus();
  const box = await page.getByRole('tooltip').boundingBox();
  expect(box && box.x >= 0 && box.x + box.width <= 320).toBe(true);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await close();
});

test('nothing is asked for before a citation is touched', async () => {
  const watched = await open('/', DIRECTIVE);
  const asked: string[] = [];
  watched.page.on('request', (request) => asked.push(request.url()));
  await watched.page.mouse.move(5, 5);
  await watched.page.waitForTimeout(300);
  expect(asked.filter((url) => url.includes('xem-truoc'))).toEqual([]);
  await watched.close();
});

test('without JavaScript a citation is a link that arrives', async () => {
  const { page, close } = await open('/', DIRECTIVE, { javaScriptEnabled: false });
  await page.locator('a.citation', { hasText: '80-KH/TU' }).click();
  expect(await page.locator('h1').innerText()).toBe(
    'Kế hoạch số 80-KH/TU ngày 15 tháng 12 năm 2014 của Ban Thường vụ Tỉnh ủy Kon Tum',
  );
  await close();
});

describe('/vien-dan/', () => {
  test.each([
    ['', 'descending', 'Văn bản viện dẫn'],
    ['theo-co-quan/', 'ascending', 'Cơ quan ban hành'],
    ['theo-nam/', 'descending', 'Ngày ban hành'],
  ])('“%s” is in the order that its heading tells', async (path, direction, heading) => {
    const { page, close } = await open('/', `vien-dan/${path}`);
    const column = page.locator(`th[aria-sort="${direction}"]`);
    expect(await column.innerText()).toBe(heading);
    expect(await page.locator('tbody tr').count()).toBe(cited.length);
    const held = cited.filter((work) => work.held).length;
    expect(await page.locator('.lead').innerText()).toContain(
      `${cited.length} văn bản được các văn bản trong kho viện dẫn, ${held || 'chưa'} văn bản${held ? '' : ' nào'} có toàn văn. `,
    );
    const index = await column.evaluate((cell) => (cell as HTMLTableCellElement).cellIndex);
    const cells = await page.locator(`tbody tr > :nth-child(${index + 1})`).allInnerTexts();
    expect(cells).toEqual(sorted(cells, heading));
    await close();
  });
});

function sorted(cells: readonly string[], heading: string): string[] {
  const year = (text: string) => Number(/\d{4}/.exec(text)?.[0] ?? 0);
  if (heading === 'Cơ quan ban hành') return [...cells].sort(new Intl.Collator('vi').compare);
  if (heading === 'Ngày ban hành') return [...cells].sort((a, b) => year(b) - year(a));
  return [...cells].sort((a, b) => Number(b) - Number(a));
}

test('/do-phu/ counts, and lists what is not clear with its reason, its place and what it may mean', async () => {
  const { page, close } = await open('/', 'do-phu/');
  const column = (label: string) => page.locator(`table.works td[data-label="${label}"]`).allInnerTexts();
  expect(await page.locator('table.works tbody th').allInnerTexts()).toEqual([
    'Luật Thi đua, khen thưởng',
    'Công văn số 05/HD-SNV',
    'Chỉ thị 12-CT/TU',
  ]);
  expect(await column('Lý do')).toEqual([
    'chưa rõ ngày: tên luật này trong thời gian văn bản ra đời có thể là nhiều luật',
    'mâu thuẫn: ký hiệu cho biết tên loại khác với tên loại đứng trước số',
    'chưa rõ ngày: không ghi ngày, năm ban hành, và văn bản này không cho biết ở chỗ khác',
  ]);
  const linked = (await column('Được nối tới')).map((cell) =>
    cell.replace(/\s+/g, ' ').split(' Có thể là: '),
  );
  expect(linked).toEqual([
    [
      'Luật Thi đua, khen thưởng',
      'Luật số 15/2003/QH11 ngày 26 tháng 11 năm 2003 của Quốc hội Luật số 06/2022/QH15 ngày 15 tháng 6 năm 2022 của Quốc hội',
    ],
    ['Hướng dẫn số 05/HD-SNV ngày 14 tháng 11 năm 2022 của Sở Nội vụ tỉnh Kon Tum'],
    ['Chỉ thị số 12-CT/TU của Tỉnh ủy Kon Tum'],
  ]);
  const all = corpus.documents.reduce((sum, { citations }) => sum + citations.length, 0);
  expect(await page.locator('.lead').innerText()).toBe(
    `Kho có toàn văn ${corpus.documents.length} văn bản. Trong đó có ${all} lần viện dẫn; ${all - 3} lần dẫn tới đúng một văn bản, 3 lần còn phải xem lại.`,
  );
  await close();
});

test('a document calls unclear what /do-phu/ lists of it, without what an editor has settled', async () => {
  const coverage = await open('/', 'do-phu/');
  const rows = await coverage.page.locator('table.works tbody tr').evaluateAll((all) =>
    all.map((row) => ({
      printed: row.querySelector('th')?.textContent?.trim() ?? '',
      path: row.querySelector<HTMLAnchorElement>('td a')?.pathname ?? '',
    })),
  );
  await coverage.close();
  for (const { id } of corpus.documents) {
    const { page, close } = await open('/', `vb/${id}/`, { javaScriptEnabled: false });
    const unclear = await page.locator('h3:text-is("Chỗ viện dẫn cần lưu ý") + ul > li').allInnerTexts();
    const listed = rows.filter(({ path }) => path === `/vb/${id}/`).map(({ printed }) => printed);
    expect(unclear.map((line) => /^“(.+?)”/.exec(line)?.[1])).toEqual(listed);
    await close();
  }
});
