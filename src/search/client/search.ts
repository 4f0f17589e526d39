/** The one adapter between interface and engine: a question and options in, an answer out. */
import type { SearchAnswer, SearchOptions, TextHit } from '../query/answer.ts';
import { closenessIn } from '../query/closeness.ts';
import {
  countFacets,
  type Dates,
  type DocumentTable,
  filterRows,
  sortRows,
} from '../query/document-table.ts';
import { type AskRows, type FoundRows, findRows } from '../query/find-rows.ts';
import { type PagePart, passageFile, passagesFor } from '../query/passages.ts';
import type { Contents } from '../query/postings/contents.ts';
import { openEngine } from '../query/postings/engine.ts';
import { readQuestion } from '../query/question.ts';
import { inOrder } from '../query/ranking.ts';
import { type Abbreviation, wordingsOf } from '../query/wordings.ts';
import { type IndexFiles, openIndexFiles } from './index-files.ts';

/** Results on one page. */
export const HITS_A_PAGE = 10;

/** A search that is open: everything it needs is loaded. */
export type Search = (typed: string, options: SearchOptions) => Promise<SearchAnswer>;

interface Opened {
  files: IndexFiles;
  /** Where tables and passages lie. */
  folder: string;
  ask: AskRows;
  table: DocumentTable;
  abbreviations: readonly Abbreviation[];
}

/**
 * Opens the search whose files lie below `bundle`.
 *
 * @param bundle an address that ends with a slash
 * @throws when a file is missing or the network fails; opening again tries again
 * @example const search = await openSearch('/chi-muc/'); (await search('thi đua', options)).total
 */
export function openSearch(bundle: string): Promise<Search> {
  return openSearchIn(openIndexFiles(new URL(bundle, location.href)));
}

/** The same over files from anywhere. */
export async function openSearchIn(files: IndexFiles): Promise<Search> {
  const contents = await files.json<Contents>('muc-luc.json');
  const folder = contents.version;
  const [table, abbreviations] = await Promise.all([
    files.json<DocumentTable>(`${folder}/bang.json`),
    files.json<Abbreviation[]>(`${folder}/viet-tat.json`),
  ]);
  const opened = { files, folder, ask: openEngine(contents, files.bytes), table, abbreviations };
  let last: { typed: string; found: Promise<FoundPages> } | undefined;
  return async (typed, options) => {
    // Another page, order or filter of the same question asks the engine nothing.
    if (last?.typed !== typed) last = { typed, found: findAll(opened, typed) };
    return answer(opened, await last.found, options);
  };
}

/** What all wordings of a question find. */
interface FoundPages extends FoundRows {
  /** The words of each wording: closeness is that of one wording, not of all mixed. */
  wordings: string[][];
}

/** All wordings of the question, as if one had been typed as well as the other. */
async function findAll({ ask, abbreviations }: Opened, typed: string): Promise<FoundPages> {
  const question = readQuestion(typed);
  const askOnce = remembered(ask);
  const wordings = wordingsOf(question.words, abbreviations);
  const found = await Promise.all(wordings.map((words) => findRows(question, words, askOnce)));
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
    const key = `${exact}|${tokens.join('|')}`;
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
  const { table, files, folder } = opened;
  const rows = found.rows.map(({ row }) => row);
  const relevant = filterRows(table, rows, filters);
  const kept =
    sort === 'relevance'
      ? relevant
      : sortRows(await files.json<Dates>(`${folder}/ngay.json`), relevant, sort);
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

/** Closeness and worth are shares of one; who has all words at one place says more than who has them in its title. */
const WORTH = 0.5;

/** Among pages of one tier on one screen those stand first in which the words are close together. */
function closestFirst(hits: readonly ShownHit[], found: FoundPages): ShownHit[] {
  const ranked = new Map(found.rows.map((one) => [one.row, one]));
  const tierOf = ({ row }: ShownHit) => ranked.get(row)?.tier ?? 0;
  const worthOf = ({ row, close }: ShownHit) => close + WORTH * (ranked.get(row)?.score ?? 0);
  return [...hits].sort((a, b) => tierOf(a) - tierOf(b) || worthOf(b) - worthOf(a));
}

interface ShownHit extends TextHit {
  close: number;
}

async function textHit(
  { files, folder }: Opened,
  row: number,
  { words, wordings, isExact }: FoundPages,
): Promise<ShownHit> {
  const { parts, ...page } = await files.json<StoredPage>(`${folder}/${passageFile(row)}`);
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
