/** The XML parts of a .docx, each held to the size and checksum its directory gives. */
import { crc32, inflateRawSync } from 'node:zlib';
import { ImportRefused } from '../refusal.ts';
import { type ZipEntry, zipDirectory } from './zip-directory.ts';

const LOCAL = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;
const LIES = 'Tệp .docx khai sai kích thước hoặc mã kiểm của phần bên trong: tệp hỏng hoặc độc hại.';
const ASK = 'Mở thử bằng Word; không mở được thì xin lại tệp từ nơi gửi.';

/**
 * Parts that say something about the text, by name. Pictures and fonts are never unpacked.
 *
 * @example unpackDocx(bytes).get('word/document.xml') // '<?xml …'
 */
export function unpackDocx(bytes: Buffer): Map<string, string> {
  const entries = zipDirectory(bytes);
  const names = new Set(entries.map(({ name }) => name));
  if (!names.has('[Content_Types].xml') || !names.has('word/document.xml')) throw notWord(names);
  const wanted = entries.filter(({ name }) =>
    /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:_rels\/)?[^/]+\.(?:xml|rels))$/u.test(name),
  );
  return new Map(wanted.map((entry) => [entry.name, xmlOf(entry.name, partOf(bytes, entry))]));
}

function notWord(names: ReadonlySet<string>): ImportRefused {
  const kind = [...names].some((name) => name.startsWith('xl/'))
    ? 'bảng tính Excel'
    : names.has('content.xml')
      ? 'văn bản OpenDocument (.odt)'
      : 'tệp nén';
  return new ImportRefused(
    `Bên trong là ${kind}, không phải văn bản Word (.docx).`,
    'Mở bằng Word hoặc LibreOffice, lưu thành .docx rồi nhập lại.',
  );
}

function partOf(bytes: Buffer, { at, packed, unpacked, method, crc }: ZipEntry): Buffer {
  if (at + 30 > bytes.length || bytes.readUInt32LE(at) !== LOCAL) throw new ImportRefused(LIES, ASK);
  const from = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
  const data = bytes.subarray(from, from + packed);
  if (method !== STORED && method !== DEFLATED)
    throw new ImportRefused('Tệp .docx nén bằng cách lạ, máy không mở được.', ASK);
  const part = method === STORED ? data : inflated(data, unpacked);
  if (part.length !== unpacked || crc32(part) !== crc) throw new ImportRefused(LIES, ASK);
  return part;
}

/** Stops at the size the directory gives, however much there is. */
function inflated(data: Buffer, size: number): Buffer {
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(1, size) });
  } catch {
    throw new ImportRefused(LIES, ASK);
  }
}

/** A document type declaration may name entities that read other files (XXE) or grow without end. */
function xmlOf(name: string, part: Buffer): string {
  const isWide = (part[0] === 0xff && part[1] === 0xfe) || (part[0] === 0xfe && part[1] === 0xff);
  const text = isWide
    ? new TextDecoder(part[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(part)
    : part.toString('utf8').replace(/^\ufeff/u, '');
  if (/<!(?:DOCTYPE|ENTITY)/iu.test(text))
    throw new ImportRefused(
      `Phần ${name} của tệp .docx khai báo thực thể XML (DOCTYPE): có thể là tệp độc hại.`,
      'Không mở tệp này; báo nơi gửi.',
    );
  return text;
}
