/** The passages that cite a work, in pages a reader can take in. */
import type { Passage } from '../cited.ts';
import type { HeldDocument } from '../held-document.ts';
import type { Work } from './work.ts';

/** One citing sentence with the document in which it stands. */
export interface CitingPassage {
  held: HeldDocument;
  passage: Passage;
  /** The place inside the cited act that this passage names. */
  pin: string | null;
}

/** Passages on one page; a much cited work has several. */
export const PASSAGES_A_PAGE = 100;

/**
 * How many pages the citing passages of a work fill; 0 when nobody cites it.
 *
 * @example passagePages(work) // 1
 */
export function passagePages({ mentions }: Pick<Work, 'mentions'>): number {
  return Math.ceil(mentions / PASSAGES_A_PAGE);
}

/**
 * The passages of one page, newest document first, in reading order within each.
 *
 * @param page from 1
 * @param passagesOf the sentences of a document, by the index of its citations
 */
export function passagesOnPage(
  work: Work,
  page: number,
  passagesOf: (held: HeldDocument) => readonly Passage[],
): CitingPassage[] {
  const all = work.citedBy.flatMap(({ held, indexes }) => indexes.map((index) => ({ held, index })));
  return all.slice((page - 1) * PASSAGES_A_PAGE, page * PASSAGES_A_PAGE).flatMap(({ held, index }) => {
    const passage = passagesOf(held)[index];
    return passage ? [{ held, passage, pin: held.citations[index]?.pin ?? null }] : [];
  });
}
