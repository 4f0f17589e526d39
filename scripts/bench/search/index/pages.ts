/** The pages every engine indexes: those this site's search has. */
import { foldersOf } from '../../../../src/corpus/folders.ts';
import { loadArchive } from '../../../../src/corpus/load.ts';
import { searchablePages } from '../../../../src/search/index/pages.ts';
import type { LazyPage } from '../../../../src/search/index/write-index.ts';

/**
 * The pages of the archive that the environment names.
 *
 * @example openPages()[0]?.().title
 */
export function openPages(): LazyPage[] {
  return searchablePages(loadArchive(foldersOf(process.env)));
}
