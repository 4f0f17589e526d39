/** The shards of the index as files, compressed by themselves: hosts send such files as they are. */
import { gzipSync } from 'node:zlib';
import { type Family, shardFile } from '../../query/postings/contents.ts';
import { encodeShard, type Posting } from '../../query/postings/shard.ts';
import { withoutMarks } from '../../query/words.ts';
import type { IndexFolder } from '../index-folder.ts';

/** Bytes of a shard before compression: one question reads a dozen, and a list of all of them is loaded first. */
export const SHARD_BYTES = 16_000;

/**
 * Writes the postings of a family, which come in the order of their plain forms.
 *
 * @returns the first plain form of each shard
 * @example writeShards('tu', list.postings('words'), folder) // ['1', 'ba', …]
 */
export function writeShards(
  family: Family,
  postings: Iterable<Posting>,
  folder: IndexFolder,
  mostBytes = SHARD_BYTES,
): string[] {
  const firsts: string[] = [];
  let shard: Posting[] = [];
  let [bytes, last] = [0, ''];
  const flush = () => {
    const [first] = shard;
    if (!first) return;
    const file = shardFile({ family, number: firsts.length });
    folder.write(file, gzipSync(encodeShard(shard), { level: 9 }));
    firsts.push(withoutMarks(first.form));
    [shard, bytes] = [[], 0];
  };
  for (const posting of postings) {
    const plain = withoutMarks(posting.form);
    // What shares a plain form stays together.
    if (bytes >= mostBytes && plain !== last) flush();
    shard.push(posting);
    bytes += posting.form.length + 2 + posting.rows.length * 2;
    last = plain;
  }
  flush();
  return firsts;
}
