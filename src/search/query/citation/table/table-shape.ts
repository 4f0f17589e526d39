/**
 * The citation table as it is stored: columns of small numbers, which a browser loads at once or, in a large
 * archive, by the first two figures of the serial. Whoever writes it and whoever reads it share these shapes.
 */

/** A body under one of its names. */
export interface TableBody {
  id: string;
  name: string;
}

/** How a number is printed, `#` for the serial in two figures at least and `@` for the year, and its kind. */
export type TableForm = readonly [number: string | null, type: string | null];

/** What all columns refer to by index. */
export interface TableLists {
  bodies: TableBody[];
  forms: TableForm[];
  /** Province → the one that it became a part of. */
  became: Record<string, string>;
}

/** Works in the order of their serials; a place in every list is one work, a key of a record is such a place. */
export interface TableColumns {
  /** How much the serial grows from work to work. */
  steps: number[];
  forms: number[];
  bodies: number[];
  /** Year of issue, 0 for none; day as `month * 100 + day`, 0 for none. */
  years: number[];
  days: number[];
  /** 1 for what the archive holds. */
  held: number[];
  /** How many documents cite it. */
  documents: number[];
  /** Ids that do not follow from body, kind, year and number. */
  ids: Record<string, string>;
  /** For a work without a number its name, then other names and wrong forms of it in print. */
  names: Record<string, string[]>;
  /** Works that no longer hold. */
  ended: number[];
  /** Titles, unless they lie in files of their own. */
  titles?: (string | null)[];
}

/** The first file: with all works, or with the names of the shards that hold them. */
export interface TableFile {
  lists: TableLists;
  works: TableColumns | null;
  shards: string[];
  /** Whether titles lie in `titlesFile(shard)`. */
  hasTitleFiles: boolean;
}

export const TABLE_FILE = 'van-ban.json';
/** The shard of works without a number and of all that have a name. */
export const NAMES_SHARD = 'ten';

/**
 * The shard of a serial.
 *
 * @example shardOf(3461) // '34'
 */
export function shardOf(serial: number): string {
  return serial === 0 ? NAMES_SHARD : String(serial).slice(0, 2);
}

/** Where the works of a shard lie, from the folder of the index. */
export function shardFile(shard: string): string {
  return `van-ban/${shard}.json`;
}

/** Where the titles of a shard lie, in the order of its works. */
export function titlesFile(shard: string): string {
  return `van-ban/trich-yeu-${shard}.json`;
}
