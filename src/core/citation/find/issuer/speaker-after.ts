/** A body that speaks behind its own act: "Tại Công văn số 5/UBND-NC ngày 22/9, UBND tỉnh yêu cầu …". */
import { endAt } from '../../reading/match-at.ts';
import type { Reading } from '../../reading/reading.ts';
import { agrees, hasInitials } from '../body/agrees.ts';
import { type IssuerPhrase, issuerAt } from '../body/issuer-phrase.ts';
import { speaks } from '../body/what-bodies-do.ts';

/** The citation opens its clause. */
const OPENS = /(?:^|[.;:,(>|"\n-]) ?(?:cu the,? )?(tai|theo|trong|bang)(?: cac)? (?:noi dung |tinh than )?$/;
/** A day without its year may stand between, and from when the act holds. */
const GAP =
  /(?:,? co hieu luc(?: [a-z]{1,6}){0,4} ngay \d{1,2}[/.-]\d{1,2}[/.-]\d{4})?(?:,? ngay \d{1,2}[/.-]\d{1,2})?(?: (?:neu tren|noi tren|tren))?,? /y;
/**
 * The body behind a citation that opens its clause; null where another one may be meant.
 *
 * @param start where the citation begins, with its pin
 * @param end where it ends with its day
 * @param bodies the letters for bodies in its number
 * @example speakerAfter(readingOf('Tại Công văn số 5/UBND-NC, UBND tỉnh yêu cầu'), 4, 25, ['UBND'])?.start // 27
 */
export function speakerAfter(
  reading: Reading,
  start: number,
  end: number,
  bodies: readonly string[],
): IssuerPhrase | null {
  const { folded } = reading;
  const opens = OPENS.exec(folded.slice(Math.max(0, start - 28), start))?.[1];
  const next = opens ? endAt(GAP, folded, end) : null;
  const phrase = next === null ? null : issuerAt(reading, next);
  if (!phrase || speaks(folded, phrase.end) === null) return null;
  const fits = agrees(phrase, bodies);
  // Behind "theo" another body may do what the act wants.
  const isSure = opens !== 'theo' || phrase.means.kind !== 'local';
  const isOwn = isSure && (fits === true || hasInitials(reading, phrase, bodies));
  return isOwn || (opens === 'tai' && fits === null) ? phrase : null;
}
