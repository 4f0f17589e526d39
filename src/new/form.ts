/** A kind of record that can be begun: what is asked, and what is written from the answers. */
import type { ReadFile } from '../import/received/read-file.ts';
import type { Answers, Question } from './question.ts';

/** What will be written below content/. */
export interface NewRecord {
  /** The page on the site, below its root. */
  address: string;
  /** New files; none of them may be there. */
  files: { name: string; bytes: Buffer }[];
  /** A row behind the others of a list. */
  row?: { list: string; text: string };
  /** What the editor should know before it is written. */
  notes: string[];
}

export interface Form {
  /** As the command line names it, in Vietnamese and in English. */
  names: readonly [string, string];
  title: string;
  questions: readonly Question[];
  /** @throws ImportRefused when the place is taken */
  write(answers: Answers, received: ReadFile | null): NewRecord;
}
