/** What an editor knows of a work that the archive does not hold, each fact with its source. */
import type { DocumentNumber } from './document-number.ts';

export type InstrumentStatus = 'in-force' | 'amended' | 'replaced' | 'expired';

export type InstrumentRelationKind =
  | 'replaced-by'
  | 'replaces'
  | 'amended-by'
  | 'amends'
  | 'followed-by'
  | 'follows'
  | 'implements'
  | 'continues'
  | 'continued-by';

export interface InstrumentRelation {
  kind: InstrumentRelationKind;
  work: string;
  source: string;
  /** Whether an editor read it in a trusted text. */
  verified: boolean;
}

/** A citation without a day that an editor knows to mean this work. */
export interface StatedMerge {
  /** The undated identity under which it is found. */
  as: string;
  /** Only in this document; everywhere when absent. */
  in?: string | undefined;
  reason: string;
}

/** Whether a work holds, and whether that was read in a trusted text. */
export interface KnownStatus {
  value: InstrumentStatus;
  verified: boolean;
}

/** A work that is cited or referred to and not held. */
export interface Instrument {
  title: string | null;
  type: string | null;
  number: DocumentNumber | null;
  issuedOn: string | null;
  issuer: string;
  /** As printed, when a part of the body issued it: "Bộ Chính trị". Only for naming; the series is the body's. */
  issuedBy?: string | undefined;
  /** First day on which it held, and first day on which it no longer did; null is not known. */
  inForce?: { from: string | null; until: string | null } | undefined;
  status: (KnownStatus & { source: string }) | null;
  relations?: InstrumentRelation[] | undefined;
  aliases: string[];
  citedAs?: StatedMerge[] | undefined;
  note: string | null;
  /** Where title, day and body come from, when not from the evidence; `doubts` names what was not confirmed. */
  facts?: { source: string; verified: boolean; doubts?: string[] | undefined } | undefined;
  evidence: { document: string; quote: string }[];
}

/** The state of a work in a reader's words. */
export const statusNames: Record<InstrumentStatus, string> = {
  'in-force': 'còn hiệu lực',
  amended: 'đã được sửa đổi, bổ sung',
  replaced: 'đã được thay thế',
  expired: 'hết hiệu lực',
};

/** A relation as a heading before the other work. */
export const relationNames: Record<InstrumentRelationKind, string> = {
  'replaced-by': 'Được thay thế bởi',
  replaces: 'Thay thế',
  'amended-by': 'Được sửa đổi, bổ sung bởi',
  amends: 'Sửa đổi, bổ sung',
  'followed-by': 'Văn bản sau cùng chủ đề',
  follows: 'Tiếp sau',
  implements: 'Triển khai thực hiện',
  continues: 'Tiếp tục thực hiện',
  'continued-by': 'Được tiếp tục thực hiện theo',
};

/** What is said of a fact that nobody has read in a trusted text. */
export const UNVERIFIED = 'chưa kiểm chứng';

/**
 * The state in words, with a doubt where nobody has confirmed it.
 *
 * @example printStatus({ value: 'replaced', verified: false }) // 'đã được thay thế (chưa kiểm chứng)'
 */
export function printStatus(status: KnownStatus | null): string {
  if (!status) return 'chưa xác minh';
  return `${statusNames[status.value]}${status.verified ? '' : ` (${UNVERIFIED})`}`;
}
