/** The index in bundles: every page once, whoever writes which share. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { type LazyPage, type Share, writeIndex } from '../../src/search/index/write-index.ts';

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** Made up: short pages, enough to fill bundles of 500. */
function pages(count: number): LazyPage[] {
  return Array.from({ length: count }, (_, index) => () => ({
    url: `/vb/${index}/`,
    title: `Chỉ thị số ${index}`,
    meta: {},
    parts: [{ address: 'doan-1', text: `Đoạn văn số ${index}` }],
  }));
}

async function write(count: number, shares: Share[]): Promise<{ folder: string; counts: number[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'kho-index-'));
  folders.push(folder);
  const counts: number[] = [];
  for (const share of shares) counts.push(await writeIndex(pages(count), folder, share));
  return { folder, counts };
}

const pagesIn = (folder: string): number =>
  (
    Object.values(JSON.parse(readFileSync(join(folder, 'pagefind-entry.json'), 'utf8')).languages) as {
      page_count: number;
    }[]
  ).reduce((sum, language) => sum + language.page_count, 0);

const othersOf = (folder: string): string[] => JSON.parse(readFileSync(join(folder, 'bundles.json'), 'utf8'));

test.each([
  [3, [], [3, 0]],
  [500, [], [500, 0]],
  [501, ['1'], [501, 0]],
  [1600, ['1', '2', '3'], [1500, 100]],
])('%i pages: bundles %j beside the first, shares %j', async (count, others, shares) => {
  const { folder, counts } = await write(count, ['first', 'rest']);
  expect(counts).toEqual(shares);
  expect(othersOf(folder)).toEqual(others);
  const written = [folder, ...others.map((name) => join(folder, name))].map(pagesIn);
  expect(written.reduce((sum, found) => sum + found)).toBe(count);
});

test('one process alone writes the same bundles', async () => {
  const { folder, counts } = await write(501, ['all']);
  expect(counts).toEqual([501]);
  expect(pagesIn(join(folder, '1'))).toBe(1);
});

test('nothing to index still gives an index that can be opened', async () => {
  const { folder } = await write(0, ['all']);
  expect(existsSync(join(folder, 'pagefind.js'))).toBe(true);
  expect(othersOf(folder)).toEqual([]);
});
