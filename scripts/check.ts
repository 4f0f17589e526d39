/**
 * `npm run check [-- --watch | --json | --fix | --errors]`: every rule over `content/`, one Vietnamese line a problem.
 * Exit 1 when there is an error (a warning is none), 2 when the command line is not understood. With `--json` an
 * array of problems stands on stdout and nothing else.
 */
import './node-version.ts';
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { printProblems } from '../src/core/problem.ts';
import { compileAll } from '../src/corpus/compile-all.ts';
import { type Folders, foldersOf } from '../src/corpus/folders.ts';
import { mendArchive } from './check/mend-archive.ts';
import { checkOnce, rowOf, summaryOf } from './check/outcome.ts';
import { watchArchive } from './check/watch.ts';

const USAGE =
  'Cách dùng: npm run check [-- --watch | --json | --fix | --errors]: theo dõi khi sửa, in JSON, tự sửa điều máy móc, chỉ báo lỗi.';

async function main(): Promise<number> {
  const options = optionsFrom(process.argv.slice(2));
  if (!options) {
    console.error(USAGE);
    return 2;
  }
  const folders = foldersOf(process.env);
  if (options.fix && !mended(folders)) return 1;
  await compileAll(folders);
  const warnings = !options.errors;
  // Where there is nothing to watch the check says why.
  if (options.watch && existsSync(folders.content)) return watched(folders, warnings);
  const outcome = checkOnce(folders, { warnings });
  if (options.json) {
    // A pipe that closes early (`| head`) is no failure.
    process.stdout.on('error', () => {});
    process.stdout.write(`${JSON.stringify(outcome.problems.map(rowOf), null, 1)}\n`);
  } else {
    if (outcome.problems.length > 0) console.error(printProblems(outcome.problems));
    if (outcome.errors > 0) console.error(`\n${summaryOf(outcome)}`);
    else console.log(summaryOf(outcome));
  }
  return outcome.errors > 0 ? 1 : 0;
}

function optionsFrom(words: string[]) {
  try {
    const { values } = parseArgs({
      args: words,
      options: {
        watch: { type: 'boolean' },
        json: { type: 'boolean' },
        fix: { type: 'boolean' },
        errors: { type: 'boolean' },
      },
    });
    return values.watch && (values.json || values.fix) ? null : values;
  } catch {
    return null;
  }
}

/** Told on stderr, so that stdout is the problems' alone. */
function mended(folders: Folders): boolean {
  try {
    const lines = mendArchive(folders);
    if (lines.length === 0) console.error('Không có gì để máy tự sửa.');
    else console.error(`Đã sửa ${lines.length} tệp:\n${lines.join('\n')}\n`);
    return true;
  } catch (error) {
    console.error(`Không ghi được: ${(error as Error).message} → Xem lại quyền ghi và dung lượng đĩa.`);
    return false;
  }
}

async function watched(folders: Folders, warnings: boolean): Promise<number> {
  try {
    await watchArchive(folders, { warnings });
    return 0;
  } catch (error) {
    console.error(`Không theo dõi được: ${(error as Error).message} → Chạy npm run check sau mỗi lần sửa.`);
    return 1;
  }
}

process.exitCode = await main();
