/** The query set itself: large enough, every class told, and no address that the archive does not have. */
import { expect, test } from 'vitest';
import { foldersOf } from '../../src/corpus/folders.ts';
import { loadArchive } from '../../src/corpus/load.ts';
import { querySet } from './query-set.ts';

const { corpus } = loadArchive(foldersOf({}));
const byClass = Map.groupBy(querySet, (row) => row.class);

test('at least 200 queries', () => {
  expect(querySet.length).toBeGreaterThanOrEqual(200);
});

test.each([...byClass])('“%s” has at least 8 rows', (_, found) => {
  expect(found.length).toBeGreaterThanOrEqual(8);
});

test('no query stands twice', () => {
  const queries = querySet.map(({ query }) => query);
  expect(queries.filter((query, place) => queries.indexOf(query) !== place)).toEqual([]);
});

test('every expected address is a work or a campaign of the archive', () => {
  const addresses = new Set([
    ...[...corpus.works.work.keys()].map((id) => `/vb/${id}/`),
    ...corpus.campaigns.map(({ id }) => `/phong-trao/${id}/`),
  ]);
  const expected = querySet.flatMap(({ expect: { of } }) => of);
  expect(expected.filter((address) => !addresses.has(address))).toEqual([]);
});

test('a row names a page, unless nothing or any text is right', () => {
  const bare = querySet.filter(({ expect: { kind, of } }) => of.length === 0 && kind !== 'text');
  expect(bare.filter(({ expect: { kind } }) => kind !== 'nothing')).toEqual([]);
});

test('where all must stand among the first five, they can', () => {
  const crowded = querySet.filter(
    ({ expect: { kind, of } }) => kind === 'all' && (of.length < 2 || of.length > 5),
  );
  expect(crowded).toEqual([]);
});
