/** Puts a new record into the archive, and tells what `npm run check` will then say of it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkArchive } from '../../src/checks/check-archive.ts';
import { printProblem } from '../../src/core/problem.ts';
import type { Folders } from '../../src/corpus/folders.ts';
import { type Archive, loadArchive } from '../../src/corpus/load.ts';
import { writeWhole } from '../../src/corpus/write-whole.ts';
import { ImportRefused } from '../../src/import/refusal.ts';
import { writeNewFiles } from '../../src/import/write-draft.ts';
import { withRow } from '../../src/new/add-row.ts';
import type { NewRecord } from '../../src/new/form.ts';
import { isOwnContent, writeCollections } from '../editor/front-matter-files.ts';

/**
 * @throws ImportRefused when a file is there already
 * @example refuseTaken(folders, record)
 */
export function refuseTaken({ content }: Folders, { files }: NewRecord): void {
  const taken = files.find(({ name }) => existsSync(join(content, name)));
  if (taken)
    throw new ImportRefused(
      `Đã có content/${taken.name}: máy không ghi đè.`,
      'Sửa thẳng tệp ấy, hoặc trả lời khác đi.',
    );
}

/**
 * @param before the archive as it was
 * @returns the problems that are new, printed
 * @throws ImportRefused; then nothing has been written
 * @example writeRecord(record, archive, folders) // []
 */
export function writeRecord(record: NewRecord, before: Archive, folders: Folders): string[] {
  const known = new Set(checkArchive(before, folders).map(printProblem));
  writeNewFiles(folders.content, record.files);
  if (record.row) addRow(folders.content, record.row);
  if (isOwnContent(folders)) writeCollections(folders);
  return checkArchive(loadArchive(folders), folders)
    .map(printProblem)
    .filter((problem) => !known.has(problem));
}

function addRow(content: string, { list, text }: { list: string; text: string }): void {
  const file = join(content, list);
  try {
    writeWhole(file, withRow(readFileSync(file, 'utf8'), text));
  } catch (error) {
    throw new ImportRefused(`Không ghi được ${file}: ${(error as Error).message}.`, 'Xem lại quyền ghi.');
  }
}
