/** The files of the index in the reader's browser. */

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
    bytes: async (name) => unpacked(await (await need(base, name)).arrayBuffer()),
  };
}

async function need(base: URL, name: string): Promise<Response> {
  const response = await fetch(new URL(name, base));
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response;
}

/** A host may have unpacked it on the way: packed bytes begin with a sign of their own (RFC 1952). */
async function unpacked(bytes: ArrayBuffer): Promise<Uint8Array> {
  const [first, second] = new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength));
  if (first !== 0x1f || second !== 0x8b) return new Uint8Array(bytes);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
