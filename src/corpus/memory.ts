/** Outcomes kept between two readings of the archive, so that only what changed is read again. */
import { statSync } from 'node:fs';
import { contentChanges } from './content-changes.ts';

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
 * What depends on nothing but which files there are. Only who watches the folder knows that none came or went.
 *
 * @example recallNames(memory, 'links', () => linksIn(content))
 */
export function recallNames<T>(memory: Memory, name: string, make: () => T): T {
  const changes = contentChanges();
  return changes ? memory.recall(name, () => `${changes.ofNames} changes`, make) : make();
}

/**
 * Time and size of files, by which a change is noticed; a file that is not there has a stamp as well.
 * Where the folder is watched, the changes that last touched them.
 *
 * @example stampOf(['content/topics.yaml']) // '1764230610123.4:512'
 */
export function stampOf(files: readonly string[]): string {
  const changes = contentChanges();
  return files
    .map((file) => (changes ? `change ${changes.byFile.get(file) ?? 0}` : stampOnDisk(file)))
    .join(' ');
}

/** A name that no file can have is as good as a file that is not there. */
function stampOnDisk(file: string): string {
  try {
    const { mtimeMs, size } = statSync(file);
    return `${mtimeMs}:${size}`;
  } catch {
    return 'none';
  }
}
