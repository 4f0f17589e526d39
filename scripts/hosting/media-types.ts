/**
 * Media types by file extension. Text says its charset, because a `.csv` or `.txt` without one is
 * read in the machine's own code page and Vietnamese letters break.
 */

const TEXT: Record<string, string> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  mjs: 'text/javascript',
  json: 'application/json',
  map: 'application/json',
  webmanifest: 'application/manifest+json',
  svg: 'image/svg+xml',
  xml: 'application/xml',
  txt: 'text/plain',
  csv: 'text/csv',
  md: 'text/markdown',
};

// The parts of the search index are compressed inside; `.bin` is a type that IIS knows.
const BINARY: Record<string, string> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  avif: 'image/avif',
  ico: 'image/x-icon',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  bmp: 'image/bmp',
  woff2: 'font/woff2',
  wasm: 'application/wasm',
  pdf: 'application/pdf',
  zip: 'application/zip',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  bin: 'application/octet-stream',
};

/** Every file extension with a type of its own. */
export const knownExtensions: readonly string[] = Object.keys({ ...TEXT, ...BINARY });

/** A `Content-Type` value, and whether compressing such a file is worth the work. */
export type MediaType = { contentType: string; compressible: boolean };

/**
 * The media type of a file, from its name. An unknown extension is offered as bytes.
 *
 * @example mediaTypeOf('van-ban/34-ct-tw.csv') // { contentType: 'text/csv; charset=utf-8', compressible: true }
 */
export function mediaTypeOf(fileName: string): MediaType {
  const extension = /\.([^./\\]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? '';
  const text = TEXT[extension];
  if (text) return { contentType: `${text}; charset=utf-8`, compressible: true };
  return { contentType: BINARY[extension] ?? 'application/octet-stream', compressible: false };
}
