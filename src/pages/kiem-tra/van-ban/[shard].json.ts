/** The works of one body or one place, as the draft checker reads them. */
import type { APIContext } from 'astro';
import { openArchive } from '../../../corpus/open-archive.ts';
import { knownWorksData } from '../../../data/known-works.ts';
import { shardOf } from '../../../drafts/shard.ts';
import type { Shard } from '../../../drafts/shelf.ts';
import { shardNames } from '../_shards.ts';

export function getStaticPaths() {
  return shardNames(openArchive().corpus).map((shard) => ({ params: { shard } }));
}

export function GET({ params }: APIContext): Response {
  const rows: Shard = knownWorksData(openArchive().corpus, (id) => shardOf(id) === params['shard']);
  return Response.json(rows);
}
