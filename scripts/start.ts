/** `npm start`: builds what changed and serves it. */
import './node-version.ts';
import { foldersOf } from '../src/corpus/folders.ts';
import { build } from './build.ts';

if (await build(foldersOf(process.env), process.env)) await import('./serve.ts');
else process.exitCode = 1;
