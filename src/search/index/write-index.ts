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

/**
 * Indexes the pages into `folder` (the first bundle) and `folder/<n>/` (the others);
 * `folder/bundles.json` lists the others.
 *
 * @throws when the indexer reports an error
 * @example await writeIndex(searchablePages(archive), 'dist/pagefind')
 */
export async function writeIndex(pages: Iterable<ShadowPage>, folder: string): Promise<number> {
  let count = 0;
  let bundle: ShadowPage[] = [];
  const others: string[] = [];
  const close = async () => {
    const name = count <= BUNDLE ? '' : String(others.length + 1);
    if (name) others.push(name);
    await writeBundle(bundle, join(folder, name));
    bundle = [];
  };
  for (const page of pages) {
    bundle.push(page);
    count += 1;
    if (bundle.length === BUNDLE) await close();
  }
  if (bundle.length > 0 || count === 0) await close();
  writeFileSync(join(folder, 'bundles.json'), JSON.stringify(others));
  await pagefind.close();
  return count;
}

async function writeBundle(pages: ShadowPage[], folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'vi' });
  failOn(errors);
  if (!index) throw new Error('Pagefind không mở được chỉ mục mới.');
  const added = pages.map((page) => index.addHTMLFile({ url: page.url, content: shadowHtml(page) }));
  for (const { errors } of await Promise.all(added)) failOn(errors);
  failOn((await index.writeFiles({ outputPath: folder })).errors);
  for (const name of UNUSED) rmSync(join(folder, name), { force: true });
  await index.deleteIndex();
  // A fresh indexer gives its memory back; a kept one does not.
  await pagefind.close();
}

function failOn(errors: string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}
