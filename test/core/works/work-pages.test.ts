/** The list of cited works in pages: each tells of the whole list. */
import { expect, test } from 'vitest';
import type { Cited } from '../../../src/core/cited.ts';
import type { HeldDocument } from '../../../src/core/held-document.ts';
import { workOrders } from '../../../src/core/works/work-list.ts';
import { WORKS_A_PAGE, workPages } from '../../../src/core/works/work-pages.ts';
import { corpusOf, heldDocuments } from '../real-corpus.ts';

const [first, second] = heldDocuments as [HeldDocument, HeldDocument];

function citing(work: string): Cited {
  return {
    work,
    kind: 'dated',
    reason: null,
    candidates: [],
    printed: '',
    written: null,
    number: null,
    type: 'ke-hoach',
    issuedOn: '2025-01-02',
    issuer: { id: 'kon-tum/ubnd', name: 'UBND tỉnh' },
    issuedBy: null,
    title: null,
    pin: null,
  };
}

/** Two pages of works, of which one is held; it was cited once, like the others. */
const plans = Array.from({ length: WORKS_A_PAGE }, (_, index) =>
  citing(`a/ke-hoach/2025/${index + 1}-kh-ubnd`),
);
const corpus = corpusOf({ documents: [{ ...first, citations: [...plans, citing(second.id)] }, second] });

test.each(Object.keys(workOrders) as (keyof typeof workOrders)[])(
  'in order of %s both pages count all works and those that are held; every work is on one',
  (order) => {
    const pages = workPages(corpus, order);
    expect(pages.map(({ page, total, held }) => [page, total, held])).toEqual([
      [1, 201, 1],
      [2, 201, 1],
    ]);
    expect(new Set(pages.flatMap(({ shown }) => shown)).size).toBe(201);
  },
);

test('where nothing is cited there is one page all the same', () => {
  expect(workPages(corpusOf({}), 'citations')).toEqual([
    { order: 'citations', page: 1, pages: 1, total: 0, held: 0, shown: [] },
  ]);
});
