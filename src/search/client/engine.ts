/** The search engine in the reader's browser: loads Pagefind from this site and asks it. */
import { indexForm, shownForm } from '../query/index-form.ts';

/** One found page. */
export interface Found {
  url: string;
  title: string;
  kind: string;
  date: string;
  issuer: string;
  /** HTML of the engine: text with `<mark>` only. */
  excerpt: string;
  /** The best section of the page. */
  section: { url: string; title: string } | null;
}

export interface Answer {
  total: number;
  /** Loads the results from `start` up to `end`. */
  page(start: number, end: number): Promise<Found[]>;
}

interface PagefindResult {
  data(): Promise<{
    url: string;
    meta: Record<string, string>;
    excerpt: string;
    sub_results: { url: string; title: string; excerpt: string }[];
  }>;
}

interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  mergeIndex(path: string): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: PagefindResult[] }>;
}

/**
 * Opens the index below `bundle`, an address that ends with a slash.
 *
 * @example const ask = await openEngine('/pagefind/'); (await ask('phong trao thi dua')).total
 */
export async function openEngine(bundle: string): Promise<(query: string) => Promise<Answer>> {
  const base = new URL(bundle, location.href);
  const pagefind = (await import(/* @vite-ignore */ new URL('pagefind.js', base).href)) as Pagefind;
  await pagefind.options({
    excerptLength: 30,
    ranking: { termSimilarity: 5, diacriticSimilarity: 0.8, metaWeights: { title: 5 } },
  });
  const others = (await (await fetch(new URL('bundles.json', base))).json()) as string[];
  for (const name of others) await pagefind.mergeIndex(new URL(`${name}/`, base).pathname);
  await pagefind.init();
  return async (query) => {
    const { results } = await pagefind.search(indexForm(query));
    return {
      total: results.length,
      page: (start, end) => Promise.all(results.slice(start, end).map(read)),
    };
  };
}

async function read(result: PagefindResult): Promise<Found> {
  const { url, meta, excerpt, sub_results: sections } = await result.data();
  const best = sections.find((section) => section.url.includes('#'));
  return {
    url,
    title: shownForm(meta['title'] ?? ''),
    kind: shownForm(meta['kind'] ?? ''),
    date: meta['date'] ?? '',
    issuer: shownForm(meta['issuer'] ?? ''),
    excerpt: shownForm(best?.excerpt ?? excerpt),
    section: best ? { url: best.url, title: shownForm(best.title) } : null,
  };
}
