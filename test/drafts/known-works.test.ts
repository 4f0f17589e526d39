/** The archive's works as the checker reads them, from the real archive. */
import { expect, test } from 'vitest';
import { foldersOf } from '../../src/corpus/folders.ts';
import { loadArchive } from '../../src/corpus/load.ts';
import { knownWorksData } from '../../src/data/known-works.ts';
import { checkDraft } from '../../src/drafts/check-draft.ts';
import { readDraft } from '../../src/drafts/read-draft.ts';
import { shardOf } from '../../src/drafts/shard.ts';
import { type Shard, shelfOf } from '../../src/drafts/shelf.ts';
import { corpusOf, heldAs } from '../core/real-corpus.ts';
import { bodyOf } from '../core/real-text.ts';

const { corpus } = loadArchive(foldersOf(process.env));
const shards: Map<string, Shard> = knownWorksData(corpus, shardOf);
const names = [...shards.keys()];

test('every work lies in one file, under its own id or that of the work it is settled to be', () => {
  const ids = [...shards.values()].flatMap((shard) => Object.keys(shard));
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of corpus.works.work.keys()) expect(ids).toContain(id);
});

test('a file holds the works of its body alone, in order', () => {
  for (const [name, shard] of shards) {
    const ids = Object.keys(shard);
    expect(ids).toEqual([...ids].sort());
    expect(new Set(ids.map(shardOf))).toEqual(new Set([name]));
  }
});

test('a replaced work names its successor', () => {
  expect(shards.get('chinh-phu')?.['chinh-phu/nghi-dinh/2017/91-nd-cp']?.replacedBy).toEqual([
    {
      id: 'chinh-phu/nghi-dinh/2023/98-nd-cp',
      name: 'Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ',
    },
  ]);
});

test('how sure the state of a work is goes with it, without its source', () => {
  const works = shards.get('chinh-phu');
  const recorded = corpus.works.work.get('chinh-phu/nghi-dinh/2017/91-nd-cp')?.record?.instrument.status;
  expect(works?.['chinh-phu/nghi-dinh/2017/91-nd-cp']?.status).toEqual({
    value: 'replaced',
    verified: recorded?.verified,
  });
  const [held] = corpus.documents;
  expect(shards.get(shardOf(held?.id ?? ''))?.[held?.id ?? '']?.status).toBeNull();
});

test('what a held document says that it replaces is replaced', () => {
  const old = heldAs('kon-tum/ke-hoach/2020/01-kh-ubnd', {});
  const relations = [{ kind: 'replaces' as const, work: old.id, quote: 'thay thế' }];
  const linked = corpusOf({ documents: [old, heldAs('kon-tum/ke-hoach/2021/02-kh-ubnd', { relations })] });
  const works = knownWorksData(linked, shardOf).get('kon-tum');
  expect(works?.[old.id]?.replacedBy.map(({ id }) => id)).toEqual(['kon-tum/ke-hoach/2021/02-kh-ubnd']);
});

test('the archive knows all that its own documents cite, and under the same address', () => {
  for (const held of corpus.documents) {
    const about = { issuer: held.document.issuer, day: held.document.issuedOn };
    const { rows } = checkDraft(readDraft(bodyOf(held.id), about), about, shelfOf(names, shards));
    const cited = new Set(held.citations.map((one) => corpus.works.workOf(held.id, one)));
    expect(rows.filter(({ state }) => state === 'unknown' || state === 'unread')).toEqual([]);
    for (const { work } of rows) if (work) expect(cited).toContain(work);
  }
});
