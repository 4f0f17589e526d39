/** Runs a command line of the project over another archive, as an editor would. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
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
export function runScript(name: string, folders: Folders, words: readonly string[] = []): Promise<Ended> {
  return endOf(startScript(name, folders, words));
}

/**
 * The same, still running.
 *
 * @example startScript('check.ts', archive.folders, ['--watch']).kill('SIGINT')
 */
export function startScript(
  name: string,
  { content, cache, out }: Folders,
  words: readonly string[] = [],
): ChildProcessWithoutNullStreams {
  const env = { PATH: process.env['PATH'], CONTENT_DIR: content, CACHE_DIR: cache, OUT_DIR: out };
  return spawn(process.execPath, [join(PROJECT, 'scripts', name), ...words], { env, cwd: PROJECT });
}

/** All that a process printed from now on, once it has ended. */
export function endOf(child: ChildProcessWithoutNullStreams): Promise<Ended> {
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
