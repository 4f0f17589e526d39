/** The cited works as data: for downloads, for previews and for the draft checker. */
import type { Corpus } from '../core/corpus.ts';
import type { HeldDocument } from '../core/held-document.ts';
import { printStatus } from '../core/instrument.ts';
import { formalWorkName, workBody } from '../core/naming.ts';
import { relationsOf, type Work } from '../core/works/work.ts';

/** What a reader is told of a work before opening its page. */
export interface WorkSummary {
  name: string;
  title: string | null;
  /** A day or a year. */
  issuedOn: string | null;
  issuer: string;
  /** In words; null for a held text, whose state nobody has recorded. */
  status: string | null;
  /** Ids of the works that replaced it. */
  replacedBy: string[];
  held: boolean;
  /** How many held documents cite it, and how often in all. */
  documents: number;
  mentions: number;
}

/**
 * One work in few words.
 *
 * @example summaryOf(corpus, work).status // 'đã được thay thế'
 */
export function summaryOf(corpus: Corpus, work: Work): WorkSummary {
  return {
    name: formalWorkName(corpus, work),
    title: work.title,
    issuedOn: work.issuedOn,
    issuer: workBody(corpus, work),
    status: work.record ? printStatus(work.record.instrument.status) : null,
    replacedBy: relationsOf(work).flatMap(({ kind, work: other }) => (kind === 'replaced-by' ? [other] : [])),
    held: work.held !== null,
    documents: work.documents,
    mentions: work.mentions,
  };
}

/**
 * The works that one document cites, by id: the data behind its previews.
 *
 * @example previewsOf(corpus, held)['dang/trung-uong/chi-thi/2014/34-ct-tw']?.documents // 3
 */
export function previewsOf(corpus: Corpus, held: HeldDocument): Record<string, WorkSummary> {
  const ids = new Set(held.citations.map((cited) => corpus.works.workOf(held.id, cited)));
  const known = [...ids].flatMap((id) => corpus.works.work.get(id ?? '') ?? []);
  return Object.fromEntries(known.map((work) => [work.id, summaryOf(corpus, work)]));
}

/**
 * All works that are cited, by id in order.
 *
 * @example Object.keys(citedWorksData(corpus)).length // 70
 */
export function citedWorksData(corpus: Corpus): Record<string, WorkSummary> {
  const cited = [...corpus.works.work.values()].filter(({ mentions }) => mentions > 0);
  return Object.fromEntries(
    cited.sort((a, b) => (a.id < b.id ? -1 : 1)).map((work) => [work.id, summaryOf(corpus, work)]),
  );
}
