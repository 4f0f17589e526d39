/**
 * Writes the search index: Pagefind over token streams, the table of pages by column, and the printed passages of
 * each page in a file of its own, read only for the results that are shown.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { passageFile } from '../query/passages.ts';
import { storeVocabulary } from '../query/vocabulary.ts';
import { withoutMarks, wordsOf } from '../query/words.ts';
import { openBundle } from './bundle.ts';
import { openTable } from './document-table.ts';
import type { SearchPage } from './search-page.ts';

/** Pages under way at once: enough to keep the indexer busy, few enough to hold. */
const PORTION = 20;

/** Tokens in one bundle: the engine keeps about 0.6 kB of memory a token until it writes. */
const TOKENS_A_BUNDLE = 3_000_000;

export type LazyPage = () => SearchPage;

/**
 * Indexes the pages into `folder`: the engine's files, `bang.json` (the table), `tu.json` (the words) and
 * `doan/<n>/<row>.json` (passages). A large archive has several bundles, the first in `folder`, the others in
 * folders named by number, each by a fresh indexer: a kept one gives no memory back.
 *
 * @returns how many pages were indexed
 * @throws when the indexer reports an error
 * @example await writeIndex(searchablePages(archive), 'dist/pagefind')
 */
export async function writeIndex(
  pages: readonly LazyPage[],
  folder: string,
  tokensABundle = TOKENS_A_BUNDLE,
): Promise<number> {
  const table = openTable();
  const vocabulary = new Map<string, number>();
  const names = new Array<string>(pages.length).fill('');
  let bundles = 0;
  for (let row = 0; row < pages.length || bundles === 0; bundles += 1) {
    const bundle = await openBundle(join(folder, bundles === 0 ? '' : String(bundles)));
    while (row < pages.length && bundle.tokens < tokensABundle) {
      const portion = pages.slice(row, row + PORTION).map((read) => read());
      await bundle.add(row, portion);
      for (const [at, page] of portion.entries()) {
        table.add(page);
        countWords(vocabulary, page);
        writePassages(folder, row + at, page);
      }
      row += portion.length;
    }
    await bundle.write(names);
  }
  const lost = names.indexOf('');
  if (lost >= 0) throw new Error(`Pagefind không ghi trang thứ ${lost}.`);
  writeFileSync(join(folder, 'tu.json'), JSON.stringify(storeVocabulary(vocabulary)));
  writeFileSync(join(folder, 'bang.json'), JSON.stringify(table.table(names, bundles)));
  return pages.length;
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
  const file = join(folder, passageFile(row));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(
    file,
    JSON.stringify({ url, title, kind, date, issuer, parts: [...parts, ...notes, ...quotes] }),
  );
}
