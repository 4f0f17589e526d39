/** The received file of a new document: read before anything else is asked, so that no answer is given in vain. */
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { type ReadFile, readFile } from '../../src/import/received/read-file.ts';
import { ImportRefused } from '../../src/import/refusal.ts';
import type { Question } from '../../src/new/question.ts';
import { openTesseract } from '../import/tesseract.ts';
import { askAll } from './ask.ts';
import type { Terminal } from './terminal.ts';

const LARGEST = 60_000_000;

/**
 * Asks until a file can be read or none is named.
 *
 * @throws Cancelled
 * @example await askedFile(fileQuestion, terminal) // null: there is none
 */
export async function askedFile(question: Question, terminal: Terminal): Promise<ReadFile | null> {
  for (;;) {
    const { [question.key]: typed = '' } = await askAll([question], {}, terminal);
    try {
      return await readReceived(typed, terminal);
    } catch (error) {
      if (!(error instanceof ImportRefused)) throw error;
      terminal.say(`${error.message}\n  → ${error.mend}`);
    }
  }
}

/**
 * @param typed path of the file, perhaps in quotation marks as file managers give it; empty for none
 * @throws ImportRefused
 * @example await readReceived('"D:\\chi-thi.docx"', terminal)
 */
export async function readReceived(typed: string | undefined, terminal: Terminal): Promise<ReadFile | null> {
  const path = typed?.replace(/^(["'])(.*)\1$/u, '$2');
  if (!path) return null;
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isFile())
    throw new ImportRefused(`Không có tệp ${path}.`, 'Xem lại đường dẫn; chưa có tệp thì bỏ trống.');
  if (found.size > LARGEST)
    throw new ImportRefused(`Tệp nặng quá 60 MB.`, 'Giảm ảnh trong tệp, hoặc tách riêng từng văn bản.');
  const isText = /\.(?:txt|md|docx)$/iu.test(path);
  return readFile(basename(path), readFileSync(path), {
    changes: 'ask',
    recognise: isText ? null : await openTesseract(),
    progress: terminal.complain,
  });
}
