/** The static server, asked over a socket with the path exactly as written: `fetch` would tidy it. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createByteCache } from '../scripts/hosting/byte-cache.ts';
import { chooseEncoding } from '../scripts/hosting/content-encoding.ts';
import { cacheControlOf, dispositionOf, isPartOfPage } from '../scripts/hosting/headers.ts';
import { mediaTypeOf } from '../scripts/hosting/media-types.ts';
import { normaliseBase } from '../scripts/hosting/request-path.ts';
import { type ServedFolder, serveFolder } from '../scripts/hosting/static-server.ts';

const LONG = `<p>${'Chỉ thị về công tác thi đua, khen thưởng. '.repeat(100)}</p>`;
const FILES: Record<string, string> = {
  'dist/index.html': '<h1>Trang đầu</h1>',
  'dist/404.html': '<h1>Không có trang này</h1>',
  'dist/van-ban/index.html': LONG,
  'dist/văn bản.txt': 'có dấu',
  'dist/_astro/trang.B1xY.css': 'body{}',
  'dist/chi-muc/muc-luc.json': '{}',
  'dist/nguon/kon-tum/08.docx': 'PK',
  'dist/nguon/kon-tum/08.txt': 'Số: 08/CT-UBND',
  'dist/.env': 'secret',
  'package.json': 'secret',
  'dist-khac/index.html': 'secret',
};

const root = mkdtempSync(join(tmpdir(), 'hosting-'));
let site: ServedFolder;
let kho: ServedFolder;

beforeAll(async () => {
  for (const [name, content] of Object.entries(FILES)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), content);
  }
  // Windows lets only administrators make links.
  if (process.platform !== 'win32') symlinkSync(join(root, 'package.json'), join(root, 'dist/lien-ket.json'));
  site = await serveFolder({ folder: join(root, 'dist') });
  kho = await serveFolder({ folder: join(root, 'dist'), base: '/kho/' });
});

afterAll(async () => {
  await Promise.all([site.close(), kho.close()]);
  rmSync(root, { recursive: true });
});

type Answer = { status: number | undefined; headers: IncomingHttpHeaders; body: Buffer };

function ask(
  target: string,
  {
    at = site,
    method = 'GET',
    headers = {},
  }: { at?: ServedFolder; method?: string; headers?: Record<string, string> } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = {
      host: '127.0.0.1',
      port: new URL(at.url).port,
      path: target,
      method,
      headers,
    };
    const sent = request(options, async (response) => {
      const body = Buffer.concat(await response.toArray());
      resolve({ status: response.statusCode, headers: response.headers, body });
    });
    sent.on('error', reject).end();
  });
}

describe('received files', () => {
  test.each([
    ['/nguon/kon-tum/08.docx', 'attachment', /wordprocessingml/],
    ['/nguon/kon-tum/08.txt', undefined, /^text\/plain; charset=utf-8$/],
    ['/van-ban/', undefined, /^text\/html/],
  ])('%s', async (target, disposition, type) => {
    const { headers } = await ask(target);
    expect(headers['content-disposition']).toBe(disposition);
    expect(headers['content-type']).toMatch(type);
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  test.each(['pdf', 'png', 'tif', 'html'])('.%s is saved, not opened', (ending) => {
    expect(dispositionOf(`nguon/kon-tum/08.${ending}`)).toBe('attachment');
  });
});

describe('headers', () => {
  test.each([
    ['content-security-policy', /^default-src 'none'; script-src 'self'; style-src 'self'; /],
    ['content-security-policy', /frame-ancestors 'none'/],
    ['x-content-type-options', /^nosniff$/],
    ['x-frame-options', /^DENY$/],
    ['referrer-policy', /^strict-origin-when-cross-origin$/],
    ['permissions-policy', /camera=\(\), .*microphone=\(\)/],
    ['cross-origin-opener-policy', /^same-origin$/],
    ['cross-origin-resource-policy', /^same-origin$/],
    ['x-permitted-cross-domain-policies', /^none$/],
  ])('%s on a page, a redirect, an error', async (name, value) => {
    const answers = [ask('/'), ask('/van-ban'), ask('/khong-co'), ask('/%'), ask('/', { method: 'POST' })];
    for (const { headers } of await Promise.all(answers)) expect(headers[name]).toMatch(value);
  });

  test('a part of a page goes without what only a page needs', async () => {
    const { headers } = await ask('/kho/_astro/trang.B1xY.css', { at: kho });
    expect(headers).not.toHaveProperty('content-security-policy');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['cross-origin-resource-policy']).toBe('same-origin');
  });

  test.each([
    ['_astro/trang.B1xY.js', true],
    ['_astro/serif.A1.woff2', true],
    ['chi-muc/0123456789abcdef/tu/0/1.bin', true],
    ['_astro/check-worker-A1.js', false],
    ['_astro/hinh.A1.svg', false],
    ['index.html', false],
    ['nguon/kon-tum/08.txt', false],
    ['van-ban/_astro/gia.js', false],
  ])('%s is only a part of a page: %s', (path, expected) => expect(isPartOfPage(path)).toBe(expected));

  test.each([
    ['_astro/trang.B1xY.css', 'public, max-age=31536000, immutable'],
    ['index.html', 'no-cache'],
    ['chi-muc/muc-luc.json', 'no-cache'],
    ['chi-muc/0123456789abcdef/tu/0/1.bin', 'public, max-age=31536000, immutable'],
    ['van-ban/_astro/gia.css', 'no-cache'],
  ])('%s: %s', (sitePath, expected) => expect(cacheControlOf(sitePath)).toBe(expected));

  test('an asset under a base path is kept for a year, a missing one is not', async () => {
    const there = await ask('/kho/_astro/trang.B1xY.css', { at: kho });
    expect(there.headers['cache-control']).toContain('immutable');
    const missing = await ask('/kho/_astro/cu.A1.css', { at: kho });
    expect(missing.headers['cache-control']).toBe('no-cache');
  });

  test.each([
    ['a.html', 'text/html; charset=utf-8'],
    ['a.CSS', 'text/css; charset=utf-8'],
    ['a.mjs', 'text/javascript; charset=utf-8'],
    ['a.csv', 'text/csv; charset=utf-8'],
    ['a.webmanifest', 'application/manifest+json; charset=utf-8'],
    ['a.svg', 'image/svg+xml; charset=utf-8'],
    ['a.woff2', 'font/woff2'],
    ['a.wasm', 'application/wasm'],
    ['12.bin', 'application/octet-stream'],
    ['khong-duoi', 'application/octet-stream'],
  ])('type of %s: %s', (name, expected) => expect(mediaTypeOf(name).contentType).toBe(expected));
});

describe('paths', () => {
  test.each([
    ['/', 200, 'Trang đầu'],
    ['/index.html', 200, 'Trang đầu'],
    ['/?q=thi+dua', 200, 'Trang đầu'],
    ['/van-ban/', 200, 'Chỉ thị'],
    ['/v%C4%83n%20b%E1%BA%A3n.txt', 200, 'có dấu'],
    ['/v%c4%83n%20b%e1%ba%a3n.txt?x=%', 200, 'có dấu'],
    ['/khong-co', 404, 'Không có trang này'],
    ['/index.html/', 404, 'Không có trang này'],
    ['/%', 400, '%'],
    ['/%ff', 400, '%'],
  ])('%s: %i %s', async (target, status, text) => {
    const answer = await ask(target);
    expect(answer.status).toBe(status);
    expect(answer.body.toString()).toContain(text);
  });

  test.each([
    '/../package.json',
    '/van-ban/../../package.json',
    '/%2e%2e/package.json',
    '/%2E%2E%2Fpackage.json',
    '/..%2fpackage.json',
    '/..%5cpackage.json',
    '/..\\package.json',
    '/van-ban/..%2f..%2fpackage.json',
    '/%252e%252e/package.json',
    '/../dist-khac/index.html',
    '/index.html%00.css',
    '/.env',
    '/%2eenv',
    '/./.env',
    '/lien-ket.json',
    '//etc/passwd',
    '/C:/Windows/win.ini',
    'http://example.com/../package.json',
    '*',
  ])('nothing outside the folder: %s', async (target) => {
    const answer = await ask(target);
    expect(answer.status).toBe(404);
    expect(answer.body.toString()).not.toContain('secret');
  });

  test.each([
    ['a folder', '/', '/van-ban', 301, '/van-ban/'],
    ['a folder, with its query', '/', '/van-ban?trang=2&q=a', 301, '/van-ban/?trang=2&q=a'],
    ['a folder under a base', '/kho/', '/kho/van-ban', 301, '/kho/van-ban/'],
    ['the root, to the base', '/kho/', '/', 302, '/kho/'],
    ['the base without slash', '/kho/', '/kho?q=a', 301, '/kho/?q=a'],
  ])('redirects %s', async (_, base, target, status, location) => {
    const answer = await ask(target, { at: base === '/' ? site : kho });
    expect([answer.status, answer.headers.location]).toEqual([status, location]);
  });

  test.each(['//example.com', '//example.com/', '/%2Fexample.com', '/van-ban//'])(
    'never to another host: %s',
    async (target) => {
      expect((await ask(target)).headers.location).toBeUndefined();
    },
  );

  test.each([
    ['/kho/', 200],
    ['/kho/van-ban/', 200],
    ['/van-ban/', 404],
    ['/khoa/', 404],
    ['/kho/../package.json', 404],
    ['/kho/%2e%2e/package.json', 404],
  ])('under /kho/: %s %i', async (target, status) => {
    expect((await ask(target, { at: kho })).status).toBe(status);
  });

  test.each([
    ['', '/'],
    ['/', '/'],
    ['kho', '/kho/'],
    ['/kho', '/kho/'],
    ['//kho//tinh/', '/kho/tinh/'],
  ])('base %j: %s', (base, expected) => expect(normaliseBase(base)).toBe(expected));
});

describe('methods', () => {
  test.each(['/', '/van-ban/', '/khong-co', '/_astro/trang.B1xY.css'])(
    'HEAD %s is GET without the body',
    async (target) => {
      const [get, head] = await Promise.all([ask(target), ask(target, { method: 'HEAD' })]);
      const { date: _, ...expected } = get.headers;
      expect(head.status).toBe(get.status);
      expect(head.headers).toMatchObject(expected);
      expect(head.body).toHaveLength(0);
    },
  );

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('%s: 405', async (method) => {
    const answer = await ask('/', { method });
    expect([answer.status, answer.headers.allow]).toEqual([405, 'GET, HEAD']);
  });
});

describe('304', () => {
  test.each([
    ['the tag', (tag: string) => tag, 304],
    ['the tag, weak', (tag: string) => `W/${tag}`, 304],
    ['one of a list', (tag: string) => `"cu", ${tag}`, 304],
    ['any', () => '*', 304],
    ['another tag', () => '"cu"', 200],
    ['the tag of another encoding', (tag: string) => tag.replace(/"$/, '-br"'), 200],
  ])('%s', async (_, condition, status) => {
    const first = await ask('/van-ban/');
    const again = await ask('/van-ban/', {
      headers: { 'If-None-Match': condition(String(first.headers.etag)) },
    });
    expect(again.status).toBe(status);
    expect(again.body.length > 0).toBe(status === 200);
    expect(again.headers.etag).toBe(first.headers.etag);
  });

  test('a file that was built again gets another tag', async () => {
    const file = join(root, 'dist/moi.txt');
    writeFileSync(file, 'trước');
    const before = await ask('/moi.txt');
    writeFileSync(file, 'sau đó');
    const after = await ask('/moi.txt', {
      headers: { 'If-None-Match': String(before.headers.etag) },
    });
    expect([after.status, after.body.toString()]).toEqual([200, 'sau đó']);
  });

  test('the 404 page is never "not modified"', async () => {
    expect((await ask('/khong-co', { headers: { 'If-None-Match': '*' } })).status).toBe(404);
  });
});

describe('compression', () => {
  test.each([
    [undefined, 'identity'],
    ['', 'identity'],
    ['gzip', 'gzip'],
    ['gzip, deflate, br', 'br'],
    ['br;q=0, gzip', 'gzip'],
    ['gzip;q=1.0, br;q=0.5', 'gzip'],
    ['GZIP', 'gzip'],
    ['*', 'br'],
    ['br;q=0, *;q=0.5', 'gzip'],
    ['deflate', 'identity'],
    ['identity', 'identity'],
  ])('Accept-Encoding %j: %s', (value, expected) => expect(chooseEncoding(value)).toBe(expected));

  test.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ])('%s gives back the page', async (encoding, decompress) => {
    const plain = await ask('/van-ban/');
    const packed = await ask('/van-ban/', { headers: { 'Accept-Encoding': encoding } });
    expect(packed.headers['content-encoding']).toBe(encoding);
    expect(packed.headers.vary).toBe('Accept-Encoding');
    expect(packed.headers.etag).not.toBe(plain.headers.etag);
    expect(packed.body.length).toBe(Number(packed.headers['content-length']));
    expect(packed.body.length).toBeLessThan(plain.body.length / 5);
    expect(decompress(packed.body).toString()).toBe(LONG);
  });

  test('a short file is sent as it is, and still varies', async () => {
    const { headers } = await ask('/', { headers: { 'Accept-Encoding': 'br' } });
    expect([headers['content-encoding'], headers.vary]).toEqual([undefined, 'Accept-Encoding']);
  });

  test('the cache forgets what was used longest ago', () => {
    const cache = createByteCache<string>(10);
    cache.set('a', 'A', 4);
    cache.set('b', 'B', 4);
    cache.get('a');
    cache.set('c', 'C', 4);
    cache.set('quá lớn', 'D', 11);
    expect(['a', 'b', 'c', 'quá lớn'].map((key) => cache.get(key))).toEqual(['A', undefined, 'C', undefined]);
  });
});

describe('the server itself', () => {
  test('its address names the base', () => expect(kho.url).toMatch(/^http:\/\/localhost:\d+\/kho\/$/));

  test('a taken port says which variable to set', async () => {
    const port = Number(new URL(site.url).port);
    const second = serveFolder({ folder: root, port });
    await expect(second).rejects.toThrow(
      `Cổng ${port} đang có chương trình khác dùng. Đặt biến môi trường PORT`,
    );
  });

  test('a host that is not this machine is refused in words', async () => {
    await expect(serveFolder({ folder: root, host: '192.0.2.1' })).rejects.toThrow(/HOST/);
  });

  test('a folder without a 404 page', async () => {
    const bare = await serveFolder({ folder: join(root, 'dist-khac') });
    const answer = await ask('/khong-co', { at: bare });
    await bare.close();
    expect([answer.status, answer.body.toString()]).toEqual([404, 'Không có trang này.\n']);
  });

  test('closing does not wait for a browser that keeps its connection', async () => {
    const short = await serveFolder({ folder: join(root, 'dist') });
    await ask('/', { at: short, headers: { Connection: 'keep-alive' } });
    await short.close();
    await expect(ask('/', { at: short })).rejects.toThrow();
  });
});
