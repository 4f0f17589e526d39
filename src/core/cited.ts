/** What a held document cites: the facts of each citation, and the passages in which they stand. */
import type { Reason, Resolution } from './citation/resolve/resolution.ts';

/** One citation in a held document, as the corpus groups it. */
export interface Cited {
  /** The work it is linked to; null when it must not be linked. */
  work: string | null;
  /** How sure that is. */
  kind: Resolution['kind'];
  reason: Reason | null;
  /** Works it may mean, where the document leaves several. */
  candidates: string[];
  /** From the word for the kind to the end of number or name, on one line. */
  printed: string;
  /** The number as printed; null for what is cited by name. */
  written: string | null;
  /** Number in proper form, slug of the kind, day or year, as far as known. */
  number: string | null;
  type: string | null;
  issuedOn: string | null;
  issuer: { id: string; name: string } | null;
  /** The body in the words of the text: "Ban Thường vụ Tỉnh ủy". */
  issuedBy: string | null;
  /** The quoted trích yếu. */
  title: string | null;
  /** The place inside the cited act, as printed. */
  pin: string | null;
}

/** Where a citation stands, by the same index as `Cited`. */
export interface Passage {
  /** Address and name of the paragraph in its document. */
  address: string;
  pin: string;
  /** The sentence, and the citation in it: `[start, end)`. */
  sentence: string;
  start: number;
  end: number;
}
