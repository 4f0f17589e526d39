/** The bytes of a file of `content/` as text. */
import type { Problem } from '../core/problem.ts';

/**
 * The text without a byte order mark, which Notepad adds; a problem when the bytes are not UTF-8,
 * as when a file was saved as "Unicode" (UTF-16) or in an old Vietnamese code page.
 *
 * @example textOf('a.mdx', Buffer.from('Chữ')).text // 'Chữ'
 */
export function textOf(file: string, bytes: Buffer): { text: string | null; problems: Problem[] } {
  const text = decoded(bytes);
  if (text !== null) return { text, problems: [] };
  const problem = {
    file,
    line: 1,
    column: 1,
    rule: 'encoding',
    message: 'Tệp không ghi bằng bảng mã Unicode UTF-8.',
    mend: 'Mở tệp bằng trình soạn thảo, chọn Lưu thành… (Save as), đặt mã hóa (Encoding) là UTF-8.',
  };
  return { text: null, problems: [problem] };
}

/**
 * UTF-8 bytes as text, or null when they are something else.
 *
 * @example decoded(Buffer.from([0xff, 0xfe])) // null
 */
export function decoded(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
