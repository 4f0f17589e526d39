/** The folder of the index, whose files get a name by their content: those of two builds never meet in a browser. */
import { createHash } from 'node:crypto';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const UNDER_WAY = 'dang-ghi';
const DIGITS = 16;

export interface IndexFolder {
  /** Writes a file below the folder. */
  write(name: string, content: string | Uint8Array): void;
  /** Gives the folder its name, which is returned; nothing is written after that. */
  close(): string;
}

/**
 * Opens a new folder inside `parent`.
 *
 * @example const folder = openIndexFolder('dist/chi-muc'); folder.write('bang.json', '{}'); folder.close()
 */
export function openIndexFolder(parent: string): IndexFolder {
  const hash = createHash('sha256');
  const folder = join(parent, UNDER_WAY);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const known = new Set<string>();
  return {
    write(name, content) {
      const file = join(folder, name);
      if (!known.has(dirname(file))) mkdirSync(dirname(file), { recursive: true });
      known.add(dirname(file));
      hash.update(name).update('\0').update(content).update('\0');
      writeFileSync(file, content);
    },
    close() {
      const version = hash.digest('hex').slice(0, DIGITS);
      rmSync(join(parent, version), { recursive: true, force: true });
      renameSync(folder, join(parent, version));
      return version;
    },
  };
}
