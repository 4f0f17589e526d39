/** The real engine over an index that lies in memory. */
import { PostingList } from '../../../src/search/index/postings/posting-list.ts';
import { writeShards } from '../../../src/search/index/postings/write-shards.ts';
import type { SearchPage } from '../../../src/search/index/search-page.ts';
import type { AskPages } from '../../../src/search/query/find-pages.ts';
import { openEngine } from '../../../src/search/query/postings/engine.ts';
import { unpacked } from './unpacked.ts';

/** Made up: a page that is nothing but its text. */
export function pageOf(text: string): SearchPage {
  return {
    url: '/',
    title: '',
    kind: '',
    date: '',
    issuer: '',
    hidden: [],
    parts: [['', '', text]],
    notes: [],
    quotes: [],
    headings: [],
    facets: { type: [], issuer: [], year: [], topic: [], campaign: [], held: [] },
  };
}

export interface MadeEngine {
  ask: AskPages;
  /** The files that were asked for, each time. */
  read: string[];
  /** The files of the index; one that is taken out cannot be had. */
  files: Map<string, Uint8Array>;
}

/** The texts are the pages; a row is a place in the list. Shards are small, so that there are many. */
export function madeEngine(texts: readonly string[], shardBytes = 60): MadeEngine {
  const list = new PostingList();
  for (const text of texts) list.add(pageOf(text));
  const files = new Map<string, Uint8Array>();
  const folder = {
    write: (name: string, content: string | Uint8Array) => files.set(name, unpacked(content)),
    close: () => '',
  };
  const contents = {
    version: 'v',
    pages: texts.length,
    firsts: {
      tu: writeShards('tu', list.postings('words'), folder, shardBytes),
      cap: writeShards('cap', list.postings('pairs'), folder, shardBytes),
    },
  };
  const read: string[] = [];
  const ask = openEngine(contents, async (name) => {
    read.push(name);
    const file = files.get(name.replace(/^v\//, ''));
    if (!file) throw new Error(`${name}: 404`);
    return file;
  });
  return { ask, read, files };
}
