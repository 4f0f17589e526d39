/**
 * MiniSearch: the whole index loaded once. Texts are not stored in it, which would double what the first question
 * loads: those of the first ten results are fetched, and an excerpt around the first hit is cut out.
 */
import MiniSearch, { type SearchResult } from 'minisearch';
import { foldWord } from '../fold.ts';
import { INDEX_FILE, OPTIONS, textFile } from '../minisearch-files.ts';
import { offer } from './offer.ts';

const SHOWN = 10;
const AROUND = 100;

offer(async () => {
  const index = MiniSearch.loadJSON(await textAt(INDEX_FILE), OPTIONS);
  return async (query) => {
    const results = index.search(query, { combineWith: 'AND' }).slice(0, SHOWN);
    return (await Promise.all(results.map(excerptOf))).length;
  };
});

async function excerptOf({ id, terms }: SearchResult): Promise<string> {
  const text = await textAt(textFile(id));
  const at = Math.max(0, foldWord(text.normalize('NFC')).indexOf(terms[0] ?? ''));
  return text.slice(Math.max(0, at - AROUND), at + AROUND);
}

async function textAt(file: string): Promise<string> {
  const response = await fetch(`/engine/${file}`);
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return response.text();
}
