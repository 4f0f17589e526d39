/** The files of `content/`, found and read in a fixed order. */
import { type Dirent, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/**
 * All files below a folder with this ending, sorted by path, with forward slashes. Links are not followed.
 *
 * @example filesBelow('content/documents', '.mdx') // ['kon-tum/chi-thi/2024/08-ct-ubnd.mdx', …]
 */
export function filesBelow(folder: string, ending: string): string[] {
  return entriesBelow(
    folder,
    (entry) => entry.isFile() && entry.name.endsWith(ending) && !entry.name.startsWith('.'),
  );
}

/**
 * All entries below a folder that are neither files nor folders: links, pipes, sockets.
 *
 * @example oddEntriesBelow('content') // []
 */
export function oddEntriesBelow(folder: string): string[] {
  return entriesBelow(folder, (entry) => !entry.isFile() && !entry.isDirectory());
}

/** Walks by hand: Node's own recursive listing follows links to folders, out of the archive and in circles. */
function entriesBelow(folder: string, wanted: (entry: Dirent) => boolean): string[] {
  if (!existsSync(folder)) return [];
  const found: string[] = [];
  const open = [folder];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const entry of readdirSync(next, { withFileTypes: true })) {
      const path = join(next, entry.name);
      if (entry.isDirectory()) open.push(path);
      if (wanted(entry)) found.push(relative(folder, path).split(sep).join('/'));
    }
  }
  return found.sort((a, b) => (a < b ? -1 : 1));
}

/** The bytes of a file, or null when there is none; a folder of that name is none. */
export function bytesOf(file: string): Buffer | null {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? readFileSync(file) : null;
}

/**
 * The files of a content folder that people write; received files are kept as they came.
 *
 * @example writtenFiles('content')[0] // 'abbreviations.yaml'
 */
export function writtenFiles(content: string): string[] {
  return filesBelow(content, '').filter(
    (name) => /\.(?:mdx|yaml)$/.test(name) && !name.startsWith('sources/'),
  );
}
