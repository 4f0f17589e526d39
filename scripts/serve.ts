/**
 * Serves the built site with the headers of a real host.
 *
 *     npm run build && npm run serve
 *
 * PORT (4321), BASE_PATH (`/`, the one the site was built with) and HOST (127.0.0.1; `0.0.0.0` shows
 * the site to the whole local network) come from the environment.
 */
import { existsSync } from 'node:fs';
import { foldersOf } from '../src/corpus/folders.ts';
import { serveFolder } from './hosting/static-server.ts';

const DIST = foldersOf(process.env).out;

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

function readPort(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65535) return Number(text);
  return stop(`PORT “${text}” không phải số cổng. Dùng số nguyên từ 0 đến 65535, ví dụ PORT=4321.`);
}

const { PORT, BASE_PATH, HOST } = process.env;
const port = readPort(PORT?.trim() || '4321');
if (!existsSync(DIST)) stop('Chưa có trang đã dựng. Chạy “npm run build” trước, rồi chạy lại lệnh này.');

const site = await serveFolder({
  folder: DIST,
  base: BASE_PATH ?? '/',
  port,
  host: HOST || '127.0.0.1',
}).catch((error: Error) => stop(error.message));
console.log(`Đang phục vụ trang web tại ${site.url}\nBấm Ctrl+C để dừng.`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void site.close().then(() => process.exit(0)));
}
