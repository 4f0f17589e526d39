/** Bodies that issued one act together. */
import { endAt } from '../../reading/match-at.ts';
import type { Reading } from '../../reading/reading.ts';
import { bodyOfCode } from '../../vocabulary/body-codes.ts';
import { type IssuerPhrase, issuerAt } from './issuer-phrase.ts';

const PARTNER = /(?: ?[,;-]| va|, va) /y;
const MOST_PARTNERS = 6;

/** Letters of several bodies; those behind one body mean its unit (147/UBND-NC). */
export function isOfSeveral(bodies: readonly string[]): boolean {
  return bodies.filter((letters) => bodyOfCode(letters)).length > 1;
}

/** A joint act names its bodies one after the other: "Bộ Nội vụ - Bộ Tài chính". */
export function withPartners(reading: Reading, first: IssuerPhrase): IssuerPhrase {
  let end = first.end;
  for (let count = 0; count < MOST_PARTNERS; count += 1) {
    const from = endAt(PARTNER, reading.folded, end);
    const partner = from === null ? null : issuerAt(reading, from);
    if (!partner || partner.means.kind === 'place') break;
    end = partner.end;
  }
  return { ...first, end };
}
