/** The archive for pages: loaded once for a build; while writing, read again when a file of `content/` changes. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from './files.ts';
import { type Folders, foldersOf } from './folders.ts';
import { type Archive, loadArchive } from './load.ts';

let kept: { stamp: string; archive: Archive } | undefined;

/**
 * The archive as it is now.
 *
 * @example openArchive().corpus.documents
 */
export function openArchive(): Archive {
  const folders = foldersOf(process.env);
  const stamp = process.env['NODE_ENV'] === 'development' ? stampOf(folders) : 'build';
  if (kept?.stamp !== stamp) kept = { stamp, archive: loadArchive(folders) };
  return kept.archive;
}

/** Names, sizes and times of all files; cheap enough for every page view. */
function stampOf({ content }: Folders): string {
  return filesBelow(content, '')
    .map((path) => {
      const { mtimeMs, size } = statSync(join(content, path));
      return `${path}:${mtimeMs}:${size}`;
    })
    .join('\n');
}
