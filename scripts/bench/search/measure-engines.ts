/** One size: a corpus, and every engine built over it and asked, one after the other. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { MEMORY } from '../../build.ts';
import { generateCorpus } from '../generate.ts';
import { runMeasured, type Usage } from '../measure/run.ts';
import { type Size, sizeOf } from '../measure/size.ts';
import { type Plan, stop } from '../plan.ts';
import { type Answers, askEngine } from './ask-engine.ts';
import { writeEngineSite } from './engine-site.ts';
import { type Engine, engines, LOADER } from './engines.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
/** As `npm run build` runs the indexer; and an end to what one engine may take. */
const NODE_OPTIONS = [MEMORY, '--max-old-space-size=6000'];

/** Others work on this machine too. */
const MOST_BYTES = totalmem() * 0.6;

export interface EngineMeasurement {
  engine: string;
  index?: Usage & { disk: Size };
  answers?: Answers;
  /** Why it could not be built or asked. */
  failure?: string;
}

export interface SizeMeasurement {
  documents: number;
  seed: number;
  /** Reading the archive, which every engine's indexing begins with. */
  load: Usage;
  engines: EngineMeasurement[];
}

/**
 * Measures one size in a new temporary folder, which goes at the end.
 *
 * @example await measureEngines(browser, 1000, { seed: 1, keep: false, alone: false })
 */
export async function measureEngines(
  browser: Browser,
  documents: number,
  { seed, keep, alone }: Pick<Plan, 'seed' | 'keep' | 'alone'>,
): Promise<SizeMeasurement> {
  const folder = mkdtempSync(join(tmpdir(), `kho-thi-dua-tim-${documents}-`));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  if (!keep) process.once('exit', remove);
  console.error(`Đang sinh ${documents} văn bản vào ${folder} …`);
  generateCorpus({ documents, into: join(folder, 'content'), seed, from: join(ROOT, 'content') });
  const load = await loadTwice(folder);
  const measured: EngineMeasurement[] = [];
  for (const engine of alone ? engines.slice(0, 1) : engines)
    measured.push(await measureEngine(browser, engine, folder));
  if (keep) console.error(`Giữ lại ${folder}`);
  else remove();
  return { documents, seed, load, engines: measured };
}

/** The first time compiles the documents, which is no engine's business; the second is what each repeats. */
async function loadTwice(folder: string): Promise<Usage> {
  console.error('Đang đọc kho …');
  await run(LOADER, [], folder);
  const usage = await run(LOADER, [], folder);
  if (usage.code !== 0) stop(`Không đọc được kho đã sinh:\n${logOf(folder)}`);
  return usage;
}

async function measureEngine(
  browser: Browser,
  { name: engine, indexer, client }: Engine,
  folder: string,
): Promise<EngineMeasurement> {
  const site = join(folder, 'site');
  rmSync(site, { recursive: true, force: true });
  console.error(`${engine}: đang lập chỉ mục …`);
  const usage = await run(indexer, [join(site, 'engine')], folder);
  if (usage.code !== 0) return { engine, failure: `không dựng được (${why(usage, folder)})` };
  const index = { ...usage, disk: sizeOf(join(site, 'engine')) };
  console.error(`${engine}: đang hỏi …`);
  try {
    await writeEngineSite(site, client);
    return { engine, index, answers: await askEngine(browser, site) };
  } catch (error) {
    return { engine, index, failure: `không hỏi được (${String(error).split('\n')[0]})` };
  }
}

function run(script: string, args: string[], folder: string): Promise<Usage> {
  const env = { CONTENT_DIR: join(folder, 'content'), CACHE_DIR: join(folder, 'cache') };
  return runMeasured(process.execPath, [...NODE_OPTIONS, script, ...args], {
    env,
    cwd: ROOT,
    log: logIn(folder),
    mostBytes: MOST_BYTES,
  });
}

function logIn(folder: string): string {
  return join(folder, 'index.log');
}

function logOf(folder: string): string {
  return readFileSync(logIn(folder), 'utf8');
}

function why({ isTooLarge, code }: Usage, folder: string): string {
  if (isTooLarge) return `cần hơn ${Math.round(MOST_BYTES / 1e9)} GB bộ nhớ`;
  // Of all that Node prints, the line that says it.
  const line = logOf(folder)
    .split('\n')
    .find((one) => /error|lỗi|FATAL/i.test(one));
  return `mã ${code}${line ? `: ${line.trim()}` : ''}`;
}
