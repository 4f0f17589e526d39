/** The directory of a zip file, read before anything is unpacked (APPNOTE 6.3.10, 4.3.12 and 4.3.16). */
import { ImportRefused } from '../refusal.ts';

export interface ZipEntry {
  name: string;
  packed: number;
  unpacked: number;
  crc: number;
  method: number;
  /** Where its local header begins. */
  at: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
/** A .docx of 300 pages has some 8 MB of XML; pictures are hardly packed at all. */
const MOST_ENTRIES = 3000;
const MOST_XML = 32_000_000;
const MOST_ALL = 200_000_000;
const MOST_RATIO = 120;
const SMALL = 2_000_000;

const BROKEN = 'Tệp .docx hỏng: không đọc được mục lục bên trong.';
const ASK = 'Mở thử bằng Word; không mở được thì xin lại tệp từ nơi gửi.';

/**
 * Every entry, once the directory as a whole is fit to be unpacked.
 *
 * @example zipDirectory(bytes).map(({ name }) => name) // ['[Content_Types].xml', 'word/document.xml', …]
 */
export function zipDirectory(bytes: Buffer): ZipEntry[] {
  const end = endOf(bytes);
  const count = bytes.readUInt16LE(end + 10);
  const size = bytes.readUInt32LE(end + 12);
  const from = bytes.readUInt32LE(end + 16);
  if (count > MOST_ENTRIES || size === 0xffffffff || from === 0xffffffff)
    throw tooLarge(`có ${count} tệp con`);
  if (from + size > end) throw new ImportRefused(BROKEN, ASK);
  const entries = entriesFrom(bytes, from, count, end);
  refuseSizes(entries, bytes.length);
  return entries;
}

function endOf(bytes: Buffer): number {
  const lowest = Math.max(0, bytes.length - END_LENGTH - LONGEST_COMMENT);
  for (let at = bytes.length - END_LENGTH; at >= lowest; at -= 1)
    if (bytes.readUInt32LE(at) === END) return at;
  throw new ImportRefused(BROKEN, ASK);
}

function entriesFrom(bytes: Buffer, from: number, count: number, end: number): ZipEntry[] {
  const entries: ZipEntry[] = [];
  const names = new Set<string>();
  let at = from;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== CENTRAL) throw new ImportRefused(BROKEN, ASK);
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    if (bytes.readUInt16LE(at + 8) & 1)
      throw new ImportRefused(
        'Tệp .docx có mật khẩu, máy không mở được.',
        'Bỏ mật khẩu bằng Word rồi nhập lại.',
      );
    refuseName(name, names);
    entries.push({
      name,
      method: bytes.readUInt16LE(at + 10),
      crc: bytes.readUInt32LE(at + 16),
      packed: bytes.readUInt32LE(at + 20),
      unpacked: bytes.readUInt32LE(at + 24),
      at: bytes.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

function refuseName(name: string, names: Set<string>): void {
  const isOutside = name.split('/').includes('..') || /^(?:\/|[a-z]:)|\\|\0/iu.test(name);
  if (isOutside)
    throw new ImportRefused(
      `Tệp .docx chứa tên “${name.slice(0, 60)}” trỏ ra ngoài: có thể là tệp độc hại.`,
      'Không mở tệp này; báo nơi gửi.',
    );
  if (names.has(name))
    throw new ImportRefused(
      `Tệp .docx chứa hai lần “${name.slice(0, 60)}”: có thể là tệp độc hại.`,
      'Không mở tệp này; báo nơi gửi.',
    );
  names.add(name);
}

/** What it would unpack to, by its own word; `unpack.ts` holds it to that. */
function refuseSizes(entries: readonly ZipEntry[], length: number): void {
  const total = (chosen: readonly ZipEntry[]) => chosen.reduce((sum, { unpacked }) => sum + unpacked, 0);
  const xml = total(entries.filter(({ name }) => /\.(?:xml|rels)$/iu.test(name)));
  const all = total(entries);
  const packed = entries.reduce((sum, one) => sum + one.packed, 0);
  if (packed > length)
    throw new ImportRefused(
      'Tệp .docx khai kích thước bên trong lớn hơn chính nó: có thể là tệp độc hại.',
      'Không mở tệp này; báo nơi gửi.',
    );
  const isBomb = entries.some((one) => one.unpacked > SMALL && one.unpacked > one.packed * MOST_RATIO);
  if (xml > MOST_XML || all > MOST_ALL || isBomb)
    throw tooLarge(`bung ra ${Math.round(all / 1e6)} MB từ ${Math.round(length / 1e3)} kB`);
}

function tooLarge(how: string): ImportRefused {
  return new ImportRefused(
    `Tệp .docx ${how}: có thể là tệp độc hại (bom nén), máy không mở.`,
    'Xin lại tệp từ nơi gửi; nếu đúng là văn bản dài, tách thành nhiều tệp.',
  );
}
