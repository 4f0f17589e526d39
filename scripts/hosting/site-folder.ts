/** The built site on disk: finding a file, reading it, naming its content. */
import { createHash } from 'node:crypto';
import type { Stats } from 'node:fs';
import { readFile, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { createByteCache } from './byte-cache.ts';
import { type ContentEncoding, encode } from './content-encoding.ts';
import { mediaTypeOf } from './media-types.ts';

/** A file in the site; `sitePath` names it from the root of the site: `van-ban/index.html`. */
export type FoundFile = { kind: 'file'; sitePath: string; file: string; stats: Stats };

/** What stands at a place in the site. */
export type Found = FoundFile | { kind: 'folder without slash' } | { kind: 'nothing' };

/** A file ready to send. The ETag differs by encoding, as the bytes do. */
export type Representation = { body: Buffer; encoding: ContentEncoding; etag: string };

/** A folder to serve from. */
export type SiteFolder = {
  find(sitePath: string): Promise<Found>;
  read(found: FoundFile, wanted: ContentEncoding): Promise<Representation>;
};

const CACHE_BYTES = 32 * 1024 * 1024;

/**
 * Opens a folder for serving.
 *
 * @example
 * const site = openSiteFolder('dist');
 * await site.find('van-ban/'); // { kind: 'file', sitePath: 'van-ban/index.html', … }
 */
export function openSiteFolder(folder: string): SiteFolder {
  const cache = createByteCache<Representation>(CACHE_BYTES);
  return {
    find: (sitePath) => findIn(folder, sitePath),
    async read({ sitePath, file, stats }, wanted) {
      const { compressible } = mediaTypeOf(sitePath);
      const encoding = compressible ? wanted : 'identity';
      // The site may be built again while it is served.
      const key = `${file}|${stats.mtimeMs}|${stats.size}|${encoding}`;
      const kept = cache.get(key);
      if (kept) return kept;
      const made = await represent(await readFile(file), encoding);
      if (compressible) cache.set(key, made, made.body.length);
      return made;
    },
  };
}

async function findIn(folder: string, sitePath: string): Promise<Found> {
  const isFolder = sitePath === '' || sitePath.endsWith('/');
  const inner = isFolder ? `${sitePath}index.html` : sitePath;
  try {
    const file = await realpath(join(folder, inner));
    // A symbolic link may lead out of the folder.
    const fromFolder = relative(await realpath(folder), file);
    if (fromFolder === '..' || fromFolder.startsWith(`..${sep}`)) return { kind: 'nothing' };
    const stats = await stat(file);
    if (stats.isFile()) return { kind: 'file', sitePath: inner, file, stats };
    return stats.isDirectory() ? { kind: 'folder without slash' } : { kind: 'nothing' };
  } catch {
    return { kind: 'nothing' };
  }
}

async function represent(content: Buffer, wanted: ContentEncoding): Promise<Representation> {
  const digest = createHash('sha256').update(content).digest('base64url').slice(0, 22);
  const { body, encoding } = await encode(content, wanted);
  return {
    body,
    encoding,
    etag: encoding === 'identity' ? `"${digest}"` : `"${digest}-${encoding}"`,
  };
}
