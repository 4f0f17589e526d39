/** Where the archive, its cache and its output lie; the environment may move them. */

import { join, relative, resolve, sep } from 'node:path';
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

/** The content folder, and how messages name it. */
export interface ContentFolder {
  path: string;
  shown: string;
}

/**
 * Messages name the content folder from the project's root when it lies there.
 *
 * @example contentFolder(foldersOf({})).shown // 'content'
 */
export function contentFolder({ root, content }: Folders): ContentFolder {
  const inside = relative(root, content);
  return { path: content, shown: inside.startsWith('..') ? content : inside.split(sep).join('/') };
}

/**
 * Where a file lies that messages name.
 *
 * @example fullPath(contentFolder(folders), 'content/topics.yaml') // '/kho/content/topics.yaml'
 */
export function fullPath({ path, shown }: ContentFolder, file: string): string {
  return join(path, file.slice(shown.length + 1));
}

/** Bundled for the site, this file lies elsewhere; the build says where the project is. */
function projectRoot(): string {
  return process.env['PROJECT_ROOT'] ?? join(fileURLToPath(new URL('.', import.meta.url)), '../..');
}
