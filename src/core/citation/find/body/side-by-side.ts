/** Bodies named together, each with acts of its own: "Tỉnh ủy, UBND tỉnh đã ban hành Nghị quyết số …, Kế hoạch số …". */
import { endAt } from '../../reading/match-at.ts';
import type { Reading } from '../../reading/reading.ts';
import { agrees } from './agrees.ts';
import { type IssuerPhrase, issuerAt } from './issuer-phrase.ts';

const NEXT = /,? va |, /y;
const MOST = 5;

/**
 * The body and those behind it, up to the first word that is no known body.
 *
 * @example sideBySide(reading, issuerAt(reading, 0)).length // 2 in "Tỉnh ủy, UBND tỉnh đã ban hành"
 */
export function sideBySide(reading: Reading, first: IssuerPhrase): IssuerPhrase[] {
  const bodies = [first];
  while (bodies.length < MOST) {
    const from = endAt(NEXT, reading.folded, bodies.at(-1)?.end ?? 0);
    const next = from === null ? null : issuerAt(reading, from);
    if (next?.means.kind !== 'local' && next?.means.kind !== 'central') break;
    bodies.push(next);
  }
  return bodies;
}

/** The only one among them whose letters a number has; "HĐND" in "HĐND, UBND tỉnh" is that of the place said once. */
export function oneOf(bodies: readonly IssuerPhrase[], letters: readonly string[]): IssuerPhrase | null {
  const own = bodies.filter((body) => agrees(body, letters));
  const [body] = own;
  // "… của UBND tỉnh, UBND huyện ban hành Quyết định số …": one clause ends where the next one begins.
  if (own.length > 1) return null;
  if (body?.means.kind !== 'local' || body.means.place.rank) return body ?? null;
  for (const { means } of bodies.slice(bodies.indexOf(body) + 1)) {
    if (means.kind === 'local' && means.place.rank)
      return { ...body, means: { ...body.means, place: means.place } };
  }
  return body;
}
