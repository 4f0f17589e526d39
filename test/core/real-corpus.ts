/** The five documents linked, from their front matter alone. */
import { type Corpus, type CorpusParts, linkCorpus } from '../../src/core/corpus.ts';
import type { HeldDocument } from '../../src/core/held-document.ts';
import { documentIds, frontMatterOf, issuers } from './real-text.ts';

const NOTHING: CorpusParts = {
  issuers: [],
  topics: [],
  indicators: [],
  abbreviations: [],
  campaigns: [],
  instruments: [],
  documents: [],
};

/** A corpus of these parts and nothing else. */
export function corpusOf(parts: Partial<CorpusParts>): Corpus {
  return linkCorpus({ ...NOTHING, ...parts });
}

/** A held document with this front matter; what linking does not read is left empty. */
export function heldAs(id: string, matter: Partial<HeldDocument['document']>): HeldDocument {
  const document = {
    title: id,
    type: null,
    number: null,
    issuedOn: null,
    place: null,
    issuer: 'kon-tum/ubnd',
    signers: [],
    theme: null,
    period: null,
    topics: [],
    campaigns: [],
    relations: [],
    recipients: [],
    assignments: [],
    targets: [],
    results: [],
    source: {
      file: `${id}.txt`,
      sha256: '',
      transcription: 'typed' as const,
      receivedFrom: null,
      checkedBy: null,
      checkedOn: null,
    },
    ...matter,
  };
  return {
    id,
    file: `content/documents/${id}.mdx`,
    document,
    headings: [],
    corrections: [],
    citations: [],
    quoted: {},
    textKey: id,
  };
}

/** The real documents, in the order of their paths. */
export const heldDocuments: readonly HeldDocument[] = documentIds.map((id) => {
  const matter = frontMatterOf(id);
  return heldAs(id, { ...matter, number: null, issuedOn: matter.issuedOn ? String(matter.issuedOn) : null });
});

/** The real issuers and documents, linked. */
export const realCorpus: Corpus = corpusOf({ issuers: [...issuers], documents: [...heldDocuments] });
