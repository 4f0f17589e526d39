/** What the search benchmark counts is what it says: bytes over the wire, percentiles, engines that failed. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { distributionOf } from '../scripts/bench/search/distribution.ts';
import { foldWord } from '../scripts/bench/search/fold.ts';
import type { SizeMeasurement } from '../scripts/bench/search/measure-engines.ts';
import { opening, queries } from '../scripts/bench/search/queries.ts';
import { printEngines } from '../scripts/bench/search/report.ts';
import { countSentBytes } from '../scripts/bench/search/sent-bytes.ts';
import { type ServedFolder, serveFolder } from '../scripts/hosting/static-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'bench-search-test-'));
let site: ServedFolder;

beforeAll(async () => {
  writeFileSync(join(folder, 'index.html'), 'trang');
  writeFileSync(join(folder, 'bang.json'), JSON.stringify('a'.repeat(5000)));
  site = await serveFolder({ folder });
});

afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Bytes of a body as they arrive, compressed or not. */
function received(path: string): Promise<number> {
  return new Promise((resolve, reject) => {
    get(`${site.url}${path}`, { headers: { 'Accept-Encoding': 'gzip' } }, (response) => {
      let bytes = 0;
      response.on('data', (chunk: Buffer) => (bytes += chunk.length)).on('end', () => resolve(bytes));
    }).on('error', reject);
  });
}

describe('bytes', () => {
  test('are those over the wire, without the page itself', async () => {
    const sent = countSentBytes();
    await received('');
    const bytes = await received('bang.json');
    expect(bytes).toBeLessThan(1000);
    expect(sent.take()).toBe(bytes);
    expect(sent.take()).toBe(0);
    sent.stop();
  });
});

describe('distributionOf', () => {
  test('takes values that were measured', () => {
    const values = Array.from({ length: 100 }, (_, index) => 100 - index);
    expect(distributionOf(values)).toEqual({ p50: 50, p95: 95, count: 100 });
    expect(distributionOf([7])).toEqual({ p50: 7, p95: 7, count: 1 });
    expect(distributionOf([])).toEqual({ p50: 0, p95: 0, count: 0 });
  });
});

test('MiniSearch gets its words without marks', () => {
  expect(['Đua', 'thưởng', 'Uỷ', 'đ'].map(foldWord)).toEqual(['dua', 'thuong', 'uy', 'd']);
});

test('no question opens the engine and is measured as well', () => {
  expect(new Set(queries).size).toBe(queries.length);
  expect(queries).not.toContain(opening);
});

test('an engine that could not be built is told, with the others beside it', () => {
  const load = { code: 0, wallSeconds: 1, cpuSeconds: 1, peakTreeBytes: 2e6, peakProcessBytes: 2e6 };
  const failed = { engine: 'MiniSearch', failure: 'không dựng được (mã 134: hết bộ nhớ)' };
  const times = { p50: 12.3, p95: 45.6, count: 44 };
  const answers = {
    cold: times,
    warm: times,
    firstBytes: 318_300,
    mostFirstBytes: 400_000,
    laterBytes: 1,
    longestTask: 0,
    answered: 43,
  };
  const built = { engine: 'Kho', index: { ...load, disk: { files: 3, bytes: 4e6 } }, answers };
  const measurement: SizeMeasurement = { documents: 1000, seed: 1, load, engines: [built, failed] };
  const report = printEngines(measurement);
  expect(report).toContain('1.000 văn bản');
  expect(report).toMatch(/Nóng p50 \/ p95, ms +12 \/ 46 +–/);
  expect(report).toMatch(/chặn lâu nhất, ms +dưới 50 +–/);
  expect(report).toContain('MiniSearch: không dựng được (mã 134: hết bộ nhớ)');
});
