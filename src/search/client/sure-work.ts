/** Enter on one sure citation opens the work. */
import type { CitationHit } from '../query/answer.ts';
import type { CitationClient } from './citation-client.ts';

/**
 * The one work that a query surely names; null when it names several, perhaps one, or none.
 *
 * @example (await sureWork(citations, '3461/KH-UBND'))?.id // 'kon-tum/ke-hoach/2022/3461-kh-ubnd'
 */
export async function sureWork(citations: CitationClient, query: string): Promise<CitationHit | null> {
  const { kind, hits } = await citations.find(query);
  const [only] = hits;
  return kind === 'sure' && hits.length === 1 && only ? only : null;
}
