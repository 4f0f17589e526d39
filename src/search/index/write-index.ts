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

/** Pages under way at once: enough to keep the indexer busy, few enough to hold. */
const PORTION = 20;

export type LazyPage = () => ShadowPage;

/** Which bundles one process writes: all, or those before or after the point where a second one takes over. */
export type Share = 'all' | 'first' | 'rest';

/** Below this many bundles a second process costs more than it saves. */
const WORTH_TWO = 4;
/** The second process begins later, beside the last part of the first. */
const FIRST_SHARE = 0.7;

/**
 * Indexes a share of the pages into `folder` (bundle 0) and `folder/<n>/` (the others). Who writes
 * bundle 0 also writes `folder/bundles.json`, the names of the others.
 *
 * @returns how many pages were indexed
 * @throws when the indexer reports an error
 * @example await writeIndex(searchablePages(archive), 'dist/pagefind', 'all')
 */
export async function writeIndex(pages: readonly LazyPage[], folder: string, share: Share): Promise<number> {
  const bundles = Math.max(1, Math.ceil(pages.length / BUNDLE));
  const { from, to } = boundsOf(share, bundles);
  for (let number = from; number < to; number += 1) {
    const own = pages.slice(number * BUNDLE, (number + 1) * BUNDLE);
    await writeBundle(own, join(folder, number === 0 ? '' : String(number)));
  }
  const names = Array.from({ length: bundles - 1 }, (_, index) => String(index + 1));
  if (from === 0) writeFileSync(join(folder, 'bundles.json'), JSON.stringify(names));
  return Math.min(pages.length, to * BUNDLE) - Math.min(pages.length, from * BUNDLE);
}

function boundsOf(share: Share, bundles: number): { from: number; to: number } {
  const split = bundles < WORTH_TWO ? bundles : Math.ceil(bundles * FIRST_SHARE);
  if (share === 'first') return { from: 0, to: split };
  return share === 'rest' ? { from: split, to: bundles } : { from: 0, to: bundles };
}

async function writeBundle(pages: readonly LazyPage[], folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'vi' });
  failOn(errors);
  if (!index) throw new Error('Pagefind không mở được chỉ mục mới.');
  for (let start = 0; start < pages.length; start += PORTION) {
    const portion = pages.slice(start, start + PORTION).map((read) => read());
    const added = portion.map((page) => index.addHTMLFile({ url: page.url, content: shadowHtml(page) }));
    for (const { errors } of await Promise.all(added)) failOn(errors);
  }
  failOn((await index.writeFiles({ outputPath: folder })).errors);
  for (const name of UNUSED) rmSync(join(folder, name), { force: true });
  await index.deleteIndex();
  // A fresh indexer gives its memory back; a kept one does not.
  await pagefind.close();
}

function failOn(errors: string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}
