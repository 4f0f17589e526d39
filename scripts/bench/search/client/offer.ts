/** What the page of every engine offers to the benchmark, so that all are timed by the same lines. */

/** Asks an open engine and reads what a first page of results needs; tells how many it shows. */
export type Ask = (query: string) => Promise<number>;

export interface Asked {
  milliseconds: number;
  shown: number;
}

export interface Bench {
  /** The first question opens the engine, and its time counts. */
  ask(query: string): Promise<Asked>;
  /** The longest time since the last call in which the page could not answer its reader; 0 below 50 ms. */
  longestTask(): Promise<number>;
}

declare global {
  var bench: Bench;
}

/** Longer than the browser takes to report a task that ended. */
const REPORTED = 300;

/**
 * Offers an engine to the benchmark as `globalThis.bench`.
 *
 * @example offer(async () => async (query) => (await search(query)).length)
 */
export function offer(open: () => Promise<Ask>): void {
  let opened: Promise<Ask> | undefined;
  let longest = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  }).observe({ type: 'longtask' });
  globalThis.bench = {
    async ask(query) {
      const began = performance.now();
      opened ??= open();
      const shown = await (await opened)(query);
      return { milliseconds: performance.now() - began, shown };
    },
    async longestTask() {
      await new Promise((resolve) => setTimeout(resolve, REPORTED));
      const longestSoFar = longest;
      longest = 0;
      return longestSoFar;
    },
  };
}
