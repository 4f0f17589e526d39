/**
 * Laws that a document names with number, day or year: a bare name in it means that one. "Luật Đất đai số 45/2013/QH13
 * … theo Luật Đất đai" is one law.
 */
import type { Identity } from '../../identity.ts';
import { workIdOf } from '../../identity.ts';
import type { ResolvedCitation } from './resolution.ts';

interface SaidLaw {
  identity: Identity;
  number: string | null;
  issuedOn: string | null;
}

/**
 * The same citations; a law whose version neither its own words nor the citing day tell is the only one of its name that
 * the document has told.
 *
 * @param resolved in the order of the document
 */
export function withLawsSaid(resolved: readonly ResolvedCitation[]): ResolvedCitation[] {
  const said = new Map<string, Map<string, SaidLaw>>();
  for (const one of resolved) note(said, one);
  return resolved.map((one) => {
    const law = isOpen(one)
      ? onlyOne([...(said.get(keyOf(one))?.values() ?? [])], one.citation.date?.value ?? null)
      : null;
    if (!law) return one;
    const { identity, number, issuedOn } = law;
    return { ...one, number, issuedOn, resolution: { kind: 'dated', identity } };
  });
}

function note(said: Map<string, Map<string, SaidLaw>>, one: ResolvedCitation): void {
  const { citation, resolution, number, issuedOn } = one;
  const isTold = citation.number !== null || citation.date !== null;
  if (!isLaw(one) || !isTold || resolution.kind !== 'dated') return;
  const laws = said.get(keyOf(one)) ?? new Map<string, SaidLaw>();
  said.set(keyOf(one), laws);
  laws.set(workIdOf(resolution.identity), { identity: resolution.identity, number, issuedOn });
}

/** Cited by its name; one with a number says which it is. */
function isOpen(one: ResolvedCitation): boolean {
  if (!isLaw(one) || one.citation.number !== null) return false;
  return one.citation.date === null || one.number === null;
}

/** With a number the law outweighs its own name and year alone. */
function onlyOne(laws: readonly SaidLaw[], printed: string | null): SaidLaw | null {
  const fitting = laws.filter((law) => !printed || law.issuedOn?.startsWith(printed.slice(0, 4)));
  const numbered = fitting.filter(({ number }) => number !== null);
  const [law, other] = numbered.length > 0 ? numbered : fitting;
  return law && !other ? law : null;
}

function isLaw({ citation }: ResolvedCitation): boolean {
  return citation.name !== null && /^(?:bo-)?luat$|^phap-lenh$/.test(citation.type ?? '');
}

function keyOf({ citation: { type, name } }: ResolvedCitation): string {
  return `${type} ${name}`;
}
