/** Asks the engine of one site in a real browser, cold and warm. */
import type { Browser, Page } from 'playwright-core';
import { serveFolder } from '../../hosting/static-server.ts';
import { type Distribution, distributionOf } from './distribution.ts';
import { opening, queries } from './queries.ts';
import { countSentBytes, type SentBytes } from './sent-bytes.ts';

/** Times in ms, sizes in bytes. */
export interface Answers {
  /** Every question in a new browser context, the opening of the engine included. */
  cold: Distribution;
  /** The engine is open; each question for the first time, so that it may have to load more. */
  warm: Distribution;
  /** Mean of the cold questions, the page itself aside. */
  firstBytes: number;
  /** The cold question that loaded most. */
  mostFirstBytes: number;
  /** Mean of the warm questions. */
  laterBytes: number;
  /** The longest task that blocked the page while warm questions were answered; 0 below 50 ms. */
  longestTask: number;
  /** How many questions of the list show a result. */
  answered: number;
}

/** Cold questions stop after so many seconds: an engine that takes ten for each has shown what it is. */
const COLD_SECONDS = 60;
/** Pagefind compiles WebAssembly, which this site's own policy refuses. */
const POLICY = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'";
/** Rounds of warm questions, each in a new context. */
const ROUNDS = 2;

interface Open {
  page: Page;
  sent: SentBytes;
}

/**
 * Serves the folder, asks all queries, closes.
 *
 * @throws when the engine does not open or answer
 * @example (await askEngine(browser, '/tmp/bench/site')).warm.p95
 */
export async function askEngine(browser: Browser, folder: string): Promise<Answers> {
  const site = await serveFolder({ folder, headers: { 'Content-Security-Policy': POLICY } });
  const sent = countSentBytes();
  const inNewPage = async <T>(use: (open: Open) => Promise<T>) => {
    const context = await browser.newContext({ locale: 'vi-VN' });
    try {
      const page = await context.newPage();
      await page.goto(site.url);
      sent.take();
      return await use({ page, sent });
    } finally {
      await context.close();
    }
  };
  try {
    // The server compresses each file when it is first asked for; readers of a real host never wait for that.
    await inNewPage(askWarm);
    const cold = await askCold((query) => inNewPage((open) => ask(open, query)));
    const rounds: Warm[] = [];
    while (rounds.length < ROUNDS) rounds.push(await inNewPage(askWarm));
    return summaryOf(cold, rounds);
  } finally {
    sent.stop();
    await site.close();
  }
}

interface Asked {
  milliseconds: number;
  shown: number;
  bytes: number;
}

interface Warm {
  asked: Asked[];
  longestTask: number;
}

async function ask({ page, sent }: Open, query: string): Promise<Asked> {
  const asked = await page.evaluate((text) => globalThis.bench.ask(text), query);
  return { ...asked, bytes: sent.take() };
}

/** Spread over the list, so that a run cut short has seen every sort of question. */
async function askCold(askAlone: (query: string) => Promise<Asked>): Promise<Asked[]> {
  const until = performance.now() + COLD_SECONDS * 1000;
  const asked: Asked[] = [];
  for (const query of spread(queries)) {
    asked.push(await askAlone(query));
    if (performance.now() > until) break;
  }
  return asked;
}

async function askWarm(open: Open): Promise<Warm> {
  const longestTask = () => open.page.evaluate(() => globalThis.bench.longestTask());
  await ask(open, opening);
  await longestTask();
  const asked: Asked[] = [];
  for (const query of queries) asked.push(await ask(open, query));
  return { asked, longestTask: await longestTask() };
}

/** Every seventh, then those between. */
function spread<T>(list: readonly T[]): T[] {
  const STRIDE = 7;
  return Array.from({ length: STRIDE }, (_, start) => list.filter((_, at) => at % STRIDE === start)).flat();
}

function summaryOf(cold: readonly Asked[], rounds: readonly Warm[]): Answers {
  const warm = rounds.flatMap(({ asked }) => asked);
  return {
    cold: distributionOf(cold.map(({ milliseconds }) => milliseconds)),
    warm: distributionOf(warm.map(({ milliseconds }) => milliseconds)),
    firstBytes: mean(cold.map(({ bytes }) => bytes)),
    mostFirstBytes: Math.max(...cold.map(({ bytes }) => bytes)),
    laterBytes: mean(warm.map(({ bytes }) => bytes)),
    longestTask: Math.max(...rounds.map(({ longestTask }) => longestTask)),
    answered: (rounds[0]?.asked ?? []).filter(({ shown }) => shown > 0).length,
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
