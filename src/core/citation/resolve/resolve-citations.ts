/** What the citations of one document mean. Needs the document alone, so that documents compile apart from each other. */
import { type Identity, workIdOf } from '../../identity.ts';
import { isOfTwoSeries } from '../../new-numbering.ts';
import type { Citation } from '../citation.ts';
import { type CitingDocument, placeOfIssuer } from './citing-context.ts';
import type { ResolvedIssuer } from './issuer-of.ts';
import { withLawsSaid } from './named/laws-said.ts';
import { resolveNamed } from './named/named-work.ts';
import {
  identityOn,
  isOfCentre,
  type NumberedWork,
  numberedWork,
  placelessReason,
  seriesKey,
} from './numbered/numbered-work.ts';
import { withBodiesSaid, withKindsSaid } from './numbered/repeats.ts';
import { daysBySeries, NO_DAYS, type SeriesDays } from './numbered/series-days.ts';
import { type FullForms, fullForms, inFull, type Unsure } from './numbered/short-form.ts';
import type { Resolution, ResolvedCitation } from './resolution.ts';

/**
 * Resolves the citations of a document, each from its own words, from the issuer, place and day of the document,
 * and from its other citations: short forms and repeats without a body or a day take what is printed elsewhere, if that
 * is one and only one.
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
  const read = (citation: Citation) => numberedWork(citation, home, document.to ?? document.from);
  const numbered = citations.filter(({ kind }) => kind === 'numbered');
  const full = withBodiesSaid(withKindsSaid(numbered.map(read)));
  const workOf = new Map(full.map((work) => [work.citation, work]));
  const days = daysBySeries(full);
  const forms = fullForms(full);
  const answers = citations.map((citation) => {
    const work = workOf.get(citation);
    if (work) return citation.number?.isShared ? resolvedMember(work, forms, days) : resolved(work, days);
    return citation.number ? resolvedShort(read(citation), forms, days) : resolveNamed(citation, document);
  });
  return withLawsSaid(answers);
}

type Days = ReadonlyMap<string, SeriesDays>;

function resolvedShort(short: NumberedWork, forms: FullForms, days: Days): ResolvedCitation {
  const meant = inFull(short, forms);
  return 'work' in meant ? resolved(meant.work, days) : unplaced(short, meant, days);
}

function unplaced(short: NumberedWork, meant: Unsure, days: Days): ResolvedCitation {
  const candidates = meant.works.flatMap((work) => identityOn(work, dayOf(work, daysOf(work, days))) ?? []);
  return {
    ...factsOf(short),
    number: null,
    resolution: { kind: 'unplaced', identity: null, reason: meant.reason, candidates },
  };
}

/** "Nghị quyết số 42 và 43-NQ/TW" where the text names 42/NQ-CP in full may mean either. */
function resolvedMember(member: NumberedWork, forms: FullForms, days: Days): ResolvedCitation {
  const meant = inFull(member, forms);
  return 'work' in meant || meant.reason === 'short-of-nothing'
    ? resolved(member, days)
    : unplaced(member, meant, days);
}

function factsOf({ citation, number, type, issuedOn, issuer }: NumberedWork) {
  return { citation, number, type, issuedOn, issuer };
}

function daysOf(work: NumberedWork, days: Days): SeriesDays {
  return days.get(seriesKey(work)) ?? NO_DAYS;
}

function resolved(work: NumberedWork, days: Days): ResolvedCitation {
  const known = daysOf(work, days);
  const issuedOn = dayOf(work, known);
  const resolution = work.bodies ? ofSeveral(work, work.bodies, days) : resolutionOf(work, issuedOn, known);
  return { ...factsOf(work), issuedOn, resolution };
}

/** A number of several bodies: each with the day that the document prints for it, if that is one. */
function ofSeveral(work: NumberedWork, bodies: readonly ResolvedIssuer[], days: Days): Resolution {
  const candidates = bodies.flatMap((issuer) => {
    const one = { ...work, issuer };
    return identityOn(one, dayOf(one, daysOf(one, days))) ?? [];
  });
  return { kind: 'unplaced', identity: null, reason: 'several-bodies', candidates };
}

function dayOf({ issuedOn, isShared, fault }: NumberedWork, { known, dayOfYear }: SeriesDays): string | null {
  if (fault === 'no-such-day') return null;
  const only = known.length === 1 ? (known[0] ?? null) : null;
  if (issuedOn === null || isShared) return only ?? (isShared ? issuedOn : null);
  // A year alone takes the day that the document prints elsewhere.
  return issuedOn.length === 4 ? (dayOfYear.get(issuedOn) ?? issuedOn) : issuedOn;
}

/** Faults of which nothing is sure; the sign outweighs the word for a kind, and the name of a body where it needs no place. */
const UNSURE = new Set<string | null>(['no-such-day', 'year-disagrees']);
const SIGN_WINS = new Set<string | null>(['type-disagrees', 'body-disagrees']);
/** More than these help no editor, and a list of all for each of them would not end. */
const MOST_CANDIDATES = 20;

function resolutionOf(work: NumberedWork, issuedOn: string | null, { known }: SeriesDays): Resolution {
  const { fault } = work;
  const isLost = fault === 'body-disagrees' && !isOfCentre(work.citation);
  if (fault && (UNSURE.has(fault) || isLost)) return { kind: 'contradictory', identity: null, reason: fault };
  const identity = identityOn(work, issuedOn);
  if (!identity) return { kind: 'unplaced', identity: null, reason: placelessReason(work), candidates: [] };
  if (fault && SIGN_WINS.has(fault)) return { kind: 'contradictory', identity, reason: fault };
  if (issuedOn && !isOfTwoSeries(identity.scope, issuedOn)) return { kind: 'dated', identity };
  // Of an undated one body, kind and number are sure; so they are of two series of one year.
  const open = identityOn(work, null) ?? identity;
  const several = known.length > 1 ? known.slice(0, MOST_CANDIDATES) : known;
  const candidates = several.flatMap((day) => identityOn(work, day) ?? []);
  const reason = candidates.length > 1 ? 'several-dates' : 'no-date';
  return { kind: 'undated', identity: open, reason, candidates };
}

/**
 * The key of the work that a citation is linked to, or null when it must not be linked.
 *
 * @example citedWorkId(resolution) // 'dang/trung-uong/chi-thi/2014/34-ct-tw'
 */
export function citedWorkId({ identity }: { identity: Identity | null }): string | null {
  return identity && workIdOf(identity);
}
