/** Address and question are one and the same. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAddress, writeAddress } from '../../../src/search/client/address.ts';
import { facetNames } from '../../../src/search/query/document-table.ts';

const asked = fc.record({
  query: fc.string({ unit: 'grapheme' }),
  options: fc.record({
    filters: fc.record(
      Object.fromEntries(facetNames.map((facet) => [facet, fc.array(fc.string(), { maxLength: 3 })])),
    ),
    sort: fc.constantFrom('relevance' as const, 'newest' as const, 'oldest' as const),
    page: fc.integer({ min: 1, max: 1000 }),
  }),
});

test('what is written is read again', () => {
  fc.assert(
    fc.property(asked, (one) => {
      expect(readAddress(writeAddress(one))).toEqual(one);
    }),
  );
});

test('defaults are left out', () => {
  expect(writeAddress(readAddress(''))).toBe('');
  expect(writeAddress(readAddress('?q=thi+đua&trang=1&xep=phu-hop'))).toBe('?q=thi+%C4%91ua');
});

test.each(['?trang=0', '?trang=-3', '?trang=x', '?trang=1.5', '?xep=lung-tung', '?la=1', '?%E0%A4%A'])(
  'what it does not understand it leaves: %s',
  (address) => {
    expect(readAddress(address).options).toEqual(readAddress('').options);
  },
);
