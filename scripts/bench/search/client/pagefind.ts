/** Pagefind as its manual shows it: search, then the data of the first ten results. */
import { offer } from './offer.ts';

interface Pagefind {
  init(): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<{ excerpt: string }> }[] }>;
}

const SHOWN = 10;

offer(async () => {
  const pagefind = (await import(/* @vite-ignore */ `${location.origin}/engine/pagefind.js`)) as Pagefind;
  await pagefind.init();
  return async (query) => {
    const { results } = await pagefind.search(query);
    return (await Promise.all(results.slice(0, SHOWN).map((result) => result.data()))).length;
  };
});
