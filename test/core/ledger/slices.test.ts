/** Long lists in pages. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LedgerRow } from '../../../src/core/ledger/ledger.ts';
import { provinceOf, slicesOf } from '../../../src/core/ledger/slices.ts';
import { law } from '../law.ts';
import { heldAs } from '../real-corpus.ts';
import { figure } from './real-ledger.ts';

const held = heldAs('x', {});
const row = (year: number | undefined, territory: string): LedgerRow => ({
  held,
  kind: 'target',
  territory,
  year: year === undefined ? 'khong-ro-nam' : String(year),
  figure: figure({ value: 1, year }),
});
const rows = [
  ...Array.from({ length: 5 }, () => row(2024, 'kon-tum')),
  row(2024, 'quang-nam'),
  row(2023, 'kon-tum/ngoc-hoi'),
  row(undefined, 'quang-ngai@2025-07-01'),
];

test('a short list is one page', () => {
  expect(slicesOf(rows, ['year'], 8).map(({ part, rows: { length } }) => [part, length])).toEqual([['', 8]]);
});

test('a long one begins with its first rows and has a page for each year and province', () => {
  expect(
    slicesOf(rows, ['year', 'place'], 3).map(({ part, page, pages, total, rows: { length } }) =>
      [part, `${page}/${pages}`, `${length}/${total}`].join(' '),
    ),
  ).toEqual([
    ' 1/1 3/8',
    'nam/2024 1/2 3/6',
    'nam/2024/2 2/2 3/6',
    'nam/2023 1/1 1/1',
    'nam/khong-ro-nam 1/1 1/1',
    'dia-ban/kon-tum 1/2 3/6',
    'dia-ban/kon-tum/2 2/2 3/6',
    'dia-ban/quang-nam 1/1 1/1',
    'dia-ban/quang-ngai 1/1 1/1',
  ]);
});

test.each([
  ['kon-tum', 'kon-tum'],
  ['kon-tum/ngoc-hoi', 'kon-tum'],
  ['quang-ngai@2025-07-01', 'quang-ngai'],
])('%s is listed under %s', (territory, province) => expect(provinceOf(territory)).toBe(province));

test('each row stands once under its year and once under its province, on pages of the right size', () => {
  const one = fc.record({
    year: fc.option(fc.integer({ min: 2020, max: 2024 }), { nil: undefined }),
    place: fc.constantFrom('a', 'a/b', 'c'),
  });
  law([fc.array(one, { maxLength: 60 }), fc.integer({ min: 1, max: 20 })], (made, size) => {
    const list = made.map(({ year, place }) => row(year, place));
    const slices = slicesOf(list, ['year', 'place'], size);
    expect(slices.every(({ rows: { length } }) => length <= size)).toBe(true);
    expect(new Set(slices.map(({ part }) => part)).size).toBe(slices.length);
    if (list.length <= size) return;
    for (const kind of ['year', 'place']) {
      const listed = slices.flatMap(({ limit, rows: part }) => (limit?.kind === kind ? part : []));
      expect(listed.length).toBe(list.length);
      expect(new Set(listed)).toEqual(new Set(list));
    }
  });
});
