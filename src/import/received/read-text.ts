/** A received text file: its encoding found, its letters those of the archive. */
import { decoded } from '../../corpus/text-file.ts';
import { fromLegacy } from '../legacy/detect.ts';
import { isSyllable } from '../letters/syllables.ts';
import { ImportRefused } from '../refusal.ts';
import type { ReceivedText } from './received.ts';
import { laidOut } from './typed-layout.ts';

/** A thousand pages of text; no act is so long. */
const LONGEST = 3_000_000;

/**
 * @example readText(Buffer.from('Số: 08/CT-UBND')).text // 'Số: 08/CT-UBND'
 */
export function readText(bytes: Buffer): ReceivedText {
  if (bytes.length > LONGEST)
    throw new ImportRefused(
      `Tệp chữ dài ${Math.round(bytes.length / 1e6)} MB, quá 3 MB.`,
      'Một văn bản không dài như vậy: tách tệp theo từng văn bản.',
    );
  const { text, name } = unicodeOf(bytes);
  if (!/\p{L}/u.test(text))
    throw new ImportRefused(
      'Tệp không có chữ nào.',
      'Xem lại tệp nhận được; nếu là ảnh thì nhập tệp ảnh hoặc PDF.',
    );
  const paper = laidOut(text);
  const changes = [
    ...(name ? [{ line: null, words: `chuyển từ bảng mã ${name} sang Unicode` }] : []),
    ...paper.changes,
  ];
  return { text: paper.text, transcription: 'typed', isPrinted: true, changes };
}

function unicodeOf(bytes: Buffer): { text: string; name: string | null } {
  const wide = wideText(bytes);
  if (wide !== null) return { text: wide, name: 'UTF-16' };
  const text = decoded(bytes);
  if (text !== null && !text.includes('\0')) {
    const legacy = fromLegacy(text);
    return legacy ?? { text, name: null };
  }
  if (bytes.includes(0)) throw broken();
  const latin = bytes.toString('latin1');
  const legacy = fromLegacy(latin);
  if (legacy) return legacy;
  const windows = new TextDecoder('windows-1258').decode(bytes).normalize('NFC');
  if (isVietnamese(windows)) return { text: windows, name: 'Windows-1258' };
  throw broken();
}

function broken(): ImportRefused {
  return new ImportRefused(
    'Không nhận ra bảng mã của tệp chữ (không phải UTF-8, UTF-16, TCVN3, VNI hay Windows-1258).',
    'Mở tệp bằng chương trình đã tạo ra nó, chọn Lưu thành… (Save as), đặt mã hóa (Encoding) là UTF-8.',
  );
}

/** UTF-16 by its mark, or by the empty half of its ASCII letters. */
function wideText(bytes: Buffer): string | null {
  const isLittle = bytes[0] === 0xff && bytes[1] === 0xfe;
  const isBig = bytes[0] === 0xfe && bytes[1] === 0xff;
  const head = bytes.subarray(0, 400);
  const zeros = (odd: number) => head.filter((byte, at) => byte === 0 && at % 2 === odd).length;
  const many = head.length / 8;
  if (isLittle || (zeros(1) > many && zeros(0) === 0)) return new TextDecoder('utf-16le').decode(bytes);
  if (isBig || (zeros(0) > many && zeros(1) === 0)) return new TextDecoder('utf-16be').decode(bytes);
  return null;
}

function isVietnamese(text: string): boolean {
  const words = (text.match(/\p{L}+/gu) ?? []).filter((word) => /[^a-z]/iu.test(word));
  return words.length > 0 && words.filter(isSyllable).length > words.length * 0.7;
}
