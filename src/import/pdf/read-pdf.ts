/** A PDF to received text: from its letters, or from its pictures when it is a scan. */
import { extractImages, getDocumentProxy } from 'unpdf';
import { fromLegacy } from '../legacy/detect.ts';
import { isSyllable } from '../letters/syllables.ts';
import type { RecognisePages } from '../ocr/pages.ts';
import { pngOf } from '../ocr/png.ts';
import { readPictures } from '../ocr/read-image.ts';
import { lostLetters } from '../received/lost-letters.ts';
import type { Progress, ReceivedText } from '../received/received.ts';
import { ImportRefused } from '../refusal.ts';
import { type Piece, type Row, rowsOf } from './lines.ts';
import { textOfPages } from './pages.ts';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** No act is longer; a whole gazette must be parted first. */
const MOST_PAGES = 300;
/** Fewer letters a page are the stamp of a scanner, no text. */
const FEW_LETTERS = 40;
const TOLD_FROM = 20;
/** Official prose has 98 syllables and more among 100 words in small letters. */
const LEAST_SOUND = 0.85;
const ENOUGH_WORDS = 100;

/**
 * @param recognise null when no engine for scans is installed
 * @example (await readPdf(bytes, null, console.error)).text
 */
export async function readPdf(
  bytes: Buffer,
  recognise: RecognisePages | null,
  progress: Progress,
): Promise<ReceivedText> {
  const pdf = await opened(bytes);
  if (pdf.numPages > MOST_PAGES)
    throw new ImportRefused(
      `Tệp PDF dài ${pdf.numPages} trang, quá ${MOST_PAGES} trang.`,
      'Tách riêng trang của từng văn bản (in ra PDF với khoảng trang) rồi nhập từng tệp.',
    );
  const pages: Row[][] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    if (pdf.numPages >= TOLD_FROM && number % 10 === 0) progress(`Đọc trang ${number}/${pdf.numPages}…`);
    pages.push(rowsOf(await piecesOf(pdf, number)));
  }
  const letters = pages
    .flat()
    .reduce((sum, { segments }) => sum + segments.reduce((all, { text }) => all + text.length, 0), 0);
  if (letters < FEW_LETTERS * pdf.numPages)
    return readPictures(await picturesOf(pdf, progress), recognise, progress);
  return textOf(pages);
}

async function opened(bytes: Buffer): Promise<Pdf> {
  try {
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  } catch (error) {
    const isLocked = (error as Error).name === 'PasswordException';
    if (isLocked)
      throw new ImportRefused(
        'Tệp PDF có mật khẩu, máy không mở được.',
        'Xin bản không có mật khẩu, hoặc in lại ra PDF rồi nhập.',
      );
    throw new ImportRefused(
      'Tệp PDF hỏng, máy không mở được.',
      'Mở thử bằng trình xem PDF; không mở được thì xin lại tệp từ nơi gửi.',
    );
  }
}

async function piecesOf(pdf: Pdf, number: number): Promise<Piece[]> {
  try {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    return items.flatMap((item): Piece[] => {
      if (!('str' in item) || !item.str) return [];
      const [, , c = 0, d = 0, x = 0, y = 0] = item.transform as number[];
      return [{ text: item.str, x, y, width: item.width, size: Math.hypot(c, d) || 12 }];
    });
  } catch {
    throw new ImportRefused(
      `Trang ${number} của tệp PDF hỏng, máy không đọc được.`,
      'Mở bằng trình xem PDF, in lại ra PDF rồi nhập; không được thì xin lại tệp.',
    );
  }
}

function textOf(pages: readonly Row[][]): ReceivedText {
  const { text, printed, changes } = textOfPages(pages);
  const lost = lostLetters(printed, text);
  if (lost)
    throw new ImportRefused(
      `Máy đọc sót chữ của tệp PDF, ở chỗ “${lost}”, nên không ghi gì.`,
      'Xin tệp Word của văn bản; gửi tệp này cho người phụ trách phần mềm.',
    );
  const legacy = fromLegacy(text);
  refuseScrambled(legacy?.text ?? text);
  return {
    text: legacy?.text ?? text,
    transcription: 'born-digital',
    isPrinted: true,
    changes: [
      ...(legacy ? [{ line: null, words: `chuyển từ bảng mã ${legacy.name} sang Unicode` }] : []),
      ...changes,
    ],
  };
}

/** A letter that the font lacks comes from another one; the file may then hold it away from its word: "Thực hi n Nghệị". */
function refuseScrambled(text: string): void {
  const words = text.match(/(?<![\p{L}\p{N}])\p{Ll}+(?![\p{L}\p{N}])/gu) ?? [];
  if (words.length < ENOUGH_WORDS) return;
  const sound = words.filter(isSyllable).length;
  if (sound > words.length * LEAST_SOUND) return;
  const strange = words.filter((word) => /[^a-z]/u.test(word) && !isSyllable(word)).slice(0, 3);
  throw new ImportRefused(
    `Chữ trong tệp PDF bị xáo: ${Math.round((1 - sound / words.length) * 100)} % số chữ không phải tiếng Việt, như ${strange.map((word) => `“${word}”`).join(', ')}.`,
    'Xin tệp Word của văn bản; hoặc mở tệp gốc, đổi cả văn bản sang một phông có đủ chữ Việt (Times New Roman), in lại ra PDF rồi nhập.',
  );
}

/** The largest picture of each page: a scan has one. */
async function picturesOf(pdf: Pdf, progress: Progress): Promise<Buffer[]> {
  const pictures: Buffer[] = [];
  for (let page = 1; page <= pdf.numPages; page += 1) {
    progress(`Lấy ảnh trang ${page}/${pdf.numPages}…`);
    const images = await extractImages(pdf, page).catch(() => []);
    const largest = images.sort((a, b) => b.width * b.height - a.width * a.height)[0];
    if (largest) pictures.push(pngOf(largest));
  }
  if (pictures.length === 0)
    throw new ImportRefused('Tệp PDF trống: không có chữ, không có ảnh.', 'Xin lại tệp từ nơi gửi.');
  return pictures;
}
