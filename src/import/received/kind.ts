/** What a received file is, from its bytes; its name only says what the sender thought. */
import { ImportRefused } from '../refusal.ts';

export type ReceivedKind = 'text' | 'docx' | 'pdf' | 'image';

const SIGNATURES: readonly [ReceivedKind, readonly number[]][] = [
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x49, 0x49, 0x2a, 0x00]],
  ['image', [0x4d, 0x4d, 0x00, 0x2a]],
  ['image', [0x42, 0x4d]],
];
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const AS_DOCX =
  'Mở bằng Word hoặc LibreOffice, chọn Lưu thành… (Save as), kiểu “Word Document (*.docx)”, rồi nhập tệp mới.';

/**
 * @param name for what the sender calls it
 * @example kindOf('a.docx', bytes) // 'docx'
 */
export function kindOf(name: string, bytes: Buffer): ReceivedKind {
  if (bytes.length === 0) throw new ImportRefused('Tệp rỗng.', 'Xin lại tệp từ nơi gửi.');
  if (startsWith(bytes, OLE)) throw oleRefused(bytes);
  if (startsWith(bytes, [0x50, 0x4b])) return 'docx';
  if (bytes.subarray(0, 1024).includes('%PDF-')) return 'pdf';
  const image = SIGNATURES.find(([, signature]) => startsWith(bytes, signature));
  if (image && !(image[1].length === 2 && !/\.bmp$/iu.test(name))) return image[0];
  const head = bytes.subarray(0, 512).toString('latin1').trimStart();
  if (head.startsWith('{\\rtf')) throw new ImportRefused('Tệp là RTF, không phải .docx.', AS_DOCX);
  if (/^<(?:!doctype html|html|\?xml)/iu.test(head))
    throw new ImportRefused('Tệp là HTML hoặc XML, không phải văn bản Word.', AS_DOCX);
  const ending = /\.([a-z\d]+)$/iu.exec(name)?.[1]?.toLowerCase() ?? '';
  if (['docx', 'pdf', 'png', 'jpg', 'jpeg', 'tif', 'tiff', 'bmp'].includes(ending))
    throw new ImportRefused(
      `Tệp mang đuôi .${ending} nhưng bên trong không phải tệp loại ấy, hoặc đã hỏng.`,
      'Xin lại tệp từ nơi gửi, hoặc đổi đuôi cho đúng.',
    );
  return 'text';
}

function startsWith(bytes: Buffer, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}

/** Old Word files and encrypted new ones share one container. */
function oleRefused(bytes: Buffer): ImportRefused {
  const isEncrypted = bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'));
  if (isEncrypted)
    return new ImportRefused(
      'Tệp Word có mật khẩu, máy không mở được.',
      'Mở bằng Word, bỏ mật khẩu (Tệp › Thông tin › Bảo vệ tài liệu), lưu lại rồi nhập.',
    );
  return new ImportRefused('Tệp là Word đời cũ (.doc), dù tên có thể ghi .docx.', AS_DOCX);
}
