/** Outcomes kept between two readings of the archive, so that only what changed is read again. */
import { statSync } from 'node:fs';

export interface Memory {
  /** What `make` returned for this key the last time, unless the stamp is another one now. */
  recall<T>(key: string, stamp: () => string, make: () => T): T;
}

/** For a program that reads the archive once. */
export const noMemory: Memory = { recall: (_key, _stamp, make) => make() };

/**
 * A memory for a program that stays.
 *
 * @example const memory = openMemory(); memory.recall('a', () => '1', () => 5) // 5; so is every later call with the stamp '1'
 */
export function openMemory(): Memory {
  const kept = new Map<string, { stamp: string; value: unknown }>();
  return {
    recall: <T>(key: string, stampNow: () => string, make: () => T) => {
      const stamp = stampNow();
      const known = kept.get(key);
      if (known?.stamp === stamp) return known.value as T;
      const value = make();
      kept.set(key, { stamp, value });
      return value;
    },
  };
}

/**
 * Time and size of files, by which a change is noticed; a file that is not there has a stamp as well.
 *
 * @example stampOf(['content/topics.yaml']) // '1764230610123.4:512'
 */
export function stampOf(files: readonly string[]): string {
  return files.map(stampOfOne).join(' ');
}

/** A name that no file can have is as good as a file that is not there. */
function stampOfOne(file: string): string {
  try {
    const { mtimeMs, size } = statSync(file);
    return `${mtimeMs}:${size}`;
  } catch {
    return 'none';
  }
}
