/** What the archive knows and does not know of its own citations. */
import type { Reason } from './citation/resolve/resolution.ts';
import type { Cited } from './cited.ts';
import type { Corpus } from './corpus.ts';
import type { HeldDocument } from './held-document.ts';

/** A citation that an editor should look at, with the document it stands in. */
export interface OpenCitation {
  held: HeldDocument;
  index: number;
  cited: Cited;
  reason: Reason;
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
 * @example coverageOf(corpus).open[0]?.reason // 'no-date'
 */
export function coverageOf(corpus: Corpus): Coverage {
  const cited = [...corpus.works.work.values()].filter(({ mentions }) => mentions > 0);
  const citations = corpus.documents.reduce((sum, held) => sum + held.citations.length, 0);
  const open = corpus.documents.flatMap((held) => openIn(corpus, held));
  return {
    documents: corpus.documents.length,
    citations,
    resolved: citations - open.length,
    works: cited.length,
    held: cited.filter(({ held }) => held).length,
    recorded: cited.filter(({ held, record }) => !held && record).length,
    onlyCited: cited.filter(({ held, record }) => !held && !record).length,
    open,
  };
}

/**
 * The citations of one document that are not simply dated, without those that an editor has settled.
 *
 * @example openIn(corpus, held).map(({ cited }) => cited.printed) // ['Chỉ thị 12-CT/TU']
 */
export function openIn(corpus: Corpus, held: HeldDocument): OpenCitation[] {
  return held.citations.flatMap((cited, index) => {
    const { reason } = cited;
    return reason === null || isMerged(corpus, held, cited) ? [] : [{ held, index, cited, reason }];
  });
}

/** An editor has said which work an undated citation means. */
function isMerged(corpus: Corpus, held: HeldDocument, cited: Cited): boolean {
  return cited.kind === 'undated' && corpus.works.workOf(held.id, cited) !== cited.work;
}
