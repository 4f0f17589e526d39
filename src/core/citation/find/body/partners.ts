/** Bodies that issued one act together. */
import { endAt } from '../../reading/match-at.ts';
import type { Reading } from '../../reading/reading.ts';
import { bodyOfCode } from '../../vocabulary/body-codes.ts';
import { type IssuerPhrase, issuerAt } from './issuer-phrase.ts';

const PARTNER = /(?: ?[,;-]| va|, va) /y;
const MOST_PARTNERS = 6;

/**
 * Whether letters are those of several bodies; those behind one body mean its unit (147/UBND-NC).
 *
 * @example isOfSeveral(['BNV', 'BTC']) // true
 */
export function isOfSeveral(bodies: readonly string[]): boolean {
  return bodies.filter((letters) => bodyOfCode(letters)).length > 1;
}

/**
 * A body with those that follow it: a joint act names them one after the other, "Bộ Nội vụ - Bộ Tài chính".
 *
 * @example withPartners(readingOf('Bộ Nội vụ - Bộ Tài chính'), { start: 0, end: 9, means }).end // 24
 */
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
