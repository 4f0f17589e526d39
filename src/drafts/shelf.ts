/** What the archive knows of works, as far as its files have been fetched. */
import { bareNumberOf } from '../core/identity.ts';
import type { KnownStatus } from '../core/instrument.ts';
import { shardOf } from './shard.ts';

/** A work with its address below `/vb/` and its formal name. */
export interface NamedWork {
  id: string;
  name: string;
}

/** One work in a file of the archive; an undated citation that editors have settled leads to the work they name. */
export interface KnownWork extends NamedWork {
  title: string | null;
  type: string | null;
  number: string | null;
  /** A day or a year. */
  issuedOn: string | null;
  issuer: string;
  issuerId: string;
  /** Null where nobody has recorded it. */
  status: KnownStatus | null;
  /** First day on which it held, and first day on which it no longer did. */
  from: string | null;
  until: string | null;
  replacedBy: NamedWork[];
  held: boolean;
  documents: number;
}

export type Shard = Record<string, KnownWork>;

/** The fetched files, as one. */
export interface Shelf {
  /** Whether the file in which this id would lie has been read, or does not exist. */
  isRead(id: string): boolean;
  known(id: string): KnownWork | undefined;
  /** Works of this body that bear the same number, whatever their kind and year. */
  namesakes(scope: string, name: string): KnownWork[];
}

/**
 * The files as one shelf.
 *
 * @param existing names of all files that the archive has: what lies in no file is unknown to it
 * @param shards the files fetched so far
 * @example shelfOf(['kon-tum'], new Map()).isRead('kon-tum/chi-thi/2024/08-ct-ubnd') // false
 */
export function shelfOf(existing: readonly string[], shards: ReadonlyMap<string, Shard>): Shelf {
  const byNumber = new Map<string, KnownWork[]>();
  for (const shard of shards.values()) {
    for (const work of Object.values(shard)) {
      const key = numberKey(work.id);
      const known = byNumber.get(key) ?? [];
      if (!known.some(({ id }) => id === work.id)) byNumber.set(key, [...known, work]);
    }
  }
  const exists = new Set(existing);
  return {
    isRead: (id) => !exists.has(shardOf(id)) || shards.has(shardOf(id)),
    known: (id) => own(shards.get(shardOf(id)), id),
    namesakes: (scope, name) => byNumber.get(`${scope} ${name}`) ?? [],
  };
}

/** The file is JSON: a key such as `constructor` must find nothing. */
function own(shard: Shard | undefined, id: string): KnownWork | undefined {
  return shard && Object.hasOwn(shard, id) ? shard[id] : undefined;
}

function numberKey(id: string): string {
  const parts = id.split('/');
  return `${parts.slice(0, -3).join('/')} ${bareNumberOf(id)}`;
}
