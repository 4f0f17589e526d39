/** Raw pixels as a BMP file, which needs no compression (BITMAPINFOHEADER, 24 bits, rows from below). */

/**
 * @param image rows from above; one, three or four bytes a pixel
 * @example bitmapOf({ data: new Uint8ClampedArray([255]), width: 1, height: 1, channels: 1 }).length // 58
 */
export function bitmapOf({
  data,
  width,
  height,
  channels,
}: {
  data: Uint8ClampedArray;
  width: number;
  height: number;
  channels: number;
}): Buffer {
  const stride = Math.ceil((width * 3) / 4) * 4;
  const file = Buffer.alloc(54 + stride * height);
  file.write('BM');
  file.writeUInt32LE(file.length, 2);
  file.writeUInt32LE(54, 10);
  file.writeUInt32LE(40, 14);
  file.writeInt32LE(width, 18);
  file.writeInt32LE(height, 22);
  file.writeUInt16LE(1, 26);
  file.writeUInt16LE(24, 28);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const from = (y * width + x) * channels;
      const to = 54 + (height - 1 - y) * stride + x * 3;
      const [red = 0, green = red, blue = red] =
        channels === 1 ? [data[from]] : [data[from], data[from + 1], data[from + 2]];
      file[to] = blue;
      file[to + 1] = green;
      file[to + 2] = red;
    }
  }
  return file;
}
