/** A draft read by the same core as the archive's own documents. */
import { findCitations } from '../core/citation/find/find-citations.ts';
import type { ResolvedCitation } from '../core/citation/resolve/resolution.ts';
import { resolveCitations } from '../core/citation/resolve/resolve-citations.ts';
import { isDay } from '../core/date.ts';

/** What the drafter tells of the draft. */
export interface DraftAbout {
  /** Id of the body that will issue it; null when not chosen. */
  issuer: string | null;
  /** Its day; null when not given: today is not assumed. */
  day: string | null;
}

/**
 * Every citation of a draft with its meaning, in reading order.
 *
 * @example readDraft('Chỉ thị số 34-CT/TW ngày 07/4/2014', { issuer: null, day: null })[0]?.resolution.kind // 'dated'
 */
export function readDraft(text: string, { issuer, day }: DraftAbout): ResolvedCitation[] {
  const known = day !== null && isDay(day) ? day : null;
  return resolveCitations(findCitations(text), { issuer, from: known, to: known });
}
