/** The works of one body or one place, as the draft checker reads them. */
import type { APIContext } from 'astro';
import { openArchive } from '../../../corpus/open-archive.ts';
import { knownWorksData } from '../../../data/known-works.ts';
import { shardOf } from '../../../drafts/shard.ts';
import type { Shard } from '../../../drafts/shelf.ts';

export function getStaticPaths() {
  const files: Map<string, Shard> = knownWorksData(openArchive().corpus, shardOf);
  return [...files].map(([shard, works]) => ({ params: { shard }, props: { works } }));
}

export function GET({ props }: APIContext): Response {
  return Response.json(props['works']);
}
