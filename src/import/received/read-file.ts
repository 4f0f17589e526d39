/** Any received file to text, by what it is. */
import type { Transcription } from '../../core/official-document.ts';
import type { Changes } from '../docx/prepare.ts';
import { unpackDocx } from '../docx/unpack.ts';
import type { RecognisePages } from '../ocr/pages.ts';
import { plainLostNotes } from '../text/lost-notes.ts';
import { kindOf, type ReceivedKind } from './kind.ts';
import { mendedLetters } from './mended.ts';
import { readText } from './read-text.ts';
import type { Progress, ReceivedText } from './received.ts';

export interface ReadFile {
  bytes: Buffer;
  /** Of the copy in content/sources/. */
  ending: string;
  text: string;
  transcription: Transcription;
  isPrinted: boolean;
  changes: { line: number | null; words: string }[];
}

export interface ReadOptions {
  changes: Changes;
  /** Recognises letters in pictures; null when no engine is installed. */
  recognise: RecognisePages | null;
  progress: Progress;
}

/**
 * @param name of the file as received, for its ending
 * @throws ImportRefused
 * @example (await readFile('chi-thi.docx', bytes, options)).text
 */
export async function readFile(name: string, bytes: Buffer, options: ReadOptions): Promise<ReadFile> {
  const kind = kindOf(name, bytes);
  const received = await textOf(kind, bytes, options);
  const { text: letters, changes } = mendedLetters(received.text);
  const { text, lost } = plainLostNotes(letters);
  return {
    bytes,
    ending: endingOf(kind, bytes),
    text,
    transcription: received.transcription,
    isPrinted: received.isPrinted,
    changes: [
      ...received.changes,
      ...changes,
      ...lost.map(({ mark, line }) => ({
        line,
        words: `dấu chú thích ${mark} không có lời hoặc không có chỗ đánh dấu: giữ như chữ thường`,
      })),
    ],
  };
}

/** The readers of Word and PDF files are large: each is loaded when it is needed, and none for a file that is refused before. */
async function textOf(
  kind: ReceivedKind,
  bytes: Buffer,
  { changes, recognise, progress }: ReadOptions,
): Promise<ReceivedText> {
  switch (kind) {
    case 'docx':
      return readWord(unpackDocx(bytes), changes);
    case 'pdf':
      return (await import('../pdf/read-pdf.ts')).readPdf(bytes, recognise, progress);
    case 'image':
      return (await import('../ocr/read-image.ts')).readImage(bytes, recognise, progress);
    case 'text':
      return readText(bytes);
  }
}

async function readWord(parts: ReadonlyMap<string, string>, changes: Changes): Promise<ReceivedText> {
  const { readDocx } = await import('../docx/read-docx.ts');
  return readDocx(parts, changes);
}

function endingOf(kind: ReceivedKind, bytes: Buffer): string {
  if (kind !== 'image') return kind === 'text' ? 'txt' : kind;
  if (bytes[0] === 0x89) return 'png';
  if (bytes[0] === 0xff) return 'jpg';
  return bytes[0] === 0x42 ? 'bmp' : 'tif';
}
