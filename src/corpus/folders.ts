/** Where the archive, its cache and its output lie; the environment may move them. */

import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Folders {
  /** The project's root: messages name files from here. */
  root: string;
  content: string;
  cache: string;
  out: string;
}

/**
 * The folders of this run. `CONTENT_DIR`, `CACHE_DIR` and `OUT_DIR` move one each,
 * for builds of another archive with the same program.
 *
 * @example foldersOf(process.env).content // '/…/content'
 */
export function foldersOf(env: Record<string, string | undefined>, root = projectRoot()): Folders {
  return {
    root,
    content: resolve(root, env['CONTENT_DIR'] ?? 'content'),
    cache: resolve(root, env['CACHE_DIR'] ?? '.cache'),
    out: resolve(root, env['OUT_DIR'] ?? 'dist'),
  };
}

/** Bundled for the site, this file lies elsewhere; the build says where the project is. */
function projectRoot(): string {
  return process.env['PROJECT_ROOT'] ?? join(fileURLToPath(new URL('.', import.meta.url)), '../..');
}
