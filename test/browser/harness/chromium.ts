/** Finds a headless Chromium on any machine and starts it. */
import { type Browser, chromium } from 'playwright-core';
import { type Candidate, packagedChromium } from './packaged-chromium.ts';
import { systemChromiums } from './system-chromium.ts';

const ARGUMENTS = [
  // Tests often run as root or in a container, where the sandbox cannot start. Our own pages only.
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  // A test never leaves this machine: no proxy, and any other name does not exist.
  '--no-proxy-server',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
];

/**
 * Starts a headless Chromium: the one that CHROMIUM_PATH names, or else the first that starts among
 * those of the machine, or else the packaged one. Web security stays on; the network stays off.
 *
 * @param more further arguments of the command line
 * @throws an Error in Vietnamese that names the three remedies
 * @example
 * const browser = await launchChromium();
 * await browser.close();
 */
export async function launchChromium(more: readonly string[] = []): Promise<Browser> {
  const failures: string[] = [];
  for (const find of sources()) {
    try {
      return await launch(await find(), more);
    } catch (error) {
      failures.push(firstLine(error));
    }
  }
  throw new Error(noBrowser(failures));
}

/** A browser that someone named is the only one tried: another would answer a different question. */
function sources(): (() => Candidate | Promise<Candidate>)[] {
  const named = process.env['CHROMIUM_PATH'];
  if (named) return [() => plain(named)];
  return [...systemChromiums().map((path) => () => plain(path)), packagedChromium];
}

function plain(path: string): Candidate {
  return { path, args: [], env: {} };
}

function launch({ path, args, env }: Candidate, more: readonly string[]): Promise<Browser> {
  return chromium.launch({
    executablePath: path,
    args: [...ARGUMENTS, ...args, ...more],
    env: { ...process.env, ...env },
    timeout: 30_000,
  });
}

function firstLine(error: unknown): string {
  return String(error instanceof Error ? error.message : error).split('\n', 1)[0] ?? '';
}

function noBrowser(failures: string[]): string {
  return [
    'Không có trình duyệt Chromium nào khởi động được. Chọn một trong ba cách:',
    '  1. Đặt biến môi trường CHROMIUM_PATH thành đường dẫn tệp chạy của Chrome, Chromium hoặc Edge.',
    '  2. Cài Chrome, Chromium hoặc Edge vào máy.',
    '  3. Trên Linux x64: chạy “npm ci” để có gói @sparticuz/chromium.',
    'Đã thử:',
    ...failures.map((failure) => `  - ${failure}`),
  ].join('\n');
}
