/** What the working tree changes against a revision. */
import { type Changes, changesBetween } from '../../src/changes/changes.ts';
import { compileAll } from '../../src/corpus/compile-all.ts';
import type { Folders } from '../../src/corpus/folders.ts';
import { loadArchive } from '../../src/corpus/load.ts';
import { withBase } from './base-content.ts';

/**
 * @throws NoSuchBase when the revision cannot be read
 * @example (await changesAgainst(foldersOf(process.env), 'main')).documents.added.length // 1
 */
export function changesAgainst(folders: Folders, base: string): Promise<Changes> {
  return withBase(folders, base, async (before) => {
    await compileAll(folders);
    await compileAll(before);
    return changesBetween(loadArchive(before), loadArchive(folders));
  });
}
