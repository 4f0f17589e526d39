/** The one adapter between interface and engine: a question and options in, an answer out. */
import type { SearchAnswer, SearchOptions, TextHit } from '../query/answer.ts';
import { closeness } from '../query/closeness.ts';
import {
  countFacets,
  type Dates,
  type DocumentTable,
  filterRows,
  sortRows,
} from '../query/document-table.ts';
import { type AskPages, type Found, findPages } from '../query/find-pages.ts';
import { type PagePart, passageFile, passagesFor } from '../query/passages.ts';
import type { Contents } from '../query/postings/contents.ts';
import { openEngine } from '../query/postings/engine.ts';
import { readQuestion } from '../query/question.ts';
import { inOrder, type RankedPages } from '../query/ranking.ts';
import { type Sought, soughtWords } from '../query/sought.ts';
import { type Abbreviation, wordingsOf } from '../query/wordings.ts';
import { withoutMarks } from '../query/words.ts';
import { type IndexFiles, openIndexFiles } from './index-files.ts';

/** Results on one page. */
export const HITS_A_PAGE = 10;

/** A search that is open: everything it needs is loaded. */
export type Search = (typed: string, options: SearchOptions) => Promise<SearchAnswer>;

interface Opened {
  files: IndexFiles;
  /** Where tables and passages lie. */
  folder: string;
  ask: AskPages;
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
async function openSearchIn(files: IndexFiles): Promise<Search> {
  const contents = await files.json<Contents>('muc-luc.json');
  const folder = contents.version;
  const [table, abbreviations] = await Promise.all([
    files.json<DocumentTable>(`${folder}/bang.json`),
    files.json<Abbreviation[]>(`${folder}/viet-tat.json`),
  ]);
  const opened = { files, folder, ask: openEngine(contents, files.bytes), table, abbreviations };
  let last: { typed: string; found: Promise<Answered> } | undefined;
  return async (typed, options) => {
    // Another page, order or filter of the same question asks the engine nothing.
    if (last?.typed !== typed) last = { typed, found: findAll(opened, typed) };
    return answer(opened, await last.found, options);
  };
}

/** What all wordings of a question find. */
interface Answered extends Omit<Found, 'tiers'> {
  pages: RankedPages;
  /** The words of each wording: closeness is that of one wording, not of all mixed. */
  wordings: string[][];
}

/** All wordings of the question, as if one had been typed as well as the other. */
async function findAll({ ask, abbreviations }: Opened, typed: string): Promise<Answered> {
  const question = readQuestion(typed);
  const askOnce = remembered(ask);
  const wordings = wordingsOf(question.words, abbreviations);
  const found = await Promise.all(wordings.map((words) => findPages(question, words, askOnce)));
  const fewest = Math.min(...found.map(({ dropped }) => dropped.length));
  const best = found.filter(({ dropped }) => dropped.length === fewest);
  return {
    pages: inOrder(best.flatMap(({ tiers }) => tiers)),
    dropped: best[0]?.dropped ?? [],
    isExact: best[0]?.isExact ?? false,
    words: [...new Set(best.flatMap(({ words }) => words))],
    wordings: best.map(({ words }) => words),
  };
}

/** Tiers and wordings of one question ask for the same tokens again and again. */
function remembered(ask: AskPages): AskPages {
  const answers = new Map<string, ReturnType<AskPages>>();
  return (tokens, exact) => {
    const key = `${exact}|${tokens.join('|')}`;
    const known = answers.get(key) ?? ask(tokens, exact);
    answers.set(key, known);
    return known;
  };
}

async function answer(
  opened: Opened,
  found: Answered,
  { filters, sort, page }: SearchOptions,
): Promise<SearchAnswer> {
  const { table, files, folder } = opened;
  const { rows } = found.pages;
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
async function textHits(opened: Opened, rows: readonly number[], found: Answered): Promise<ShownHit[]> {
  const sought = soughtWords([...found.words, ...found.wordings.flat()]);
  const read = await Promise.allSettled(rows.map((row) => textHit(opened, row, found, sought)));
  const hits = read.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  if (rows.length > 0 && hits.length === 0) throw new Error('doan: không đọc được tệp nào');
  return hits;
}

/** Closeness and worth are shares of one; who has all words at one place says more than who has them in its title. */
const WORTH = 0.5;

/** Among pages of one tier on one screen those stand first in which the words are close together. */
function closestFirst(hits: readonly ShownHit[], { pages }: Answered): ShownHit[] {
  const placeOf = new Map(hits.map((hit) => [hit, pages.rows.indexOf(hit.row)]));
  const tierOf = (hit: ShownHit) => pages.tiers[placeOf.get(hit) ?? 0] ?? 0;
  const worthOf = (hit: ShownHit) => hit.close + WORTH * (pages.scores[placeOf.get(hit) ?? 0] ?? 0);
  return [...hits].sort((a, b) => tierOf(a) - tierOf(b) || worthOf(b) - worthOf(a));
}

interface ShownHit extends TextHit {
  close: number;
}

async function textHit(
  { files, folder }: Opened,
  row: number,
  { wordings, isExact }: Answered,
  sought: Sought,
): Promise<ShownHit> {
  const { parts, ...page } = await files.json<StoredPage>(`${folder}/${passageFile(row)}`);
  const title = sought.read(`${page.kind} ${page.title} ${page.issuer}`);
  const read = parts.map(([, , text]) => sought.read(text));
  const exact = isExact ? passagesFor(parts, read, true) : [];
  const shares = wordings.map((forms) => closeness(keysOf(sought, forms), title, read) / (forms.length || 1));
  return {
    row,
    ...page,
    passages: exact.length > 0 ? exact : passagesFor(parts, read, false),
    close: Math.max(0, ...shares),
  };
}

function keysOf({ plains }: Sought, forms: readonly string[]): number[] {
  return forms.map((form) => plains.indexOf(withoutMarks(form)));
}
