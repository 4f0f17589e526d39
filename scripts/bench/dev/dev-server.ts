/** `npm run dev` as a process of its own over any archive, on a free port. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { freePort } from '../../free-port.ts';

const ROOT = resolve(import.meta.dirname, '../../..');

export interface DevServer {
  /** Address with a slash at the end. */
  url: string;
  /** What it printed so far. */
  log(): string;
  stop(): Promise<void>;
}

/**
 * Starts the server and waits until it answers.
 *
 * @param env `CONTENT_DIR`, `CACHE_DIR` and whatever else
 * @throws an Error with what it printed when it ends before
 * @example const dev = await startDev({ CONTENT_DIR: '/tmp/kho/content', CACHE_DIR: '/tmp/kho/cache' })
 */
export async function startDev(env: Record<string, string>): Promise<DevServer> {
  const port = await freePort();
  const child = spawn(
    process.execPath,
    [join(ROOT, 'scripts/dev.ts'), '--port', String(port), '--host', '127.0.0.1'],
    {
      cwd: ROOT,
      // Astro serves nothing when it thinks that Vitest runs it.
      env: { ...process.env, VITEST: '', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      // A group of its own: Astro is a child of the script.
      detached: true,
    },
  );
  let log = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => (log += text.toString()));
  const url = `http://127.0.0.1:${port}/`;
  const stop = () => stopped(child);
  process.once('exit', () => end(child));
  await listening(child, port, () => log);
  return { url, log: () => log, stop };
}

async function listening(child: ChildProcess, port: number, log: () => string): Promise<void> {
  const isUp = new RegExp(`127\\.0\\.0\\.1:${port}|localhost:${port}`);
  await new Promise<void>((done, failed) => {
    const look = () => {
      if (isUp.test(log())) done();
    };
    child.stdout?.on('data', look);
    child.once('exit', () => failed(new Error(`Máy chủ xem trước đã dừng:\n${log()}`)));
  });
}

async function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  end(child);
  await gone;
}

function end(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill();
    else process.kill(-child.pid, 'SIGTERM');
  } catch {
    // It ended by itself.
  }
}
