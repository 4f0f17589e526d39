/** One work: what is known of it, and who cites it. */
import type { Cited } from '../cited.ts';
import type { HeldDocument, InstrumentRecord } from '../held-document.ts';
import type { InstrumentRelation } from '../instrument.ts';

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

const NOBODY_CITES = { citedBy: [], mentions: 0, documents: 0, printed: null };

/** A work that the archive holds, before anyone cites it. */
export function ofHeld(held: HeldDocument): Work {
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

/** A work that an editor keeps a record of. */
export function ofRecord(record: InstrumentRecord): Work {
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

/** A work of which its citations alone tell. */
export function ofCitation(id: string, cited: Cited): Work {
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

/**
 * The relations that a record states.
 *
 * @example relationsOf(work)[0]?.kind // 'replaced-by'
 */
export function relationsOf({ record }: Work): InstrumentRelation[] {
  return record?.instrument.relations ?? [];
}
