/** Imports for tests, over the real archive or a fixture, without a disk to write to. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { foldersOf } from '../../src/corpus/folders.ts';
import { type Archive, loadArchive } from '../../src/corpus/load.ts';
import { type Draft, importDocument } from '../../src/import/import-document.ts';
import type { Misreading } from '../../src/import/letters/misreadings.ts';
import { type ReadOptions, readFile } from '../../src/import/received/read-file.ts';
import { ImportRefused } from '../../src/import/refusal.ts';
import { PROJECT } from '../fixture-archive.ts';

const NOTHING: ReadOptions = { changes: 'ask', recognise: null, progress: () => {} };

/** The archive of this project. */
export const realArchive: Archive = loadArchive(foldersOf({}));

/** The same without one document and its text, as before it was added. */
export function archiveWithout(id: string): Archive {
  const documents = realArchive.corpus.documents.filter((held) => held.id !== id);
  return { ...realArchive, corpus: { ...realArchive.corpus, documents } };
}

export interface Asked {
  archive?: Archive;
  issuer?: string;
  confirm?: (proposals: readonly Misreading[]) => readonly Misreading[];
  options?: Partial<ReadOptions>;
}

/** A received file to its draft. */
export async function imported(name: string, received: Buffer | string, asked: Asked = {}): Promise<Draft> {
  const file = await readFile(name, Buffer.from(received), { ...NOTHING, ...asked.options });
  return importDocument(file, asked.archive ?? realArchive, {
    issuer: asked.issuer,
    confirm: async (proposals) => asked.confirm?.(proposals) ?? [],
  });
}

/** The text read out of a file. */
export async function textIn(
  name: string,
  received: Buffer | string,
  options: Partial<ReadOptions> = {},
): Promise<string> {
  return (await readFile(name, Buffer.from(received), { ...NOTHING, ...options })).text.trim();
}

/** What an editor is told when a file cannot be imported. */
export async function refusal(name: string, received: Buffer | string, asked: Asked = {}): Promise<string> {
  try {
    const { path } = await imported(name, received, asked);
    return `không từ chối: ${path}`;
  } catch (error) {
    if (error instanceof ImportRefused) return `${error.message} → ${error.mend}`;
    throw error;
  }
}

/** A received file of the archive. */
export function receivedFile(name: string): Buffer {
  return readFileSync(join(PROJECT, 'content/sources', name));
}

/** The body of a draft, behind its front matter. */
export function bodyOf({ mdx }: Draft): string {
  return mdx.slice(mdx.indexOf('\n---\n') + 5).trim();
}
