/** The bytes of a file of the index before it was compressed. */
import { gunzipSync } from 'node:zlib';

export function unpacked(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string'
    ? new TextEncoder().encode(content)
    : new Uint8Array(gunzipSync(content));
}
