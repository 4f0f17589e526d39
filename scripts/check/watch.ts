/** `--watch`: after each change of `content/` what changed is read again, and what came of it is told. */
import { watch } from 'node:fs';
import { type Problem, printProblems } from '../../src/core/problem.ts';
import { contentFolder, type Folders } from '../../src/corpus/folders.ts';
import { openMemory } from '../../src/corpus/memory.ts';
import { checkOnce, type Outcome, summaryOf } from './outcome.ts';

/** An editor's program writes a file in several steps. */
const PAUSE = 60;
const PASSING = /\.dang-ghi-\d+$|~$|\.sw[a-z]$|^\.#|(?:^|\/)\./;

/**
 * Watches until the process is asked to stop.
 *
 * @throws what the system says when it can watch no more
 * @example await watchArchive(foldersOf(process.env), { warnings: true })
 */
export function watchArchive(folders: Folders, options: { warnings: boolean }): Promise<void> {
  const memory = openMemory();
  let outcome: Outcome;
  const changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const again = () => {
    const names = [...changed].sort();
    changed.clear();
    const before = outcome;
    const began = performance.now();
    try {
      outcome = checkOnce(folders, options, memory);
    } catch (error) {
      // A file may go while it is read; the change that took it comes next.
      console.log(`${names.join(', ')}: chưa đọc được (${(error as Error).message}), đợi lần ghi sau.`);
      return;
    }
    console.log(told(names, before, outcome, performance.now() - began));
  };
  const watcher = watch(folders.content, { recursive: true }, (_event, name) => {
    const path = (name ?? '').replaceAll('\\', '/');
    if (PASSING.test(path)) return;
    changed.add(path);
    clearTimeout(timer);
    timer = setTimeout(again, PAUSE);
  });
  // Only now, so that no change falls between reading and watching.
  outcome = checkOnce(folders, options, memory);
  if (outcome.problems.length > 0) console.log(`${printProblems(outcome.problems)}\n`);
  console.log(`${summed(outcome)} Đang theo dõi ${contentFolder(folders).shown}/, nhấn Ctrl+C để dừng.`);
  return new Promise((resolve, reject) => {
    watcher.once('error', reject);
    const stop = () => {
      clearTimeout(timer);
      watcher.close();
      console.log('Đã dừng theo dõi.');
      resolve();
    };
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
  });
}

/**
 * All that stands, the new last, where the eye is: an editor's program forgets what an earlier round told, and after a
 * change lines are others.
 */
function told(names: readonly string[], before: Outcome, now: Outcome, milliseconds: number): string {
  const [old, current] = [before, now].map(({ problems }) => new Set(problems.map(keyOf)));
  const isFresh = (problem: Problem) => !old?.has(keyOf(problem));
  const [standing, fresh] = [now.problems.filter((one) => !isFresh(one)), now.problems.filter(isFresh)];
  const mended = before.problems.filter((problem) => !current?.has(keyOf(problem)));
  return [
    '',
    `${names.join(', ')}: ${fresh.length} điều mới, ${mended.length} điều đã hết (${Math.round(milliseconds)} ms).`,
    ...(standing.length > 0 ? ['Còn từ trước:', printProblems(standing)] : []),
    ...(fresh.length > 0 ? ['Mới:', printProblems(fresh)] : []),
    summed(now),
  ].join('\n');
}

/** A problem that only moved with its lines is the same. */
function keyOf({ file, rule, message }: Problem): string {
  return `${file} ${rule} ${message}`;
}

function summed(outcome: Outcome): string {
  if (outcome.errors === 0) return summaryOf(outcome).split('\n')[0] ?? '';
  return `Kho còn ${outcome.errors} lỗi, ${outcome.warnings} cảnh báo.`;
}
