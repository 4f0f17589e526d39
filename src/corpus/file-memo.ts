/** What came of each file, kept while somebody writes: only what changed is read again, and a broken file hides nothing. */
import { statSync } from 'node:fs';
import type { Problem } from '../core/problem.ts';

interface Outcome {
  problems: Problem[];
}

export interface FileMemo {
  /**
   * What `make` returns, or what it returned while the file and its companions have the same times and sizes.
   *
   * @param companions further files that went into an outcome
   */
  recall<T extends Outcome>(file: string, make: () => T, companions?: (outcome: T) => string[]): T;
}

/** A build reads every file once. */
export const NO_MEMO: FileMemo = { recall: (_, make) => make() };

/**
 * Keeps sound outcomes. Of a file that is broken now, the last sound outcome is shown with the problems of today,
 * so that its page stays while it is mended.
 *
 * @example loadArchive(folders, fileMemo())
 */
export function fileMemo(): FileMemo {
  const kept = new Map<string, { stamp: string; outcome: Outcome }>();
  return {
    recall<T extends Outcome>(
      file: string,
      make: () => T,
      companions: (outcome: T) => string[] = () => [],
    ): T {
      const known = kept.get(file);
      const last = known?.outcome as T | undefined;
      if (known && last && known.stamp === stampOf([file, ...companions(last)])) return last;
      const outcome = make();
      if (outcome.problems.length > 0) return last ? { ...last, problems: outcome.problems } : outcome;
      kept.set(file, { stamp: stampOf([file, ...companions(outcome)]), outcome });
      return outcome;
    },
  };
}

function stampOf(files: readonly string[]): string {
  return files
    .map((file) => {
      const found = statSync(file, { throwIfNoEntry: false });
      return found ? `${found.mtimeMs}:${found.size}` : 'none';
    })
    .join(' ');
}
