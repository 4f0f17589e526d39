/** The files of the index in the reader's browser. */
import { gunzipSync } from 'fflate';

export interface IndexFiles {
  json<T>(name: string): Promise<T>;
  /** The bytes of a compressed file as they were before. */
  bytes(name: string): Promise<Uint8Array>;
}

/**
 * Files below an address that ends with a slash.
 *
 * @example await openIndexFiles(new URL('/chi-muc/', location.href)).json('bang.json')
 */
export function openIndexFiles(base: URL): IndexFiles {
  return {
    json: async <T>(name: string) => (await need(base, name)).json() as Promise<T>,
    bytes: async (name) => unpacked(new Uint8Array(await (await need(base, name)).arrayBuffer())),
  };
}

async function need(base: URL, name: string): Promise<Response> {
  const response = await fetch(new URL(name, base));
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response;
}

/** A host may have unpacked it on the way: packed bytes begin with a sign of their own (RFC 1952). */
function unpacked(bytes: Uint8Array): Uint8Array {
  // At once: a stream of the browser's takes some turns of its loop for each of a dozen small files.
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
}
