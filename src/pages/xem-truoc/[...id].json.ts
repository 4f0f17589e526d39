/** What the previews of one document's citations show. */
import type { APIContext } from 'astro';
import { openArchive } from '../../corpus/open-archive.ts';
import { previewsOf } from '../../data/cited-works.ts';

export function getStaticPaths() {
  const { corpus } = openArchive();
  return corpus.documents
    .filter(({ citations }) => citations.length > 0)
    .map(({ id }) => ({ params: { id } }));
}

export function GET({ params }: APIContext): Response {
  const { corpus } = openArchive();
  const held = corpus.held.get(params['id'] ?? '');
  return Response.json(held ? previewsOf(corpus, held) : {});
}
