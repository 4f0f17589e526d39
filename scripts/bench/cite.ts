/**
 * `npm run bench:cite`: how fast citations are found, on the received texts of the archive repeated to 1 and 10 MB,
 * on one core, and whether twice the text takes twice the time. A peer runs on the same text in the same run:
 * one expression over the whole text for the plainest shape of a number, which reads neither day nor body.
 */
import '../node-version.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findCitations } from '../../src/core/citation/find/find-citations.ts';
import { resolveCitations } from '../../src/core/citation/resolve/resolve-citations.ts';
import { filesBelow } from '../../src/corpus/files.ts';

const SOURCES = join(import.meta.dirname, '../../content/sources');
const SIZES = [1, 10];
const RUNS = 5;
const PEER = /(?<![\p{L}\p{N}])\d+(?:\/\d{4})?[/-][\p{Lu}][\p{L}\d]*(?:[-/][\p{Lu}][\p{L}\d]*)*/gu;
const DOCUMENT = { issuer: 'kon-tum/ubnd', from: '2024-02-06', to: '2024-02-06' };

const verbs: [name: string, run: (text: string) => number][] = [
  ['tìm', (text) => findCitations(text).length],
  ['tìm và xác định', (text) => resolveCitations(findCitations(text), DOCUMENT).length],
  ['một biểu thức chính quy (để so)', (text) => [...text.matchAll(PEER)].length],
];

/** The texts end to end, cut at the size. */
function textOf(megabytes: number): string {
  const once = filesBelow(SOURCES, '.txt')
    .map((path) => readFileSync(join(SOURCES, path), 'utf8'))
    .join('\n\n');
  const bytes = Buffer.from(once.repeat(Math.ceil((megabytes * 1e6) / Buffer.byteLength(once))));
  return new TextDecoder().decode(bytes.subarray(0, megabytes * 1e6));
}

/** The fastest of some runs: what the machine does besides only ever adds. */
function secondsOf(run: (text: string) => number, text: string): { seconds: number; found: number } {
  let seconds = Number.POSITIVE_INFINITY;
  let found = 0;
  for (let count = 0; count < RUNS; count += 1) {
    const began = performance.now();
    found = run(text);
    seconds = Math.min(seconds, (performance.now() - began) / 1000);
  }
  return { seconds, found };
}

for (const [name, run] of verbs) {
  const speeds = SIZES.map((megabytes) => {
    const { seconds, found } = secondsOf(run, textOf(megabytes));
    console.log(`${name}: ${megabytes} MB, ${found} chỗ, ${(megabytes / seconds).toFixed(1)} MB/s`);
    return megabytes / seconds;
  });
  console.log(`${name}: tỷ số tốc độ 10 MB trên 1 MB ${((speeds[1] ?? 0) / (speeds[0] ?? 1)).toFixed(2)}`);
}
