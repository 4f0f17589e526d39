/** A file that is replaced as a whole: who reads meanwhile, or after a power failure, sees the old one or the new one. */
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Writes under a passing name first, which the watchers know and leave alone.
 *
 * @param mode permissions of the file; by default those of new files
 * @throws what the system says; then the old file stands and nothing is left beside it
 * @example writeWhole('content/topics.yaml', text)
 */
export function writeWhole(file: string, text: string, mode?: number): void {
  const passing = `${file}.dang-ghi-${process.pid}`;
  mkdirSync(dirname(file), { recursive: true });
  try {
    writeFileSync(passing, text, { mode });
    renameSync(passing, file);
  } catch (error) {
    rmSync(passing, { force: true });
    throw error;
  }
}
