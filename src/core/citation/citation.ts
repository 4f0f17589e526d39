/** One citation as found: what is printed, piece by piece, before anyone asks what it means. */
import type { IssuerPhrase } from './find/body/issuer-phrase.ts';
import type { Sign } from './find/sign/sign.ts';

/**
 * `numbered` prints number and sign, its own or that of its list; `short` prints the number alone ("Chỉ thị 34") and is explained elsewhere in
 * its text; the rest are cited by name.
 */
export type CitationKind = 'numbered' | 'short' | 'law' | 'constitution' | 'congress' | 'plenum' | 'appeal';

/** A piece of the source text: `[start, end)` in UTF-16 units, and what stands there. */
export interface Span {
  start: number;
  end: number;
  text: string;
}

/** A printed day or year. */
export interface PrintedDate extends Span {
  /** `2014-04-07` or `2014`; null when there is no such day ("31/02/2014"). */
  value: string | null;
  /** Printed once for several members of a list. */
  isShared: boolean;
}

/** The body as printed, with what its words tell. */
export interface PrintedIssuer extends Span {
  phrase: IssuerPhrase;
  isShared: boolean;
}

export interface PrintedNumber extends Span {
  /** In proper form: `34-CT/TW`. */
  proper: string;
  sign: Omit<Sign, 'end' | 'proof'>;
  /** The sign is printed once, at the last of a list: "số 12, 13/QĐ-UBND". */
  isShared: boolean;
}

/** From the word for the kind (or "số", or the number where neither stands) to the end of number or name. */
export interface Citation extends Span {
  kind: CitationKind;
  /** The printed word for the kind, also when a list shares it. */
  typeWord: string | null;
  /** Slug of the kind that the word names; null for "văn bản" and where no word stands. */
  type: string | null;
  number: PrintedNumber | null;
  /** Key of what is cited by name: a law's name, "dai-hoi-lan-thu-13". */
  name: string | null;
  date: PrintedDate | null;
  issuer: PrintedIssuer | null;
  /** "điểm a khoản 1 Điều 39", as printed. */
  pin: Span | null;
  /** The quoted trích yếu. */
  title: Span | null;
}
