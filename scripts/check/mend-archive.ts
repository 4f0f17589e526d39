/** `--fix`: what is mechanical is mended in the files of `content/`, each whole or not at all. Received files stay. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { mendFile } from '../../src/checks/mend-file.ts';
import { writtenFiles } from '../../src/corpus/files.ts';
import { contentFolder, type Folders } from '../../src/corpus/folders.ts';
import { linksIn } from '../../src/corpus/links.ts';
import { decoded } from '../../src/corpus/text-file.ts';
import { writeWhole } from '../../src/corpus/write-whole.ts';

/**
 * Mends and returns a line for each file that was changed. A file that is not UTF-8 is left to the check.
 *
 * @example mendArchive(foldersOf(process.env)) // ['content/topics.yaml: bỏ dấu cách cuối 1 dòng']
 */
export function mendArchive(folders: Folders): string[] {
  const content = contentFolder(folders);
  // With a link in it nothing of the archive is touched; the check says so.
  if (linksIn(content).length > 0) return [];
  return writtenFiles(content.path).flatMap((name) => {
    const file = join(content.path, name);
    const text = decoded(readFileSync(file));
    if (text === null) return [];
    const { text: mended, changes } = mendFile(text);
    if (changes.length === 0) return [];
    writeWhole(file, mended, statSync(file).mode);
    return [`${content.shown}/${name}: ${changes.join(', ')}.`];
  });
}
