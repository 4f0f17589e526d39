/** A port that nobody listens on. */
import { once } from 'node:events';
import { createServer } from 'node:net';

/**
 * Takes one and gives it back: for programs that must be told theirs.
 *
 * @example await freePort() // 41687
 */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}
