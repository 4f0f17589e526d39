/** Runs a command and tells what it took. */
import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { childSeconds, hasProc, lookAt, type MemoryPeak } from './process-tree.ts';

const EVERY = 100;

/** Seconds and bytes; null is what this system does not tell. */
export interface Usage {
  /** 0 when all went well. */
  code: number;
  wallSeconds: number;
  cpuSeconds: number | null;
  peakTreeBytes: number | null;
  peakProcessBytes: number | null;
}

export interface RunOptions {
  env: Record<string, string>;
  cwd: string;
  /** File that receives what the command prints. */
  log: string;
}

/**
 * Runs the command to its end and measures it together with every process it starts.
 *
 * @example (await runMeasured(process.execPath, ['scripts/build.ts'], { env: {}, cwd: '.', log: '/tmp/build.log' })).wallSeconds
 */
export async function runMeasured(
  command: string,
  args: string[],
  { env, cwd, log }: RunOptions,
): Promise<Usage> {
  const output = openSync(log, 'w');
  const [startedAt, cpuBefore] = [performance.now(), childSeconds()];
  const peak: MemoryPeak = { tree: 0, largest: 0, crude: 0 };
  const stdio: ['ignore', number, number] = ['ignore', output, output];
  const isWindows = process.platform === 'win32';
  const child = spawn(command, args, { cwd, stdio, shell: isWindows, env: { ...process.env, ...env } });
  const end = () => child.kill();
  process.once('exit', end);
  const timer = hasProc ? setInterval(() => lookAt(child.pid ?? 0, peak), EVERY) : undefined;
  try {
    const code = await new Promise<number>((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', (status) => resolve(status ?? 1));
    });
    const wallSeconds = (performance.now() - startedAt) / 1000;
    return { code, wallSeconds, ...(hasProc ? measured(peak, cpuBefore) : NOTHING) };
  } finally {
    clearInterval(timer);
    process.off('exit', end);
    closeSync(output);
  }
}

const NOTHING = { cpuSeconds: null, peakTreeBytes: null, peakProcessBytes: null };

function measured(peak: MemoryPeak, cpuBefore: number): Omit<Usage, 'code' | 'wallSeconds'> {
  return { cpuSeconds: childSeconds() - cpuBefore, peakTreeBytes: peak.tree, peakProcessBytes: peak.largest };
}
