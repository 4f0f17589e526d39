/** Scanned pages to received text. */

import type { Progress, ReceivedText } from '../received/received.ts';
import { ImportRefused } from '../refusal.ts';
import type { RecognisedLine, RecognisePages } from './pages.ts';

/** Said when letters stand in a picture and no engine is there. */
export const INSTALL = 'npm install --no-save tesseract.js@7.0.0 @tesseract.js-data/vie@1.0.0';
const UNSURE = 75;

/**
 * @example (await readImage(png, recognise, console.error)).text
 */
export function readImage(
  bytes: Buffer,
  recognise: RecognisePages | null,
  progress: Progress,
): Promise<ReceivedText> {
  return readPictures([bytes], recognise, progress);
}

/**
 * Pages in order; lines about which the engine is unsure are told.
 *
 * @throws ImportRefused when no engine is installed
 */
export async function readPictures(
  pictures: readonly Buffer[],
  recognise: RecognisePages | null,
  progress: Progress,
): Promise<ReceivedText> {
  if (!recognise)
    throw new ImportRefused(
      'Tệp là ảnh quét, cần bộ nhận dạng chữ (tesseract.js và mô hình tiếng Việt, khoảng 50 MB) mà máy này chưa cài.',
      `Chạy một lần: ${INSTALL}  rồi nhập lại. Bộ này chạy ngay trên máy, không gửi gì ra ngoài.`,
    );
  const pages = await recognise(pictures, (page) => progress(`Nhận dạng trang ${page}/${pictures.length}…`));
  const text = pages.map(pageText).join('\n\n');
  if (!/\p{L}/u.test(text))
    throw new ImportRefused(
      'Không nhận dạng được chữ nào trong ảnh.',
      'Quét lại rõ hơn (300 dpi, thẳng trang), hoặc xin tệp Word.',
    );
  const lines = text.split('\n');
  const unsure = pages
    .flat()
    .filter(({ confidence, text: words }) => confidence < UNSURE && /\p{L}|\d/u.test(words));
  return {
    text,
    transcription: 'ocr',
    isPrinted: true,
    changes: [
      { line: null, words: 'nhận dạng từ ảnh: đối chiếu từng số, ngày và viện dẫn với bản quét' },
      ...unsure.map(({ text: words, confidence }) => ({
        line: lines.indexOf(words.trim()) + 1 || null,
        words: `máy đọc không chắc (${Math.round(confidence)} %): “${words.trim().slice(0, 60)}”`,
      })),
    ],
  };
}

function pageText(lines: readonly RecognisedLine[]): string {
  return lines
    .map(({ text, isFirst }, index) => `${isFirst && index > 0 ? '\n' : ''}${text.trim()}`)
    .join('\n');
}
