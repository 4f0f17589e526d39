/** One held document, as the comparison reads it. */
import type { APIContext } from 'astro';
import { openArchive } from '../../../corpus/open-archive.ts';
import { comparedDocument } from '../../../data/compared-documents.ts';

export function getStaticPaths() {
  return openArchive().corpus.documents.map(({ id }) => ({ params: { id } }));
}

export function GET({ params }: APIContext): Response {
  const { corpus, textOf } = openArchive();
  const held = corpus.held.get(params['id'] ?? '');
  return held
    ? Response.json(comparedDocument(corpus, held, textOf(held).parts))
    : Response.json(null, { status: 404 });
}
