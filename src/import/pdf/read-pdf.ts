/** A PDF to received text: from its letters, or from its pictures when it is a scan. */
import { extractImages, getDocumentProxy } from 'unpdf';
import { fromLegacy } from '../legacy/detect.ts';
import { bitmapOf } from '../ocr/bitmap.ts';
import type { RecognisePages } from '../ocr/pages.ts';
import { readPictures } from '../ocr/read-image.ts';
import type { Progress, ReceivedText } from '../received/received.ts';
import { lostLetters } from '../received/lost-letters.ts';
import { ImportRefused } from '../refusal.ts';
import { linesOfPage } from './columns.ts';
import { type Piece, type Row, rowsOf } from './lines.ts';
import { paragraphsOf } from './paragraphs.ts';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** No act is longer; a whole gazette must be parted first. */
const MOST_PAGES = 300;
/** Fewer letters a page are the stamp of a scanner, no text. */
const FEW_LETTERS = 40;
const TOLD_FROM = 20;

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
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, isEvalSupported: false });
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
  const numbered = pages.map((rows, index) => withoutNumber(rows, index + 1));
  const bodySize = commonSize(pages.flat());
  // One long page, so that what the end of a page parts (a signature beside its recipients) stays together.
  const rows = numbered.flatMap(({ rows: own }, index) => own.map((row) => lowered(row, index)));
  const text = paragraphsOf(linesOfPage(rows), bodySize).join('\n\n');
  const printed = rows.flatMap(({ segments }) => segments.map(({ text: words, note }) => `${note ?? ''}${words}`)).join('\n');
  const lost = lostLetters(printed, text);
  if (lost) throw new ImportRefused(`Máy đọc sót chữ của tệp PDF, ở chỗ “${lost}”, nên không ghi gì.`, 'Xin tệp Word của văn bản; gửi tệp này cho người phụ trách phần mềm.');
  const legacy = fromLegacy(text);
  const left = numbered.filter(({ number }) => number !== null).length;
  return {
    text: `${legacy?.text ?? text}\n`,
    transcription: 'born-digital',
    isPrinted: true,
    changes: [
      ...(legacy ? [{ line: null, words: `chuyển từ bảng mã ${legacy.name} sang Unicode` }] : []),
      ...(left > 0 ? [{ line: null, words: `bỏ số trang ở ${left} trang` }] : []),
    ],
  };
}

/** Far more than a page is high. */
const PAGE = 10_000;

function lowered({ y, segments }: Row, page: number): Row {
  return { y: y - page * PAGE, segments: segments.map((segment) => ({ ...segment, y: segment.y - page * PAGE })) };
}

/** The size of most letters. */
function commonSize(rows: readonly Row[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of rows.flatMap(({ segments }) => segments)) letters.set(size, (letters.get(size) ?? 0) + text.length);
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 13;
}

/** The number of the page alone at its head or foot is no word of the act. */
function withoutNumber(rows: readonly Row[], page: number): { rows: Row[]; number: string | null } {
  for (const at of [0, rows.length - 1]) {
    const [segment, ...more] = rows[at]?.segments ?? [];
    const number = /^[-–\s]*(\d{1,3})[-–\s]*$/u.exec(segment?.note ?? segment?.text ?? '')?.[1];
    if (number && more.length === 0 && Math.abs(Number(number) - page) <= 1)
      return { rows: rows.filter((_, index) => index !== at), number };
  }
  return { rows: [...rows], number: null };
}

/** The largest picture of each page: a scan has one. */
async function picturesOf(pdf: Pdf, progress: Progress): Promise<Buffer[]> {
  const pictures: Buffer[] = [];
  for (let page = 1; page <= pdf.numPages; page += 1) {
    progress(`Lấy ảnh trang ${page}/${pdf.numPages}…`);
    const images = await extractImages(pdf, page).catch(() => []);
    const largest = images.sort((a, b) => b.width * b.height - a.width * a.height)[0];
    if (largest) pictures.push(bitmapOf(largest));
  }
  if (pictures.length === 0)
    throw new ImportRefused('Tệp PDF trống: không có chữ, không có ảnh.', 'Xin lại tệp từ nơi gửi.');
  return pictures;
}
