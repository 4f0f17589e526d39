/**
 * `npm test`: style and types, the archive, unit tests, both builds, and the pages in a real browser.
 * Stops at the first step that fails; a test that was left out counts as a failure.
 */
import './node-version.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Folders, foldersOf } from '../src/corpus/folders.ts';
import { build } from './build.ts';
import { runNode } from './run-node.ts';

const folders = foldersOf(process.env);
const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
const bin = (path: string) => join(folders.root, 'node_modules', path);
/** The same site under a sub-path, as an intranet would serve it. */
const underKho: Folders = { ...folders, out: join(folders.cache, 'site-kho') };
const khoEnv = { ...env, OUT_DIR: underKho.out, BASE_PATH: '/kho/', SITE_URL: 'https://intranet.example' };

interface Counts {
  passed: number;
  failed: number;
  left: number;
}

async function vitest(project: string): Promise<Counts | null> {
  const report = join(folders.cache, `test-${project}.json`);
  const done = await runNode(
    'kiểm thử',
    [
      bin('vitest/vitest.mjs'),
      'run',
      '--config',
      'test/vitest.config.ts',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile=${report}`,
    ],
    env,
  );
  if (!done) return null;
  const result = JSON.parse(readFileSync(report, 'utf8'));
  return {
    passed: result.numPassedTests,
    failed: result.numFailedTests,
    left: result.numPendingTests + result.numTodoTests,
  };
}

const steps: [string, () => Promise<boolean | Counts | null>][] = [
  ['Cách viết mã', () => runNode('cách viết mã', [bin('@biomejs/biome/bin/biome'), 'check', '.'], env)],
  ['Kiểu dữ liệu', () => runNode('kiểu dữ liệu', [bin('astro/bin/astro.mjs'), 'check'], env)],
  ['Nội dung kho', () => runNode('nội dung kho', [join(folders.root, 'scripts/check.ts')], env)],
  ['Phần lõi', () => vitest('unit')],
  ['Dựng trang', () => build(folders, env)],
  ['Dựng trang dưới /kho/', () => build(underKho, khoEnv)],
  ['Trên trình duyệt', () => vitest('browser')],
];

let passed = 0;
let left = 0;
for (const [name, step] of steps) {
  console.log(`\n── ${name}`);
  const outcome = await step();
  if (!outcome) {
    console.error(`\nBước “${name}” không qua.\n${passed} passed, 1 failed`);
    process.exit(1);
  }
  if (typeof outcome === 'object') {
    passed += outcome.passed;
    left += outcome.left;
  }
}
if (left > 0) {
  console.error(`\nCó ${left} phép thử bị bỏ qua: mọi phép thử phải chạy.\n${passed} passed, ${left} failed`);
  process.exit(1);
}
console.log(`\n${passed} passed, 0 failed`);
