/** Every work that the archive holds, has a record of or finds cited, and who cites it in which place. */
import type { Cited } from './cited.ts';
import type { HeldDocument, InstrumentRecord } from './held-document.ts';
import type { InstrumentRelation } from './instrument.ts';
import { UNKNOWN_YEAR } from './unknown-year.ts';

/** One document that cites a work, with the places of the citations in its list. */
export interface CitingUse {
  held: HeldDocument;
  /** Indexes into `held.citations`. */
  indexes: number[];
}

/** A work with the facts known of it; those of a held document or a record outweigh those of citations. */
export interface Work {
  id: string;
  type: string | null;
  /** In proper form; null for what is cited by name and for texts without a number. */
  number: string | null;
  issuedOn: string | null;
  /** Id of the body; its name where no authority file has it. */
  issuer: { id: string; name: string };
  /** The body in the words of those who cite it. */
  issuedBy: string | null;
  title: string | null;
  /** What a work without number and title is called in print. */
  printed: string | null;
  held: HeldDocument | null;
  record: InstrumentRecord | null;
  /** Newest citing document first. */
  citedBy: CitingUse[];
  /** How many citations lead here, and how many documents hold them. */
  mentions: number;
  documents: number;
  /** Printed forms that are not the proper one. */
  aliases: string[];
}

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
  return { work, byNumber: numbersOf(work), workOf };
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

const NOBODY_CITES = { citedBy: [], mentions: 0, documents: 0, printed: null };

function ofHeld(held: HeldDocument): Work {
  const { document, id } = held;
  const { type, issuedOn, title } = document;
  return {
    ...NOBODY_CITES,
    citedBy: [],
    id,
    type,
    number: document.number?.written ?? null,
    issuedOn,
    issuer: { id: document.issuer, name: document.issuer },
    issuedBy: null,
    title,
    held,
    record: null,
    aliases: [],
  };
}

function ofRecord(record: InstrumentRecord): Work {
  const { type, number, issuedOn, issuer, issuedBy, title, aliases } = record.instrument;
  return {
    ...NOBODY_CITES,
    citedBy: [],
    id: record.id,
    type,
    number: number?.written ?? null,
    issuedOn,
    issuer: { id: issuer, name: issuer },
    issuedBy: issuedBy ?? null,
    title,
    held: null,
    record,
    aliases: [...aliases],
  };
}

function ofCitation(id: string, cited: Cited): Work {
  return {
    ...NOBODY_CITES,
    citedBy: [],
    id,
    type: cited.type,
    number: cited.number,
    issuedOn: null,
    issuer: cited.issuer ?? { id: '', name: '' },
    issuedBy: null,
    title: null,
    printed: cited.number ? null : cited.printed,
    held: null,
    record: null,
    aliases: [],
  };
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

function numbersOf(work: ReadonlyMap<string, Work>): Map<string, string[]> {
  const byNumber = new Map<string, string[]>();
  for (const { id, number } of work.values()) {
    if (number === null) continue;
    const bare = id.slice(id.lastIndexOf('/') + 1);
    byNumber.set(bare, [...(byNumber.get(bare) ?? []), id]);
  }
  for (const ids of byNumber.values()) ids.sort(byYear);
  return byNumber;
}

/** Newest first, those without a year last. */
function byYear(a: string, b: string): number {
  const [yearA, yearB] = [yearIn(a), yearIn(b)];
  return yearA === yearB ? (a < b ? -1 : 1) : yearB - yearA;
}

function yearIn(id: string): number {
  const year = id.split('/').at(-2) ?? UNKNOWN_YEAR;
  return year === UNKNOWN_YEAR ? 0 : Number(year);
}

/**
 * The relations that a record states.
 *
 * @example relationsOf(work)[0]?.kind // 'replaced-by'
 */
export function relationsOf({ record }: Work): InstrumentRelation[] {
  return record?.instrument.relations ?? [];
}
