/** The body of a held document as its file has it, for rules that must name a place in it. */
import { readFileSync } from 'node:fs';
import { contentFolder, type Folders, fullPath } from '../../corpus/folders.ts';
import { splitFile } from '../../corpus/front-matter.ts';
import { type ShownSource, shownSource } from '../../corpus/shown-source.ts';

/**
 * @param file as messages name it
 * @example documentSource(folders, 'content/documents/kon-tum/chi-thi/2024/08-ct-ubnd.mdx').text
 */
export function documentSource(folders: Folders, file: string): ShownSource {
  const text = readFileSync(fullPath(contentFolder(folders), file), 'utf8');
  return shownSource(splitFile(file, text.replace(/\r\n/g, '\n')).split?.body ?? '');
}
