/** The table in a browser: loaded once, in parts where it is large, calm when it cannot be had. */
import { afterEach, expect, test, vi } from 'vitest';
import type { Corpus } from '../../../src/core/corpus.ts';
import { openCitations } from '../../../src/search/client/citation-client.ts';
import { citationTable } from '../../../src/search/index/citation-table.ts';
import { type MadeWork, madeCorpus, manyWorks, realCorpus } from '../citation-archive.ts';

const BUNDLE = 'https://example.vn/kho/chi-muc/';
let asked: string[] = [];

afterEach(() => vi.unstubAllGlobals());

/** Serves the table of a corpus; `fails` says which of its files cannot be had. */
function serve(
  corpus: Corpus,
  { atOnce = 10_000, fails = () => false }: { atOnce?: number; fails?: (name: string) => boolean } = {},
): void {
  const files = citationTable(corpus, atOnce);
  asked = [];
  vi.stubGlobal('fetch', async (url: URL) => {
    const name = url.href.replace(BUNDLE, '');
    asked.push(name);
    if (fails(name)) throw new TypeError('fetch failed');
    const content = files.get(name);
    return content ? new Response(JSON.stringify(content)) : new Response('<h1>404</h1>', { status: 404 });
  });
}

test('nothing before the first question, then one file for all', async () => {
  serve(realCorpus);
  const citations = openCitations(BUNDLE);
  expect(asked).toEqual([]);
  const answers = await Promise.all([citations.find('34 ct tw'), citations.find('3461')]);
  expect(answers.map(({ kind, hits }) => [kind, hits[0]?.name])).toEqual([
    ['sure', 'Chỉ thị 34-CT/TW'],
    ['sure', 'Kế hoạch 3461/KH-UBND'],
  ]);
  expect(answers[0]?.hits[0]).toEqual({
    id: 'dang/trung-uong/chi-thi/2014/34-ct-tw',
    name: 'Chỉ thị 34-CT/TW',
    issuedOn: '2014-04-07',
    issuer: 'Bộ Chính trị',
    title: 'về tiếp tục đổi mới công tác thi đua, khen thưởng',
    held: false,
    documents: 3,
  });
  expect((await citations.suggest('34-c', 5)).map(({ issuedOn }) => issuedOn)).toEqual([
    '2014-04-07',
    '2024-05-24',
  ]);
  expect(asked).toEqual(['van-ban.json']);
});

test('below a base path, from a page of the site', async () => {
  serve(realCorpus);
  vi.stubGlobal('location', { href: 'https://example.vn/kho/tim-kiem/?q=34' });
  expect((await openCitations('/kho/chi-muc/').find('34 ct tw')).kind).toBe('sure');
  expect(asked).toEqual(['van-ban.json']);
});

test('a file that is not there is no answer, and the next question tries again', async () => {
  let isDown = true;
  serve(realCorpus, { fails: () => isDown });
  const citations = openCitations(BUNDLE);
  expect(await citations.find('34 ct tw')).toEqual({ kind: 'none', hits: [] });
  expect(await citations.suggest('34', 5)).toEqual([]);
  isDown = false;
  expect((await citations.find('34 ct tw')).kind).toBe('sure');
});

test('neither is a page in the place of the file', async () => {
  serve(realCorpus);
  expect(await openCitations('https://example.vn/elsewhere/').find('34 ct tw')).toEqual({
    kind: 'none',
    hits: [],
  });
});

const many = manyWorks(800);
const [, plan, day] = many.find(([, number]) => number?.endsWith('/KH-UBND')) as MadeWork;
const number = plan as string;

test('titles of many works come with the hits alone', async () => {
  serve(madeCorpus(many));
  const { hits } = await openCitations(BUNDLE).find(`${number} ${day}`);
  expect(hits[0]?.title).toMatch(/^về việc thứ \d+ \(bịa\)$/);
  expect(asked).toHaveLength(2);
});

test('without them the hits are shown all the same', async () => {
  serve(madeCorpus(many), { fails: (name) => name.includes('trich-yeu') });
  const { kind, hits } = await openCitations(BUNDLE).find(`${number} ${day}`);
  expect([kind, hits[0]?.title]).toEqual(['sure', null]);
});

test('of a table in shards only those of the typed number', async () => {
  serve(madeCorpus(many), { atOnce: 100 });
  const citations = openCitations(BUNDLE);
  const { kind, hits } = await citations.find(`${number} ${day}`);
  expect([kind, hits[0]?.issuedOn]).toEqual(['sure', day]);
  await citations.find(number);
  const shard = String(Number.parseInt(number, 10)).slice(0, 2);
  expect(asked).toEqual(['van-ban.json', `van-ban/${shard}.json`]);
});

test('laws stand in a shard of their own', async () => {
  serve(realCorpus, { atOnce: 10 });
  const { hits } = await openCitations(BUNDLE).find('luat tdkt');
  expect(hits.map(({ name }) => name)).toEqual([
    'Luật 06/2022/QH15',
    'Luật 15/2003/QH11',
    'Luật Thi đua, khen thưởng',
  ]);
  expect(asked).toEqual(['van-ban.json', 'van-ban/ten.json']);
});
