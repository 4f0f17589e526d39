/** Unpacks `@sparticuz/chromium` once for each version, safely when several test runs begin together. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const PROJECT = join(import.meta.dirname, '../../..');
const CACHE = join(PROJECT, '.cache/chromium');
const ARCHIVES = ['chromium.br', 'fonts.tar.br', 'al2023.tar.br'];

/**
 * Our own fonts.conf. Folders stand relative to the file, so the project may be moved. The package
 * ships one family, Open Sans, which has every Vietnamese letter; it stands for all generic families,
 * so that a page without web fonts has the same widths on every machine. The machine's fonts only
 * fill in what Open Sans lacks.
 */
const FONTS_CONF = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
${['sans-serif', 'serif', 'monospace', 'system-ui']
  .map(
    (family) =>
      `  <alias binding="strong"><family>${family}</family><prefer><family>Open Sans</family></prefer></alias>`,
  )
  .join('\n')}
</fontconfig>
`;

/**
 * The folder that holds the unpacked package: `chromium`, `fonts.conf`, `fonts/`, `al2023/lib/`.
 *
 * @throws an Error in Vietnamese if the package is not installed or does not unpack
 * @example await unpackOnce() // '/…/.cache/chromium/153.0.0'
 */
export async function unpackOnce(): Promise<string> {
  const source = packageFolder();
  const { version } = JSON.parse(await readFile(join(source, 'package.json'), 'utf8'));
  const folder = join(CACHE, version);
  if (existsSync(folder)) return folder;
  await mkdir(CACHE, { recursive: true });
  const staging = await mkdtemp(join(CACHE, `${version}-`));
  try {
    await unpack(join(source, 'bin'), staging);
    await publish(staging, folder);
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
  return folder;
}

function packageFolder(): string {
  try {
    return join(fileURLToPath(import.meta.resolve('@sparticuz/chromium')), '../..');
  } catch {
    throw new Error('chưa cài gói @sparticuz/chromium');
  }
}

/**
 * `inflate` of the package always writes to the temporary folder; a process of its own has a
 * temporary folder of its own, and this one keeps its environment.
 */
async function unpack(source: string, staging: string): Promise<void> {
  const script = `import { inflate } from '@sparticuz/chromium';
    await Promise.all(process.argv.slice(1).map((archive) => inflate(archive)));`;
  const archives = ARCHIVES.map((name) => join(source, name));
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script, ...archives], {
    cwd: PROJECT,
    env: { ...process.env, TMPDIR: staging },
  });
  await mkdir(join(staging, 'cache'));
  await writeFile(join(staging, 'fonts.conf'), FONTS_CONF);
}

/** A whole folder appears at once; whoever comes second uses that of the first. */
async function publish(staging: string, folder: string): Promise<void> {
  await rename(staging, folder).catch((error: unknown) => {
    if (!existsSync(folder)) throw error;
  });
}
