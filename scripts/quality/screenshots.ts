/**
 * `npm run screenshots`: every page type of the site in `dist/` on a phone, on a desktop, in the dark and on paper, as
 * PNG below `.cache/screenshots/`, with a page that shows them all. `npm run screenshots -- directive search` takes
 * only the types whose name or address has one of these words.
 */
import '../node-version.ts';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { slugOf } from '../../src/core/text.ts';
import { foldersOf } from '../../src/corpus/folders.ts';
import { launchChromium } from '../../test/browser/harness/chromium.ts';
import { settled } from '../../test/browser/harness/settled.ts';
import { serveFolder } from '../hosting/static-server.ts';
import { type PageType, pageTypes } from './page-types.ts';

/** Widths in CSS pixels. Paper is A4 without the margins of `print.css`. */
const VIEWS = [
  { view: 'phone', width: 390, scheme: 'light', media: 'screen' },
  { view: 'desktop', width: 1280, scheme: 'light', media: 'screen' },
  { view: 'dark', width: 1280, scheme: 'dark', media: 'screen' },
  { view: 'print', width: 605, scheme: 'light', media: 'print' },
] as const;
/** A picture that is higher is looked at by nobody: long pages are cut into several. */
const HIGHEST = 3000;

const { root, out, cache } = foldersOf(process.env);
if (!existsSync(out)) {
  console.error('Chưa có trang đã dựng.\n  → Chạy “npm run build” trước.');
  process.exit(1);
}
const words = process.argv.slice(2);
const isAsked = ({ name, path }: PageType) =>
  words.length === 0 || words.some((word) => name.includes(word) || path.includes(word));
const types = pageTypes(root, out).filter(isAsked);
const folder = join(cache, 'screenshots');
const pictures = new Map<string, string[]>();
if (words.length === 0) rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const site = await serveFolder({ folder: out, base: process.env['BASE_PATH'] ?? '/' });
const browser = await launchChromium();
try {
  for (const type of types) await take(browser, type);
} finally {
  await browser.close();
  await site.close();
}
if (words.length === 0) writeFileSync(join(folder, 'index.html'), overview());
console.log(`${[...pictures.values()].flat().length} ảnh của ${types.length} loại trang trong ${folder}`);

/** Pictures by name of the type and view, in reading order. */
async function take(browser: Browser, { name, path }: PageType): Promise<void> {
  const page = await browser.newPage();
  await page.goto(site.url + path);
  await settled(page);
  for (const { view, width, scheme, media } of VIEWS) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: scheme, media });
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    const count = Math.ceil(height / HIGHEST);
    const files = Array.from({ length: count }, (_, index) => `${slugOf(name)}.${view}.${index + 1}.png`);
    for (const [index, file] of files.entries()) {
      const y = index * HIGHEST;
      const clip = { x: 0, y, width, height: Math.min(height - y, HIGHEST) };
      await page.screenshot({ path: join(folder, file), fullPage: true, clip });
    }
    pictures.set(`${name} ${view}`, files);
  }
  await page.close();
}

/** All pictures, a row a type. */
function overview(): string {
  const rows = types.map(({ name, path }) => {
    const cells = VIEWS.map(({ view }) => {
      const files = pictures.get(`${name} ${view}`) ?? [];
      const shown = files.map(
        (file) => `<a href="${file}"><img src="${file}" width="280" alt="${view}" loading="lazy"></a>`,
      );
      return `<td>${shown.join('<br>')}</td>`;
    });
    return `<tr><th>${name}<br>/${path.replaceAll('&', '&amp;')}</th>${cells.join('')}</tr>`;
  });
  return `<!doctype html><meta charset="utf-8"><title>Ảnh các loại trang</title>\n<table>\n${rows.join('\n')}\n</table>\n`;
}
