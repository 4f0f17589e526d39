/** The files of the index: every page once, each with its passages; the same bytes each time. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import type { SearchPage } from '../../../src/search/index/search-page.ts';
import { writeIndex } from '../../../src/search/index/write-index.ts';
import { openEngine } from '../../../src/search/query/postings/engine.ts';
import { unpacked } from '../query/unpacked.ts';

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

interface Written {
  parent: string;
  version: string;
}

function write(count: number, shardBytes = 100): Written {
  const parent = mkdtempSync(join(tmpdir(), 'kho-index-'));
  folders.push(parent);
  expect(writeIndex(pages(count), parent, { abbreviations: [], shardBytes })).toBe(count);
  return { parent, version: read(parent, 'muc-luc.json').version };
}

const read = (folder: string, name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
const askIn = ({ parent }: Written) =>
  openEngine(read(parent, 'muc-luc.json'), async (name) => unpacked(readFileSync(join(parent, name))));

test.each([1, 20, 501])('%i pages: passages lie in folders of 500, each with its row', (count) => {
  const { parent, version } = write(count);
  const folder = join(parent, version);
  expect(read(folder, 'ngay.json')).toHaveLength(count);
  expect(read(folder, 'bang.json').columns.type).toHaveLength(count);
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
});

test('words of titles and texts are found, what is only quoted is not', async () => {
  const ask = askIn(write(30));
  const rowsOf = async (...tokens: string[]) => [...(await ask(tokens, false)).rows];
  expect(await rowsOf('uy')).toHaveLength(29);
  expect(await rowsOf('ḍảng bộ')).toEqual([29]);
  expect(await rowsOf('thị số', 'ḍảng')).toEqual([29]);
  expect(await rowsOf('khác')).toEqual([]);
});

test('the folder is named by what lies in it', () => {
  const [first, again, other] = [write(3), write(3), write(4)];
  expect(first.version).toMatch(/^[0-9a-f]{16}$/);
  expect(again.version).toBe(first.version);
  expect(other.version).not.toBe(first.version);
  expect(readdirSync(first.parent).sort()).toEqual([first.version, 'muc-luc.json'].sort());
});

test('nothing to index still gives an index that can be opened', async () => {
  const written = write(0);
  expect(read(written.parent, 'muc-luc.json')).toMatchObject({ pages: 0, firsts: { tu: [], cap: [] } });
  expect((await askIn(written)(['thi'], false)).rows).toHaveLength(0);
});
