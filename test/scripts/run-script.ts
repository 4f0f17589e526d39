/** Runs a command line of the project over another archive, as an editor would. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Folders } from '../../src/corpus/folders.ts';
import { PROJECT } from '../fixture-archive.ts';

export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

/**
 * What a script printed and how it ended. It knows only its own folders, whatever this process was told.
 *
 * @example await runScript('check.ts', fixtureArchive().folders)
 */
export function runScript(name: string, { content, cache, out }: Folders): Promise<Ended> {
  const env = { PATH: process.env['PATH'], CONTENT_DIR: content, CACHE_DIR: cache, OUT_DIR: out };
  const child = spawn(process.execPath, [join(PROJECT, 'scripts', name)], { env, cwd: PROJECT });
  const said = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream].setEncoding('utf8').on('data', (text: string) => {
      said[stream] += text;
    });
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, ...said }));
  });
}
