/** The archive while somebody writes: what changed is read again, the rest is kept, and a broken file hides nothing. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../core/problem.ts';
import { contentChanges } from './content-changes.ts';
import { filesBelow } from './files.ts';
import type { Folders } from './folders.ts';
import { type Archive, loadArchive } from './load.ts';
import { type Memory, openMemory } from './memory.ts';

const memory = withLastSound(openMemory());
let kept: { state: string; archive: Archive } | undefined;

/**
 * The archive as it is now. Files that are broken count as they were when they last were sound.
 *
 * @example liveArchive(folders).problems
 */
export function liveArchive(folders: Folders): Archive {
  const state = stateOf(folders);
  if (kept?.state !== state) kept = { state, archive: loadArchive(folders, memory) };
  return kept.archive;
}

/**
 * A memory that puts the last sound outcome in the place of a faulty one, with the problems of today: the page of a
 * document stays while it is mended.
 *
 * @example withLastSound(openMemory())
 */
function withLastSound(memory: Memory): Memory {
  const sound = new Map<string, unknown>();
  return {
    recall: <T>(key: string, stamp: () => string, make: () => T): T => {
      const outcome = memory.recall(key, stamp, make);
      const problems = (outcome as { problems?: Problem[] } | null)?.problems;
      if (!problems) return outcome;
      if (problems.length > 0) return sound.has(key) ? { ...(sound.get(key) as T), problems } : outcome;
      sound.set(key, outcome);
      return outcome;
    },
  };
}

/** The number of changes where somebody watches; else names, sizes and times of all files. */
function stateOf({ content }: Folders): string {
  const changes = contentChanges();
  if (changes) return String(changes.count);
  return filesBelow(content, '')
    .map((path) => {
      const { mtimeMs, size } = statSync(join(content, path));
      return `${path}:${mtimeMs}:${size}`;
    })
    .join('\n');
}
