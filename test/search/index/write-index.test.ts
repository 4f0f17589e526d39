/** The files of the index: every page once, each with its passages; the same words each time. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import type { SearchPage } from '../../../src/search/index/search-page.ts';
import { writeIndex } from '../../../src/search/index/write-index.ts';
import { openVocabulary } from '../../../src/search/query/vocabulary.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** Made up: short pages, the last one with a word of its own. */
function pages(count: number): (() => SearchPage)[] {
  return Array.from({ length: count }, (_, index) => () => ({
    url: `/vb/${index}/`,
    title: `Chỉ thị số ${index}`,
    kind: 'Chỉ thị',
    date: '2024-02-06',
    issuer: 'UBND tỉnh',
    hidden: [],
    parts: [['#doan-1', '', index === count - 1 ? 'Đảng bộ' : 'Ủy ban nhân dân']],
    notes: [],
    quotes: [['', '', 'Lời của văn bản khác']],
    headings: [],
    facets: { type: [['chi-thi', 'Chỉ thị']], issuer: [], year: [], topic: [], campaign: [], held: [] },
  }));
}

async function write(count: number, tokensABundle?: number): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'kho-index-'));
  folders.push(folder);
  expect(await writeIndex(pages(count), folder, tokensABundle)).toBe(count);
  return folder;
}

const read = (folder: string, name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'));

test.each([1, 20, 501])(
  '%i pages: the table names each once, passages lie in folders of 500',
  async (count) => {
    const folder = await write(count);
    const { pages: names, date } = read(folder, 'bang.json');
    expect([new Set(names).size, date.length]).toEqual([count, count]);
    const shares = readdirSync(join(folder, 'doan'));
    expect(shares).toHaveLength(Math.ceil(count / 500));
    expect(shares.flatMap((share) => readdirSync(join(folder, 'doan', share)))).toHaveLength(count);
    const last = count - 1;
    expect(read(folder, `doan/${Math.floor(last / 500)}/${last}.json`)).toMatchObject({
      url: `/vb/${last}/`,
      parts: [
        ['#doan-1', '', 'Đảng bộ'],
        ['', '', 'Lời của văn bản khác'],
      ],
    });
  },
);

test('the words of the archive are counted without marks; what is only quoted is none of them', async () => {
  const { pagesWith, hasBeginning } = openVocabulary(read(await write(3), 'tu.json'));
  expect([pagesWith('uy'), pagesWith('dang'), pagesWith('chi'), pagesWith('khac')]).toEqual([2, 1, 3, 0]);
  expect([hasBeginning('nh'), hasBeginning('xyz')]).toEqual([true, false]);
});

test('nothing to index still gives an index that can be opened', async () => {
  const folder = await write(0);
  expect(existsSync(join(folder, 'pagefind.js'))).toBe(true);
  expect(read(folder, 'bang.json').pages).toEqual([]);
});

test('a large archive has several bundles, and every page is in one', async () => {
  const folder = await write(65, 100);
  const { bundles, pages: names } = read(folder, 'bang.json');
  expect(bundles).toBe(4);
  expect(new Set(names).size).toBe(65);
  const counted = ['', '1', '2', '3'].map((name) => {
    const { languages } = read(folder, join(name, 'pagefind-entry.json'));
    return languages.vi.page_count;
  });
  expect(counted).toEqual([20, 20, 20, 5]);
});
