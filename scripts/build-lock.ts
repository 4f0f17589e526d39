/** One build at a time in a project: Astro keeps unfinished pages in a folder that all builds of it share. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Runs `work` while holding the lock; null when another build holds it.
 * A lock whose process is gone is taken over.
 *
 * @example await underLock('/kho', () => build())
 */
export async function underLock<T>(root: string, work: () => Promise<T>): Promise<T | null> {
  const lock = join(root, '.cache', 'building');
  mkdirSync(join(root, '.cache'), { recursive: true });
  if (!take(lock)) return null;
  try {
    return await work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

/** Making a folder is atomic: of two builds only one succeeds. */
function take(lock: string): boolean {
  if (existsSync(lock) && !isAlive(join(lock, 'pid'))) rmSync(lock, { recursive: true, force: true });
  try {
    mkdirSync(lock);
  } catch {
    return false;
  }
  writeFileSync(join(lock, 'pid'), String(process.pid));
  return true;
}

function isAlive(file: string): boolean {
  // A lock without a number yet belongs to a build that began this moment.
  if (!existsSync(file)) return true;
  try {
    process.kill(Number(readFileSync(file, 'utf8')), 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
