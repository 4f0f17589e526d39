/** What the archive knows and does not know of its own citations. */
import type { Cited } from './cited.ts';
import type { Corpus } from './corpus.ts';
import type { HeldDocument } from './held-document.ts';

/** A citation that is not simply dated, with the document it stands in. */
export interface OpenCitation {
  held: HeldDocument;
  index: number;
  cited: Cited;
}

/** The counts of the coverage page. */
export interface Coverage {
  documents: number;
  citations: number;
  /** Citations that lead to one work for sure. */
  resolved: number;
  works: number;
  held: number;
  recorded: number;
  /** Neither held nor recorded: all that is known are the passages. */
  onlyCited: number;
  /** Newest document first. */
  open: OpenCitation[];
}

/**
 * Counts, and every citation that an editor should look at.
 *
 * @example coverageOf(corpus).open[0]?.cited.reason // 'no-date'
 */
export function coverageOf(corpus: Corpus): Coverage {
  const cited = [...corpus.works.work.values()].filter(({ mentions }) => mentions > 0);
  const all = corpus.documents.flatMap((held) =>
    held.citations.map((one, index): OpenCitation => ({ held, index, cited: one })),
  );
  const open = all.filter(({ held, cited: one }) => one.reason !== null && !isMerged(corpus, held, one));
  return {
    documents: corpus.documents.length,
    citations: all.length,
    resolved: all.length - open.length,
    works: cited.length,
    held: cited.filter(({ held }) => held).length,
    recorded: cited.filter(({ held, record }) => !held && record).length,
    onlyCited: cited.filter(({ held, record }) => !held && !record).length,
    open,
  };
}

/** An editor has said which work an undated citation means. */
function isMerged(corpus: Corpus, held: HeldDocument, cited: Cited): boolean {
  return cited.kind === 'undated' && corpus.works.workOf(held.id, cited) !== cited.work;
}
