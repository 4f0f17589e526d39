/** The one adapter between interface and engine: a question and options in, an answer out. */
import type { SearchAnswer, SearchOptions, TextHit } from '../query/answer.ts';
import { closenessIn } from '../query/closeness.ts';
import { countFacets, type DocumentTable, filterRows, sortRows } from '../query/document-table.ts';
import { type AskRows, type FoundRows, findRows } from '../query/find-rows.ts';
import { type PagePart, passageFile, passagesFor } from '../query/passages.ts';
import { readQuestion } from '../query/question.ts';
import { inOrder, meanRarity } from '../query/ranking.ts';
import { openVocabulary, type StoredVocabulary, type Vocabulary } from '../query/vocabulary.ts';
import { type Abbreviation, wordingsOf } from '../query/wordings.ts';
import { openEngine } from './engine.ts';
import { overWholeIndex } from './whole-index.ts';

/** Results on one page. */
export const HITS_A_PAGE = 10;

/** A search that is open: everything it needs is loaded. */
export type Search = (typed: string, options: SearchOptions) => Promise<SearchAnswer>;

interface Opened {
  base: URL;
  ask: AskRows;
  table: DocumentTable;
  vocabulary: Vocabulary;
  abbreviations: readonly Abbreviation[];
}

/**
 * Opens the search whose files lie below `bundle`.
 *
 * @param bundle an address that ends with a slash
 * @throws when a file is missing or the network fails; opening again tries again
 * @example const search = await openSearch('/pagefind/'); (await search('thi đua', options)).total
 */
export async function openSearch(bundle: string): Promise<Search> {
  const base = new URL(bundle, location.href);
  const [table, words, abbreviations] = await Promise.all([
    load<DocumentTable>(base, 'bang.json'),
    load<StoredVocabulary>(base, 'tu.json'),
    load<Abbreviation[]>(base, 'viet-tat.json'),
  ]);
  const vocabulary = openVocabulary(words);
  const ask = overWholeIndex(await openEngine(base, table.pages, table.bundles), vocabulary);
  const opened = { base, ask, table, vocabulary, abbreviations };
  let last: { typed: string; found: Promise<FoundPages> } | undefined;
  return async (typed, options) => {
    // Another page, order or filter of the same question asks the engine nothing.
    if (last?.typed !== typed) last = { typed, found: findAll(opened, typed) };
    return answer(opened, await last.found, options);
  };
}

async function load<T>(base: URL, name: string): Promise<T> {
  const response = await fetch(new URL(name, base));
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response.json() as Promise<T>;
}

/** What all wordings of a question find. */
interface FoundPages extends FoundRows {
  /** The words of each wording: closeness is that of one wording, not of all mixed. */
  wordings: string[][];
}

/** All wordings of the question, as if one had been typed as well as the other. */
async function findAll(
  { ask, table, vocabulary, abbreviations }: Opened,
  typed: string,
): Promise<FoundPages> {
  const question = readQuestion(typed);
  const askOnce = remembered(ask);
  const found: FoundRows[] = [];
  for (const words of wordingsOf(question.words, abbreviations)) {
    const one = await findRows(question, words, askOnce, vocabulary);
    const rarity = meanRarity([...words, ...question.phrases.flat()], vocabulary, table.pages.length);
    found.push({ ...one, rows: one.rows.map((row) => ({ ...row, score: row.score / rarity })) });
  }
  const fewest = Math.min(...found.map(({ dropped }) => dropped.length));
  const best = found.filter(({ dropped }) => dropped.length === fewest);
  const [first] = best;
  if (!first) return { rows: [], dropped: [], words: [], isExact: false, wordings: [] };
  return {
    ...first,
    rows: inOrder(best.flatMap(({ rows }) => rows)),
    words: [...new Set(best.flatMap(({ words }) => words))],
    wordings: best.map(({ words }) => words),
  };
}

/** Tiers and wordings of one question ask for the same tokens again and again. */
function remembered(ask: AskRows): AskRows {
  const answers = new Map<string, ReturnType<AskRows>>();
  return (tokens, exact) => {
    const key = `${exact} ${tokens.join(' ')}`;
    const known = answers.get(key) ?? ask(tokens, exact);
    answers.set(key, known);
    return known;
  };
}

async function answer(
  opened: Opened,
  found: FoundPages,
  { filters, sort, page }: SearchOptions,
): Promise<SearchAnswer> {
  const { table } = opened;
  const rows = found.rows.map(({ row }) => row);
  const kept = sortRows(table, filterRows(table, rows, filters), sort);
  const shown = kept.slice((page - 1) * HITS_A_PAGE, page * HITS_A_PAGE);
  const hits = await textHits(opened, shown, found);
  return {
    citations: { kind: 'none', hits: [] },
    texts: sort === 'relevance' ? closestFirst(hits, found) : hits,
    facets: countFacets(table, rows, filters),
    total: kept.length,
    dropped: found.dropped,
  };
}

interface StoredPage {
  url: string;
  title: string;
  kind: string;
  date: string;
  issuer: string;
  parts: PagePart[];
}

/** Without those whose file cannot be had: only there stand title and address. The page says how many they are. */
async function textHits(opened: Opened, rows: readonly number[], found: FoundPages): Promise<ShownHit[]> {
  const read = await Promise.allSettled(rows.map((row) => textHit(opened, row, found)));
  const hits = read.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  if (rows.length > 0 && hits.length === 0) throw new Error('doan: không đọc được tệp nào');
  return hits;
}

/** Among pages of one tier on one screen those stand first in which the words are close together. */
function closestFirst(hits: readonly ShownHit[], found: FoundPages): ShownHit[] {
  const tiers = new Map(found.rows.map(({ row, tier }) => [row, tier]));
  const tierOf = ({ row }: ShownHit) => tiers.get(row) ?? 0;
  return [...hits].sort((a, b) => tierOf(a) - tierOf(b) || b.close - a.close);
}

interface ShownHit extends TextHit {
  close: number;
}

async function textHit(
  { base }: Opened,
  row: number,
  { words, wordings, isExact }: FoundPages,
): Promise<ShownHit> {
  const { parts, ...page } = await load<StoredPage>(base, passageFile(row));
  const exact = isExact ? passagesFor(parts, words, true) : [];
  const closenessOf = closenessIn(
    `${page.kind} ${page.title} ${page.issuer}`,
    parts.map(([, , text]) => text),
  );
  return {
    row,
    ...page,
    passages: exact.length > 0 ? exact : passagesFor(parts, words, false),
    close: Math.max(0, ...wordings.map((forms) => closenessOf(forms) / (forms.length || 1))),
  };
}
