/** Which shard has a token. */
import { expect, test } from 'vitest';
import { type Contents, shardFile, shardsOf } from '../../../../src/search/query/postings/contents.ts';

const contents: Contents = {
  version: '',
  pages: 9,
  firsts: {
    tu: ['10', 'ba', 'kha', 'kho', 'khu', 'ki', 'la', 'ma', 'na', 'thi', 'xa'],
    cap: ['10 ha', 'khen thuong', 'thi dau', 'xa hoi'],
  },
};

test.each([
  ['thi', [9]],
  ['thì', [9]],
  ['thiên', [9]],
  ['khen', [2]],
  // Before the first of all: no page has it.
  ['07', []],
  ['zoo', [10]],
  ['thi ḍua', [2]],
  ['khen thi', [0]],
  // A beginning may span shards.
  ['kh*', [1, 2, 3, 4]],
  ['khe*', [2]],
  ['0*', []],
  ['khen th*', [0, 1]],
])('%s lies in %j', (token, numbers) =>
  expect(shardsOf(contents, token).map(({ number }) => number)).toEqual(numbers),
);

test('a beginning of half the archive is not looked up', () => {
  const firsts = Array.from({ length: 26 }, (_, at) => `t${String.fromCharCode(97 + at)}`);
  const many = { ...contents, firsts: { tu: firsts, cap: [] } };
  expect(shardsOf(many, 't*')).toEqual([]);
  expect(shardsOf(many, 'th*').length).toBeGreaterThan(0);
});

test('folders hold five hundred files', () => {
  expect(shardFile({ family: 'cap', number: 499 })).toBe('cap/0/499.bin');
  expect(shardFile({ family: 'cap', number: 500 })).toBe('cap/1/500.bin');
});
