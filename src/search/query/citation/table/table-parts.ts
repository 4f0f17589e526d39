/** Which parts of a table in shards a query needs. */
import { readCitationQuery } from '../../citation-query.ts';
import { NAMES_SHARD, shardOf } from './table-shape.ts';

/**
 * The shards among those that exist: that of the typed serial, else that of the names.
 *
 * @example shardsFor('3461/KH-UBND', ['34', 'ten']) // ['34']
 * @example shardsFor('luat tdkt', ['34', 'ten']) // ['ten']
 */
export function shardsFor(query: string, shards: readonly string[]): string[] {
  const { number, proof } = readCitationQuery(query);
  const own = number ? shardOf(Number.parseInt(number.serial, 10) || 0) : NAMES_SHARD;
  const needed = proof === 'sign' ? [own] : [NAMES_SHARD, own];
  return [...new Set(needed)].filter((shard) => shards.includes(shard));
}
