/** Answers for each kind of record, over the fixture archive, and what comes of them. */

import { loadArchive } from '../../src/corpus/load.ts';
import type { ReadFile } from '../../src/import/received/read-file.ts';
import { writeNewFiles } from '../../src/import/write-draft.ts';
import type { Form, NewRecord } from '../../src/new/form.ts';
import { formsFor } from '../../src/new/forms.ts';
import { knownIn } from '../../src/new/known.ts';
import type { Answers } from '../../src/new/question.ts';
import type { FixtureArchive } from '../fixture-archive.ts';

/** The form with this name over an archive. */
export function formOf({ folders }: FixtureArchive, name: string): Form {
  const form = formsFor(knownIn(loadArchive(folders))).find(({ names }) => names.includes(name));
  if (!form) throw new Error(`no form ${name}`);
  return form;
}

/** Writes the record of these answers into the archive. */
export function begun(
  archive: FixtureArchive,
  name: string,
  answers: Answers,
  received: ReadFile | null = null,
): NewRecord {
  const record = formOf(archive, name).write(answers, received);
  writeNewFiles(archive.folders.content, record.files);
  return record;
}
