/** Citations of one draft that mean the same work. */
import { scopeOfIssuer } from '../core/citation/resolve/citing-context.ts';
import type { ResolvedCitation } from '../core/citation/resolve/resolution.ts';
import { parseDocumentNumber } from '../core/document-number.ts';
import { numberSlug, workIdOf } from '../core/identity.ts';
import { oneLine } from '../core/one-line.ts';
import type { KnownWork, Shelf } from './shelf.ts';

/** The citations of a work: at least one. */
export interface CitationGroup {
  key: string;
  first: ResolvedCitation;
  citations: ResolvedCitation[];
  /** Id that the citations lead to, before editors' merges; null when they lead nowhere. */
  id: string | null;
  known: KnownWork | undefined;
}

/**
 * The citations by the work they mean, in order of first mention. Those that lead nowhere are one where they print
 * the same number or words for the same reason.
 *
 * @example groupsOf(readDraft('Chỉ thị số 34-CT/TW ngày 07/4/2014 … Chỉ thị số 34-CT/TW', about), shelf).length // 1
 */
export function groupsOf(citations: readonly ResolvedCitation[], shelf: Shelf): CitationGroup[] {
  const groups = new Map<string, CitationGroup>();
  for (const one of citations) {
    const { identity } = one.resolution;
    const id = identity && workIdOf(identity);
    const known = id === null ? undefined : shelf.known(id);
    const key = known?.id ?? id ?? nowhereKey(one);
    const group = groups.get(key);
    if (group) group.citations.push(one);
    else groups.set(key, { key, first: one, citations: [one], id, known });
  }
  return [...groups.values()];
}

function nowhereKey({ citation, resolution, number, type, issuer }: ResolvedCitation): string {
  const reason = 'reason' in resolution ? resolution.reason : '';
  const words = number ?? oneLine(citation.text);
  return ['?', reason, type, words, issuer?.id, citation.date?.text].join('|');
}

/** A body's number without its year. */
export interface Series {
  scope: string;
  name: string;
}

/**
 * Body and number of a citation, whatever its year; null when either is not known.
 *
 * @example seriesOf(resolved) // { scope: 'dang/trung-uong', name: '34-ct-tw' }
 */
export function seriesOf({ issuer, number, resolution }: ResolvedCitation): Series | null {
  const { identity } = resolution;
  if (identity) return { scope: identity.scope, name: identity.name };
  const parsed = number === null ? null : parseDocumentNumber(number);
  return issuer && parsed && { scope: scopeOfIssuer(issuer.id), name: numberSlug(parsed) };
}

/**
 * The days that the citations of a group print themselves, each once; those printed for a list only where no other is.
 *
 * @example printedDays(group) // ['2014-04-07', '2014-04-08']
 */
export function printedDays({ citations }: CitationGroup): string[] {
  const dates = citations.flatMap(({ citation }) => citation.date ?? []);
  const own = dates.filter(({ isShared }) => !isShared);
  const days = (own.length > 0 ? own : dates).flatMap(({ value }) =>
    value && value.length > 4 ? value : [],
  );
  return [...new Set(days)];
}
