/** A worker thread of `compile-all.ts`: compiles the portions it is sent into the store. */
import { parentPort } from 'node:worker_threads';
import type { Portion } from './compile-all.ts';
import { compileFile } from './compile-file.ts';
import { compilerDigest, openStore, type Store } from './store.ts';

let store: Store | undefined;

parentPort?.on('message', ({ content, cacheFolder, sourceFolder, paths }: Portion) => {
  store ??= openStore(cacheFolder, compilerDigest(sourceFolder));
  const opened = store;
  parentPort?.postMessage(paths.flatMap((path) => compileFile(content, path, opened).problems));
});
