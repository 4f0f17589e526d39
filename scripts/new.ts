/**
 * `npm run new -- [van-ban|phong-trao|van-ban-vien-dan|co-quan] [--KEY ANSWER …] [--dry-run]`: asks for what a record needs
 * and writes it. A fault of the command, or no terminal to ask in, is one clear message and exit 2; nothing is written.
 */
import './node-version.ts';
import { foldersOf } from '../src/corpus/folders.ts';
import { makeNew } from './new/make-new.ts';

process.exitCode = await makeNew(process.argv.slice(2), foldersOf(process.env), {
  input: process.stdin,
  output: process.stdout,
  isTerminal: Boolean(process.stdin.isTTY && process.stdout.isTTY),
  say: (words) => console.log(words),
  complain: (words) => console.error(words),
});
