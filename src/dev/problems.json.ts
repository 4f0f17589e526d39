/** While writing: every problem of the archive as data, for the panel on the pages. */
import { checkArchive } from '../checks/check-archive.ts';
import type { Problem } from '../core/problem.ts';
import { contentChanges } from '../corpus/content-changes.ts';
import { foldersOf } from '../corpus/folders.ts';
import type { Archive } from '../corpus/load.ts';
import { openArchive } from '../corpus/open-archive.ts';

/** What the pages are told. */
export interface ToldProblems {
  /** How many changes of files went in. */
  changes: number;
  problems: Problem[];
}

const MOST = 200;
/** The rules over the whole archive take a while; they run once for each state of it. */
const checked = new WeakMap<Archive, Problem[]>();

export function GET(): Response {
  const changes = contentChanges()?.count ?? 0;
  const archive = openArchive();
  const problems = checked.get(archive) ?? checkArchive(archive, foldersOf(process.env));
  checked.set(archive, problems);
  return Response.json({ changes, problems: problems.slice(0, MOST) } satisfies ToldProblems);
}
