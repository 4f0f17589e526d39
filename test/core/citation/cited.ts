/** Citations as a reader would note them down, for the tables of the tests. */
import type { Citation } from '../../../src/core/citation/citation.ts';
import { findCitations } from '../../../src/core/citation/find/find-citations.ts';
import { citedWorkId, resolveCitations } from '../../../src/core/citation/resolve/resolve-citations.ts';

/** Number in proper form; what is cited by name has the key of the name. */
export function keyOf({ number, name }: Citation): string {
  return number?.proper ?? name ?? '';
}

/** The day, `-` where none is printed, `?` where no such day exists, `~` behind one that a list shares. */
export function dayOf({ date }: Citation): string {
  return date ? `${date.value ?? '?'}${date.isShared ? '~' : ''}` : '-';
}

/** The body as printed, on one line. */
export function bodyOf({ issuer }: Citation): string {
  return issuer ? `${issuer.text.replace(/\s+/gu, ' ')}${issuer.isShared ? '~' : ''}` : '-';
}

/** Numbers alone: `34-CT/TW`. */
export const numbersIn = (text: string): string[] => findCitations(text).map(keyOf);

/** Numbers with their days: `34-CT/TW 2014-04-07`. */
export const datedIn = (text: string): string[] =>
  findCitations(text).map((citation) => `${keyOf(citation)} ${dayOf(citation)}`);

/** Numbers with their bodies: `34-CT/TW Bộ Chính trị`. */
export const issuedIn = (text: string): string[] =>
  findCitations(text).map((citation) => `${keyOf(citation)} ${bodyOf(citation)}`);

/** Every piece of a citation that says where it stands. */
export function piecesOf(citation: Citation) {
  const { number, date, issuer, pin, title } = citation;
  return [citation, number, date, issuer, pin, title].filter((piece) => piece !== null);
}

/** `kind work reason` of each citation of a text; `-` where there is no work to link to. */
export function meant(
  text: string,
  issuer: string | null = 'kon-tum/ubnd',
  from = '2024-02-06',
  to = from,
): string[] {
  return resolveCitations(findCitations(text), { issuer, from, to }).map(({ resolution }) =>
    [
      resolution.kind,
      citedWorkId(resolution) ?? '-',
      ...('reason' in resolution ? [resolution.reason] : []),
    ].join(' '),
  );
}
