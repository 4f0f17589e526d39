/**
 * Measures how soon an edit shows in the browser while `npm run dev` runs over a synthetic archive.
 *
 *     npm run bench:dev -- --documents 1000 [--seed 1] [--keep] [--json]
 *
 * From the moment at which the file is written to the moment at which Chromium shows the new word; for a document
 * that was broken, the message; and, in another place, the whole page made anew. Each ten times.
 */
import '../node-version.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { filesBelow } from '../../src/corpus/files.ts';
import { launchChromium } from '../../test/browser/harness/chromium.ts';
import { startDev } from './dev/dev-server.ts';
import { type Edits, editsOf } from './dev/edits.ts';
import { generateCorpus } from './generate.ts';
import { type Plan, readPlan } from './plan.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const TIMES = 10;
/** Milliseconds between two edits. */
const REST = 2500;

interface Delays {
  documents: number;
  firstPage: number;
  edit: number[];
  fault: number[];
  mended: number[];
  /** The heading, which comes with the whole page. */
  page: number[];
}

async function measure(documents: number, { seed, keep }: Plan): Promise<Delays> {
  const folder = mkdtempSync(join(tmpdir(), `kho-thi-dua-dev-${documents}-`));
  const content = join(folder, 'content');
  if (!keep) process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  console.error(`Đang sinh ${documents} văn bản vào ${content} …`);
  generateCorpus({ documents, into: content, seed, from: join(ROOT, 'content') });
  console.error('Đang mở npm run dev …');
  const dev = await startDev({ CONTENT_DIR: content, CACHE_DIR: join(folder, 'cache') });
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    const path = middleOf(filesBelow(join(content, 'documents'), '.mdx'));
    const began = performance.now();
    await page.goto(`${dev.url}vb/${path.replace(/\.mdx$/, '')}/`, { timeout: 300_000 });
    const firstPage = performance.now() - began;
    const delays = await editsIn(page, editsOf(join(content, 'documents', path)));
    return { documents, firstPage, ...delays };
  } finally {
    await browser.close();
    await dev.stop();
  }
}

async function editsIn(
  page: Page,
  edits: Edits,
): Promise<Pick<Delays, 'edit' | 'fault' | 'mended' | 'page'>> {
  const delays: Pick<Delays, 'edit' | 'fault' | 'mended' | 'page'> = {
    edit: [],
    fault: [],
    mended: [],
    page: [],
  };
  for (let index = 0; index < TIMES + 1; index += 1) {
    const word = `thử-${index}`;
    const edit = await timed(page, () => edits.write(word), `.document >> text=${word}`);
    const fault = await timed(page, () => edits.breakIt(), '#dev-problems >> text={1 + 1}');
    const mended = await timed(page, () => edits.write(`${word}-lại`), `.document >> text=${word}-lại`);
    const whole = await timed(page, () => edits.retitle(`Tên ${word}`), `h1 >> text=Tên ${word}`);
    // The first round loads what later ones have.
    if (index === 0) continue;
    delays.edit.push(edit);
    delays.fault.push(fault);
    delays.mended.push(mended);
    delays.page.push(whole);
  }
  return delays;
}

async function timed(page: Page, act: () => void, shown: string): Promise<number> {
  const began = performance.now();
  act();
  await page.locator(shown).first().waitFor({ timeout: 60_000 });
  const took = performance.now() - began;
  // An editor rests between two saves; the page has loaded again and the whole archive has been checked.
  await page.waitForTimeout(REST);
  await page.waitForLoadState('networkidle');
  return took;
}

function middleOf(paths: readonly string[]): string {
  return paths[Math.floor(paths.length / 2)] ?? '';
}

function printed({ documents, firstPage, ...delays }: Delays): string {
  const lines = Object.entries(delays).map(([name, each]) => {
    const sorted = [...each].sort((a, b) => a - b).map(Math.round);
    return `  ${name.padEnd(7)} giữa ${sorted[Math.floor(sorted.length / 2)]} ms, lâu nhất ${sorted.at(-1)} ms`;
  });
  return [`${documents} văn bản: trang đầu ${Math.round(firstPage)} ms`, ...lines].join('\n');
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));

const plan = readPlan('Cách dùng: npm run bench:dev -- --documents 1000 [--seed 1] [--keep] [--json]');
const all: Delays[] = [];
for (const documents of plan.sizes) {
  const delays = await measure(documents, plan);
  all.push(delays);
  if (!plan.json) console.log(printed(delays));
}
if (plan.json) console.log(JSON.stringify(all, null, 2));
