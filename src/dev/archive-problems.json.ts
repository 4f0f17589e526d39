/** While writing: what the rules over the whole archive find. They take a while and are asked for when the editor rests. */
import { checkArchive } from '../checks/check-archive.ts';
import { foldersOf } from '../corpus/folders.ts';
import { openArchive } from '../corpus/open-archive.ts';
import { told } from './problems.json.ts';

export function GET(): Response {
  return told(checkArchive(openArchive(), foldersOf(process.env)));
}
