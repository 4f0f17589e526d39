/** The search engine in the reader's browser: Pagefind over token streams. One question at a time: its marks are a setting. */
import type { AskRows } from '../query/find-rows.ts';
import { loadEngineFiles } from './engine-files.ts';

interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: { id: string; score: number }[] }>;
}

/** Each opening takes a module of its own: browsers keep one that failed to load, and what it holds, as it is. */
let openings = 0;

/**
 * Opens the engine below `base`, an address that ends with a slash.
 *
 * @param pages the engine's name of each page, in the order of the rows
 * @example const ask = await openEngine(base, table.pages); await ask(['thiz', 'ḍuaz'], false)
 */
export async function openEngine(base: URL, pages: readonly string[]): Promise<AskRows> {
  await loadEngineFiles(base);
  openings += 1;
  const file = openings === 1 ? 'pagefind.js' : `pagefind.js?lan=${openings}`;
  const pagefind = (await import(/* @vite-ignore */ new URL(file, base).href)) as Pagefind;
  await pagefind.options({ ranking: { termSimilarity: 5, diacriticSimilarity: 0.8, pageLength: 0.3 } });
  await pagefind.init();
  const rowOf = new Map(pages.map((id, row) => [id, row]));
  let before: Promise<unknown> = Promise.resolve();
  const ask = async (tokens: readonly string[], exact: boolean) => {
    if (tokens.length === 0) return [];
    await pagefind.options({ exactDiacritics: exact });
    const { results } = await pagefind.search(tokens.join(' '));
    return results.flatMap(({ id, score }) => {
      const row = rowOf.get(id);
      return row === undefined ? [] : [{ row, score: score / tokens.length }];
    });
  };
  return (tokens, exact) => {
    const answer = before.then(() => ask(tokens, exact));
    before = answer.catch(() => undefined);
    return answer;
  };
}
