/** The cited works in the orders in which they are listed. */
import type { Corpus } from '../corpus.ts';
import { workBody } from '../naming.ts';
import type { Work } from './work.ts';

export type WorkOrder = 'citations' | 'issuer' | 'year';

/** Each order with its segment below `/vien-dan/` and its name. */
export const workOrders: Record<WorkOrder, { segment: string; name: string }> = {
  citations: { segment: '', name: 'Số lần được viện dẫn' },
  issuer: { segment: 'theo-co-quan', name: 'Cơ quan ban hành' },
  year: { segment: 'theo-nam', name: 'Năm ban hành' },
};

/**
 * Every work that some document cites, in one of the orders; ties are broken by address.
 *
 * @example citedWorks(corpus, 'citations')[0]?.number // '34-CT/TW'
 */
export function citedWorks(corpus: Corpus, order: WorkOrder): Work[] {
  const works = [...corpus.works.work.values()].filter(({ mentions }) => mentions > 0);
  const byAddress = (a: Work, b: Work) => (a.id < b.id ? -1 : 1);
  const byCitations = (a: Work, b: Work) =>
    b.documents - a.documents || b.mentions - a.mentions || byAddress(a, b);
  if (order === 'citations') return works.sort(byCitations);
  if (order === 'year') return works.sort((a, b) => yearIn(b) - yearIn(a) || byCitations(a, b));
  const body = new Map(works.map((work) => [work, workBody(corpus, work)]));
  const compare = new Intl.Collator('vi').compare;
  return works.sort((a, b) => compare(body.get(a) ?? '', body.get(b) ?? '') || byCitations(a, b));
}

/** 0 for works without a year, which come last. */
function yearIn({ issuedOn }: Work): number {
  return issuedOn ? Number(issuedOn.slice(0, 4)) : 0;
}
