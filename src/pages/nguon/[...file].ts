/** The received files, byte for byte, so that anyone can check their SHA-256. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { foldersOf } from '../../corpus/folders.ts';
import { openArchive } from '../../corpus/open-archive.ts';

export function getStaticPaths() {
  return openArchive().corpus.documents.flatMap(({ document: { source } }) =>
    [source, ...(source.text ? [source.text] : [])].map(({ file }) => ({ params: { file } })),
  );
}

export function GET({ params }: { params: { file: string } }): Response {
  return new Response(readFileSync(join(foldersOf(process.env).content, 'sources', params.file)));
}
