/** The archive for pages: loaded once for a build; while writing, as it is now. */
import { foldersOf } from './folders.ts';
import { liveArchive } from './live-archive.ts';
import { type Archive, loadArchive } from './load.ts';

let built: Archive | undefined;

/**
 * The archive as it is now.
 *
 * @example openArchive().corpus.documents
 */
export function openArchive(): Archive {
  const folders = foldersOf(process.env);
  if (process.env['NODE_ENV'] === 'development') return liveArchive(folders);
  built ??= loadArchive(folders);
  return built;
}
