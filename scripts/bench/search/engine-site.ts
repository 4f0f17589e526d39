/** A site of one page that asks one engine. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const PAGE =
  '<!doctype html><html lang="vi"><title>Đo tìm kiếm</title><script type="module" src="/client.js"></script>';

/**
 * Writes page and script into `site`; the index lies in `site/engine` already.
 *
 * @param client the module, from this folder
 * @example await writeEngineSite('/tmp/bench/site', 'client/ours.ts')
 */
export async function writeEngineSite(site: string, client: string): Promise<void> {
  mkdirSync(site, { recursive: true });
  writeFileSync(join(site, 'index.html'), PAGE);
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir: site,
      emptyOutDir: false,
      lib: { entry: join(import.meta.dirname, client), formats: ['es'], fileName: () => 'client.js' },
    },
  });
}
