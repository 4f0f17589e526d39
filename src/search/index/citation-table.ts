/** The citation table of the archive: every work held, recorded or cited, in columns. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { placeOfIssuer } from '../../core/citation/resolve/citing-context.ts';
import type { Corpus } from '../../core/corpus.ts';
import { rowsOf } from '../query/citation/table/table-rows.ts';
import {
  NAMES_SHARD,
  shardFile,
  shardOf,
  TABLE_FILE,
  type TableColumns,
  type TableFile,
  type TableLists,
  titlesFile,
} from '../query/citation/table/table-shape.ts';
import { entryOf, hasEnded, type TableEntry } from './table-entry.ts';

/** More works than this lie in shards. */
const WORKS_AT_ONCE = 10_000;
/** More than this have their titles apart. */
const TITLES_AT_ONCE = 500;

/** The files of the table by their names from the folder of the index. */
export type TableFiles = Map<string, TableFile | TableColumns | (string | null)[]>;

/**
 * Writes the table of an archive into the folder of its search index.
 *
 * @returns how many works it holds
 * @example writeCitationTable(corpus, 'dist/chi-muc') // 93
 */
export function writeCitationTable(corpus: Corpus, folder: string): number {
  for (const [name, content] of citationTable(corpus)) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(content));
  }
  return corpus.works.work.size;
}

/**
 * The files of the table.
 *
 * @example [...citationTable(corpus).keys()] // ['van-ban.json']
 */
export function citationTable(corpus: Corpus, atOnce = WORKS_AT_ONCE): TableFiles {
  const lists: TableLists = { bodies: [], forms: [], became: provincesBecame(corpus) };
  const indexes = { body: new Map<string, number>(), form: new Map<string, number>() };
  const entries = [...corpus.works.work.values()]
    .map((work) => entryOf(corpus, work))
    .map((entry) => ({
      ...entry,
      bodyAt: indexIn(indexes.body, `${entry.work.issuer.id} ${entry.body}`, () =>
        lists.bodies.push({ id: entry.work.issuer.id, name: entry.body }),
      ),
      formAt: indexIn(indexes.form, entry.form.join(' '), () => lists.forms.push(entry.form)),
    }))
    .sort(bySerial);
  const shards = new Map<string, Entry[]>();
  for (const entry of entries) {
    const shard = shardOf(entry.serial);
    shards.set(shard, [...(shards.get(shard) ?? []), entry]);
  }
  return filesOf(lists, entries, shards, atOnce);
}

function filesOf(
  lists: TableLists,
  entries: Entry[],
  shards: Map<string, Entry[]>,
  atOnce: number,
): TableFiles {
  const isWhole = entries.length <= atOnce;
  const hasTitleFiles = isWhole && entries.length > TITLES_AT_ONCE;
  const works = isWhole ? columnsOf(lists, entries, !hasTitleFiles) : null;
  const first: TableFile = { lists, works, shards: isWhole ? [] : [...shards.keys()], hasTitleFiles };
  const files: TableFiles = new Map([[TABLE_FILE, first]]);
  for (const [shard, inside] of shards) {
    if (hasTitleFiles)
      files.set(
        titlesFile(shard),
        inside.map(({ work }) => work.title),
      );
    // Acts have a number and a name, and are looked up by either.
    const named = shard === NAMES_SHARD ? [...inside, ...entries.filter(isNamedAndNumbered)] : inside;
    if (!isWhole) files.set(shardFile(shard), columnsOf(lists, named, true));
  }
  return files;
}

interface Entry extends TableEntry {
  bodyAt: number;
  formAt: number;
}

function isNamedAndNumbered({ serial, names }: Entry): boolean {
  return serial > 0 && names.length > 0;
}

function indexIn(known: Map<string, number>, key: string, add: () => number): number {
  const index = known.get(key) ?? add() - 1;
  known.set(key, index);
  return index;
}

function bySerial(a: Entry, b: Entry): number {
  return (
    a.serial - b.serial || a.formAt - b.formAt || a.bodyAt - b.bodyAt || (a.work.id < b.work.id ? -1 : 1)
  );
}

function columnsOf(lists: TableLists, entries: readonly Entry[], hasTitles: boolean): TableColumns {
  const columns: TableColumns = {
    steps: entries.map(({ serial }, index) => serial - (entries[index - 1]?.serial ?? 0)),
    forms: entries.map(({ formAt }) => formAt),
    bodies: entries.map(({ bodyAt }) => bodyAt),
    years: entries.map(({ work }) => Number(work.issuedOn?.slice(0, 4) ?? 0)),
    days: entries.map(({ work }) => Number(work.issuedOn?.slice(5).replace('-', '') ?? 0)),
    held: entries.map(({ work }) => (work.held ? 1 : 0)),
    documents: entries.map(({ work }) => work.documents),
    ids: {},
    names: Object.fromEntries(entries.flatMap(({ names }, index) => (names.length ? [[index, names]] : []))),
    ended: entries.flatMap(({ work }, index) => (hasEnded(work) ? [index] : [])),
  };
  const derived = rowsOf(lists, columns);
  for (const [index, { work }] of entries.entries()) {
    if (derived[index]?.id !== work.id) columns.ids[index] = work.id;
  }
  return hasTitles ? { ...columns, titles: entries.map(({ work }) => work.title) } : columns;
}

/** From the bodies whose successor sits in another province. */
function provincesBecame(corpus: Corpus): Record<string, string> {
  const pairs = corpus.issuers.map(({ id, successor }) => [
    placeOfIssuer(id).province,
    placeOfIssuer(successor ?? null).province,
  ]);
  return Object.fromEntries(pairs.filter(([from, to]) => from && to && from !== to));
}
