/** While writing: what is wrong with single files, as data for the panel on the pages; quick. */
import type { Problem } from '../core/problem.ts';
import { contentChanges } from '../corpus/content-changes.ts';
import { openArchive } from '../corpus/open-archive.ts';

/** What the pages are told. */
export interface ToldProblems {
  /** How many changes of files went in. */
  changes: number;
  problems: Problem[];
}

const MOST = 200;

export function GET(): Response {
  return told(openArchive().problems);
}

/** The first of them, and after how many changes. */
export function told(problems: readonly Problem[]): Response {
  const changes = contentChanges()?.count ?? 0;
  return Response.json({ changes, problems: problems.slice(0, MOST) } satisfies ToldProblems);
}
