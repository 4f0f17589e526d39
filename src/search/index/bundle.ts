/** One part of the index: Pagefind over token streams. */
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { tokenStream } from '../query/token-stream.ts';
import type { SearchPage } from './search-page.ts';

/** The engine's own interfaces; this site has one of its own. */
const UNUSED = ['ui', 'modular-ui', 'component-ui', 'highlight'].flatMap((name) => [
  `pagefind-${name}.js`,
  `pagefind-${name}.css`,
]);

export interface Bundle {
  /** How many tokens it holds so far. */
  readonly tokens: number;
  /** Adds pages that follow each other; `row` is that of the first. */
  add(row: number, pages: readonly SearchPage[]): Promise<void>;
  /** Writes the files and notes the engine's name of each row; the bundle is closed then. */
  write(names: string[]): Promise<void>;
}

/**
 * Opens a bundle with an indexer of its own.
 *
 * @throws when the indexer reports an error
 * @example const bundle = await openBundle('dist/pagefind'); await bundle.add(0, pages); await bundle.write(names)
 */
export async function openBundle(folder: string): Promise<Bundle> {
  mkdirSync(folder, { recursive: true });
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'vi' });
  failOn(errors);
  if (!index) throw new Error('Pagefind không mở được chỉ mục mới.');
  let tokens = 0;
  return {
    get tokens() {
      return tokens;
    },
    add: async (row, pages) => {
      const added = pages.map((page, at) => {
        const streams = weightedStreams(page);
        tokens += streams.reduce((sum, [, stream]) => sum + stream.length, 0);
        return index.addHTMLFile({ url: String(row + at), content: indexedHtml(streams) });
      });
      for (const { errors: failed } of await Promise.all(added)) failOn(failed);
    },
    write: async (names) => {
      failOn((await index.writeFiles({ outputPath: folder })).errors);
      await index.deleteIndex();
      await pagefind.close();
      for (const name of UNUSED) rmSync(join(folder, name), { force: true });
      takeFragments(folder, names);
    },
  };
}

type WeightedStream = readonly [weight: number, tokens: string[]];

/** Titles weigh most, then hidden words and headings; what editors note weighs least. */
function weightedStreams({ title, hidden, headings, parts, notes }: SearchPage): WeightedStream[] {
  const seen = new Map<string, number>();
  const streams: WeightedStream[] = [
    [10, tokenStream(title)],
    [5, hidden.flatMap((text) => tokenStream(text))],
    [3, headings.flatMap((text) => tokenStream(text))],
    [1, parts.flatMap(([, , text]) => tokenStream(text, seen))],
    [0.5, notes.flatMap(([, , text]) => tokenStream(text, seen))],
  ];
  return streams.filter(([, tokens]) => tokens.length > 0);
}

function indexedHtml(streams: readonly WeightedStream[]): string {
  const body = streams.map(
    ([weight, tokens]) => `<p data-pagefind-weight="${weight}">${tokens.join(' ')}</p>`,
  );
  return `<!doctype html><html lang="vi"><body data-pagefind-body>${body.join('')}</body></html>`;
}

/** The engine's fragments only tell which page has which name; what is shown comes from the passages. */
function takeFragments(folder: string, names: string[]): void {
  const fragments = join(folder, 'fragment');
  // An empty archive has none.
  if (!readdirSync(folder).includes('fragment')) return;
  for (const file of readdirSync(fragments)) {
    const text = gunzipSync(readFileSync(join(fragments, file))).toString('utf8');
    const row = Number(/"url":"\/?(\d+)/.exec(text)?.[1]);
    names[row] = file.replace(/\.pf_fragment$/, '');
  }
  rmSync(fragments, { recursive: true });
}

function failOn(errors: string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}
