/** Filtering and sorting a table of the ledger, without a browser. */
import { expect, test } from 'vitest';
import { isChosen } from '../../src/ledger/filter.ts';
import { inOrder } from '../../src/ledger/sorting.ts';

const row = { place: 'kon-tum', year: '2022', kind: 'result' };

test.each<[string, [string, string[]][], boolean]>([
  ['nothing is chosen', [], true],
  ['no value of a choice', [['place', []]], true],
  ['its place', [['place', ['kon-tum']]], true],
  ['its place or another', [['place', ['quang-nam', 'kon-tum']]], true],
  ['another place', [['place', ['quang-nam']]], false],
  [
    'its place in another year',
    [
      ['place', ['kon-tum']],
      ['year', ['2024']],
    ],
    false,
  ],
  [
    'its place and year',
    [
      ['place', ['kon-tum']],
      ['year', ['2022']],
    ],
    true,
  ],
  ['what the row does not tell', [['topic', ['y-te']]], true],
])('chosen: %s', (_, choice, expected) => {
  expect(isChosen(row, new Map(choice.map(([by, values]) => [by, new Set(values)])))).toBe(expected);
});

const sorted = (texts: string[], isNumber: boolean, order: 'ascending' | 'descending') =>
  inOrder(
    texts.map((text) => ({ text })),
    isNumber,
    order,
  ).map(({ text }) => text);

test.each<[string, string[], boolean, 'ascending' | 'descending', string[]]>([
  ['Vietnamese letters', ['Y tế', 'Đất', 'An', 'Dân'], false, 'ascending', ['An', 'Dân', 'Đất', 'Y tế']],
  ['numbers', ['9.5', '10', '4014.89'], true, 'ascending', ['9.5', '10', '4014.89']],
  ['numbers, downwards', ['9.5', '10', '4014.89'], true, 'descending', ['4014.89', '10', '9.5']],
  ['nothing comes last', ['', '10', '9'], true, 'ascending', ['9', '10', '']],
  ['nothing comes last downwards too', ['', '10', '9'], true, 'descending', ['10', '9', '']],
])('%s', (_, texts, isNumber, order, expected) => expect(sorted(texts, isNumber, order)).toEqual(expected));
