/** The table of contents of the index: which shard has a token. */
import { beginningOf, isPair } from '../tokens.ts';
import { withoutMarks } from '../words.ts';
import { firstPlace } from './first-place.ts';

/** Words and pairs lie apart: a word that is still being typed is looked for among words only. */
export type Family = 'tu' | 'cap';

export interface Contents {
  /** The folder of the files below: named by their content, so that those of two builds never meet. */
  version: string;
  /** How many pages there are. */
  pages: number;
  /** The first plain form of each shard, by family, ascending. */
  firsts: Record<Family, string[]>;
}

export interface ShardName {
  family: Family;
  number: number;
}

/** A beginning that spans more shards than this says too little: it is answered when another letter is typed. */
const MOST_SHARDS = 6;
const AFTER_ALL = '\uffff';

/**
 * The shards that a token may lie in: one for a whole token, some for a beginning, none when it is before all.
 *
 * @example shardsOf({ version: '', pages: 2, firsts: { tu: ['10', 'ha'], cap: [] } }, 'thi') // [{ family: 'tu', number: 1 }]
 */
export function shardsOf({ firsts }: Contents, token: string): ShardName[] {
  const family: Family = isPair(token) ? 'cap' : 'tu';
  const beginning = beginningOf(token);
  const plain = withoutMarks(beginning ?? token);
  const from = lastAtOrBefore(firsts[family], plain);
  const to = beginning === null ? from : lastAtOrBefore(firsts[family], plain + AFTER_ALL);
  if (to < 0 || to - from >= MOST_SHARDS) return [];
  const start = Math.max(0, from);
  return Array.from({ length: to - start + 1 }, (_, at) => ({ family, number: start + at }));
}

/**
 * Where a shard lies below the index.
 *
 * @example shardFile({ family: 'cap', number: 501 }) // 'cap/1/501.bin'
 */
export function shardFile({ family, number }: ShardName): string {
  return `${family}/${Math.floor(number / FILES_A_FOLDER)}/${number}.bin`;
}

const FILES_A_FOLDER = 500;

/** The last place whose form is not after the sought one; -1 when all are. */
function lastAtOrBefore(firsts: readonly string[], plain: string): number {
  return firstPlace(firsts.length, (at) => (firsts[at] as string) <= plain) - 1;
}
