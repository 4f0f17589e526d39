/**
 * Writes the Pagefind index. The indexer keeps about 0.7 MB a document in memory until it writes, so a large
 * archive becomes several bundles, each by a fresh indexer; the reader's browser searches them as one.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { type ShadowPage, shadowHtml } from './shadow-page.ts';

/** The engine's own interfaces; this site has one of its own. */
const UNUSED = ['ui', 'modular-ui', 'component-ui', 'highlight'].flatMap((name) => [
  `pagefind-${name}.js`,
  `pagefind-${name}.css`,
]);

/** Pages in one bundle: about 0.4 GB of memory while it is made. */
const BUNDLE = 500;

/** Pages under way at once; divides the bundle. */
const PORTION = 20;

/**
 * Indexes the pages into `folder` (the first bundle) and `folder/<n>/` (the others);
 * `folder/bundles.json` lists the others.
 *
 * @throws when the indexer reports an error
 * @example await writeIndex(searchablePages(archive), 'dist/pagefind')
 */
export async function writeIndex(pages: Iterable<ShadowPage>, folder: string): Promise<number> {
  const waiting = portionsOf(pages);
  const others: string[] = [];
  let count = await writeBundle(waiting, folder);
  for (let full = count === BUNDLE; full; ) {
    const name = String(others.length + 1);
    const added = await writeBundle(waiting, join(folder, name));
    if (added > 0) others.push(name);
    else rmSync(join(folder, name), { recursive: true });
    count += added;
    full = added === BUNDLE;
  }
  writeFileSync(join(folder, 'bundles.json'), JSON.stringify(others));
  return count;
}

/** Writes the next pages, up to one bundle; returns how many there were. */
async function writeBundle(waiting: Generator<ShadowPage[]>, folder: string): Promise<number> {
  mkdirSync(folder, { recursive: true });
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'vi' });
  failOn(errors);
  if (!index) throw new Error('Pagefind không mở được chỉ mục mới.');
  let count = 0;
  for (let next = waiting.next(); !next.done; next = waiting.next()) {
    const added = next.value.map((page) => index.addHTMLFile({ url: page.url, content: shadowHtml(page) }));
    for (const { errors } of await Promise.all(added)) failOn(errors);
    count += added.length;
    if (count === BUNDLE) break;
  }
  failOn((await index.writeFiles({ outputPath: folder })).errors);
  for (const name of UNUSED) rmSync(join(folder, name), { force: true });
  await index.deleteIndex();
  // A fresh indexer gives its memory back; a kept one does not.
  await pagefind.close();
  return count;
}

/** A few pages at a time: enough to keep the indexer busy, few enough to hold. */
function* portionsOf(pages: Iterable<ShadowPage>): Generator<ShadowPage[]> {
  let portion: ShadowPage[] = [];
  for (const page of pages) {
    portion.push(page);
    if (portion.length === PORTION) {
      yield portion;
      portion = [];
    }
  }
  if (portion.length > 0) yield portion;
}

function failOn(errors: string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}
