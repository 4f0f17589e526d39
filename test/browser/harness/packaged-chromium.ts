/**
 * The Chromium inside `@sparticuz/chromium` (Linux x64), made to work on a bare system. The package
 * itself is written for one cloud host; on other machines it has three traps, met here:
 * - it unpacks into the shared temporary folder, whatever its version: we unpack into a folder named
 *   by version in the project's own cache, which no other user of the machine can write to;
 * - its `fonts.conf` names folders of that host, and without a font no glyph is drawn: we write ours;
 * - its default arguments switch web security off, and a CSP test then proves nothing: ours do not.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { unpackOnce } from './unpack-chromium.ts';

/** A browser that may work: its file, and what it needs beside the common arguments. */
export type Candidate = { path: string; args: string[]; env: Record<string, string> };

// `--headless=shell` is for this binary alone: a full Chrome no longer has that mode and exits.
const ARGUMENTS = ['--headless=shell', '--no-zygote'];

/**
 * The packaged Chromium, unpacked (1–2 s, once for each version of the package), with the environment
 * that it needs.
 *
 * @throws an Error in Vietnamese on another system than Linux x64, or if the package is not installed
 * @example (await packagedChromium()).path // '/…/.cache/chromium/153.0.0/chromium'
 */
export async function packagedChromium(): Promise<Candidate> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      `gói @sparticuz/chromium chỉ chạy trên Linux x64, không phải ${process.platform} ${process.arch}`,
    );
  }
  const folder = await unpackOnce();
  const path = join(folder, 'chromium');
  return {
    path,
    args: ARGUMENTS,
    env: { ...fontVariables(folder), ...libraryVariables(folder, path) },
  };
}

function fontVariables(folder: string): Record<string, string> {
  return {
    FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    // The list of fonts is cached under this folder (see fonts.conf).
    XDG_CACHE_HOME: join(folder, 'cache'),
  };
}

/**
 * The package ships NSS and expat from Amazon Linux (they need glibc 2.34). The machine's own come
 * first, because an older system may have them and yet not bear the shipped ones.
 */
function libraryVariables(folder: string, path: string): Record<string, string> {
  if (spawnSync(path, ['--version']).status === 0) return {};
  const shipped = join(folder, 'al2023/lib');
  const given = process.env['LD_LIBRARY_PATH'];
  return existsSync(shipped) ? { LD_LIBRARY_PATH: given ? `${shipped}:${given}` : shipped } : {};
}
