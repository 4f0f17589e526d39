/** The archive's files about works, fetched from this site once each. */
import { type Shard, type Shelf, shelfOf } from '../shelf.ts';

export class ShardStore {
  private readonly folder: string;
  private readonly existing: ReadonlySet<string>;
  private readonly shards = new Map<string, Shard>();
  private readonly coming = new Map<string, Promise<void>>();
  private kept: Shelf | undefined;

  /** @param folder address with a slash at its end */
  constructor(folder: string, existing: readonly string[]) {
    this.folder = folder;
    this.existing = new Set(existing);
  }

  /** What has come so far. */
  shelf(): Shelf {
    this.kept ??= shelfOf([...this.existing], this.shards);
    return this.kept;
  }

  /** Whether all of these that exist are here; a file that failed is asked for again the next time. */
  async fetchAll(names: readonly string[]): Promise<boolean> {
    const wanted = names.filter((name) => this.existing.has(name) && !this.shards.has(name));
    const results = await Promise.allSettled(wanted.map((name) => this.fetchOne(name)));
    return results.every(({ status }) => status === 'fulfilled');
  }

  private fetchOne(name: string): Promise<void> {
    const coming = this.coming.get(name) ?? this.load(name).finally(() => this.coming.delete(name));
    this.coming.set(name, coming);
    return coming;
  }

  private async load(name: string): Promise<void> {
    const answer = await fetch(new URL(`${encodeURIComponent(name)}.json`, this.folder));
    if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
    this.shards.set(name, await answer.json());
    this.kept = undefined;
  }
}
