/** The engines that are compared: how each is built, and the page that asks it. */

export interface Engine {
  name: string;
  /** The script that writes the index into the folder it is given. */
  indexer: string;
  /** The module of its page. */
  client: string;
}

/** This site's own first. */
export const engines: readonly Engine[] = [
  { name: 'Kho', indexer: 'scripts/index-search.ts', client: 'client/ours.ts' },
  {
    name: 'Pagefind thường',
    indexer: 'scripts/bench/search/index/pagefind.ts',
    client: 'client/pagefind.ts',
  },
  {
    name: 'MiniSearch',
    indexer: 'scripts/bench/search/index/minisearch.ts',
    client: 'client/minisearch.ts',
  },
];

/** Reads the archive as every indexer does, and nothing else. */
export const LOADER = 'scripts/bench/search/index/load.ts';
