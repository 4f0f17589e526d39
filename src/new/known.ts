/** What the archive knows already: the choices that questions offer, and the places that are taken. */
import type { Corpus } from '../core/corpus.ts';
import { documentTypes } from '../core/document-type.ts';
import { workName } from '../core/naming.ts';
import type { Archive } from '../corpus/load.ts';
import type { Choice } from './question.ts';

export interface Known {
  archive: Archive;
  issuers: Choice[];
  topics: Choice[];
  campaigns: Choice[];
  /** Works that are held or have a record. */
  works: Choice[];
  types: Choice[];
}

/**
 * @example knownIn(loadArchive(folders)).topics[0] // { value: 'kinh-te', label: 'Kinh tế' }
 */
export function knownIn(archive: Archive): Known {
  const { corpus } = archive;
  return {
    archive,
    issuers: corpus.issuers.map(({ id, names }) => ({ value: id, label: names.at(-1)?.name ?? id })),
    topics: corpus.topics.map(({ id, name }) => ({ value: id, label: name })),
    campaigns: corpus.campaigns.map(({ id, campaign }) => ({ value: id, label: campaign.name })),
    works: worksIn(corpus),
    types: documentTypes.map(({ slug, name }) => ({ value: slug, label: name })),
  };
}

function worksIn(corpus: Corpus): Choice[] {
  return [...corpus.works.work.values()]
    .filter(({ held, record }) => held ?? record)
    .map(({ id, title }) => ({ value: id, label: [workName(corpus, id), title].filter(Boolean).join(': ') }));
}
