/** A citation by number as a work: what is sure of it before its document is asked for more. */
import { parseDocumentNumber } from '../../../document-number.ts';
import { type Identity, identify } from '../../../identity.ts';
import type { Citation } from '../../citation.ts';
import { agrees } from '../../find/body/agrees.ts';
import { bodyOfCode } from '../../vocabulary/body-codes.ts';
import { type Place, scopeOfIssuer } from '../citing-context.ts';
import { issuerOf, issuerOfCentre, type ResolvedIssuer } from '../issuer-of.ts';
import type { Reason } from '../resolution.ts';
import { kindOf } from './kind-of.ts';

const ASSEMBLY = issuerOfCentre('quoc-hoi');

/** The parts of an identity, as far as one citation tells them. */
export interface NumberedWork {
  citation: Citation;
  type: string | null;
  number: string;
  issuer: ResolvedIssuer | null;
  /** Several bodies that the document names for this number, of which a repeat names none. */
  bodies?: readonly ResolvedIssuer[];
  /** A day or a year; null when none is printed. */
  issuedOn: string | null;
  /** The day is printed once for a list, so another printed day of the same work outweighs it. */
  isShared: boolean;
  /** What the citation itself contradicts. */
  fault: Reason | null;
}

/**
 * Reads one numbered citation.
 *
 * @param home the place of the citing document's issuer
 * @param citedOn the day of the citing document
 */
export function numberedWork(citation: Citation, home: Place, citedOn: string | null): NumberedWork {
  const { type, isContradictory } = kindOf(citation);
  const year = citation.number?.sign.year ?? null;
  const printed = citation.date?.value ?? null;
  const fault = faultOf(citation, year, isContradictory);
  // Whoever made a law known, the assembly passed it.
  const passedBy = /^(?:bo-)?luat$/.test(type ?? '') ? ASSEMBLY : null;
  const issuedOn = printed ?? (year === null ? null : String(year));
  return {
    citation,
    type,
    number: citation.number?.proper ?? '',
    issuer: passedBy ?? bodyOf(citation, fault, home, issuedOn ?? citedOn),
    issuedOn,
    isShared: citation.date?.isShared ?? false,
    fault,
  };
}

function bodyOf(
  citation: Citation,
  fault: Reason | null,
  home: Place,
  on: string | null,
): ResolvedIssuer | null {
  return fault === 'body-disagrees' && !isOfCentre(citation) ? null : issuerOf(citation, home, on);
}

/**
 * Whether the letters alone say whose a number is: "Nghị quyết số 35/2023/UBTVQH15 của Quốc hội". Letters of a place's
 * body want its name, which that of another body does not give.
 */
export function isOfCentre({ number }: Citation): boolean {
  return bodyOfCode(number?.sign.bodies[0] ?? '')?.kind === 'central';
}

function faultOf(
  { date, issuer, number }: Citation,
  year: number | null,
  isContradictory: boolean,
): Reason | null {
  if (date && (date.value === null || !isInTime(date.value))) return 'no-such-day';
  if (date?.value && year !== null && !date.value.startsWith(String(year))) return 'year-disagrees';
  if (issuer && agrees(issuer.phrase, number?.sign.bodies ?? []) === false) return 'body-disagrees';
  return isContradictory ? 'type-disagrees' : null;
}

/** No act of this field is older than the Party, and none is of the next century. */
function isInTime(date: string): boolean {
  const year = Number(date.slice(0, 4));
  return year >= 1930 && year < 2100;
}

/**
 * The identity on a day, a year or without either; null where the body is not known.
 *
 * @example identityOn(work, '2014-04-07') // { scope: 'dang/trung-uong', type: 'chi-thi', year: 2014, name: '34-ct-tw' }
 */
export function identityOn({ type, number, issuer }: NumberedWork, issuedOn: string | null): Identity | null {
  const parsed = parseDocumentNumber(number);
  if (!issuer || !parsed) return null;
  return identify({ type, number: parsed, issuedOn, title: null }, scopeOfIssuer(issuer.id));
}

/**
 * Same body, kind and number, whatever the year.
 *
 * @example seriesKey(work) // 'dang/trung-uong|chi-thi|34-ct-tw'
 */
export function seriesKey(work: NumberedWork): string {
  const identity = identityOn(work, null);
  return identity ? `${identity.scope}|${identity.type}|${identity.name}` : `?|${work.type}|${work.number}`;
}

/** Why a work has no place: letters that no table knows, or a place that the text does not tell. */
export function placelessReason({ citation }: NumberedWork): Reason {
  const letters = citation.number?.sign.bodies[0] ?? '';
  return bodyOfCode(letters) ? 'unknown-place' : 'unknown-body';
}
