/** `npm run size`: what a reader downloads for each page type, gzipped, from the site in `dist/`. */
import './node-version.ts';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { filesBelow } from '../src/corpus/files.ts';
import { foldersOf } from '../src/corpus/folders.ts';
import { normaliseBase } from './hosting/request-path.ts';

/** A document page with its CSS must stay below this, fonts aside. */
const DOCUMENT_LIMIT = 60 * 1024;

interface PageSize {
  page: string;
  html: number;
  css: number;
  js: number;
  fonts: number;
}

const { out } = foldersOf(process.env);
if (!existsSync(out)) {
  console.error('Chưa có trang đã dựng.\n  → Chạy “npm run build” trước.');
  process.exit(1);
}
const base = normaliseBase(process.env['BASE_PATH'] ?? '/');
const gzipped = (file: string) => gzipSync(readFileSync(file), { level: 9 }).length;
const local = (address: string) => join(out, address.startsWith(base) ? address.slice(base.length) : address);

function sizeOf(page: string): PageSize {
  const html = readFileSync(join(out, page), 'utf8');
  const linked = (pattern: RegExp) => [
    ...new Set([...html.matchAll(pattern)].map((match) => local(match[1] ?? ''))),
  ];
  const styles = linked(/<link rel="stylesheet" href="([^"]+)"/g);
  const sum = (files: string[], size: (file: string) => number) =>
    files.reduce((total, file) => total + size(file), 0);
  return {
    page,
    html: gzipped(join(out, page)),
    css: sum(styles, gzipped),
    js: sum(withImports(linked(/<script[^>]+src="([^"]+)"/g)), gzipped),
    fonts: sum(styles.flatMap(fontsNamedIn), (file) => readFileSync(file).length),
  };
}

function fontsNamedIn(style: string): string[] {
  const css = readFileSync(style, 'utf8');
  return [...css.matchAll(/url\("?([^")]+\.woff2)"?\)/g)].map((match) => local(match[1] ?? ''));
}

/** Scripts with those that they load before they run; what they load when it is needed is not counted. */
function withImports(scripts: readonly string[]): string[] {
  const all = new Set(scripts);
  for (const script of all)
    for (const [, name = ''] of readFileSync(script, 'utf8').matchAll(/\b(?:from|import)\s*"(\.\/[^"]+)"/g))
      all.add(join(dirname(script), name));
  return [...all];
}

const pages = filesBelow(out, 'index.html').filter((page) => !page.startsWith('chi-muc/'));
const sizes = pages.map(sizeOf).sort((a, b) => b.html + b.css - a.html - a.css);
const documents = sizes.filter(({ page }) => page.startsWith('vb/') && page.split('/').length > 5);
const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} kB`.padStart(9);

console.log('   HTML       CSS        JS   phông chữ  trang (HTML, CSS, JS nén gzip)');
for (const { page, html, css, js, fonts } of [
  ...documents.slice(0, 5),
  ...sizes.filter(({ page }) => page.startsWith('chi-tieu/') && page.split('/').length > 2).slice(0, 3),
  ...sizes.filter(({ page }) => page.split('/').length <= 2),
]) {
  console.log(
    `${kilobytes(html)} ${kilobytes(css)} ${kilobytes(js)} ${kilobytes(fonts)}  /${page.replace(/index\.html$/, '')}`,
  );
}
const [largest] = documents;
if (largest) {
  const total = largest.html + largest.css;
  console.log(
    `\nTrang văn bản nặng nhất, cùng CSS: ${kilobytes(total).trim()} (giới hạn ${kilobytes(DOCUMENT_LIMIT).trim()}).`,
  );
  if (total > DOCUMENT_LIMIT) process.exitCode = 1;
}
