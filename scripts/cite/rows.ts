/** One citation as a row of data, and as lines for a person. */
import type { CitationKind } from '../../src/core/citation/citation.ts';
import {
  candidateIds,
  type Reason,
  type Resolution,
  type ResolvedCitation,
  reasons,
} from '../../src/core/citation/resolve/resolution.ts';
import { citedWorkId } from '../../src/core/citation/resolve/resolve-citations.ts';
import { documentType } from '../../src/core/document-type.ts';
import { pathOf } from '../../src/core/identity.ts';

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
  kind: CitationKind;
  /** How sure the work is; and why it is not simply dated. */
  resolution: Resolution['kind'];
  reason: Reason | null;
  /** Addresses, likewise, of the works that it may mean; none where the text leaves none. */
  candidates: string[];
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
    identity: citedWorkId(resolution),
    pin: citation.pin?.text ?? null,
    kind: citation.kind,
    resolution: resolution.kind,
    reason: 'reason' in resolution ? resolution.reason : null,
    candidates: candidateIds(resolution),
  };
}

/**
 * The row for a person.
 *
 * @example printRow(row) // '0-19 Chỉ thị số 34-CT/TW\n  34-CT/TW · Chỉ thị · 2014-04-07 · …\n'
 */
export function printRow(row: CitationRow): string {
  const { start, end, text, number, type, date, issuer, pin } = row;
  const facts = [number, type && documentType(type)?.name, date, issuer, pin && `tại ${pin}`].filter(Boolean);
  const lines = [`${start}-${end} ${text.replace(/\s+/g, ' ')}`, facts.join(' · '), ...meaningOf(row)];
  return `${lines.join('\n  ')}\n`;
}

function meaningOf({ identity, reason, candidates }: CitationRow): string[] {
  const work = identity ? pathOf(identity) : 'không nối';
  const meaning = reason ? `${work} (${reasons[reason]})` : work;
  return candidates.length > 0 ? [meaning, `có thể là: ${candidates.map(pathOf).join(', ')}`] : [meaning];
}
