/** The engine: tokens in, pages that have all of them out. It loads the shards it needs, each once. */
import type { AskRows } from '../find-rows.ts';
import type { ScoredRow } from '../ranking.ts';
import { beginningOf } from '../tokens.ts';
import { withoutMarks } from '../words.ts';
import { type Contents, type ShardName, shardFile, shardsOf } from './contents.ts';
import { allOf, anyOf, type Matches } from './matches.ts';
import { decodeShard, MOST_WORTH, type Posting, type Shard } from './shard.ts';

/** Reads the bytes of a shard by its file name. */
export type ReadShard = (file: string) => Promise<Uint8Array>;

/**
 * Opens the engine over an index.
 *
 * @param read fails when a file cannot be had; the question fails then, and the next one reads again
 * @example const ask = openEngine(contents, read); await ask(['thi', 'thi ḍua'], false)
 */
export function openEngine(contents: Contents, read: ReadShard): AskRows {
  const shards = new Shards(contents.version, read);
  const matchesOf = async (token: string, exact: boolean): Promise<Matches> => {
    const loaded = await Promise.all(shardsOf(contents, token).map((name) => shards.load(name)));
    const postings = loaded.flatMap((shard) => postingsIn(shard, token));
    return anyOf(exact ? postings.filter(({ form }) => isMeant(form, token)) : postings);
  };
  return async (tokens, exact) => {
    if (tokens.length === 0) return [];
    const found = await Promise.all(tokens.map((token) => matchesOf(token, exact)));
    return scored(found, contents.pages);
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

/** The mean of what the tokens are worth to a page, a rare one counting for more: 0 to 1, whatever was asked. */
function scored(found: readonly Matches[], pages: number): ScoredRow[] {
  const rarities = found.map(({ rows }) => Math.log(1 + pages / Math.max(1, rows.length)));
  const most = rarities.reduce((sum, one) => sum + one, 0) * MOST_WORTH;
  return allOf(found, (row, worths) => ({
    row,
    score: worths.reduce((sum, worth, at) => sum + worth * (rarities[at] ?? 0), 0) / most,
  }));
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
