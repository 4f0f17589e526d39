/** The archive while somebody writes: what changed is read again, the rest is kept. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { fileMemo } from './file-memo.ts';
import { filesBelow } from './files.ts';
import type { Folders } from './folders.ts';
import { type Archive, loadArchive } from './load.ts';

/** Where whoever watches `content/` counts its changes: the watcher and the pages are loaded apart. */
const CHANGES = Symbol.for('kho-thi-dua.content-changes');

const memo = fileMemo();
let kept: { state: string; archive: Archive } | undefined;

/**
 * The archive as it is now. Files that are broken count as they were when they last were sound.
 *
 * @example liveArchive(folders).problems
 */
export function liveArchive(folders: Folders): Archive {
  const state = stateOf(folders);
  if (kept?.state !== state) kept = { state, archive: loadArchive(folders, memo) };
  return kept.archive;
}

/**
 * Tells the pages that something below `content/` changed.
 *
 * @example watcher.on('all', countChange)
 */
export function countChange(): void {
  const counted = globalThis as { [CHANGES]?: number };
  counted[CHANGES] = (counted[CHANGES] ?? 0) + 1;
}

/** The number of changes where somebody counts them; else names, sizes and times of all files. */
function stateOf({ content }: Folders): string {
  const changes = (globalThis as { [CHANGES]?: number })[CHANGES];
  if (changes !== undefined) return String(changes);
  return filesBelow(content, '')
    .map((path) => {
      const { mtimeMs, size } = statSync(join(content, path));
      return `${path}:${mtimeMs}:${size}`;
    })
    .join('\n');
}
