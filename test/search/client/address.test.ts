/** What is asked stands in the address bar and comes back from it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAddress, writeAddress } from '../../../src/search/client/address.ts';
import { law } from '../../core/law.ts';

const none = { type: [], issuer: [], year: [], topic: [], campaign: [], held: [] };

describe('read', () => {
  test.each([
    ['', '', {}, 'relevance', 1],
    ['?q=thi+%C4%91ua&nam=2024&nam=2022', 'thi đua', { year: ['2024', '2022'] }, 'relevance', 1],
    ['?q=a&co-quan=kon-tum/ubnd&xep=moi-nhat&trang=3', 'a', { issuer: ['kon-tum/ubnd'] }, 'newest', 3],
    // What is not understood stays at its default.
    ['?q=a&xep=linh-tinh&trang=-1', 'a', {}, 'relevance', 1],
    ['?q=a&trang=1.5&la=x', 'a', {}, 'relevance', 1],
  ])('%s', (search, query, filters, sort, page) =>
    expect(readAddress(search)).toEqual({ query, options: { filters: { ...none, ...filters }, sort, page } }),
  );
});

test('written and read again it is the same', () => {
  const values = fc.array(fc.string({ minLength: 1 }), { maxLength: 3 });
  law(
    [
      fc.string(),
      values,
      values,
      fc.constantFrom('relevance', 'newest', 'oldest'),
      fc.integer({ min: 1, max: 999 }),
    ],
    (query, type, year, sort, page) => {
      const asked = {
        query,
        options: { filters: { ...none, type, year }, sort: sort as 'relevance' | 'newest' | 'oldest', page },
      };
      expect(readAddress(writeAddress(asked))).toEqual(asked);
    },
  );
});

test('defaults are left out', () => {
  expect(writeAddress({ query: 'thi đua', options: { filters: {}, sort: 'relevance', page: 1 } })).toBe(
    '?q=thi+%C4%91ua',
  );
});
