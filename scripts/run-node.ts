/** Runs one Node script as a process of its own, with this Node, and waits for it. */
import { spawn } from 'node:child_process';

/**
 * True when the script ended well. What it prints goes to this terminal; a step that was ended
 * from outside cannot say why, so that is said here.
 *
 * @param name the step in an editor's words
 * @example await runNode('kiểm tra kho', ['scripts/check.ts'], process.env)
 */
export function runNode(name: string, args: string[], env: NodeJS.ProcessEnv): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'inherit', 'inherit'] });
    child.on('error', (error) => {
      console.error(`Không chạy được bước ${name}: ${error.message}`);
      resolve(false);
    });
    child.on('exit', (code, signal) => {
      if (signal)
        console.error(
          `Bước ${name} bị ngắt (${signal})${signal === 'SIGKILL' ? ', có thể vì thiếu bộ nhớ' : ''}.`,
        );
      resolve(code === 0);
    });
  });
}
