/** The real archive for the tests: its five documents, its issuers, and whether a sentence is truly printed. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import type { Issuer } from '../../src/core/issuer.ts';
import { oneLine } from '../../src/core/one-line.ts';

const CONTENT = resolve(import.meta.dirname, '../../content');
const FRONT_MATTER = /^---\n([\s\S]*?)\n---\n/;
/** What the transcription wrote around the printed words. */
const MARKS = /<Corrected[^>]*>|<Supplied[^>]*>|<\/?[A-Z][a-z]+>|\[\^\d+\]|(?<!\()\*+|\*+(?!\))/g;

/** Files of the archive below a folder, by path without their ending. */
export function filesBelow(folder: string, ending: string): string[] {
  return readdirSync(join(CONTENT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(ending))
    .map((path) => path.slice(0, -ending.length).replaceAll('\\', '/'))
    .sort();
}

/** A file of the archive as it is. */
export function fileText(path: string): string {
  return readFileSync(join(CONTENT, path), 'utf8');
}

/** The ids of the five documents. */
export const documentIds: readonly string[] = filesBelow('documents', '.mdx');

/** A document's body after as many empty lines as its front matter takes. */
export function bodyOf(id: string): string {
  return fileText(`documents/${id}.mdx`).replace(FRONT_MATTER, (matter) => matter.replace(/[^\n]/g, ''));
}

/** A document's front matter as YAML gives it. */
export function frontMatterOf(id: string) {
  return parse(FRONT_MATTER.exec(fileText(`documents/${id}.mdx`))?.[1] ?? '');
}

/** The received file of a document. */
export function receivedOf(id: string): string {
  return fileText(`sources/${frontMatterOf(id).source.file}`);
}

/** A list of the archive as YAML gives it. */
export function listOf(path: string) {
  return parse(fileText(path));
}

/** The real bodies that issue documents. */
export const issuers: readonly Issuer[] = listOf('issuers.yaml');

const printed = documentIds.flatMap((id) => [
  oneLine(bodyOf(id).replace(MARKS, '')),
  oneLine(bodyOf(id)),
  oneLine(receivedOf(id)),
]);

/** Whether a text stands in one of the documents, as corrected or as received. */
export function isPrinted(text: string): boolean {
  return printed.some((whole) => whole.includes(oneLine(text)));
}

/** The texts of a table that no document prints although their row's name does not say "made up". */
export function falselyReal(
  rows: readonly (readonly [name: string, text: string, ...unknown[]])[],
): string[] {
  return rows.filter(([name, text]) => !name.includes('made up') && !isPrinted(text)).map(([, text]) => text);
}
