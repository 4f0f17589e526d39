/**
 * `npm run lighthouse`: the built site in `dist/` as Lighthouse sees it on a phone with slow 4G, served with the
 * headers of a real host. Prints scores, times and bytes of each page; exits with 1 below the aims, and says what
 * was found. `npm run lighthouse -- tim-kiem/ nam/` looks at these addresses instead.
 *
 * Times are computed from one load (Lighthouse's own "simulate"), so a busy machine makes them longer.
 */
import '../node-version.ts';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import lighthouse from 'lighthouse';
import { foldersOf } from '../../src/corpus/folders.ts';
import { launchChromium } from '../../test/browser/harness/chromium.ts';
import { freePort } from '../free-port.ts';
import { serveFolder } from '../hosting/static-server.ts';
import { type PageReport, readReport, shortcomings } from './lighthouse-report.ts';

/** Home, the longest document, a directive, the ledger of targets, search. */
const PAGES = [
  '',
  'vb/kon-tum/bao-cao/khong-ro-nam/tong-ket-phat-dong-dot-thi-dua-dac-biet-lap-thanh-tich-chao/',
  'vb/kon-tum/chi-thi/2024/08-ct-ubnd/',
  'chi-tieu/',
  'tim-kiem/',
];

const { out } = foldersOf(process.env);
const asked = process.argv.slice(2);
const paths = asked.length > 0 ? asked : PAGES.filter((path) => existsSync(join(out, path, 'index.html')));

if (!existsSync(out)) {
  console.error('Chưa có trang đã dựng.\n  → Chạy “npm run build” trước.');
  process.exit(1);
}

// Chromium itself would take any, but tell nobody which.
const port = await freePort();
const site = await serveFolder({ folder: out, base: process.env['BASE_PATH'] ?? '/' });
const browser = await launchChromium([`--remote-debugging-port=${port}`]);
try {
  const reports: PageReport[] = [];
  for (const path of paths) {
    const result = await lighthouse(site.url + path, { port, output: 'json', logLevel: 'error' });
    if (!result) throw new Error(`Lighthouse không trả lời về /${path}`);
    reports.push(readReport(path, result.lhr));
  }
  print(reports);
  const faults = reports.flatMap(shortcomings);
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
  else console.log('\nMọi trang đạt mức đề ra.');
} finally {
  await browser.close();
  await site.close();
}

function print(reports: readonly PageReport[]): void {
  console.log('hiệu năng  tiếp cận  cách làm  SEO    CLS     LCP      tổng       JS  trang');
  for (const { path, scores, cls, lcp, bytes, scriptBytes } of reports) {
    const columns = [
      ...Object.values(scores).map((score, index) => String(score).padStart([9, 10, 10, 5][index] ?? 5)),
      cls.toFixed(3).padStart(7),
      `${(lcp / 1000).toFixed(2)} s`.padStart(8),
      `${(bytes / 1024).toFixed(0)} kB`.padStart(10),
      `${(scriptBytes / 1024).toFixed(1)} kB`.padStart(9),
    ];
    console.log(`${columns.join('')}  /${path}`);
  }
}
