/** `npm run dev`: the site while writing; an edit in `content/` shows at the next page view. */
import './node-version.ts';
import { join } from 'node:path';
import { foldersOf } from '../src/corpus/folders.ts';
import { runNode } from './run-node.ts';

const { root } = foldersOf(process.env);
// Astro may detach when it thinks that a program runs it; an editor wants it to stay.
const env = {
  ...process.env,
  ASTRO_DEV_BACKGROUND: '0',
  ASTRO_TELEMETRY_DISABLED: '1',
  NODE_ENV: 'development',
};
const done = await runNode('xem trước', [join(root, 'node_modules/astro/bin/astro.mjs'), 'dev'], env);
if (!done) process.exitCode = 1;
