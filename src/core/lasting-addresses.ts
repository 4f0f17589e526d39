/** The addresses that others may have written down: one for everything that the archive names. */
import type { Corpus } from './corpus.ts';
import { foldersOfWorks } from './folder.ts';
import { pathOf } from './identity.ts';
import { indicatorPath } from './ledger/addresses.ts';

/** Sections below which such addresses lie. */
export const LASTING_SECTIONS: readonly string[] = ['vb', 'phong-trao', 'co-quan', 'chu-de', 'chi-tieu'];

/**
 * Works, movements, bodies, topics and indicators, sorted. Lists and further pages follow from these and may come
 * and go with them.
 *
 * @example lastingAddresses(corpus)[0] // '/chi-tieu/ca-nhan-duoc-khen/'
 */
export function lastingAddresses(corpus: Corpus): string[] {
  return [
    ...[...corpus.works.work.keys()].map(pathOf),
    ...corpus.campaigns.map(({ id }) => `/phong-trao/${id}/`),
    ...corpus.issuers.map(({ id }) => `/co-quan/${id}/`),
    ...corpus.topics.map(({ id }) => `/chu-de/${id}/`),
    ...corpus.indicators.map(({ id }) => indicatorPath(id)),
  ].sort();
}

/**
 * Those, and the pages beside them that an address may lead to: numbers and folders.
 *
 * @example reachableAddresses(corpus).has('/vb/34-ct-tw/') // true
 */
export function reachableAddresses(corpus: Corpus): ReadonlySet<string> {
  const { works } = corpus;
  return new Set([
    ...lastingAddresses(corpus),
    ...[...works.byNumber.keys()].map(pathOf),
    ...foldersOfWorks([...works.work.keys()]).map(({ path }) => (path === '' ? '/vb/' : pathOf(path))),
    ...LASTING_SECTIONS.map((section) => `/${section}/`),
  ]);
}
