/**
 * `npm run bench:cite`: how fast citations are found, on the received texts of the archive repeated to 1 and 10 MB,
 * on one core, and whether twice the text takes twice the time. A peer runs on the same text in the same run:
 * one expression over the whole text for the plainest shape of a number, which reads neither day nor body. Then texts
 * that are made to be slow, at two sizes.
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

/** What a hostile or a broken file may hold: no line ever ends, a body begins at every word, one name means a thousand laws. */
const HOSTILE: Record<string, (index: number) => string> = {
  'dòng không có dấu xuống dòng': () => '5/QĐ-UBND\r',
  'ô bảng trên một dòng': () => '| Số: 5/QĐ-UBND |',
  'trích dẫn không xuống dòng': () => '> UBND\r',
  'mỗi chữ một cơ quan': () => 'Hội Đoàn Ban Sở (5/KH-UBND), ',
  'luật và luật': () => 'luật và ',
  'nghìn luật cùng tên': (index) => `Luật Đất đai số ${index % 9999}/2013/QH13. Theo Luật Đất đai. `,
  'nghìn ngày cùng số': (index) =>
    `Chỉ thị số 34-CT/TW ngày ${(index % 28) + 1}/${(index % 12) + 1}/${1950 + (index % 70)}. Chỉ thị 34. `,
};
const HOSTILE_SIZES = [0.25, 1];

function hostileText(piece: (index: number) => string, megabytes: number): string {
  let text = '';
  for (let index = 0; text.length < megabytes * 1e6; index += 1) text += piece(index);
  return text;
}

for (const [name, piece] of Object.entries(HOSTILE)) {
  const [quarter = 0, whole = 0] = HOSTILE_SIZES.map((megabytes) => {
    const text = hostileText(piece, megabytes);
    const began = performance.now();
    resolveCitations(findCitations(text), DOCUMENT);
    return (performance.now() - began) / 1000;
  });
  console.log(`${name}: 1 MB ${whole.toFixed(1)} s, gấp ${(whole / quarter).toFixed(1)} lần 0,25 MB`);
}
