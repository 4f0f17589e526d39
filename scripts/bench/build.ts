/**
 * Measures the whole build, cold, over synthetic archives of given sizes.
 *
 *     npm run bench:build -- --documents 1000,5000 [--seed 1] [--keep] [--json]
 *
 * Each size is generated into a new temporary folder and built with
 * CONTENT_DIR, OUT_DIR and CACHE_DIR pointing into it, so nothing of an earlier build is found.
 * The folder goes when the size is done; `--keep` leaves it, a failure leaves the log.
 */
import '../node-version.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { generateCorpus } from './generate.ts';
import { runMeasured } from './measure/run.ts';
import { sizeOf } from './measure/size.ts';
import { type Plan, readPlan, stop } from './plan.ts';
import { type Measurement, printMeasurement } from './report.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const USAGE = 'Cách dùng: npm run bench:build -- --documents 1000,5000 [--seed 1] [--keep] [--json]';

/** Generates and builds one size; a failed build ends the run and leaves its log. */
async function measureBuild(documents: number, { seed, keep }: Plan): Promise<Measurement> {
  const { folder, content, dist, cache, log } = openWorkspace(documents, keep);
  console.error(`Đang sinh ${documents} văn bản vào ${content} …`);
  generateCorpus({ documents, into: content, seed, from: join(ROOT, 'content') });
  console.error('Đang dựng …');
  const env = { CONTENT_DIR: content, OUT_DIR: dist, CACHE_DIR: cache };
  const { code, ...usage } = await runMeasured(process.execPath, ['scripts/build.ts'], {
    env,
    cwd: ROOT,
    log,
  });
  if (code !== 0) stop(`Dựng ${documents} văn bản không xong (mã ${code}). Xem nhật ký: ${log}`);
  const sizes = { dist: sizeOf(dist), searchIndex: sizeOf(dist, (name) => name.startsWith('chi-muc')) };
  if (keep) console.error(`Giữ lại ${folder}`);
  else rmSync(folder, { recursive: true, force: true });
  const millisecondsPerDocument = (usage.wallSeconds * 1000) / Math.max(1, documents);
  return { documents, seed, ...usage, millisecondsPerDocument, ...sizes };
}

/** A new folder; whatever ends the run early, the bulk of it goes and the log stays. */
function openWorkspace(documents: number, keep: boolean) {
  const folder = mkdtempSync(join(tmpdir(), `kho-thi-dua-${documents}-`));
  const at = (name: string) => join(folder, name);
  const bulk = { content: at('content'), dist: at('dist'), cache: at('cache') };
  process.once('exit', () => {
    if (!keep) for (const part of Object.values(bulk)) rmSync(part, { recursive: true, force: true });
  });
  return { folder, ...bulk, log: at('build.log') };
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));

const plan = readPlan(USAGE);
const measurements: Measurement[] = [];
for (const documents of plan.sizes) {
  const measurement = await measureBuild(documents, plan);
  measurements.push(measurement);
  if (!plan.json) console.log(printMeasurement(measurement));
}
if (plan.json) console.log(JSON.stringify(measurements, null, 2));
