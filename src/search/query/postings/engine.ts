/** The engine: tokens in, pages that have all of them out. It loads the shards it needs, each once. */
import type { AskPages } from '../find-pages.ts';
import { NO_PAGES } from '../found-pages.ts';
import { beginningOf } from '../tokens.ts';
import { withoutMarks } from '../words.ts';
import { type Contents, type ShardName, shardFile, shardsOf } from './contents.ts';
import { allOf, anyOf, type Matches } from './matches.ts';
import { decodeShard, type Posting, type Shard } from './shard.ts';

/** Reads the bytes of a shard by its file name. */
export type ReadShard = (file: string) => Promise<Uint8Array>;

/**
 * Opens the engine over an index.
 *
 * @param read fails when a file cannot be had; the question fails then, and the next one reads again
 * @example const ask = openEngine(contents, read); await ask(['thi', 'thi ḍua'], false)
 */
export function openEngine(contents: Contents, read: ReadShard): AskPages {
  const shards = new Shards(contents.version, read);
  const matchesOf = async (token: string, exact: boolean): Promise<Matches> => {
    const loaded = await Promise.all(shardsOf(contents, token).map((name) => shards.load(name)));
    const postings = loaded.flatMap((shard) => postingsIn(shard, token));
    return anyOf(exact ? postings.filter(({ form }) => isMeant(form, token)) : postings);
  };
  return async (tokens, exact) => {
    if (tokens.length === 0) return NO_PAGES;
    const found = await Promise.all(tokens.map((token) => matchesOf(token, exact)));
    return allOf(
      found,
      found.map((matches) => rarity(matches, contents.pages)),
    );
  };
}

function postingsIn(shard: Shard, token: string): Posting[] {
  const beginning = beginningOf(token);
  return beginning === null ? shard.of(withoutMarks(token)) : shard.beginning(withoutMarks(beginning));
}

function isMeant(form: string, token: string): boolean {
  const beginning = beginningOf(token);
  return beginning === null ? form === token : form.startsWith(beginning);
}

/** What few pages have says more than what all have. */
function rarity({ rows }: Matches, pages: number): number {
  return Math.log(1 + pages / Math.max(1, rows.length));
}

class Shards {
  private readonly folder: string;
  private readonly read: ReadShard;
  private readonly loaded = new Map<string, Promise<Shard>>();

  constructor(folder: string, read: ReadShard) {
    this.folder = folder;
    this.read = read;
  }

  load(name: ShardName): Promise<Shard> {
    const file = `${this.folder}/${shardFile(name)}`;
    const known = this.loaded.get(file) ?? this.fetch(file);
    this.loaded.set(file, known);
    return known;
  }

  private async fetch(file: string): Promise<Shard> {
    try {
      return decodeShard(await this.read(file));
    } catch (error) {
      this.loaded.delete(file);
      throw error;
    }
  }
}
