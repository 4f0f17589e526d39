/** While writing: every problem of the archive as data, for the panel on the pages. */
import { checkArchive } from '../checks/check-archive.ts';
import type { Problem } from '../core/problem.ts';
import { foldersOf } from '../corpus/folders.ts';
import type { Archive } from '../corpus/load.ts';
import { openArchive } from '../corpus/open-archive.ts';

const MOST = 200;
/** The rules over the whole archive take a while; they run once for each state of it. */
const checked = new WeakMap<Archive, Problem[]>();

export function GET(): Response {
  const archive = openArchive();
  const problems = checked.get(archive) ?? checkArchive(archive, foldersOf(process.env));
  checked.set(archive, problems);
  return Response.json({ count: problems.length, problems: problems.slice(0, MOST) });
}
