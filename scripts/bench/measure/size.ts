/** How much lies in a folder. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

export interface Size {
  files: number;
  bytes: number;
}

/**
 * Files and bytes below a folder; `only` picks among its direct entries. A folder that is not there is empty.
 *
 * @example sizeOf('dist', (name) => name.startsWith('chi-muc')) // { files: 1043, bytes: 12345678 }
 */
export function sizeOf(folder: string, only: (name: string) => boolean = () => true): Size {
  const total: Size = { files: 0, bytes: 0 };
  if (!existsSync(folder)) return total;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const top = path.slice(join(folder, '/').length).split(/[\\/]/)[0] ?? '';
    if (!entry.isFile() || !only(top)) continue;
    total.files += 1;
    total.bytes += statSync(path).size;
  }
  return total;
}
