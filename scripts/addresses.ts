/**
 * `npm run addresses`: writes down, at a release, every address that others may keep; from then on `npm run check`
 * sees to it that none is lost. Exit 1 and nothing written while the archive has errors.
 */
import './node-version.ts';
import { join } from 'node:path';
import { RELEASED } from '../src/checks/lost-addresses.ts';
import { lastingAddresses } from '../src/core/lasting-addresses.ts';
import { printProblems } from '../src/core/problem.ts';
import { redirectsOf } from '../src/core/redirect.ts';
import { bytesOf } from '../src/corpus/files.ts';
import { foldersOf } from '../src/corpus/folders.ts';
import { writeWhole } from '../src/corpus/write-whole.ts';
import { checkOnce, summaryOf } from './check/outcome.ts';

const folders = foldersOf(process.env);
const outcome = checkOnce(folders, { warnings: false });
if (outcome.errors > 0) {
  console.error(`${printProblems(outcome.problems)}\n\n${summaryOf(outcome)}`);
  process.exitCode = 1;
} else {
  const { corpus, redirects } = outcome.archive;
  // An address that leads on is promised as well.
  const led = redirectsOf(corpus, redirects).map(({ from }) => from);
  const addresses = [...new Set([...lastingAddresses(corpus), ...led])].sort();
  const file = join(folders.content, RELEASED);
  const before = new Set(bytesOf(file)?.toString('utf8').split(/\r?\n/));
  writeWhole(file, `${addresses.join('\n')}\n`);
  const fresh = addresses.filter((address) => !before.has(address)).length;
  console.log(`Đã ghi ${addresses.length} địa chỉ vào content/${RELEASED}, ${fresh} địa chỉ mới.`);
}
