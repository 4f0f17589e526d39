/** Compiles every document on all cores. Worker threads take files in portions, so that no core waits long. */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Problem } from '../core/problem.ts';
import { filesBelow } from './files.ts';
import { type ContentFolder, contentFolder, type Folders } from './folders.ts';
import { linksIn } from './links.ts';

const PORTION = 50;
/** Below this many files starting a thread costs more than it saves. */
const WORTH_THREADS = 100;

/** What a thread is told and what it answers. */
export interface Portion {
  content: ContentFolder;
  cacheFolder: string;
  sourceFolder: string;
  paths: string[];
}

/**
 * Fills the store and returns the problems of all documents; small archives are left to the loader.
 *
 * @example await compileAll(foldersOf(process.env))
 */
export async function compileAll(folders: Folders): Promise<Problem[]> {
  // With a link in it nothing of the archive is read; the loader says so.
  if (linksIn(contentFolder(folders)).length > 0) return [];
  const paths = filesBelow(join(folders.content, 'documents'), '.mdx');
  if (paths.length < WORTH_THREADS) return [];
  const portions = Array.from({ length: Math.ceil(paths.length / PORTION) }, (_, index) =>
    paths.slice(index * PORTION, (index + 1) * PORTION),
  );
  const threads = Array.from({ length: Math.min(availableParallelism(), portions.length) }, () =>
    compileInThread(folders, portions),
  );
  return (await Promise.all(threads)).flat();
}

function compileInThread(folders: Folders, portions: string[][]): Promise<Problem[]> {
  const worker = new Worker(new URL('./compile-thread.ts', import.meta.url));
  const problems: Problem[] = [];
  return new Promise((resolve, reject) => {
    const next = () => {
      const paths = portions.pop();
      if (!paths) {
        void worker.terminate();
        resolve(problems);
        return;
      }
      const portion: Portion = {
        content: contentFolder(folders),
        cacheFolder: folders.cache,
        sourceFolder: join(folders.root, 'src'),
        paths,
      };
      worker.postMessage(portion);
    };
    worker.on('message', (found: Problem[]) => {
      problems.push(...found);
      next();
    });
    worker.on('error', reject);
    next();
  });
}
