/** Raw pixels as a grey PNG (RFC 2083): small, and read by every engine. */
import { crc32, deflateSync } from 'node:zlib';

export interface Pixels {
  /** Rows from above; one, three or four bytes a pixel. */
  data: Uint8ClampedArray;
  width: number;
  height: number;
  channels: number;
}

/**
 * @example pngOf({ data: new Uint8ClampedArray([255]), width: 1, height: 1, channels: 1 }).subarray(1, 4).toString() // 'PNG'
 */
export function pngOf({ data, width, height, channels }: Pixels): Buffer {
  // Each row begins with the number of its filter: none.
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0, from = 0; y < height; y += 1) {
    let to = y * (width + 1) + 1;
    for (let x = 0; x < width; x += 1, from += channels, to += 1) rows[to] = greyAt(data, from, channels);
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = 8;
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows, { level: 1 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Luminance by the weights of ITU-R BT.601. */
function greyAt(data: Uint8ClampedArray, at: number, channels: number): number {
  const red = data[at] ?? 0;
  if (channels < 3) return red;
  return 0.299 * red + 0.587 * (data[at + 1] ?? 0) + 0.114 * (data[at + 2] ?? 0);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
