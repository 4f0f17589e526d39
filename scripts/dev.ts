/** `npm run dev`: the site while writing; an edit in `content/` shows at once, and so does what is wrong with it. */
import './node-version.ts';
import { join } from 'node:path';
import { compileAll } from '../src/corpus/compile-all.ts';
import { foldersOf } from '../src/corpus/folders.ts';
import { isOwnContent, writeCollections, writeFrontMatterSchemas } from './editor/front-matter-files.ts';
import { runNode } from './run-node.ts';

const folders = foldersOf(process.env);
// On all cores, before the first page asks for it.
await compileAll(folders);
if (isOwnContent(folders)) {
  writeFrontMatterSchemas(folders);
  writeCollections(folders);
}
// Astro may detach when it thinks that a program runs it; an editor wants it to stay.
const env = {
  ...process.env,
  ASTRO_DEV_BACKGROUND: '0',
  ASTRO_TELEMETRY_DISABLED: '1',
  NODE_ENV: 'development',
};
const words = process.argv.slice(2);
const port = process.env['PORT'];
if (port && !words.some((word) => word.startsWith('--port'))) words.push('--port', port);
const done = await runNode(
  'xem trước',
  [join(folders.root, 'node_modules/astro/bin/astro.mjs'), 'dev', ...words],
  env,
);
if (!done) process.exitCode = 1;
