/** Facets, filters and dates over the table of pages. */
import { expect, test } from 'vitest';
import { openTable } from '../../../src/search/index/document-table.ts';
import { countFacets, filterRows, sortRows } from '../../../src/search/query/document-table.ts';

type Values = (readonly [string, string])[];
const page = (date: string, type: string, issuers: string[], topics: string[] = []) => ({
  date,
  facets: {
    type: [[type, type.toUpperCase()]] as Values,
    issuer: issuers.map((id): [string, string] => [id, id]),
    year: (date ? [[date.slice(0, 4), date.slice(0, 4)]] : []) as Values,
    topic: topics.map((id): [string, string] => [id, id]),
    campaign: [],
    held: [['co', 'Có toàn văn']] as Values,
  },
});

// Made up: a province that became another, a page without a date, a page with a year alone.
const builder = openTable();
for (const one of [
  page('2024-02-06', 'chi-thi', ['kon-tum/ubnd', 'quang-ngai/ubnd'], ['y-te']),
  page('2022', 'ke-hoach', ['kon-tum/ubnd', 'quang-ngai/ubnd'], ['y-te', 'giao-duc']),
  page('', 'bao-cao', ['quang-ngai/ubnd']),
  page('2022-05-01', 'chi-thi', ['da-nang/ubnd'], ['giao-duc']),
])
  builder.add(one);
const table = builder.table();
const all = [0, 1, 2, 3];

test.each([
  [{}, [0, 1, 2, 3]],
  [{ type: ['chi-thi'] }, [0, 3]],
  [{ type: ['chi-thi', 'bao-cao'] }, [0, 2, 3]],
  [{ type: ['chi-thi'], topic: ['y-te'] }, [0]],
  // The province of today finds its predecessor.
  [{ issuer: ['quang-ngai/ubnd'] }, [0, 1, 2]],
  [{ year: ['1999'] }, []],
])('filters %j keep %j', (filters, rows) => expect(filterRows(table, all, filters)).toEqual(rows));

test('a facet counts what the other facets keep, its own alternatives included', () => {
  const { type, topic, year } = countFacets(table, all, { type: ['chi-thi'] });
  expect(type.map(({ value, count }) => [value, count])).toEqual([
    ['chi-thi', 2],
    ['bao-cao', 1],
    ['ke-hoach', 1],
  ]);
  expect(topic.map(({ value, count }) => [value, count])).toEqual([
    ['giao-duc', 1],
    ['y-te', 1],
  ]);
  expect(year.map(({ value }) => value)).toEqual(['2024', '2022']);
});

test('only rows that are found are counted', () => {
  expect(countFacets(table, [1], {}).type).toEqual([{ value: 'ke-hoach', name: 'KE-HOACH', count: 1 }]);
});

test.each([
  ['newest', [0, 3, 1, 2]],
  ['oldest', [1, 3, 0, 2]],
] as const)('%s', (sort, rows) => expect(sortRows(builder.dates(), [3, 2, 0, 1], sort)).toEqual(rows));
