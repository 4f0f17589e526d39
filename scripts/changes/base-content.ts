/** The content of an earlier revision, laid out in a folder of its own. The working tree is only read. */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { Folders } from '../../src/corpus/folders.ts';

/** Why a revision cannot be read, in one Vietnamese line. */
export class NoSuchBase extends Error {}

const LARGEST = 1_000_000_000;

/**
 * Folders of the archive as it was at a revision, for the time of `work`; they share the store of compiled texts,
 * so that what did not change is not compiled again.
 *
 * @throws NoSuchBase when git does not know the revision, or it has no content
 * @example await withBase(folders, 'main', (base) => loadArchive(base))
 */
export async function withBase<T>(
  folders: Folders,
  base: string,
  work: (base: Folders) => Promise<T>,
): Promise<T> {
  const git = gitIn(dirname(folders.content));
  const commit = git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${base}^{commit}`])?.trim();
  if (!commit)
    throw new NoSuchBase(
      `Không có bản “${base}” trong git → Ghi tên nhánh, thẻ hoặc mã bản có thật, ví dụ origin/main; bản tải về quá nông thì chạy git fetch --unshallow.`,
    );
  const root = mkdtempSync(join(tmpdir(), 'kho-ban-truoc-'));
  try {
    layOut(folders, root, commit);
    return await work({ ...folders, root, content: join(root, 'content') });
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** Null when git fails, or is not there. */
function gitIn(folder: string): (words: string[]) => string | null {
  return (words) => {
    const { status, stdout } = spawnSync('git', ['--no-optional-locks', ...words], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: LARGEST,
    });
    return status === 0 ? stdout : null;
  };
}

function layOut({ root: project, content }: Folders, root: string, commit: string): void {
  const [folder, name] = [dirname(content), basename(content)];
  const git = gitIn(folder);
  const entries = (git(['ls-tree', '-r', '-z', commit, '--', `${name}/`]) ?? '').split('\0').filter(Boolean);
  if (entries.length === 0) throw new NoSuchBase(`Bản ấy không có thư mục ${name}/ → Chọn bản khác để so.`);
  const differing = git([
    'diff',
    '--no-ext-diff',
    '--no-textconv',
    '--no-renames',
    '--name-only',
    '--relative',
    '-z',
    commit,
    '--',
    `${name}/`,
  ]);
  const changed = new Set((differing ?? '').split('\0'));
  const blobs: { object: string; target: string }[] = [];
  for (const entry of entries) {
    const [, mode, object, path] = /^(\d+) \w+ ([0-9a-f]+)\t(.*)$/s.exec(entry) ?? [];
    // A link could lead anywhere; the archive has none.
    if (!object || !path || !mode?.startsWith('100')) continue;
    const target = join(root, 'content', path.slice(name.length + 1));
    mkdirSync(dirname(target), { recursive: true });
    if (!changed.has(path) && existsSync(join(folder, path)))
      copyFileSync(join(folder, path), target, constants.COPYFILE_FICLONE);
    else blobs.push({ object, target });
  }
  writeBlobs(folder, blobs);
  // The store names its files by the digest of the program.
  symlinkSync(join(project, 'src'), join(root, 'src'), 'junction');
  copyFileSync(join(project, 'package-lock.json'), join(root, 'package-lock.json'));
}

function writeBlobs(folder: string, blobs: readonly { object: string; target: string }[]): void {
  if (blobs.length === 0) return;
  const answer = execFileSync('git', ['--no-optional-locks', 'cat-file', '--batch'], {
    cwd: folder,
    input: blobs.map(({ object }) => `${object}\n`).join(''),
    maxBuffer: LARGEST,
  });
  let at = 0;
  for (const { target } of blobs) {
    const end = answer.indexOf('\n', at);
    const size = Number(answer.toString('latin1', at, end).split(' ')[2]);
    writeFileSync(target, answer.subarray(end + 1, end + 1 + size));
    at = end + 1 + size + 1;
  }
}
