/** Every work that the archive holds, has a record of or finds cited, and who cites it in which place. */
import type { Cited } from '../cited.ts';
import type { HeldDocument, InstrumentRecord } from '../held-document.ts';
import { ofCitation, ofHeld, ofRecord, type Work } from './work.ts';
import { worksByNumber } from './works-by-number.ts';

/** What works are made of. */
export interface WorkParts {
  documents: readonly HeldDocument[];
  instruments: readonly InstrumentRecord[];
}

/** All works by id, and what follows from their numbers. */
export interface Works {
  work: ReadonlyMap<string, Work>;
  /** Ids of the works that bear a bare number: `34-ct-tw`. */
  byNumber: ReadonlyMap<string, string[]>;
  /** The work that a citation of this document leads to, after the merges that editors state. */
  workOf(heldId: string, cited: Cited): string | null;
}

/**
 * Groups the citations of all documents by the work they lead to.
 *
 * @param parts documents newest first
 * @example worksOf(parts).work.get('dang/trung-uong/chi-thi/2014/34-ct-tw')?.documents // 3
 */
export function worksOf({ documents, instruments }: WorkParts): Works {
  const merges = mergesIn(instruments);
  const workOf = (heldId: string, { work }: Cited) =>
    work && (merges.get(`${work} ${heldId}`) ?? merges.get(work) ?? work);
  const work = new Map<string, Work>();
  for (const held of documents) work.set(held.id, ofHeld(held));
  for (const record of instruments) if (!work.has(record.id)) work.set(record.id, ofRecord(record));
  for (const held of documents) {
    for (const [index, cited] of held.citations.entries()) {
      const id = workOf(held.id, cited);
      if (id) addCitation(work, id, held, index, cited);
    }
  }
  return { work, byNumber: worksByNumber(work), workOf };
}

function mergesIn(instruments: readonly InstrumentRecord[]): Map<string, string> {
  return new Map(
    instruments.flatMap(({ id, instrument }) =>
      (instrument.citedAs ?? []).map(
        (merge) => [merge.in ? `${merge.as} ${merge.in}` : merge.as, id] as const,
      ),
    ),
  );
}

function addCitation(
  work: Map<string, Work>,
  id: string,
  held: HeldDocument,
  index: number,
  cited: Cited,
): void {
  const one = work.get(id) ?? ofCitation(id, cited);
  work.set(id, one);
  one.mentions += 1;
  const use = one.citedBy.at(-1);
  if (use?.held === held) use.indexes.push(index);
  else {
    one.citedBy.push({ held, indexes: [index] });
    one.documents += 1;
  }
  learn(one, cited);
}

/** What a further citation adds: a day, the words for the body, a quoted title, another way of writing the number. */
function learn(work: Work, cited: Cited): void {
  if (!work.held && !work.record) {
    if ((cited.issuedOn?.length ?? 0) > (work.issuedOn?.length ?? 0)) work.issuedOn = cited.issuedOn;
    work.issuedBy ??= cited.issuedBy;
    work.title ??= cited.title;
  }
  const isSlip = cited.written !== null && work.number !== null && cited.written !== work.number;
  if (isSlip && !work.aliases.includes(cited.written as string)) work.aliases.push(cited.written as string);
}
