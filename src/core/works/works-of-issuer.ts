/** The works of each body whose text is not held. */
import { oncePerCorpus } from '../once.ts';
import type { Work } from './work.ts';

/**
 * Cited or recorded works without a text, by the id of their body.
 *
 * @example knownOfIssuer(corpus).get('kon-tum/ubnd')?.length // 17
 */
export const knownOfIssuer = oncePerCorpus(
  (corpus): ReadonlyMap<string, Work[]> =>
    Map.groupBy(
      [...corpus.works.work.values()].filter(({ held }) => !held),
      ({ issuer }) => issuer.id,
    ),
);
