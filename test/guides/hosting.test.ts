/** The example configurations of the guides say what `scripts/hosting` says: headers, types, keeping, downloads, the 404 page. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, test } from 'vitest';
import { cacheControlOf, dispositionOf, securityHeaders } from '../../scripts/hosting/headers.ts';
import { knownExtensions, mediaTypeOf } from '../../scripts/hosting/media-types.ts';

const FOLDER = join(import.meta.dirname, '../../src/guides/hosting');
const textual = (extension: string) => /charset/.test(mediaTypeOf(`a.${extension}`).contentType);
const plainType = (extension: string) => mediaTypeOf(`a.${extension}`).contentType.replace(/;.*/, '');
const PATHS = [
  'index.html',
  'vb/kon-tum/chi-thi/2024/08-ct-ubnd/index.html',
  '_astro/trang.B1xY.css',
  'chi-muc/muc-luc.json',
  'chi-muc/0123456789abcdef/tu/1.bin',
  'chi-muc/van-ban/1.json',
  'nguon/kon-tum/08-ct-ubnd-2024.txt',
  'nguon/kon-tum/08-ct-ubnd-2024.docx',
  'nguon/kon-tum/ban-chup.pdf',
];

describe('nginx.conf', () => {
  const lines = readFileSync(join(FOLDER, 'nginx.conf'), 'utf8').replace(/^\s*#.*$/gm, '');
  /** What stands between a word with its argument and the bracket that closes it. */
  const block = (opening: string) => {
    const from = lines.indexOf(`${opening} {`);
    expect(from, opening).toBeGreaterThanOrEqual(0);
    const start = lines.indexOf('{', from) + 1;
    let depth = 1;
    let at = start;
    let isQuoted = false;
    for (; depth > 0 && at < lines.length; at += 1) {
      const sign = lines[at];
      if (sign === '"') isQuoted = !isQuoted;
      else if (!isQuoted) depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
    }
    expect(depth, `${opening} is closed`).toBe(0);
    return lines.slice(start, at - 1);
  };
  const place = block('location /kho/');
  /** What nginx makes of a `map` on the path: a row that fits, the first; else the default. */
  const mapped = (variable: string, path: string) => {
    const rows = [...block(`map $uri ${variable}`).matchAll(/^\s*("[^"]*"|\S+)\s+("[^"]*");/gm)].map(
      ([, key = '', value = '']) => [key.replaceAll('"', ''), value.slice(1, -1)],
    );
    const fits = rows.find(
      ([key = '']) => key.startsWith('~') && new RegExp(key.slice(1)).test(`/kho/${path}`),
    );
    return (fits ?? rows.find(([key]) => key === 'default'))?.[1];
  };
  const words = (directive: string) =>
    new RegExp(`^\\s*${directive}\\s+([^;]+);`, 'm').exec(place)?.[1]?.split(/\s+/) ?? [];

  test('sends the headers of the site, also with errors', () => {
    const sent = [...place.matchAll(/add_header (\S+) "([^"]*)" always;/g)].map(([, name, value]) => [
      name,
      value,
    ]);
    expect(Object.fromEntries(sent)).toEqual(securityHeaders);
    expect(place).toMatch(/add_header Cache-Control \$kho_giu;/);
    expect(place).toMatch(/add_header Content-Disposition \$kho_tai_ve;/);
  });

  test.each(PATHS)('%s is kept and downloaded as by the site’s own server', (path) => {
    expect(mapped('$kho_giu', path)).toBe(cacheControlOf(path));
    expect(mapped('$kho_tai_ve', path) || null).toBe(dispositionOf(path));
  });

  test('knows every type of file, each as the site’s own server', () => {
    const types = block('types')
      .split(';')
      .map((row) => row.trim().split(/\s+/))
      .flatMap(([type = '', ...extensions]) => extensions.map((extension) => [extension, type] as const));
    expect(types.map(([extension]) => extension).sort()).toEqual([...knownExtensions].sort());
    expect(types.filter(([extension, type]) => type !== plainType(extension))).toEqual([]);
    const texts = [...new Set(knownExtensions.filter(textual).map(plainType))].filter(
      (type) => type !== 'text/html',
    );
    expect(words('charset')).toEqual(['utf-8']);
    for (const directive of ['charset_types', 'gzip_types'])
      expect(words(directive).sort()).toEqual(texts.sort());
    expect(words('gzip')).toEqual(['on']);
  });

  test('answers below the sub-path, with its 404 page and without outside addresses', () => {
    expect(block('location = /kho')).toContain('return 301 /kho/;');
    expect(words('error_page')).toEqual(['404', '/kho/404.html']);
    expect(words('alias')[0]).toMatch(/\/$/);
    expect(words('index')).toEqual(['index.html']);
    expect(lines).not.toMatch(/https?:\/\//);
  });
});

describe('web.config', () => {
  const xml = new DOMParser({
    errorHandler: (level, message) => {
      throw new Error(`${level}: ${message}`);
    },
  }).parseFromString(readFileSync(join(FOLDER, 'web.config'), 'utf8'), 'text/xml');
  const within = (node: { getElementsByTagName(name: string): ArrayLike<Element> }, name: string) =>
    Array.from(node.getElementsByTagName(name));
  const locations = within(xml, 'location');
  const at = (path: string) => locations.find((one) => one.getAttribute('path') === path) as Element;
  const isGlobal = (node: Element) => !locations.some((one) => within(one, node.tagName).includes(node));
  const global = (name: string) => within(xml, name).filter(isGlobal);
  const headers = (node: Element | undefined) =>
    Object.fromEntries(
      within(node as Element, 'add').map((add) => [add.getAttribute('name'), add.getAttribute('value')]),
    );

  test('sends the headers of the site', () => {
    expect(headers(global('customHeaders')[0])).toEqual(securityHeaders);
  });

  test('keeps files with a digest in their names for a year, and asks for all others again', () => {
    expect(global('clientCache').map((one) => one.getAttribute('cacheControlMode'))).toEqual([
      'DisableCache',
    ]);
    const [kept] = within(at('_astro'), 'clientCache');
    expect(kept?.getAttribute('cacheControlMaxAge')).toBe('365.00:00:00');
    expect(kept?.getAttribute('cacheControlCustom')).toBe('public, immutable');
  });

  test('lets received files only be downloaded', () => {
    expect(headers(within(at('nguon'), 'customHeaders')[0])).toEqual({ 'Content-Disposition': 'attachment' });
    expect(locations.map((one) => one.getAttribute('path'))).toEqual(['_astro', 'nguon']);
  });

  test('knows every type of file with its charset, none twice', () => {
    const types = within(xml, 'mimeMap').map((map) => [
      map.getAttribute('fileExtension')?.slice(1) ?? '',
      map.getAttribute('mimeType'),
    ]);
    expect(types.map(([extension]) => extension).sort()).toEqual([...knownExtensions].sort());
    expect(types.filter(([extension, type]) => type !== mediaTypeOf(`a.${extension}`).contentType)).toEqual(
      [],
    );
    const removed = within(global('staticContent')[0] as Element, 'remove').map((one) =>
      one.getAttribute('fileExtension')?.slice(1),
    );
    // IIS refuses a file whose type is given twice.
    expect(removed.sort()).toEqual([...knownExtensions].sort());
  });

  test('compresses, and has its 404 page with the status of one', () => {
    expect(global('urlCompression')[0]?.getAttribute('doStaticCompression')).toBe('true');
    const [error] = within(global('httpErrors')[0] as Element, 'error');
    expect(['statusCode', 'path', 'responseMode'].map((name) => error?.getAttribute(name))).toEqual([
      '404',
      '404.html',
      'File',
    ]);
  });
});
