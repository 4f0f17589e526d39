/** The two documents in the address. */
import { expect, test } from 'vitest';
import { isId, readAddress, writeAddress } from '../../src/compare/address.ts';

const ID = 'kon-tum/chi-thi/2024/08-ct-ubnd';

test.each([
  ['as the page writes it', `?a=${ID}`],
  ['escaped by a mail program', `?a=${encodeURIComponent(ID)}`],
  ['the address of its page', `?a=/vb/${ID}/`],
  [
    'the whole address of its page, with a place',
    `?a=https%3A%2F%2Fexample.vn%2Fkho%2Fvb%2F${ID}%2F%23muc-i`,
  ],
  ['with a space behind it', `?a=${ID}%20`],
])('%s', (_, search) => expect(readAddress(search).a).toBe(ID));

test('what is read is written again', () => {
  const asked = { a: ID, b: 'quang-nam/chi-thi/2021/08-ct-ubnd', onlyDifferent: true };
  expect(readAddress(writeAddress(asked))).toEqual(asked);
  expect(writeAddress({ a: '', b: '', onlyDifferent: false })).toBe('?');
});

test.each([
  [ID, true],
  ['', false],
  ['../../etc/passwd', false],
  ['kon-tum//08', false],
  ['kon-tum', false],
  ['kon-tum/<script>', false],
  ['https://example.vn/x', false],
])('%s may be an id: %s', (text, expected) => expect(isId(text)).toBe(expected));
