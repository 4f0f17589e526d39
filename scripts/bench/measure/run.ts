/** Runs a command and tells what it took. */
import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { childSeconds, endTree, hasProc, lookAt, type MemoryPeak } from './process-tree.ts';

const EVERY = 100;

/** Seconds and bytes; null is what this system does not tell. */
export interface Usage {
  /** 0 when all went well. */
  code: number;
  wallSeconds: number;
  cpuSeconds: number | null;
  peakTreeBytes: number | null;
  peakProcessBytes: number | null;
  /** It was ended for holding more than `mostBytes`. */
  isTooLarge?: boolean;
}

export interface RunOptions {
  env: Record<string, string>;
  cwd: string;
  /** File that receives what the command prints. */
  log: string;
  /** The whole tree ends when it holds more than this: a benchmark must not starve the machine. */
  mostBytes?: number;
}

/**
 * Runs the command to its end and measures it together with every process it starts.
 *
 * @example (await runMeasured(process.execPath, ['scripts/build.ts'], { env: {}, cwd: '.', log: '/tmp/build.log' })).wallSeconds
 */
export async function runMeasured(
  command: string,
  args: string[],
  { env, cwd, log, mostBytes = Number.POSITIVE_INFINITY }: RunOptions,
): Promise<Usage> {
  const output = openSync(log, 'w');
  const [startedAt, cpuBefore] = [performance.now(), childSeconds()];
  const peak: MemoryPeak = { tree: 0, largest: 0, crude: 0 };
  const stdio: ['ignore', number, number] = ['ignore', output, output];
  const isWindows = process.platform === 'win32';
  const child = spawn(command, args, { cwd, stdio, shell: isWindows, env: { ...process.env, ...env } });
  const end = () => child.kill();
  process.once('exit', end);
  const look = () => {
    lookAt(child.pid ?? 0, peak);
    if (peak.tree > mostBytes) endTree(child.pid ?? 0);
  };
  const timer = hasProc ? setInterval(look, EVERY) : undefined;
  try {
    const code = await new Promise<number>((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', (status) => resolve(status ?? 1));
    });
    const wallSeconds = (performance.now() - startedAt) / 1000;
    const ended = peak.tree > mostBytes ? { isTooLarge: true } : {};
    return { code, wallSeconds, ...ended, ...(hasProc ? measured(peak, cpuBefore) : NOTHING) };
  } finally {
    clearInterval(timer);
    process.off('exit', end);
    closeSync(output);
  }
}

const NOTHING = { cpuSeconds: null, peakTreeBytes: null, peakProcessBytes: null };

function measured(peak: MemoryPeak, cpuBefore: number): Omit<Usage, 'code' | 'wallSeconds' | 'isTooLarge'> {
  return { cpuSeconds: childSeconds() - cpuBefore, peakTreeBytes: peak.tree, peakProcessBytes: peak.largest };
}
