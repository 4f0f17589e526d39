/** `node pagefind.ts FOLDER`: plain Pagefind over the printed text of every page, with its default options. */
import '../../../node-version.ts';
import * as pagefind from 'pagefind';
import type { SearchPage } from '../../../../src/search/index/search-page.ts';
import { openPages } from './pages.ts';

/** As many pages under way as ours has. */
const PORTION = 20;

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function html({ title, parts }: SearchPage): string {
  const paragraphs = parts.map(([, , text]) => `<p>${escaped(text)}</p>`).join('');
  return `<!doctype html><html lang="vi"><body><h1>${escaped(title)}</h1>${paragraphs}</body></html>`;
}

function failOn(errors: string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}

const [outputPath = ''] = process.argv.slice(2);
const { index, errors } = await pagefind.createIndex();
failOn(errors);
const pages = openPages();
for (let start = 0; start < pages.length; start += PORTION) {
  const portion = pages.slice(start, start + PORTION).map((read) => read());
  const added = portion.map((page) => index?.addHTMLFile({ url: page.url, content: html(page) }));
  for (const answer of await Promise.all(added)) failOn(answer?.errors ?? []);
}
failOn((await index?.writeFiles({ outputPath }))?.errors ?? []);
await pagefind.close();
