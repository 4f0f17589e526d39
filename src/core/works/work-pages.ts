/** The list of cited works, cut into pages. */
import type { Corpus } from '../corpus.ts';
import { citedWorks, type WorkOrder } from './work-list.ts';

/** Rows on one page of the list. */
export const WORKS_A_PAGE = 200;

/** One page, with what every page tells of the whole list. */
export interface WorkPage {
  order: WorkOrder;
  page: number;
  pages: number;
  total: number;
  /** How many of all have their text here. */
  held: number;
  /** Ids of the works on this page. */
  shown: string[];
}

/**
 * The pages of the list in one of its orders; one page where nothing is cited.
 *
 * @example workPages(corpus, 'year')[0]?.pages // 1
 */
export function workPages(corpus: Corpus, order: WorkOrder): WorkPage[] {
  const works = citedWorks(corpus, order);
  const pages = Math.max(1, Math.ceil(works.length / WORKS_A_PAGE));
  const held = works.filter((work) => work.held).length;
  return Array.from({ length: pages }, (_, index) => ({
    order,
    page: index + 1,
    pages,
    total: works.length,
    held,
    shown: works.slice(index * WORKS_A_PAGE, (index + 1) * WORKS_A_PAGE).map(({ id }) => id),
  }));
}
