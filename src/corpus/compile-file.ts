/** One document file through the store: compiled when its bytes are new, read back otherwise. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CompiledDocument, CompiledPassages, CompiledText } from '../core/held-document.ts';
import type { Problem } from '../core/problem.ts';
import { compileDocument, type DocumentOutcome } from './compile-document.ts';
import { bytesOf } from './files.ts';
import { firstFaults } from './first-faults.ts';
import type { ContentFolder } from './folders.ts';
import { sha256Of } from './received-file.ts';
import type { Store } from './store.ts';
import { textOf } from './text-file.ts';
import { unlessTooComplex } from './too-complex.ts';

/** What came of one file; the text only when it was compiled just now. */
export interface FileOutcome {
  compiled: CompiledDocument | null;
  text?: CompiledText | null;
  cited?: CompiledPassages | null;
  problems: Problem[];
}

/**
 * Compiles `content/documents/<path>` or takes it from the store.
 *
 * @example compileFile({ path: 'content', shown: 'content' }, 'kon-tum/chi-thi/2024/08-ct-ubnd.mdx', store).problems
 */
export function compileFile(content: ContentFolder, path: string, store: Store): FileOutcome {
  const bytes = readFileSync(join(content.path, 'documents', path));
  const kept = store.readDocument(store.keyOf(fileOf(content, path), bytes));
  return kept && isSourceUnchanged(content, kept)
    ? { compiled: kept, problems: [] }
    : compileAnew(content, path, store);
}

/** What is kept was compared with the received file whose digest it records; only that file will do. */
function isSourceUnchanged(content: ContentFolder, { document: { source } }: CompiledDocument): boolean {
  return [source, ...(source.text ? [source.text] : [])].every(({ file, sha256 }) => {
    const bytes = bytesOf(join(content.path, 'sources', file));
    return bytes !== null && sha256Of(bytes) === sha256;
  });
}

/**
 * Compiles a file whatever the store has, and keeps the outcome.
 *
 * @example compileAnew(content, path, store).text?.html
 */
export function compileAnew(content: ContentFolder, path: string, store: Store): FileOutcome {
  const file = fileOf(content, path);
  const bytes = readFileSync(join(content.path, 'documents', path));
  const { text: written, problems: unreadable } = textOf(file, bytes);
  if (written === null) return { compiled: null, problems: unreadable };
  const { compiled, text, cited, problems } = outcomeOf(content, file, written);
  if (!compiled || !text || !cited) return { compiled: null, problems: firstFaults(problems) };
  const document = { ...compiled, textKey: store.keyOf(file, bytes) };
  store.write(document, text, cited);
  return { compiled: document, text, cited, problems };
}

function outcomeOf(content: ContentFolder, file: string, text: string): DocumentOutcome {
  const receivedAs = (name: string) => {
    const bytes = bytesOf(join(content.path, 'sources', name));
    return bytes && { file: `${content.shown}/sources/${name}`, bytes };
  };
  return unlessTooComplex(file, () => compileDocument({ file, text, receivedAs }));
}

function fileOf({ shown }: ContentFolder, path: string): string {
  return `${shown}/documents/${path}`;
}
