/** A small static server that behaves as a real host does; for `npm run serve` and the tests. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answer } from './answer.ts';
import { normaliseBase } from './request-path.ts';
import { openSiteFolder } from './site-folder.ts';

/** What to serve and where. Port 0 takes any free port; the host is this machine alone by default. */
export type ServeOptions = {
  folder: string;
  base?: string;
  port?: number;
  host?: string;
  /** In place of those of a real host with the same name. */
  headers?: Readonly<Record<string, string>>;
};

/** A running server. `url` ends with the base path: `http://localhost:4321/kho/`. */
export type ServedFolder = { url: string; close(): Promise<void> };

// Addresses that nobody types: the machine answers to `localhost` on all of them.
const LOCAL_ADDRESSES = ['127.0.0.1', '0.0.0.0', '::', '::1'];

/**
 * Serves a folder until `close()`.
 *
 * @throws an Error in Vietnamese if the port is taken or may not be opened
 * @example
 * const site = await serveFolder({ folder: 'dist', base: '/kho/', port: 0 });
 * await fetch(site.url);
 * await site.close();
 */
export async function serveFolder(options: ServeOptions): Promise<ServedFolder> {
  const { folder, port = 0, host = '127.0.0.1', headers } = options;
  const base = normaliseBase(options.base ?? '/');
  const site = openSiteFolder(folder);
  const server = createServer((request, response) => void answer(site, base, { request, response, headers }));
  await listen(server, port, host);
  const name = LOCAL_ADDRESSES.includes(host) ? 'localhost' : host;
  const url = `http://${name}:${(server.address() as AddressInfo).port}${base}`;
  return { url, close: () => close(server) };
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException) => reject(new Error(explain(error, port, host)));
    server.once('error', fail);
    server.listen(port, host, () => {
      server.off('error', fail);
      resolve();
    });
  });
}

function explain(error: NodeJS.ErrnoException, port: number, host: string): string {
  const other = port < 65535 ? port + 1 : 4321;
  switch (error.code) {
    case 'EADDRINUSE':
      return `Cổng ${port} đang có chương trình khác dùng. Đặt biến môi trường PORT thành số khác, ví dụ PORT=${other}.`;
    case 'EACCES':
      return `Không được phép mở cổng ${port}. Đặt biến môi trường PORT từ 1024 trở lên, ví dụ PORT=4321.`;
    default:
      return `Không mở được cổng ${port} trên ${host} (${error.code ?? error.message}). Xem lại biến môi trường PORT và HOST.`;
  }
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    // A browser keeps connections open for later; without this, closing waits for them.
    server.closeAllConnections();
  });
}
