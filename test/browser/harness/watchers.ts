/** What is a fault among all that a browser tells about its pages. */
import type { BrowserContext, ConsoleMessage, Request, Response } from 'playwright-core';

/** The address that a test opens, and the status it should have: a 404 may be what is tested. */
export type Opened = { url: string; status: number };

/**
 * Reports errors written to the console and errors that no script caught.
 *
 * @example watchScripts(context, { url: site.url, status: 200 }, console.error)
 */
export function watchScripts(context: BrowserContext, opened: Opened, report: (line: string) => void): void {
  context.on('weberror', (webError) => report(`[lỗi script] ${webError.error().message}`));
  context.on('console', (message) => {
    // Chromium writes a line for any page that answers 404, even where 404 is right.
    const expected = opened.status >= 400 && message.location().url === opened.url;
    if (message.type() === 'error' && !expected) report(`[console] ${describe(message)}`);
  });
}

/**
 * Reports requests that failed and requests to another origin than that of the opened address.
 *
 * @example watchRequests(context, { url: site.url, status: 200 }, console.error)
 */
export function watchRequests(context: BrowserContext, opened: Opened, report: (line: string) => void): void {
  const { origin } = new URL(opened.url);
  context.on('request', (request) => {
    if (isElsewhere(request, origin)) report(`[ra ngoài] ${request.url()}`);
  });
  // A static site has nobody to talk to over one.
  context.on('page', (page) => page.on('websocket', (socket) => report(`[ra ngoài] ${socket.url()}`)));
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // The reader went on to another page before this one had finished loading.
    if (reason !== 'net::ERR_ABORTED') report(`[yêu cầu hỏng] ${request.url()}: ${reason}`);
  });
  context.on('response', (response) => {
    if (isFault(response, opened)) report(`[yêu cầu hỏng] ${response.url()}: ${response.status()}`);
  });
}

/** `data:` and `blob:` stay inside the page; whether they are allowed is for the CSP to say. */
function isElsewhere(request: Request, origin: string): boolean {
  const asked = new URL(request.url());
  return /^https?:$/.test(asked.protocol) && asked.origin !== origin;
}

function isFault(response: Response, { url, status }: Opened): boolean {
  const expected = response.url() === url && response.status() === status;
  return response.status() >= 400 && !expected;
}

function describe(message: ConsoleMessage): string {
  const { url, lineNumber } = message.location();
  return url ? `${message.text()} (${url}:${lineNumber + 1})` : message.text();
}
