/**
 * What this process's servers send. Counted here and not in the browser, whose tools do not see everything that a
 * worker asks for. Bodies as they go over the wire, compressed where the server compresses.
 */
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { ServerResponse } from 'node:http';

const FINISHED = 'http.server.response.finish';
/** The page itself, and what a browser asks for of its own accord. */
const PAGE = new Set(['/', '/client.js', '/favicon.ico']);

export interface SentBytes {
  /** Bytes since the last call. */
  take(): number;
  stop(): void;
}

/**
 * Counts from now on.
 *
 * @example const sent = countSentBytes(); await fetch(url); sent.take() // 1234
 */
export function countSentBytes(): SentBytes {
  let bytes = 0;
  const count = (message: unknown) => {
    const { response } = message as { response: ServerResponse };
    if (PAGE.has(response.req.url ?? '')) return;
    bytes += Number(response.getHeader('Content-Length') ?? 0);
  };
  subscribe(FINISHED, count);
  return {
    take() {
      const sent = bytes;
      bytes = 0;
      return sent;
    },
    stop: () => void unsubscribe(FINISHED, count),
  };
}
