/** The search engine in the reader's browser, as the search knows it: tokens in, rows out. */
import type { AskRows } from '../query/find-rows.ts';
import type { Found, FromEngine, ToEngine } from './engine-wire.ts';

/**
 * Opens the engine below `base`, an address that ends with a slash.
 *
 * @param pages the engine's name of each page, in the order of the rows
 * @param bundles how many parts the index has: the first lies in `base`, the others in folders named by number
 * @throws when a part cannot be had; opening again tries again
 * @example const ask = await openEngine(base, table.pages, 1); await ask(['thiz', 'ḍuaz'], false)
 */
export async function openEngine(base: URL, pages: readonly string[], bundles: number): Promise<AskRows> {
  const folders = Array.from({ length: bundles }, (_, at) => new URL(at === 0 ? '.' : `${at}/`, base).href);
  const workers = folders.map(() => new EngineWorker());
  await Promise.all(workers.map((worker, at) => worker.open(folders[at] as string, pages)));
  return async (tokens, exact) => {
    if (tokens.length === 0) return [];
    const rows = await Promise.all(workers.map((worker) => worker.ask(tokens, exact)));
    return workers.length === 1 ? (rows[0] as Rows) : rows.flat().sort((a, b) => b.score - a.score);
  };
}

type Rows = Awaited<ReturnType<AskRows>>;
interface Waiting<T> {
  resolve(value: T): void;
  reject(error: Error): void;
}

/** A bundle and its engine, beside the page and beside those of the other bundles. */
class EngineWorker {
  private readonly worker = new Worker(new URL('./engine-worker.ts', import.meta.url), { type: 'module' });
  private readonly waiting = new Map<number, Waiting<Rows>>();
  private opening: Waiting<void> | undefined;
  private asked = 0;

  constructor() {
    this.worker.addEventListener('message', ({ data }: MessageEvent<FromEngine>) => this.take(data));
    this.worker.addEventListener('error', (event) => {
      // Told to who waits; the console need not hear it too.
      event.preventDefault();
      this.end(new Error('Không mở được máy tìm.'));
    });
  }

  open(bundle: string, pages: readonly string[]): Promise<void> {
    return new Promise((resolve, reject) => {
      this.opening = { resolve, reject };
      this.send({ kind: 'open', bundle, pages });
    });
  }

  ask(tokens: readonly string[], exact: boolean): Promise<Rows> {
    this.asked += 1;
    const number = this.asked;
    return new Promise((resolve, reject) => {
      this.waiting.set(number, { resolve, reject });
      this.send({ kind: 'ask', number, tokens, exact });
    });
  }

  private send(message: ToEngine): void {
    this.worker.postMessage(message);
  }

  private take(message: FromEngine): void {
    if (message.kind === 'opened') this.opening?.resolve();
    else if (message.kind === 'failed') this.end(new Error(message.message));
    else this.answer(message);
  }

  private answer({ number, rows, scores }: Found): void {
    this.waiting.get(number)?.resolve(Array.from(rows, (row, at) => ({ row, score: scores[at] ?? 0 })));
    this.waiting.delete(number);
  }

  /** An engine that failed once is not asked again. */
  private end(error: Error): void {
    this.worker.terminate();
    this.opening?.reject(error);
    for (const { reject } of this.waiting.values()) reject(error);
    this.waiting.clear();
  }
}
