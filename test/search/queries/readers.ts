/**
 * Queries of readers who knew the archive and not the search: fifteen kinds of question of officials, and six people from
 * a typist to a pupil with a phone. They were first asked when the search had been tuned on the others; then 256 of
 * 270 brought the right page first and 265 among the first five, before it was mended by them.
 */
import { readFileSync } from 'node:fs';
import { first, type QueryRow } from './row.ts';

const byClass: Record<string, { query: string; first: string[] }[]> = JSON.parse(
  readFileSync(new URL('./readers.json', import.meta.url), 'utf8'),
);

export const readerQueries: readonly QueryRow[] = Object.entries(byClass).flatMap(([name, rows]) =>
  rows.map(({ query, first: pages }) => ({ class: name, query, expect: first(...pages) })),
);
