/** The citation table in the reader's browser: loaded once, a shard at a time where it is large. */
import type { CitationAnswer, CitationHit } from '../query/answer.ts';
import { type PreparedTable, prepareTable } from '../query/citation/table/prepared-table.ts';
import { shardsFor } from '../query/citation/table/table-parts.ts';
import { hitOf, type TableRow } from '../query/citation/table/table-rows.ts';
import {
  shardFile,
  TABLE_FILE,
  type TableColumns,
  type TableFile,
  titlesFile,
} from '../query/citation/table/table-shape.ts';
import { findWorks } from '../query/citation-lookup.ts';
import { readCitationQuery } from '../query/citation-query.ts';
import { suggestWorks } from '../query/citation-suggest.ts';

export interface CitationClient {
  /** Answers a query; `none` while the table cannot be had. The next question tries to load it again. */
  find(query: string): Promise<CitationAnswer>;
  /** Works that a query may become, at most `limit`. */
  suggest(typed: string, limit: number): Promise<CitationHit[]>;
  /** Whether the last question found no table. */
  readonly isDown: boolean;
}

/**
 * Opens the table below `bundle`, an address that ends with a slash. Nothing is loaded before the first question.
 *
 * @example const citations = openCitations('/kho/chi-muc/'); (await citations.find('34 ct tw')).kind // 'sure'
 */
export function openCitations(bundle: string): CitationClient {
  const files = new BundleFiles(bundle);
  const table = new LoadedTable(files);
  let isDown = false;
  const asked = async <T>(ask: () => Promise<T>, otherwise: T): Promise<T> => {
    try {
      const answer = await ask();
      isDown = false;
      return answer;
    } catch {
      isDown = true;
      return otherwise;
    }
  };
  return {
    find: (query) =>
      asked<CitationAnswer>(
        async () => {
          const { kind, rows } = findWorks(await table.for(query), readCitationQuery(query));
          return { kind, hits: await withTitles(rows, table, files) };
        },
        { kind: 'none', hits: [] },
      ),
    suggest: (typed, limit) =>
      asked<CitationHit[]>(
        async () => withTitles(suggestWorks(await table.for(typed), typed, limit), table, files),
        [],
      ),
    get isDown() {
      return isDown;
    },
  };
}

const opened = new Map<string, CitationClient>();

/**
 * The one client of a page: box and results read the same table.
 *
 * @example sharedCitations('/chi-muc/') === sharedCitations('/chi-muc/') // true
 */
export function sharedCitations(bundle: string): CitationClient {
  const client = opened.get(bundle) ?? openCitations(bundle);
  opened.set(bundle, client);
  return client;
}

/** Files of the bundle, each fetched once; one that failed is fetched again when it is asked for again. */
class BundleFiles {
  private readonly bundle: string;
  private readonly loaded = new Map<string, Promise<unknown>>();

  constructor(bundle: string) {
    this.bundle = bundle;
  }

  read<T>(name: string): Promise<T> {
    const known = this.loaded.get(name) ?? this.fetch(name);
    this.loaded.set(name, known);
    return known as Promise<T>;
  }

  private async fetch(name: string): Promise<unknown> {
    try {
      const answer = await fetch(new URL(name, new URL(this.bundle, globalThis.location?.href)));
      if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
      return await answer.json();
    } catch (error) {
      this.loaded.delete(name);
      throw error;
    }
  }
}

/** The table, or those of its shards that a query needs. */
class LoadedTable {
  private readonly files: BundleFiles;
  private readonly prepared = new Map<string, PreparedTable>();

  constructor(files: BundleFiles) {
    this.files = files;
  }

  async for(query: string): Promise<PreparedTable> {
    const { lists, works, shards } = await this.first();
    const needed = works ? [] : shardsFor(query, shards);
    const parts = works
      ? [works]
      : await Promise.all(needed.map((shard) => this.files.read<TableColumns>(shardFile(shard))));
    const key = needed.join(' ');
    const known = this.prepared.get(key) ?? prepareTable(lists, parts);
    this.prepared.set(key, known);
    return known;
  }

  first(): Promise<TableFile> {
    return this.files.read<TableFile>(TABLE_FILE);
  }
}

/** Hits with their titles; without those that cannot be had. */
async function withTitles(
  rows: readonly TableRow[],
  table: LoadedTable,
  files: BundleFiles,
): Promise<CitationHit[]> {
  if (!(await table.first()).hasTitleFiles) return rows.map(hitOf);
  return Promise.all(
    rows.map(async (row) => {
      const titles = await files.read<(string | null)[]>(titlesFile(row.shard)).catch(() => []);
      return { ...hitOf(row), title: titles[row.place] ?? null };
    }),
  );
}
