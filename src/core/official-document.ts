/** What the archive knows of a document it holds, apart from its text. */
import type { CitingDocument } from './citation/resolve/citing-context.ts';
import { boundsOf, isYear, shortDate } from './date.ts';
import type { DocumentNumber } from './document-number.ts';
import type { Result, Target } from './target.ts';

export type CampaignRole = 'launches' | 'implements' | 'reports' | 'mentions';
export type RelationKind = 'implements' | 'replaces' | 'amends' | 'reports-on';
export type Transcription = 'typed' | 'ocr' | 'born-digital';

export interface Signer {
  name: string;
  role: string;
  /** Issuer on whose behalf ("TM."). */
  onBehalf?: string | undefined;
  /** Office for which a deputy signs ("KT."). */
  actingFor?: string | undefined;
}

/** What the text itself proves of its date when it prints none. */
export interface Dating {
  notBefore: string | null;
  notAfter: string | null;
  evidence: string[];
}

export interface Relation {
  kind: RelationKind;
  work: string;
  quote: string;
}

export interface Recipient {
  name: string;
  purpose?: string | undefined;
}

export interface Assignment {
  to: string;
  issuer?: string | undefined;
  quote: string;
}

/** The file as received, below `content/sources/`. */
export interface Source {
  file: string;
  sha256: string;
  /** The text read out of a file that is not plain UTF-8 text; the document is compared with it. */
  text?: { file: string; sha256: string } | undefined;
  transcription: Transcription;
  receivedFrom: string | null;
  checkedBy: string | null;
  checkedOn: string | null;
}

export interface OfficialDocument {
  title: string;
  type: string | null;
  number: DocumentNumber | null;
  issuedOn: string | null;
  dating?: Dating | undefined;
  place: string | null;
  issuer: string;
  signers: Signer[];
  theme: string | null;
  period: string | null;
  topics: string[];
  campaigns: { id: string; role: CampaignRole }[];
  relations: Relation[];
  recipients: Recipient[];
  assignments: Assignment[];
  targets: Target[];
  results: Result[];
  source: Source;
}

/**
 * The day by which documents are put in order: the printed one, else the earliest the text allows.
 *
 * @example orderingDate({ issuedOn: null, dating: { notBefore: '2023-01-15', … } }) // '2023-01-15'
 */
export function orderingDate(document: Pick<OfficialDocument, 'issuedOn' | 'dating'>): string {
  return document.issuedOn ?? document.dating?.notBefore ?? '';
}

/**
 * What the text proves of its date when none is printed, in words; null when a day is printed or nothing is proved.
 *
 * @example provedDate({ issuedOn: null, dating: { notBefore: '2023-01-15', notAfter: null, evidence } }) // 'không sớm hơn ngày 15/01/2023'
 * @example provedDate({ issuedOn: '2022', dating }) // 'năm 2022'
 */
export function provedDate({
  issuedOn,
  dating,
}: Pick<OfficialDocument, 'issuedOn' | 'dating'>): string | null {
  if (issuedOn) return isYear(issuedOn) ? `năm ${issuedOn}` : null;
  return dating?.notBefore ? `không sớm hơn ngày ${shortDate(dating.notBefore)}` : null;
}

/**
 * What the document tells about the works it cites: its issuer, and the days between which it was issued.
 *
 * @example citingDocument({ issuer: 'kon-tum/ubnd', issuedOn: '2024-02-06', … }) // { issuer: 'kon-tum/ubnd', from: '2024-02-06', to: '2024-02-06' }
 */
export function citingDocument({
  issuer,
  issuedOn,
  dating,
}: Pick<OfficialDocument, 'issuer' | 'issuedOn' | 'dating'>): CitingDocument {
  if (issuedOn && !dating) return { issuer, ...boundsOf(issuedOn) };
  return {
    issuer,
    from: dating?.notBefore ?? (issuedOn && boundsOf(issuedOn).from),
    to: dating?.notAfter ?? (issuedOn && boundsOf(issuedOn).to),
  };
}
