/** A file that someone drops on the page, as text or as a reason why it is none. */

export type DraftFile = { text: string } | { fault: string };

/** More than any official document; a larger file is something else. */
const MOST_BYTES = 5_000_000;
const NOT_TEXT =
  'Tệp này không phải văn bản thuần mã UTF-8 (.txt) nên không đọc được. Hãy mở tệp trong Word hoặc Notepad, lưu thành .txt với mã UTF-8, hoặc chép lời văn rồi dán vào ô.';
/** Signs that no text holds; a Word or PDF file is full of them, and so is UTF-16. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\x00-\x08\x0e-\x1a\x1c-\x1f]/;

/**
 * The text of a file in UTF-8, with or without BOM.
 *
 * @example draftFile(new TextEncoder().encode('Chỉ thị')) // { text: 'Chỉ thị' }
 * @example draftFile(new Uint8Array([0xff, 0xfe, 0x43, 0x00])) // { fault: 'Tệp này không phải …' }
 */
export function draftFile(bytes: Uint8Array): DraftFile {
  if (isTooLarge(bytes.length))
    return { fault: 'Tệp lớn hơn 5 MB. Hãy dán riêng phần lời văn cần kiểm tra.' };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return CONTROL.test(text) ? { fault: NOT_TEXT } : { text };
  } catch {
    return { fault: NOT_TEXT };
  }
}

/**
 * Whether a file is too large to be a draft; asked before it is read.
 *
 * @example isTooLarge(20_000) // false
 */
export function isTooLarge(bytes: number): boolean {
  return bytes > MOST_BYTES;
}
