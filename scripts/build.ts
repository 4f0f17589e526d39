/**
 * `npm run build`: checks the archive, then builds pages and search index side by side.
 * The result replaces `dist/` only when everything succeeded: a broken file leaves the last good site in place.
 */
import './node-version.ts';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { slugOf } from '../src/core/text.ts';
import { filesBelow } from '../src/corpus/files.ts';
import { type Folders, foldersOf } from '../src/corpus/folders.ts';
import { runNode } from './run-node.ts';

const INPUTS = ['src', 'public', 'scripts'];
const INPUT_FILES = ['astro.config.mjs', 'package-lock.json'];

/** Builds the site of these folders; false when a step failed and said why. */
export async function build(folders: Folders, env: NodeJS.ProcessEnv): Promise<boolean> {
  const stampFile = join(folders.cache, `built-${slugOf(folders.out)}.txt`);
  const stamp = stampOf(folders, env);
  if (existsSync(folders.out) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) {
    console.log('Không có gì thay đổi, dùng lại bản đã dựng.');
    return true;
  }
  const script = (name: string) => join(folders.root, 'scripts', name);
  if (!(await runNode([script('check.ts')], env))) return false;
  const next = join(dirname(folders.out), `.${basename(folders.out)}.next`);
  const index = join(folders.cache, 'search-index');
  for (const folder of [next, index]) rmSync(folder, { recursive: true, force: true });
  const steps = await buildPagesAndIndex(folders, { next, index }, env);
  if (!steps.every(Boolean)) {
    for (const folder of [next, index]) rmSync(folder, { recursive: true, force: true });
    return false;
  }
  renameSync(index, join(next, 'pagefind'));
  swap(next, folders.out);
  mkdirSync(folders.cache, { recursive: true });
  writeFileSync(stampFile, stamp);
  return true;
}

/**
 * Pages and index at once, a core each. The index takes longer, so whoever is done with the pages
 * helps with the rest of it. Small young generations: side by side they would hold twice the memory.
 */
function buildPagesAndIndex(
  { root }: Folders,
  { next, index }: { next: string; index: string },
  env: NodeJS.ProcessEnv,
) {
  const run = (args: string[], more = {}) =>
    runNode(['--max-semi-space-size=4', ...args], { ...env, ...more });
  const indexing = (share: string) => run([join(root, 'scripts/index-search.ts'), index, share]);
  const pages = run([join(root, 'node_modules/astro/bin/astro.mjs'), 'build', '--silent'], {
    ASTRO_OUT: next,
    ASTRO_TELEMETRY_DISABLED: '1',
  });
  return Promise.all([indexing('first'), pages.then((done) => done && indexing('rest'))]);
}

/** The old site goes away only after the new one stands in its place. */
function swap(next: string, out: string): void {
  const old = join(dirname(out), `.${basename(out)}.old`);
  rmSync(old, { recursive: true, force: true });
  if (existsSync(out)) renameSync(out, old);
  renameSync(next, out);
  rmSync(old, { recursive: true, force: true });
}

/** Digest of all that a build depends on. */
function stampOf({ root, content, out }: Folders, env: NodeJS.ProcessEnv): string {
  const hash = createHash('sha256').update(
    [out, env['SITE_URL'], env['BASE_PATH'], process.version].join('\0'),
  );
  const inputs = [content, ...INPUTS.map((folder) => join(root, folder))];
  const files = inputs.flatMap((folder) => filesBelow(folder, '').map((path) => join(folder, path)));
  for (const file of [...files, ...INPUT_FILES.map((name) => join(root, name))]) {
    hash.update(file).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

if (import.meta.main) {
  const began = performance.now();
  const done = await build(foldersOf(process.env), process.env);
  if (done) console.log(`Đã dựng xong trong ${((performance.now() - began) / 1000).toFixed(1)} giây.`);
  else process.exitCode = 1;
}
