/** The files in which the draft checker finds the archive's works. */
import type { Corpus } from '../../core/corpus.ts';
import { shardOf } from '../../drafts/shard.ts';

/**
 * Names of all files, in order.
 *
 * @example shardNames(corpus).includes('dang.trung-uong') // true
 */
export function shardNames({ works, instruments }: Corpus): string[] {
  const settled = instruments.flatMap(({ instrument }) => (instrument.citedAs ?? []).map(({ as }) => as));
  return [...new Set([...works.work.keys(), ...settled].map(shardOf))].sort();
}
