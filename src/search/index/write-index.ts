/**
 * Writes the search index: Pagefind over token streams, the table of pages by column, and the printed passages of
 * each page in a file of its own, read only for the results that are shown.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { tokenStream } from '../query/token-stream.ts';
import { storeVocabulary } from '../query/vocabulary.ts';
import { withoutMarks, wordsOf } from '../query/words.ts';
import { openTable } from './document-table.ts';
import type { SearchPage } from './search-page.ts';

/** The engine's own interfaces; this site has one of its own. */
const UNUSED = ['ui', 'modular-ui', 'component-ui', 'highlight'].flatMap((name) => [
  `pagefind-${name}.js`,
  `pagefind-${name}.css`,
]);
/** Pages under way at once: enough to keep the indexer busy, few enough to hold. */
const PORTION = 20;
/** Folders of passages hold this many files each. */
export const PASSAGES_A_FOLDER = 500;

export type LazyPage = () => SearchPage;

/**
 * Indexes the pages into `folder`: the engine's files, `bang.json` (the table), `tu.json` (the words) and
 * `doan/<n>/<row>.json` (passages).
 *
 * @returns how many pages were indexed
 * @throws when the indexer reports an error
 * @example await writeIndex(searchablePages(archive), 'dist/pagefind')
 */
export async function writeIndex(pages: readonly LazyPage[], folder: string): Promise<number> {
  mkdirSync(folder, { recursive: true });
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'vi' });
  failOn(errors);
  if (!index) throw new Error('Pagefind không mở được chỉ mục mới.');
  const table = openTable();
  const vocabulary = new Map<string, number>();
  for (let start = 0; start < pages.length; start += PORTION) {
    const portion = pages.slice(start, start + PORTION).map((read) => read());
    const added = portion.map((page, at) =>
      index.addHTMLFile({ url: String(start + at), content: indexedHtml(page) }),
    );
    for (const [at, page] of portion.entries()) {
      table.add(page);
      countWords(vocabulary, page);
      writePassages(folder, start + at, page);
    }
    for (const { errors: failed } of await Promise.all(added)) failOn(failed);
  }
  failOn((await index.writeFiles({ outputPath: folder })).errors);
  await index.deleteIndex();
  await pagefind.close();
  for (const name of UNUSED) rmSync(join(folder, name), { force: true });
  writeFileSync(join(folder, 'tu.json'), JSON.stringify(storeVocabulary(vocabulary)));
  writeFileSync(join(folder, 'bang.json'), JSON.stringify(table.table(takeFragments(folder, pages.length))));
  return pages.length;
}

/** What the engine reads of a page: weighted token streams. Titles weigh most, then hidden words and headings. */
function indexedHtml({ title, hidden, headings, parts, notes }: SearchPage): string {
  const seen = new Map<string, number>();
  const streams: [weight: number, tokens: string[]][] = [
    [10, tokenStream(title)],
    [5, hidden.flatMap((text) => tokenStream(text))],
    [3, headings.flatMap((text) => tokenStream(text))],
    [1, parts.flatMap(([, , text]) => tokenStream(text, seen))],
    [0.5, notes.flatMap(([, , text]) => tokenStream(text, seen))],
  ];
  const body = streams
    .filter(([, tokens]) => tokens.length > 0)
    .map(([weight, tokens]) => `<p data-pagefind-weight="${weight}">${tokens.join(' ')}</p>`);
  return `<!doctype html><html lang="vi"><body data-pagefind-body>${body.join('')}</body></html>`;
}

/** Each word of a page once. */
function countWords(vocabulary: Map<string, number>, { title, hidden, parts, notes }: SearchPage): void {
  const texts = [title, ...hidden, ...[...parts, ...notes].map(([, , text]) => text)];
  const words = new Set(texts.flatMap((text) => wordsOf(text).map(({ form }) => form)));
  for (const word of new Set([...words].map(withoutMarks)))
    vocabulary.set(word, (vocabulary.get(word) ?? 0) + 1);
}

/** What a result shows, by the row of its page. */
function writePassages(
  folder: string,
  row: number,
  { url, title, kind, date, issuer, parts, notes, quotes }: SearchPage,
): void {
  const place = join(folder, 'doan', String(Math.floor(row / PASSAGES_A_FOLDER)));
  if (row % PASSAGES_A_FOLDER === 0) mkdirSync(place, { recursive: true });
  writeFileSync(
    join(place, `${row}.json`),
    JSON.stringify({ url, title, kind, date, issuer, parts: [...parts, ...notes, ...quotes] }),
  );
}

/** The engine's fragments only tell which page has which name; what is shown comes from the passages. */
function takeFragments(folder: string, count: number): string[] {
  const fragments = join(folder, 'fragment');
  if (count === 0) return [];
  const pages = new Array<string>(count).fill('');
  for (const file of readdirSync(fragments)) {
    const text = gunzipSync(readFileSync(join(fragments, file))).toString('utf8');
    const row = Number(/"url":"\/?(\d+)/.exec(text)?.[1]);
    pages[row] = file.replace(/\.pf_fragment$/, '');
  }
  rmSync(fragments, { recursive: true });
  const lost = pages.indexOf('');
  if (lost >= 0) throw new Error(`Pagefind không ghi trang thứ ${lost}.`);
  return pages;
}

function failOn(errors: string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}
