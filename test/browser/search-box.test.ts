/** The search box of every page: suggestions, shortcuts, and how little it loads before it is used. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { filesBelow } from '../../src/corpus/files.ts';
import { axeViolations } from './harness/axe.ts';
import { type Base, bothSites } from './harness/both-sites.ts';
import { answered } from './harness/search-state.ts';

const DIST = join(import.meta.dirname, '../../dist');
const DIRECTIVE = 'vb/kon-tum/chi-thi/2024/08-ct-ubnd/';
const BASES: Base[] = ['/', '/kho/'];
const open = bothSites();

const box = (page: Page) => page.getByRole('combobox', { name: 'Tìm trong kho' });
const options = (page: Page) =>
  page.getByRole('listbox', { name: 'Văn bản theo số, tên' }).getByRole('option');
const isFocused = (page: Page) => page.evaluate(() => document.activeElement?.id === 'tim');

async function suggest(page: Page, typed = '34-ct'): Promise<void> {
  await page.locator('#tim').fill(typed);
  await options(page).first().waitFor();
}

describe.each(BASES)('under %s', (base) => {
  test.each(['/', 'Control+K'])('%s goes to the box of a document', async (key) => {
    const { page, expectClean, close } = await open(base, DIRECTIVE);
    await page.keyboard.press(key);
    expect(await isFocused(page)).toBe(true);
    expect(await page.locator('#tim').inputValue()).toBe('');
    await page.keyboard.type('1/2');
    expect(await page.locator('#tim').inputValue()).toBe('1/2');
    await expectClean();
    await close();
  });

  test('suggestions by arrow keys, as a screen reader hears them; Enter opens the chosen work', async () => {
    const { page, expectClean, close } = await open(base, DIRECTIVE);
    await page.keyboard.press('/');
    await suggest(page);
    const state = async () => [
      await box(page).getAttribute('aria-expanded'),
      await box(page).getAttribute('aria-activedescendant'),
      await options(page).evaluateAll((all) => all.map((one) => one.getAttribute('aria-selected')).join(' ')),
    ];
    expect(await state()).toEqual(['true', null, 'false false']);
    expect(await box(page).getAttribute('aria-controls')).toBe(
      await page.getByRole('listbox').getAttribute('id'),
    );
    expect(await page.getByRole('status').filter({ hasText: 'gợi ý' }).innerText()).toBe(
      '2 văn bản gợi ý, chọn bằng mũi tên.',
    );
    expect(await options(page).allInnerTexts()).toEqual([
      expect.stringMatching(/^Chỉ thị 34-CT\/TW\s+07\/4\/2014 · Bộ Chính trị$/),
      expect.stringMatching(/^Chỉ thị 34-CT\/TW\s+24\/5\/2024 · Ban Bí thư$/),
    ]);
    await page.keyboard.press('ArrowUp');
    expect(await state()).toEqual(['true', 'tim-goi-y-1', 'false true']);
    await page.keyboard.press('ArrowDown');
    expect(await state()).toEqual(['true', null, 'false false']);
    await page.keyboard.press('ArrowDown');
    expect(await state()).toEqual(['true', 'tim-goi-y-0', 'true false']);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${base}vb/dang/trung-uong/chi-thi/2014/34-ct-tw/`);
    await expectClean();
    await close();
  });

  test('Enter on one sure number opens the work; on words it goes to the search page', async () => {
    const { page, expectClean, close } = await open(base, DIRECTIVE);
    await suggest(page, '3461/KH-UBND');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${base}vb/kon-tum/ke-hoach/2022/3461-kh-ubnd/`);
    await page.locator('#tim').fill('lương y');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${base}tim-kiem/?q=*`);
    await answered(page, 'lương y');
    await expectClean();
    await close();
  });
});

test('a press on a suggestion opens it', async () => {
  const { page, expectClean, close } = await open('/', DIRECTIVE);
  await suggest(page);
  await options(page).nth(1).click();
  await page.waitForURL('**/vb/dang/trung-uong/chi-thi/2024/34-ct-tw/');
  await expectClean();
  await close();
});

test('Esc closes the list and keeps the words, the arrow opens it again, leaving closes it', async () => {
  const { page, expectClean, close } = await open('/', DIRECTIVE);
  await suggest(page);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  expect(await options(page).count()).toBe(0);
  expect(await page.locator('#tim').inputValue()).toBe('34-ct');
  expect(await box(page).getAttribute('aria-expanded')).toBe('false');
  expect(await box(page).getAttribute('aria-activedescendant')).toBe(null);
  await page.keyboard.press('ArrowDown');
  await options(page).first().waitFor();
  await page.keyboard.press('Tab');
  expect(await options(page).count()).toBe(0);
  await expectClean();
  await close();
});

test('on the search page list and answer do not fight: Enter with nothing chosen answers and closes the list', async () => {
  const { page, expectClean, close } = await open('/', 'tim-kiem/');
  await suggest(page, '34-CT/TW');
  await page.keyboard.press('Enter');
  await answered(page, '34-CT/TW');
  expect(await options(page).count()).toBe(0);
  expect(await box(page).getAttribute('aria-expanded')).toBe('false');
  expect(await isFocused(page)).toBe(true);
  expect(await page.locator('[data-result="citation"]').count()).toBe(2);
  await expectClean();
  await close();
});

test('a suggestion that comes after Enter opens no list', async () => {
  const { page, expectClean, close } = await open('/', 'tim-kiem/');
  let release = () => {};
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/van-ban.json', async (route) => {
    await gate;
    await route.continue();
  });
  await Promise.all([page.waitForRequest('**/van-ban.json'), page.locator('#tim').fill('34-CT/TW')]);
  await page.keyboard.press('Enter');
  release();
  await answered(page, '34-CT/TW');
  expect(await options(page).count()).toBe(0);
  await expectClean();
  await close();
});

test.each([
  [320, ''],
  [1280, ''],
  [320, 'tim-kiem/'],
  [1280, 'tim-kiem/'],
  [320, DIRECTIVE],
])('at %i px on “/%s” the open list is accessible, and nothing scrolls sideways', async (width, path) => {
  const { page, close } = await open('/', path, { viewport: { width, height: 800 } });
  await suggest(page);
  if (path === 'tim-kiem/') await answered(page, '34-ct');
  await page.keyboard.press('ArrowDown');
  expect(await axeViolations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  await close();
});

test('every page has a box', () => {
  const without = pages().filter((path) => !readFileSync(join(DIST, path), 'utf8').includes('id="tim"'));
  expect(without).toEqual([]);
});

test('before search is used no page loads more than 15 kB of script, compressed', () => {
  const sizes = new Map<string, number>();
  for (const path of pages()) {
    const html = readFileSync(join(DIST, path), 'utf8');
    const scripts = [...html.matchAll(/<(?:script|link)\b[^>]*\b(?:src|href)="\/([^"]+\.js)"/g)].map(
      ([, src = '']) => src,
    );
    sizes.set([...new Set(scripts.flatMap((script) => withImports(script)))].sort().join(' '), 0);
  }
  expect(sizes.size).toBeGreaterThan(1);
  for (const scripts of sizes.keys()) {
    const bytes = scripts.split(' ').map((script) => gzipSync(readFileSync(join(DIST, script))).length);
    expect(
      bytes.reduce((sum, size) => sum + size, 0),
      scripts,
    ).toBeLessThanOrEqual(15_000);
  }
});

test.each(['', 'tim-kiem/', DIRECTIVE])(
  '“/%s” loads what searches only when a box is entered',
  async (path) => {
    const { page, expectClean, close } = await open('/', path);
    const html = readFileSync(join(DIST, path, 'index.html'), 'utf8');
    const known = [...html.matchAll(/src="\/([^"]+\.js)"/g)].flatMap(([, src = '']) => withImports(src));
    await page.waitForLoadState('networkidle');
    const loaded = () =>
      page.evaluate(() =>
        performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname.slice(1)),
      );
    const before = (await loaded()).filter((name) => name.endsWith('.js') || name.startsWith('chi-muc/'));
    expect(before.filter((name) => !known.includes(name))).toEqual([]);
    await suggest(page);
    expect((await loaded()).filter((name) => name.startsWith('chi-muc/'))).toContain('chi-muc/van-ban.json');
    await expectClean();
    await close();
  },
);

function pages(): string[] {
  return filesBelow(DIST, '').filter((path) => path.endsWith('.html') && !path.startsWith('chi-muc/'));
}

/** A script and all that it imports before it runs. */
function withImports(script: string, seen = new Set<string>()): string[] {
  if (seen.has(script)) return [];
  seen.add(script);
  const code = readFileSync(join(DIST, script), 'utf8');
  const imports = [...code.matchAll(/\b(?:import|export)\b[^;()]*?["'](\.[^"']+\.js)["']/g)];
  return [script, ...imports.flatMap(([, from = '']) => withImports(join(dirname(script), from), seen))];
}
