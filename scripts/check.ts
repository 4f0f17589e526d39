/**
 * `npm run check [-- --watch | --json | --fix | --errors]`: every rule over `content/`, one Vietnamese line a problem.
 * Exit 1 when there is an error (a warning is none), 2 when the command line is not understood. With `--json` an
 * array of problems stands on stdout and nothing else.
 */
import './node-version.ts';
import { parseArgs } from 'node:util';
import { printProblems } from '../src/core/problem.ts';
import { compileAll } from '../src/corpus/compile-all.ts';
import { foldersOf } from '../src/corpus/folders.ts';
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
  if (options.fix) tellMended(mendArchive(folders));
  await compileAll(folders);
  const warnings = !options.errors;
  if (options.watch) {
    await watchArchive(folders, { warnings });
    return 0;
  }
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

/** On stderr, so that stdout is the problems' alone. */
function tellMended(lines: readonly string[]): void {
  if (lines.length === 0) console.error('Không có gì để máy tự sửa.');
  else console.error(`Đã sửa ${lines.length} tệp:\n${lines.join('\n')}\n`);
}

process.exitCode = await main();
