/**
 * Writes the search index: words and pairs in shards, the table of pages by column, and the printed passages of each
 * page in a file of its own, read only for the results that are shown.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { passageFile } from '../query/passages.ts';
import type { Contents } from '../query/postings/contents.ts';
import type { Abbreviation } from '../query/wordings.ts';
import { openTable } from './document-table.ts';
import { type IndexFolder, openIndexFolder } from './index-folder.ts';
import { PostingList } from './postings/posting-list.ts';
import { SHARD_BYTES, writeShards } from './postings/write-shards.ts';
import type { SearchPage } from './search-page.ts';

export type LazyPage = () => SearchPage;

export interface IndexOptions {
  abbreviations: readonly Abbreviation[];
  /** Bytes of a shard before it is compressed. */
  shardBytes?: number;
}

/**
 * Indexes the pages into `parent`: the contents (`muc-luc.json`), and in a folder that they name shards of words and
 * pairs (`tu/`, `cap/`), the table (`bang.json`, `ngay.json`), abbreviations (`viet-tat.json`) and passages
 * (`doan/<n>/<row>.json`).
 *
 * @returns how many pages were indexed
 * @example writeIndex(searchablePages(archive), 'dist/chi-muc', { abbreviations: abbreviationList(corpus) })
 */
export function writeIndex(
  pages: readonly LazyPage[],
  parent: string,
  { abbreviations, shardBytes = SHARD_BYTES }: IndexOptions,
): number {
  const folder = openIndexFolder(parent);
  const table = openTable();
  const list = new PostingList();
  for (const [row, read] of pages.entries()) {
    const page = read();
    list.add(page);
    table.add(page);
    folder.write(passageFile(row), passagesOf(page));
  }
  const firsts: Contents['firsts'] = {
    tu: writeShards('tu', list.postings('words'), folder, shardBytes),
    cap: writeShards('cap', list.postings('pairs'), folder, shardBytes),
  };
  writeJson(folder, {
    'bang.json': table.table(),
    'ngay.json': table.dates(),
    'viet-tat.json': abbreviations,
  });
  const contents: Contents = { version: folder.close(), pages: pages.length, firsts };
  writeFileSync(join(parent, 'muc-luc.json'), JSON.stringify(contents));
  return pages.length;
}

function writeJson(folder: IndexFolder, files: Record<string, unknown>): void {
  for (const [name, content] of Object.entries(files)) folder.write(name, JSON.stringify(content));
}

/** What a result shows. */
function passagesOf({
  url,
  title,
  kind,
  date,
  issuer,
  parts,
  notes,
  quotes,
  guidance = [],
}: SearchPage): string {
  return JSON.stringify({
    url,
    title,
    kind,
    date,
    issuer,
    parts: [...parts, ...notes, ...quotes, ...guidance],
  });
}
