/** What the citations of one document mean. Needs the document alone, so that documents compile apart from each other. */
import { type Identity, workIdOf } from '../../identity.ts';
import type { Citation } from '../citation.ts';
import { type CitingDocument, placeOfIssuer } from './citing-context.ts';
import { resolveNamed } from './named-work.ts';
import { identityOn, type NumberedWork, numberedWork, placelessReason, seriesKey } from './numbered-work.ts';
import type { Resolution, ResolvedCitation } from './resolution.ts';
import { fullForms, inFull } from './short-form.ts';

/**
 * Resolves the citations of a document, each from its own words, from the issuer, place and day of the document,
 * and from its other citations: short forms and repeats without a day take what is printed elsewhere, if that is one
 * and only one.
 *
 * @param citations as `findCitations` gives them
 * @example
 * resolveCitations(findCitations('Chỉ thị số 34-CT/TW ngày 07/4/2014 … Chỉ thị số 34-CT/TW'), document)
 *   .map(({ resolution }) => resolution.kind) // ['dated', 'dated']
 */
export function resolveCitations(
  citations: readonly Citation[],
  document: CitingDocument,
): ResolvedCitation[] {
  const home = placeOfIssuer(document.issuer);
  const works = citations.map((citation) => (citation.number ? numberedWork(citation, home) : null));
  const full = works.filter((work) => work !== null && work.citation.kind === 'numbered') as NumberedWork[];
  const days = daysBySeries(full);
  const forms = fullForms(full);
  return citations.map((citation, index) => {
    const work = works[index];
    if (!work) return resolveNamed(citation, document);
    if (citation.kind === 'numbered') return resolved(work, days);
    const meant = inFull(work, forms);
    return 'reason' in meant
      ? {
          ...factsOf(work),
          number: null,
          resolution: { kind: 'unplaced', identity: null, reason: meant.reason },
        }
      : resolved(meant.work, days);
  });
}

/** Every day or year that the document prints for a series, those printed for a list only where no other is. */
function daysBySeries(works: readonly NumberedWork[]): Map<string, string[]> {
  const days = new Map<string, string[]>();
  for (const isShared of [false, true]) {
    for (const work of works) {
      if (!work.issuedOn || work.fault === 'year-disagrees' || work.isShared !== isShared) continue;
      const known = days.get(seriesKey(work)) ?? [];
      if (!isShared || known.length === 0) days.set(seriesKey(work), withDay(known, work.issuedOn));
    }
  }
  return days;
}

/** A day outweighs its year alone, whichever stands first. */
function withDay(known: readonly string[], issuedOn: string): string[] {
  if (known.some((day) => day.startsWith(issuedOn))) return [...known];
  return [...known.filter((day) => !issuedOn.startsWith(day)), issuedOn];
}

function factsOf({ citation, number, type, issuedOn, issuer }: NumberedWork) {
  return { citation, number, type, issuedOn, issuer };
}

function resolved(work: NumberedWork, days: ReadonlyMap<string, string[]>): ResolvedCitation {
  const known = days.get(seriesKey(work)) ?? [];
  const issuedOn = dayOf(work, known);
  return { ...factsOf(work), issuedOn, resolution: resolutionOf(work, issuedOn, known) };
}

function dayOf({ issuedOn, isShared, fault }: NumberedWork, known: readonly string[]): string | null {
  if (fault === 'no-such-day') return null;
  const only = known.length === 1 ? (known[0] ?? null) : null;
  if (issuedOn === null || isShared) return only ?? (isShared ? issuedOn : null);
  // A year alone takes the day that the document prints elsewhere.
  return known.find((day) => day.startsWith(issuedOn)) ?? issuedOn;
}

function resolutionOf(work: NumberedWork, issuedOn: string | null, known: readonly string[]): Resolution {
  const { fault } = work;
  if (fault === 'no-such-day' || fault === 'year-disagrees' || fault === 'body-disagrees')
    return { kind: 'contradictory', identity: null, reason: fault };
  const identity = identityOn(work, issuedOn);
  if (!identity) return { kind: 'unplaced', identity: null, reason: placelessReason(work) };
  if (fault === 'type-disagrees') return { kind: 'contradictory', identity, reason: fault };
  if (issuedOn) return { kind: 'dated', identity };
  const candidates = known.map((day) => identityOn(work, day)).filter((one) => one !== null);
  const reason = candidates.length > 1 ? 'several-dates' : 'no-date';
  return { kind: 'undated', identity, reason, candidates };
}

/**
 * The key of the work that a citation is linked to, or null when it must not be linked.
 *
 * @example citedWorkId(resolution) // 'dang/trung-uong/chi-thi/2014/34-ct-tw'
 */
export function citedWorkId({ identity }: { identity: Identity | null }): string | null {
  return identity && workIdOf(identity);
}
