/** What stands beside a number or a name: date, body, quoted title, pin. */
import type { Reading } from '../../reading/reading.ts';
import { agreesWith, hasInitials } from '../body/agrees.ts';
import type { IssuerPhrase } from '../body/issuer-phrase.ts';
import { isOfSeveral } from '../body/partners.ts';
import { dayOfClause, fullest } from '../day/own-day.ts';
import { dateBefore } from '../day/printed-date.ts';
import { toldBy } from '../issuer/chronicle.ts';
import { clauseIssuer } from '../issuer/clause-issuer.ts';
import { type BodyBefore, issuerBefore } from '../issuer/issuer-before.ts';
import { jointIssuer } from '../issuer/issuer-behind.ts';
import { speakerAfter } from '../issuer/speaker-after.ts';
import { subjectOfClause } from '../issuer/subject-of-clause.ts';
import { type Behind, behind } from './behind.ts';
import { type PinMatch, pinBefore, pinBehind } from './pin.ts';

/** All places are of the reading. */
export interface Beside extends Behind {
  /** Bodies named beside the issuer before the number, for what is listed behind it. */
  others: readonly IssuerPhrase[];
  pin: PinMatch | null;
}

/**
 * Reads both sides of a citation `[start, end)`.
 *
 * @param bodies the letters for bodies in its number
 * @param isJoint whether the kind says that several bodies issued it
 * @param free where the last citation ends with all that stands beside it
 * @example besideOf(readingOf('34-CT/TW ngày 07/4/2014 của Bộ Chính trị'), 0, 8).date?.value // '2014-04-07'
 */
export function besideOf(
  reading: Reading,
  start: number,
  end: number,
  bodies: readonly string[] = [],
  isJoint = false,
  free = 0,
): Beside {
  const isOfMany = isJoint || isOfSeveral(bodies);
  const ahead = pinBefore(reading.folded, start, free);
  const said = bodyAhead(reading, start, ahead, bodies);
  const after = behind(reading, end, said ? null : bodies, isOfMany);
  const later = ahead ? null : pinBehind(reading.folded, after.end);
  const [pin, last] = [ahead ?? later, later?.end ?? after.end];
  const clause = after.issuer || said ? null : bodyOfClause(reading, last, bodies, isOfMany);
  const issuer =
    after.issuer ??
    said?.issuer ??
    clause ??
    speakerAfter(reading, ahead?.start ?? start, last, bodies) ??
    subjectOfClause(reading, start, bodies, free);
  const found = { title: after.title, others: said?.beside ?? [], pin, end: last };
  const told = issuer && after.date ? null : toldBy(reading, start, last, bodies, free);
  if (told && (!issuer || issuer.start === told.issuer.start))
    return { ...found, issuer: told.issuer, date: after.date ?? told.date };
  const ofClause = () => clause && dayOfClause(reading, clause, end);
  const opening = () => dateBefore(reading.folded, start, free, reading.text);
  return { ...found, issuer, date: fullest(after.date, [ofClause, opening]) };
}

/** "đề xuất của Cục Thuế tại mục II công văn số …": the place inside the act stands between. */
function bodyAhead(
  reading: Reading,
  start: number,
  pin: PinMatch | null,
  bodies: readonly string[],
): BodyBefore | null {
  return issuerBefore(reading, start, bodies) ?? (pin && beforePin(reading, pin.start, bodies));
}

/** "của Ban Bí thư Mục I Hướng dẫn số …": without a word between, a sentence begins with the place. */
function beforePin(reading: Reading, at: number, bodies: readonly string[]): BodyBefore | null {
  const said = issuerBefore(reading, at, bodies);
  return said && said.issuer.end + 1 < at ? said : null;
}

function bodyOfClause(
  reading: Reading,
  at: number,
  bodies: readonly string[],
  isJoint: boolean,
): IssuerPhrase | null {
  const agree = (phrase: IssuerPhrase) =>
    agreesWith(phrase, bodies, isJoint) ?? (hasInitials(reading, phrase, bodies) || null);
  const body = clauseIssuer(reading, at, agree, isJoint);
  return body && isJoint ? jointIssuer(reading, body.start, body) : body;
}
