/**
 * `npm run changes -- BASE [--json]`: what the content of the working tree changes against a git revision, as Markdown
 * for a pull request. A revision that cannot be read is one line and exit 2; nothing is written anywhere.
 */
import './node-version.ts';
import { parseArgs } from 'node:util';
import { printChanges } from '../src/changes/print/print-changes.ts';
import { foldersOf } from '../src/corpus/folders.ts';
import { NoSuchBase } from './changes/base-content.ts';
import { changesAgainst } from './changes/changes-against.ts';

const USAGE =
  'Cách dùng: npm run changes -- BẢN [--json], BẢN là nhánh, thẻ hoặc mã bản trong git, ví dụ origin/main.';

async function main(): Promise<number> {
  const options = optionsFrom(process.argv.slice(2));
  if (!options) return refuse(USAGE);
  try {
    const changes = await changesAgainst(foldersOf(process.env), options.base);
    // A pipe that closes early (`| head`) is no failure.
    process.stdout.on('error', () => {});
    process.stdout.write(
      options.json ? `${JSON.stringify(changes, null, 1)}\n` : printChanges(changes, options.base),
    );
    return 0;
  } catch (error) {
    if (error instanceof NoSuchBase) return refuse(error.message);
    throw error;
  }
}

function optionsFrom(words: string[]): { base: string; json: boolean } | null {
  try {
    const { values, positionals } = parseArgs({
      args: words,
      allowPositionals: true,
      options: { json: { type: 'boolean' } },
    });
    const [base, ...more] = positionals;
    return base && more.length === 0 ? { base, json: values.json ?? false } : null;
  } catch {
    return null;
  }
}

function refuse(line: string): number {
  console.error(line);
  return 2;
}

process.exitCode = await main();
