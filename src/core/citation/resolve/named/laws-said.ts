/**
 * Laws that a document names with number, day or year: a bare name in it means that one, whatever held on the citing
 * day. "Luật Đất đai số 45/2013/QH13 … theo Luật Đất đai" is one law.
 */
import { type Identity, workIdOf } from '../../../identity.ts';
import type { ResolvedCitation } from '../resolution.ts';

interface SaidLaw {
  identity: Identity;
  number: string | null;
  issuedOn: string | null;
}

/** The law said of a name at a time, or that several are. */
type Said = Map<string, SaidLaw | 'several'>;

/**
 * The same citations; a law whose version its own words do not tell is the only one of its name that the document has
 * told. One that contradicts itself stays as it is.
 *
 * @param resolved in the order of the document
 */
export function withLawsSaid(resolved: readonly ResolvedCitation[]): ResolvedCitation[] {
  const said: Said = new Map();
  for (const one of resolved) note(said, one);
  return resolved.map((one) => {
    const law = isOpen(one) ? meantBy(said, one) : null;
    if (!law) return one;
    const { identity, number, issuedOn } = law;
    return { ...one, number, issuedOn, resolution: { kind: 'dated', identity } };
  });
}

const ANY = '*';

function note(said: Said, one: ResolvedCitation): void {
  const { citation, resolution, number, issuedOn } = one;
  const isTold = citation.number !== null || citation.date !== null;
  if (!isLaw(one) || !isTold || resolution.kind !== 'dated') return;
  const law = { identity: resolution.identity, number, issuedOn };
  const year = issuedOn?.slice(0, 4) ?? '';
  for (const time of new Set([ANY, `in ${year}`, issuedOn ?? ''])) {
    const key = `${keyOf(one)} ${number ? 'số' : ''} ${time}`;
    const known = said.get(key);
    if (known === undefined) said.set(key, law);
    else if (known !== 'several' && workIdOf(known.identity) !== workIdOf(law.identity))
      said.set(key, 'several');
  }
}

/** Cited by its name, and neither its own day nor the citing day contradicts what is said elsewhere. */
function isOpen(one: ResolvedCitation): boolean {
  const { citation, resolution, number } = one;
  if (!isLaw(one) || citation.number !== null || resolution.kind === 'contradictory') return false;
  return citation.date === null || number === null;
}

/** With a number the law outweighs its own name and year alone; a printed day is that day or a bare year of it. */
function meantBy(said: Said, one: ResolvedCitation): SaidLaw | null {
  const printed = one.citation.date?.value ?? null;
  const times = !printed ? [ANY] : printed.length === 4 ? [`in ${printed}`] : [printed, printed.slice(0, 4)];
  for (const word of ['số', '']) {
    for (const time of times) {
      const law = said.get(`${keyOf(one)} ${word} ${time}`);
      if (law) return law === 'several' ? null : law;
    }
  }
  return null;
}

function isLaw({ citation }: ResolvedCitation): boolean {
  return citation.name !== null && /^(?:bo-)?luat$|^phap-lenh$/.test(citation.type ?? '');
}

function keyOf({ citation: { type, name } }: ResolvedCitation): string {
  return `${type} ${name}`;
}
