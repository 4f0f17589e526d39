/** The list of rules whose findings may be right as they stand: told, and never a reason to stop. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HeldDocument } from '../../core/held-document.ts';
import { byPlace, type Problem } from '../../core/problem.ts';
import { writtenFiles } from '../../corpus/files.ts';
import { contentFolder, type Folders, fullPath } from '../../corpus/folders.ts';
import type { Archive } from '../../corpus/load.ts';
import { type Memory, noMemory, stampOf } from '../../corpus/memory.ts';
import { type Pairs, pairsOf } from '../../import/letters/pairs.ts';
import { farYears } from '../figure-years.ts';
import type { Finding } from '../finding.ts';
import { located } from '../located.ts';
import { nearlySame } from '../same-number.ts';
import { documentSource } from './document-source.ts';
import { otherNumbers } from './figure-quotes.ts';
import { leftOfPaper } from './left-of-paper.ts';
import { misreadWords } from './misread-words.ts';
import { openCitations } from './open-citations.ts';
import { printedFrame, printedOtherwise } from './printed-facts.ts';
import { trailingBlanks } from './trailing-blanks.ts';
import { unusedRows } from './unused.ts';

/** So many texts tell how words are spelt. */
const TEXTS_READ = 300;

/**
 * Every warning of the archive, by place. What nothing refers to is told only when all files could be read.
 *
 * @param memory of a program that stays: a text that did not change is not read again
 * @example warningsOf(archive, folders).map(printProblem)
 */
export function warningsOf(archive: Archive, folders: Folders, memory: Memory = noMemory): Problem[] {
  const { corpus, problems } = archive;
  const sourceOf = ({ file, textKey }: HeldDocument) =>
    memory.recall(
      `source ${file}`,
      () => textKey,
      () => documentSource(folders, file),
    );
  const whole = problems.length === 0 ? [...unusedRows(corpus), ...nearlySame(corpus)] : [];
  return [
    ...whole,
    ...openCitations(corpus, sourceOf),
    ...farYears(corpus),
    ...otherNumbers(corpus),
    ...printedFacts(corpus.documents, folders, memory),
    ...misreadIn(archive, sourceOf, memory),
    ...blanksIn(folders, memory),
  ]
    .map((finding) => located(finding, folders))
    .sort(byPlace);
}

/** What a text prints is read again only when it changed. */
function printedFacts(documents: readonly HeldDocument[], folders: Folders, memory: Memory): Finding[] {
  const content = contentFolder(folders);
  return documents.flatMap((held) => {
    const frame = memory.recall(
      `frame ${held.file}`,
      () => held.textKey,
      () => printedFrame(readFileSync(fullPath(content, held.file), 'utf8')),
    );
    return [...printedOtherwise(held, frame), ...leftOfPaper(held, frame)];
  });
}

/** Only a text that went through a machine has its mistakes. */
function misreadIn(
  { corpus, textOf }: Archive,
  sourceOf: (held: HeldDocument) => ReturnType<typeof documentSource>,
  memory: Memory,
): Finding[] {
  const scanned = corpus.documents.filter(({ document }) => document.source.transcription === 'ocr');
  if (scanned.length === 0) return [];
  let pairs: Pairs | undefined;
  const spelling = () => {
    // How words are spelt does not change with an edit.
    pairs ??= memory.recall(
      'spelling',
      () => '',
      () =>
        pairsOf(
          corpus.documents.slice(0, TEXTS_READ).flatMap((held) => textOf(held).parts.map(({ text }) => text)),
        ),
    );
    return pairs;
  };
  return scanned.flatMap((held) =>
    memory.recall(
      `misread ${held.file}`,
      () => held.textKey,
      () => misreadWords(held.file, sourceOf(held), spelling()),
    ),
  );
}

function blanksIn(folders: Folders, memory: Memory): Finding[] {
  const { path, shown } = contentFolder(folders);
  return writtenFiles(path).flatMap((name) => {
    const file = join(path, name);
    return memory.recall(
      `blanks ${name}`,
      () => stampOf([file]),
      () => trailingBlanks(`${shown}/${name}`, readFileSync(file, 'utf8')),
    );
  });
}
