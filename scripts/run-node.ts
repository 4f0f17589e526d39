/** Runs one Node script as a process of its own, with this Node, and waits for it. */
import { spawn } from 'node:child_process';

/**
 * True when the script ended well. What it prints goes to this terminal.
 *
 * @example await runNode(['scripts/check.ts'], process.env)
 */
export function runNode(args: string[], env: NodeJS.ProcessEnv): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'inherit', 'inherit'] });
    child.on('error', () => resolve(false));
    child.on('exit', (code) => resolve(code === 0));
  });
}
