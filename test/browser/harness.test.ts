/** The harness itself: a page that is wrong in one way is caught for it, a good one passes. */
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { ServedFolder } from '../../scripts/hosting/static-server.ts';
import { axeViolations, expectAccessible } from './harness/axe.ts';
import { launchChromium } from './harness/chromium.ts';
import { startSite } from './harness/site.ts';
import { systemChromiums } from './harness/system-chromium.ts';
import { openWatchedPage, type WatchedPageOptions } from './harness/watched-page.ts';

const page = (body: string) =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Thử</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
<link rel="stylesheet" href="/trang.css"></head><body><main><h1>Chỉ thị số 34-CT/TW</h1>${body}</main></body></html>`;

const FILES: Record<string, string> = {
  'index.html': page('<p id="a">ữ</p><p id="b">ự</p><script src="tot.js"></script>'),
  'tot.js': 'console.log("tốt"); console.warn("chưa phải lỗi");',
  '404.html': page('<p>Không có trang này.</p>'),
  'trang.css': `body { background: #fff; color: #111; transition: color 9s, background 9s; }
    .mo { color: #444; } .nut { display: flex } .nut a { width: 12px; height: 12px; overflow: hidden; font-size: 8px }
    @media (prefers-color-scheme: dark) { body { background: #111; color: #eee; } }`,
  'console.html': page('<script src="console.js"></script>'),
  'console.js': 'console.error("hỏng rồi")',
  'loi.html': page('<script src="loi.js"></script>'),
  'loi.js': 'setTimeout(() => { throw new Error("không ai bắt") })',
  'tu-choi.html': page('<script src="tu-choi.js"></script>'),
  'tu-choi.js': 'Promise.reject(new Error("lời hứa hỏng"))',
  'inline.html': page('<script>document.title = "chạy rồi"</script>'),
  'style.html': page('<p style="color: red">đỏ</p>'),
  'ngoai.html': page('<img alt="" src="http://example.com/anh.png">'),
  'thieu.html': page('<img alt="" src="khong-co.png">'),
  'eval.html': page('<script src="eval.js"></script>'),
  'eval.js': 'try { eval("1") } catch {}',
  'mo-cua-so.html': page('<a href="console.html" target="_blank">Mở</a>'),
  'anh.html': page('<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">'),
  'tuong-phan.html': page('<p class="mo">Chữ mờ khi nền tối.</p>'),
  'nut-nho.html': page('<div class="nut"><a href="/mot">a</a><a href="/hai">b</a></div>'),
};

const folder = mkdtempSync(join(tmpdir(), 'harness-'));
let browser: Browser;
let site: ServedFolder;
let lax: { server: Server; url: string };

beforeAll(async () => {
  for (const [name, content] of Object.entries(FILES)) writeFileSync(join(folder, name), content);
  [browser, site, lax] = await Promise.all([launchChromium(), startSite({ folder }), startLaxServer()]);
}, 120_000);

afterAll(async () => {
  await Promise.all([browser?.close(), site?.close()]);
  lax?.server.close();
  rmSync(folder, { recursive: true });
});

/** A host without any policy: there a request to another origin is really sent. */
async function startLaxServer() {
  const server = createServer((request, response) => {
    const script = `<script>
      const address = location.search.slice(1);
      if (address.startsWith('ws')) new WebSocket(address); else fetch(address).catch(() => {});
    </script>`;
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(request.url?.startsWith('/?') ? `<link rel="icon" href="data:,">${script}` : 'ok');
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return { server, url: `http://localhost:${(server.address() as AddressInfo).port}/` };
}

/** The problems of a page, once everything it starts has come to rest. */
async function problemsOf(url: string, options?: WatchedPageOptions): Promise<string> {
  const watched = await openWatchedPage(browser, url, options);
  await watched.page.waitForLoadState('networkidle');
  const outcome = await watched.expectClean().then(
    () => '',
    (error: Error) => error.message,
  );
  await watched.close();
  return outcome;
}

describe.concurrent('a watched page', () => {
  test.each([
    ['console.html', /\[console\] hỏng rồi \(http:\/\/localhost:\d+\/console\.js:1\)/],
    ['loi.html', /\[lỗi script\] không ai bắt/],
    ['tu-choi.html', /\[lỗi script\] lời hứa hỏng/],
    ['inline.html', /\[csp\] script-src-elem chặn inline/],
    ['style.html', /\[csp\] style-src-attr chặn inline/],
    ['eval.html', /\[csp\] script-src chặn eval/],
    ['ngoai.html', /\[csp\] img-src chặn http:\/\/example\.com\/anh\.png/],
    ['thieu.html', /\[yêu cầu hỏng\] http:\/\/localhost:\d+\/khong-co\.png: 404/],
    ['khong-co.html', /\[trang\] .*khong-co\.html trả 404, cần 200/],
  ])('%s', async (name, expected) => {
    expect(await problemsOf(site.url + name)).toMatch(expected);
  });

  test.each([
    ['a good page', 'index.html', {}],
    ['without JavaScript', 'index.html', { javaScriptEnabled: false }],
    ['the 404 page, where 404 is right', 'khong-co.html', { status: 404 }],
  ])('clean: %s', async (_, name, options) => {
    expect(await problemsOf(site.url + name, options)).toBe('');
  });

  test('a page that it opens is watched too', async () => {
    const watched = await openWatchedPage(browser, `${site.url}mo-cua-so.html`);
    const [opened] = await Promise.all([watched.page.waitForEvent('popup'), watched.page.click('text=Mở')]);
    await opened.waitForLoadState();
    await expect(watched.expectClean()).rejects.toThrow('hỏng rồi');
    await watched.close();
  });

  // The last address is that of a machine: no name has to be looked up.
  test.each(['http://example.com/', 'ws://example.com/', 'https://192.0.2.1/'])(
    'a request to %s is told and goes nowhere',
    async (address) => {
      const problems = await problemsOf(`${lax.url}?${address}`);
      expect(problems).toContain(`[ra ngoài] ${address}`);
      expect(problems).toContain('net::ERR_NAME_NOT_RESOLVED');
    },
  );

  test('web security is on: another origin may not be read', async () => {
    const problems = await problemsOf(`${lax.url}?${site.url}`);
    expect(problems).toContain(`[ra ngoài] ${site.url}`);
    expect(problems).toMatch(/blocked by CORS policy/);
  });

  test('every Vietnamese letter has a glyph of its own', async () => {
    const { page: shown, close } = await openWatchedPage(browser, site.url);
    const [a, b] = [await shown.locator('#a').screenshot(), await shown.locator('#b').screenshot()];
    expect(a.equals(b)).toBe(false);
    await close();
  });
});

describe.concurrent('axe', () => {
  test.each([
    ['index.html', []],
    ['anh.html', [/^\[light\] image-alt \(critical\) img: /]],
    ['tuong-phan.html', [/^\[dark\] color-contrast \(serious\) p: .* \(#444444 trên #111111: 1\.93\)$/]],
    ['nut-nho.html', Array(2).fill(/target-size \(serious\) .*\(12×12\)$/)],
  ])('%s', async (name, expected) => {
    const { page: shown, close } = await openWatchedPage(browser, site.url + name);
    const lines = await axeViolations(shown);
    expect(lines).toEqual(expected.map((pattern: RegExp) => expect.stringMatching(pattern)));
    await close();
  });

  test('leaves the page clean and its colour scheme as it was', async () => {
    const watched = await openWatchedPage(browser, site.url, { colorScheme: 'dark' });
    await expectAccessible(watched.page);
    expect(await watched.page.evaluate('matchMedia("(prefers-color-scheme: dark)").matches')).toBe(true);
    await watched.expectClean();
    await watched.close();
  });

  test('fails in words', async () => {
    const { page: shown, close } = await openWatchedPage(browser, `${site.url}anh.html`);
    await expect(expectAccessible(shown)).rejects.toThrow(
      'có 1 lỗi tiếp cận (WCAG 2.2 AA):\n[light] image-alt',
    );
    await close();
  });
});

describe('finding a browser', () => {
  afterEach(() => void vi.unstubAllEnvs());

  test.each([
    ['linux', { PATH: '/usr/local/bin:/usr/bin' }, '/usr/bin/chromium'],
    ['linux', { PATH: '/usr/bin' }, '/usr/bin/google-chrome-stable'],
    ['darwin', { HOME: '/Users/an' }, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['darwin', { HOME: '/Users/an' }, '/Users/an/Applications/Chromium.app/Contents/MacOS/Chromium'],
    ['win32', { PROGRAMFILES: 'C:/Program Files' }, 'C:/Program Files/Google/Chrome/Application/chrome.exe'],
    ['win32', { 'PROGRAMFILES(X86)': 'C:/x86' }, 'C:/x86/Microsoft/Edge/Application/msedge.exe'],
  ] as const)('%s %j: %s', (platform, env, path) => {
    const exists = (asked: string) => asked.replaceAll('\\', '/') === path;
    expect(systemChromiums({ platform, env, exists })).toHaveLength(1);
  });

  test('a CHROMIUM_PATH that does not start is an error with three remedies', async () => {
    vi.stubEnv('CHROMIUM_PATH', '/khong/co/chromium');
    await expect(launchChromium()).rejects.toThrow(
      /CHROMIUM_PATH.*Cài Chrome.*npm ci.*\/khong\/co\/chromium/s,
    );
  });

  test.runIf(process.platform === 'linux' && process.arch === 'x64')(
    'a system browser that does not start is passed over',
    async () => {
      const stub = join(folder, 'bin/chromium');
      mkdirSync(dirname(stub));
      writeFileSync(stub, '#!/bin/sh\nexit 1\n');
      chmodSync(stub, 0o755);
      vi.stubEnv('CHROMIUM_PATH', '');
      vi.stubEnv('PATH', dirname(stub));
      await (await launchChromium()).close();
    },
  );

  test('a site that is not built is an error in words', async () => {
    await expect(startSite({ folder: '/khong/co/dist' })).rejects.toThrow('Chưa có thư mục');
  });
});
