/** The files of the table on disk. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { citationTable, writeCitationTable } from '../../src/search/index/citation-table.ts';
import { rowsOf } from '../../src/search/query/citation/table/table-rows.ts';
import {
  TABLE_FILE,
  type TableColumns,
  type TableFile,
} from '../../src/search/query/citation/table/table-shape.ts';
import { madeCorpus, manyWorks, realCorpus } from './citation-archive.ts';

test('one file beside the index, twice the same', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kho-table-'));
  try {
    expect(writeCitationTable(realCorpus, folder)).toBe(realCorpus.works.work.size);
    const written = readFileSync(join(folder, TABLE_FILE), 'utf8');
    writeCitationTable(realCorpus, folder);
    expect(readFileSync(join(folder, TABLE_FILE), 'utf8')).toBe(written);
    expect(readdirSync(folder)).toEqual([TABLE_FILE]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('provinces know what they became, from the list of bodies', () => {
  const { lists } = citationTable(realCorpus).get(TABLE_FILE) as TableFile;
  expect(lists.became).toEqual({ 'kon-tum': 'quang-ngai', 'quang-nam': 'da-nang' });
});

test('every work of every shard has its id, its number and its day back', () => {
  const corpus = madeCorpus(manyWorks(600));
  const files = citationTable(corpus, 100);
  const { lists, works, shards } = files.get(TABLE_FILE) as TableFile;
  expect(works).toBeNull();
  const rows = shards.flatMap((shard) => rowsOf(lists, files.get(`van-ban/${shard}.json`) as TableColumns));
  const facts = rows.map(({ id, number, issuedOn, title }) => [id, number, issuedOn, title].join(' '));
  const expected = [...corpus.works.work.values()].map(({ id, number, issuedOn, title }) =>
    [id, number, issuedOn, title].join(' '),
  );
  expect(facts.sort()).toEqual(expected.sort());
});

test('an empty archive has an empty table', () => {
  const { works, lists } = citationTable(madeCorpus([])).get(TABLE_FILE) as TableFile;
  expect(rowsOf(lists, works as TableColumns)).toEqual([]);
});
