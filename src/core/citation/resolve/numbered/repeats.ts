/**
 * A repeat without its body means the work that the document has named with it: "Kế hoạch số 3461/KH-UBND của UBND tỉnh
 * … Kế hoạch số 3461/KH-UBND nêu trên" in a district's text is the province's both times.
 */

import type { ResolvedIssuer } from '../issuer-of.ts';
import type { NumberedWork } from './numbered-work.ts';
import { timesHeld, timesMeant } from './said-times.ts';

/** Bodies by id that a document names for a number at a time. */
type Said = Map<string, Map<string, ResolvedIssuer>>;

/**
 * The same works; those whose own words name no body have that of their number's other mentions, if the days allow it.
 * A number of several bodies, repeated without body and day, is none of them for sure.
 *
 * @param works with a sign, in the order of the document
 */
export function withBodiesSaid(works: readonly NumberedWork[]): NumberedWork[] {
  const said: Said = new Map();
  for (const work of works) if (isSaid(work)) note(said, work);
  const dated = works.map((work) => (isSaid(work) || !work.issuedOn ? work : adopting(work, said)));
  for (const work of dated) if (!isSaid(work) && work.issuedOn) note(said, work);
  return dated.map((work) => (isSaid(work) || work.issuedOn ? work : adopting(work, said)));
}

/**
 * The same works; a law by its number alone has the kind that the document gives it elsewhere, if it gives one:
 * "Luật số 06/2022/QH15 … (06/2022/QH15)".
 */
export function withKindsSaid(works: readonly NumberedWork[]): NumberedWork[] {
  const kinds = new Map<string, Set<string>>();
  for (const work of works) {
    const known = kinds.get(numberKey(work)) ?? new Set<string>();
    kinds.set(numberKey(work), known);
    if (work.type) known.add(work.type);
  }
  return works.map((work) => {
    const [type = null, other] = kinds.get(numberKey(work)) ?? [];
    return work.type === null && other === undefined ? { ...work, type } : work;
  });
}

/** Its own words name the body, and they do not contradict the sign. */
function isSaid({ citation, issuer, fault }: NumberedWork): boolean {
  return citation.issuer !== null && issuer !== null && fault !== 'body-disagrees';
}

function adopting(work: NumberedWork, said: Said): NumberedWork {
  if (work.citation.issuer) return work;
  const number = numberKey(work);
  const found = timesMeant(work.issuedOn).flatMap((time) => said.get(`${number} ${time}`) ?? [])[0];
  if (!found) return work;
  const [issuer = null] = found.values();
  return found.size === 1 ? { ...work, issuer } : { ...work, issuer: null, bodies: [...found.values()] };
}

function note(said: Said, work: NumberedWork): void {
  const { issuer, issuedOn } = work;
  if (!issuer) return;
  for (const time of timesHeld(issuedOn)) {
    const key = `${numberKey(work)} ${time}`;
    const known = said.get(key) ?? new Map<string, ResolvedIssuer>();
    said.set(key, known);
    if (known.size < MOST_BODIES) known.set(issuer.id, issuer);
  }
}

/** A document that names more for one number is a list; which one a repeat means is open anyway. */
const MOST_BODIES = 8;

/** Kind aside, since a repeat may leave it out, and separators aside: "43-SL" is 43/SL. */
function numberKey({ citation }: NumberedWork): string {
  const { serial = '', year = null, type = null, bodies = [] } = citation.number?.sign ?? {};
  return [serial.replace(/^0+(?=\d)/, ''), year, type, ...bodies].join(' ');
}
