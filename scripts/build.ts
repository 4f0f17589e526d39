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
import { underLock } from './build-lock.ts';
import { runNode } from './run-node.ts';

const INPUTS = ['src', 'public', 'scripts'];
const INPUT_FILES = ['astro.config.mjs', 'package-lock.json'];
/** A site without these is no site, whatever the steps said. */
const KEY_FILES = ['index.html', '404.html', 'tim-kiem/index.html', 'chi-muc/muc-luc.json'];

/** Builds the site of these folders; false when a step failed and said why. */
export async function build(folders: Folders, env: NodeJS.ProcessEnv): Promise<boolean> {
  const done = await underLock(folders.root, () => buildAlone(folders, env));
  if (done === null) {
    console.error('Một lần dựng khác đang chạy trong dự án này.\n  → Đợi nó xong rồi chạy lại.');
  }
  return done ?? false;
}

async function buildAlone(folders: Folders, env: NodeJS.ProcessEnv): Promise<boolean> {
  const stamp = stampOf(folders, env);
  if (isBuilt(folders, stamp)) {
    console.log('Không có gì thay đổi, dùng lại bản đã dựng.');
    return true;
  }
  if (!(await runNode('kiểm tra kho', [join(folders.root, 'scripts/check.ts'), '--errors'], env)))
    return false;
  const beside = (name: string) => join(dirname(folders.out), `.${basename(folders.out)}.${name}`);
  const [next, index] = [beside('next'), beside('index')];
  const clear = () => {
    for (const folder of [next, index]) rmSync(folder, { recursive: true, force: true });
  };
  clear();
  try {
    const steps = await buildPagesAndIndex(folders, { next, index }, env);
    if (!steps.every(Boolean)) return false;
    renameSync(index, join(next, 'chi-muc'));
    const missing = KEY_FILES.filter((file) => !existsSync(join(next, file)));
    if (missing.length > 0) {
      console.error(
        `Bản dựng thiếu ${missing.join(', ')}.\n  → Chạy lại; nếu vẫn thiếu, xóa thư mục .cache rồi chạy lại.`,
      );
      return false;
    }
    swap(next, folders.out);
    mkdirSync(folders.cache, { recursive: true });
    writeFileSync(stampFileOf(folders), markOf(folders, stamp));
    return true;
  } finally {
    clear();
  }
}

/** Where a finished build of these folders is noted. */
export function stampFileOf(folders: Folders): string {
  return join(folders.cache, `built-${slugOf(folders.out)}.txt`);
}

function isBuilt(folders: Folders, stamp: string): boolean {
  const file = stampFileOf(folders);
  return existsSync(folders.out) && existsSync(file) && readFileSync(file, 'utf8') === markOf(folders, stamp);
}

/** What went in, and how many files came out: a site that lost some is built again. */
function markOf({ out }: Folders, stamp: string): string {
  return `${stamp} ${filesBelow(out, '').length}`;
}

/** A small young generation: side by side two large ones would hold more memory. */
export const MEMORY = '--max-semi-space-size=16';

/** Pages and index at once, a core each. */
function buildPagesAndIndex(
  { root }: Folders,
  { next, index }: { next: string; index: string },
  env: NodeJS.ProcessEnv,
) {
  const run = (name: string, args: string[], more = {}) =>
    runNode(name, [MEMORY, ...args], { ...env, ...more });
  const pages = run('dựng trang', [join(root, 'node_modules/astro/bin/astro.mjs'), 'build', '--silent'], {
    ASTRO_OUT: next,
    ASTRO_TELEMETRY_DISABLED: '1',
  });
  return Promise.all([run('lập chỉ mục tìm kiếm', [join(root, 'scripts/index-search.ts'), index]), pages]);
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
