/** One citation as a row of data, and as lines for a person. */
import type { ResolvedCitation } from '../../src/core/citation/resolve/resolution.ts';
import { reasons } from '../../src/core/citation/resolve/resolution.ts';
import { documentType } from '../../src/core/document-type.ts';
import { workIdOf } from '../../src/core/identity.ts';

export interface CitationRow {
  /** Offsets of UTF-16 units into the decoded file. */
  start: number;
  end: number;
  text: string;
  /** Slug of the kind. */
  type: string | null;
  numberWritten: string | null;
  number: string | null;
  /** As printed here or for the list: a day, or a year where no more is printed. */
  date: string | null;
  issuerWritten: string | null;
  /** Id of the body. */
  issuer: string | null;
  /** Address of the work below `/vb/`; null when it must not be linked. */
  identity: string | null;
  pin: string | null;
  /** numbered, short, law, constitution, congress, plenum or appeal. */
  kind: string;
  /** dated, named, undated, contradictory or unplaced; and why it is not simply dated. */
  resolution: string;
  reason: string | null;
}

/**
 * The row of a citation; what is not there is null.
 *
 * @example rowOf(resolved).number // '34-CT/TW'
 */
export function rowOf({ citation, resolution, number, type, issuer }: ResolvedCitation): CitationRow {
  return {
    start: citation.start,
    end: citation.end,
    text: citation.text,
    type,
    numberWritten: citation.number?.text ?? null,
    number: citation.number && (number ?? citation.number.proper),
    date: citation.date?.value ?? null,
    issuerWritten: citation.issuer?.text ?? null,
    issuer: issuer?.id ?? null,
    identity: resolution.identity && workIdOf(resolution.identity),
    pin: citation.pin?.text ?? null,
    kind: citation.kind,
    resolution: resolution.kind,
    reason: 'reason' in resolution ? resolution.reason : null,
  };
}

/**
 * The row for a person.
 *
 * @example printRow(row) // '0-19 Chỉ thị số 34-CT/TW\n  34-CT/TW · Chỉ thị · 2014-04-07 · …\n'
 */
export function printRow(row: CitationRow): string {
  const { start, end, text, number, type, date, issuer, identity, pin, reason } = row;
  const facts = [number, type && documentType(type)?.name, date, issuer, pin && `tại ${pin}`].filter(Boolean);
  const work = identity ? `/vb/${identity}/` : 'không nối';
  const doubt = reason ? ` (${reasons[reason as keyof typeof reasons]})` : '';
  return `${start}-${end} ${text.replace(/\s+/g, ' ')}\n  ${facts.join(' · ')}\n  ${work}${doubt}\n`;
}
