/** Every work that the archive knows, as the draft checker reads it: in files, so that a reader fetches a few. */
import type { Corpus } from '../core/corpus.ts';
import type { KnownStatus } from '../core/instrument.ts';
import { workName } from '../core/naming.ts';
import type { Work } from '../core/works/work.ts';
import { summaryOf } from './cited-works.ts';

/** Ids of the works that took the place of each work, by what records and held documents state. */
type Successors = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Every work by id, in the file that `fileOf` names for it; undated identities that editors have settled stand among
 * them and lead to their work.
 *
 * @example knownWorksData(corpus, (id) => id.split('/')[0] ?? '').get('chinh-phu')?.['chinh-phu/nghi-dinh/2023/98-nd-cp']?.held // false
 */
export function knownWorksData(corpus: Corpus, fileOf: (id: string) => string) {
  const successors = successorsIn(corpus);
  const files = new Map<string, Record<string, ReturnType<typeof knownWork>>>();
  const works = [...corpus.works.work.values()].map((work) => [work.id, work] as const);
  const rows = [...works, ...settledIn(corpus)].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  for (const [id, work] of rows) {
    const file = files.get(fileOf(id)) ?? {};
    file[id] = knownWork(corpus, work, successors);
    files.set(fileOf(id), file);
  }
  return files;
}

/** A later row of the same id outweighs the undated work itself. */
function settledIn(corpus: Corpus): (readonly [string, Work])[] {
  return corpus.instruments.flatMap(({ id, instrument }) => {
    const work = corpus.works.work.get(id);
    const everywhere = (instrument.citedAs ?? []).filter((merge) => merge.in === undefined);
    return work ? everywhere.map(({ as }) => [as, work] as const) : [];
  });
}

function knownWork(corpus: Corpus, work: Work, successors: Successors) {
  const { name, title, issuedOn, issuer, held, documents } = summaryOf(corpus, work);
  const inForce = work.record?.instrument.inForce;
  return {
    id: work.id,
    name,
    title,
    type: work.type,
    number: work.number,
    issuedOn,
    issuer,
    issuerId: work.issuer.id,
    status: statusOf(work),
    from: inForce?.from ?? null,
    until: inForce?.until ?? null,
    replacedBy: [...(successors.get(work.id) ?? [])].sort().map((id) => ({ id, name: workName(corpus, id) })),
    held,
    documents,
  };
}

/** Without its source, which the checker does not show. */
function statusOf({ record }: Work): KnownStatus | null {
  const status = record?.instrument.status;
  return status ? { value: status.value, verified: status.verified } : null;
}

function successorsIn({ works, documents }: Corpus): Successors {
  const successors = new Map<string, Set<string>>();
  const add = (old: string, by: string) => successors.set(old, (successors.get(old) ?? new Set()).add(by));
  for (const { id, record } of works.work.values()) {
    for (const { kind, work } of record?.instrument.relations ?? []) {
      if (kind === 'replaced-by') add(id, work);
      if (kind === 'replaces') add(work, id);
    }
  }
  for (const { id, document } of documents) {
    for (const { kind, work } of document.relations) if (kind === 'replaces') add(work, id);
  }
  return successors;
}
