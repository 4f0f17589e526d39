/** Scanned pages to received text: the engine reads words, their places make lines and paragraphs as in a PDF. */
import { type Piece, rowsOf } from '../pdf/lines.ts';
import { textOfPages } from '../pdf/pages.ts';
import type { Progress, ReceivedText } from '../received/received.ts';
import { ImportRefused } from '../refusal.ts';
import type { RecognisedPage, RecognisedWord, RecognisePages } from './pages.ts';

/** What to run once, said when letters stand in a picture and no engine is there. */
const INSTALL = 'npm install --no-save tesseract.js@7.0.0 @tesseract.js-data/vie@1.0.0';
const UNSURE = 60;
const MOST_TOLD = 40;
/** Points across an A4 page. */
const PAGE_WIDTH = 595;
/** Letters with their marks are so much lower than the line they stand on. */
const LETTER = 0.75;

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
 * Pages in order; words about which the engine is unsure are told with their line.
 *
 * @throws ImportRefused when no engine is installed, or nothing can be read
 */
export async function readPictures(
  pictures: readonly Buffer[],
  recognise: RecognisePages | null,
  progress: Progress,
): Promise<ReceivedText> {
  if (!recognise) throw notInstalled();
  const pages = await recognise(pictures, (page) => progress(`Nhận dạng trang ${page}/${pictures.length}…`));
  const { text, changes } = textOfPages(pages.map((page) => rowsOf(piecesOf(page))));
  if (!/\p{L}/u.test(text))
    throw new ImportRefused(
      'Không nhận dạng được chữ nào trong ảnh.',
      'Quét lại rõ hơn (300 dpi, thẳng trang), hoặc xin tệp Word.',
    );
  return {
    text,
    transcription: 'ocr',
    isPrinted: true,
    changes: [
      { line: null, words: 'nhận dạng từ ảnh: đối chiếu từng số, ngày và viện dẫn với bản quét' },
      ...changes,
      ...unsureWords(pages, text),
    ],
  };
}

function notInstalled(): ImportRefused {
  return new ImportRefused(
    'Tệp là ảnh quét, cần bộ nhận dạng chữ (tesseract.js và mô hình tiếng Việt, khoảng 56 MB) mà máy này chưa cài.',
    `Chạy một lần: ${INSTALL}  rồi nhập lại. Bộ này chạy ngay trên máy, không gửi gì ra ngoài.`,
  );
}

function piecesOf({ width, lineHeight, words }: RecognisedPage): Piece[] {
  const scale = PAGE_WIDTH / Math.max(1, width);
  return words.map(({ text, left, right, foot }) => ({
    text,
    x: left * scale,
    y: -foot * scale,
    width: (right - left) * scale,
    size: lineHeight * scale * LETTER,
  }));
}

function unsureWords(pages: readonly RecognisedPage[], text: string): ReceivedText['changes'] {
  const lines = text.split('\n');
  const unsure = pages
    .flatMap(({ words }) => words)
    .filter(({ confidence, text: word }) => confidence < UNSURE && /[\p{L}\d]/u.test(word));
  const told = unsure
    .slice(0, MOST_TOLD)
    .map((word) => ({ line: lineWith(word, lines), words: unsureWord(word) }));
  const more = unsure.length - told.length;
  return more > 0 ? [...told, { line: null, words: `và ${more} chữ nữa máy đọc không chắc` }] : told;
}

function unsureWord({ text, confidence }: RecognisedWord): string {
  return `máy đọc không chắc (${Math.round(confidence)} %): “${text}”`;
}

function lineWith({ text }: RecognisedWord, lines: readonly string[]): number | null {
  return lines.findIndex((line) => line.split(' ').includes(text)) + 1 || null;
}
