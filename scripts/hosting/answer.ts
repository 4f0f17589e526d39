/** One request to one answer: method, path, redirects, 304, the 404 page. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { chooseEncoding } from './content-encoding.ts';
import { cacheControlOf, dispositionOf, isPartOfPage, PAGE_HEADERS, securityHeaders } from './headers.ts';
import { mediaTypeOf } from './media-types.ts';
import { readRequestPath, slashedLocation } from './request-path.ts';
import type { FoundFile, SiteFolder } from './site-folder.ts';

/** A request with its answer, passed along together. */
export type Exchange = {
  request: IncomingMessage;
  response: ServerResponse;
  /** In place of those of a real host with the same name. */
  headers?: Readonly<Record<string, string>> | undefined;
};

/**
 * Answers one request from a folder, under a base path (normalised).
 *
 * @example createServer((request, response) => void answer(site, '/kho/', { request, response }))
 */
export async function answer(site: SiteFolder, base: string, exchange: Exchange): Promise<void> {
  const { request, response } = exchange;
  setHeaders(response, { ...securityHeaders, 'Cache-Control': 'no-cache', ...exchange.headers });
  try {
    if (request.method === 'GET' || request.method === 'HEAD') return await answerGet(site, base, exchange);
    response.setHeader('Allow', 'GET, HEAD');
    refuse(response, 405, 'Máy chủ chỉ nhận GET và HEAD.');
  } catch {
    refuse(response, 500, 'Máy chủ không đọc được tệp này.');
  }
}

async function answerGet(site: SiteFolder, base: string, exchange: Exchange): Promise<void> {
  const { request, response } = exchange;
  const target = request.url ?? '/';
  const asked = readRequestPath(target, base);
  if (asked.kind === 'malformed') return refuse(response, 400, 'Địa chỉ có ký hiệu % viết sai.');
  if (asked.kind === 'redirect') return redirect(response, asked.lasting ? 301 : 302, asked.location);
  if (asked.kind === 'outside') return sendMissing(site, exchange);
  const found = await site.find(asked.sitePath);
  if (found.kind === 'folder without slash') return redirect(response, 301, slashedLocation(target));
  if (found.kind === 'nothing') return sendMissing(site, exchange);
  response.setHeader('Cache-Control', cacheControlOf(found.sitePath));
  if (isPartOfPage(found.sitePath)) for (const name of PAGE_HEADERS) response.removeHeader(name);
  const disposition = dispositionOf(found.sitePath);
  if (disposition) response.setHeader('Content-Disposition', disposition);
  return sendFile(site, found, 200, exchange);
}

async function sendMissing(site: SiteFolder, exchange: Exchange): Promise<void> {
  const page = await site.find('404.html');
  if (page.kind === 'file') return sendFile(site, page, 404, exchange);
  refuse(exchange.response, 404, 'Không có trang này.');
}

async function sendFile(
  site: SiteFolder,
  found: FoundFile,
  status: 200 | 404,
  { request, response }: Exchange,
): Promise<void> {
  const { contentType, compressible } = mediaTypeOf(found.sitePath);
  const wanted = chooseEncoding(request.headers['accept-encoding']?.toString());
  const { body, encoding, etag } = await site.read(found, wanted);
  if (compressible) response.setHeader('Vary', 'Accept-Encoding');
  if (status === 200) response.setHeader('ETag', etag);
  if (status === 200 && holds(request.headers['if-none-match'], etag)) {
    response.writeHead(304).end();
    return;
  }
  if (encoding !== 'identity') response.setHeader('Content-Encoding', encoding);
  send(response, status, contentType, body);
}

// RFC 9110, 13.1.2: a list of tags or `*`, and the comparison is the weak one.
function holds(ifNoneMatch: string | undefined, etag: string): boolean {
  const tags = (ifNoneMatch ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return tags.includes('*') || tags.includes(etag);
}

function redirect(response: ServerResponse, status: 301 | 302, location: string): void {
  response.writeHead(status, { Location: location, 'Content-Length': 0 }).end();
}

function refuse(response: ServerResponse, status: number, message: string): void {
  if (response.headersSent) response.destroy();
  else send(response, status, 'text/plain; charset=utf-8', Buffer.from(`${message}\n`));
}

// On HEAD, Node sends the headers and keeps the body back.
function send(response: ServerResponse, status: number, contentType: string, body: Buffer): void {
  response.writeHead(status, { 'Content-Type': contentType, 'Content-Length': body.length }).end(body);
}

function setHeaders(response: ServerResponse, headers: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}
