/** The site under test, on a free port. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type ServedFolder, serveFolder } from '../../../scripts/hosting/static-server.ts';

const DIST = join(import.meta.dirname, '../../../dist');

/**
 * Serves a built site with the headers of a real host; `dist/` at the root unless told otherwise.
 *
 * @throws an Error in Vietnamese if the folder does not exist
 * @example
 * const site = await startSite({ base: '/kho/' });
 * await page.goto(`${site.url}van-ban/`);
 * await site.close();
 */
export async function startSite({ folder = DIST, base = '/' } = {}): Promise<ServedFolder> {
  if (!existsSync(folder)) {
    throw new Error(
      `Chưa có thư mục ${resolve(folder)}. Chạy “npm run build” trước khi kiểm thử trên trình duyệt.`,
    );
  }
  return serveFolder({ folder, base });
}
