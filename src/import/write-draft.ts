/** Puts a draft and its sources into the archive: all files or none, and none that was there before. */
import { existsSync, linkSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Draft } from './import-document.ts';
import { ImportRefused } from './refusal.ts';

/**
 * Writes each file under a passing name and gives it its own only when that is free.
 *
 * @param content the archive's folder
 * @returns the files below it
 * @throws ImportRefused when one is there; then nothing has been written
 * @example writeDraft('/…/content', draft) // ['documents/…mdx', 'sources/…txt']
 */
export function writeDraft(content: string, { path, mdx, sources }: Draft): string[] {
  return writeNewFiles(content, [
    ...sources.files.map(({ name, bytes }) => ({ name: `sources/${name}`, bytes })),
    { name: path, bytes: Buffer.from(mdx) },
  ]);
}

/**
 * The same for any files.
 *
 * @returns their names
 * @throws ImportRefused when one is there; then nothing has been written
 * @example writeNewFiles('/…/content', [{ name: 'campaigns/a.mdx', bytes }])
 */
export function writeNewFiles(content: string, files: readonly { name: string; bytes: Buffer }[]): string[] {
  const taken = files.find(({ name }) => existsSync(join(content, name)));
  if (taken) throw alreadyThere(taken.name);
  const written: string[] = [];
  try {
    for (const { name, bytes } of files) {
      place(join(content, name), bytes);
      written.push(name);
    }
  } catch (error) {
    for (const name of written) rmSync(join(content, name), { force: true });
    if ((error as NodeJS.ErrnoException).code === 'EEXIST')
      throw alreadyThere(files[written.length]?.name ?? '');
    throw new ImportRefused(
      `Không ghi được vào ${content}: ${(error as Error).message}.`,
      'Xem lại quyền ghi và dung lượng đĩa.',
    );
  }
  return written;
}

/** A link refuses a name that is taken, even one taken just now. */
function place(file: string, bytes: Buffer): void {
  mkdirSync(dirname(file), { recursive: true });
  const passing = `${file}.dang-ghi-${process.pid}`;
  try {
    writeFileSync(passing, bytes, { flag: 'wx' });
    linkSync(passing, file);
  } finally {
    rmSync(passing, { force: true });
  }
}

function alreadyThere(name: string): ImportRefused {
  return new ImportRefused(
    `Đã có content/${name}: máy không ghi đè.`,
    'Nếu là văn bản khác, xem lại số, ngày, cơ quan (--issuer); nếu nhập lại chính văn bản ấy, xóa tệp cũ trước (git giữ bản cũ).',
  );
}
