/** What stands beside a number or a name: date, body, quoted title, pin. */
import type { Reading } from '../../reading/reading.ts';
import { agreesWith, hasInitials } from '../body/agrees.ts';
import type { IssuerPhrase } from '../body/issuer-phrase.ts';
import { isOfSeveral } from '../body/partners.ts';
import { afterTerm, dayOfClause, dayOfSigning, dayWithoutYear, fullest, ownDate } from '../day/own-day.ts';
import { bareYearAfter, type DateMatch, dateAfter, dateBefore } from '../day/printed-date.ts';
import { toldBy } from '../issuer/chronicle.ts';
import { clauseIssuer } from '../issuer/clause-issuer.ts';
import { type BodyBefore, issuerBefore } from '../issuer/issuer-before.ts';
import { issuerBehind, issuerInSign, jointIssuer } from '../issuer/issuer-behind.ts';
import { speakerAfter } from '../issuer/speaker-after.ts';
import { subjectOfClause } from '../issuer/subject-of-clause.ts';
import { type PinMatch, pinBefore } from './pin.ts';

/** All places are of the reading. */
export interface Beside {
  date: DateMatch | null;
  issuer: IssuerPhrase | null;
  /** Bodies named beside the issuer before the number, for what is listed behind it. */
  others: readonly IssuerPhrase[];
  title: PinMatch | null;
  pin: PinMatch | null;
  /** Where the last of what follows ends. */
  end: number;
}

const NOBODY = { issuer: null, beside: [] };
const TITLE = /[ ,:]{0,2}(?:(?:ve|v\/v)(?: viec)? ?:? ?)?["']((?! )[^"\n]{3,400})["']/y;

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
  const { folded } = reading;
  const pin = pinBefore(folded, start);
  // "đề xuất của Cục Thuế tại mục II công văn số …": the place inside the act stands between.
  const said = issuerBefore(reading, start, bodies) ?? (pin && beforePin(reading, pin.start, bodies));
  const { issuer: before, beside: others } = said ?? NOBODY;
  const after = following(reading, end, before ? null : bodies, isJoint || isOfSeveral(bodies));
  const clause =
    after.issuer || before ? null : bodyOfClause(reading, after.end, bodies, isJoint || isOfSeveral(bodies));
  const issuer =
    after.issuer ??
    before ??
    clause ??
    speakerAfter(reading, pin?.start ?? start, after.end, bodies) ??
    subjectOfClause(reading, start, bodies, free);
  const told = issuer && after.date ? null : toldBy(reading, start, after.end, bodies, free);
  if (told && (!issuer || issuer.start === told.issuer.start))
    return { ...after, issuer: told.issuer, date: after.date ?? told.date, others, pin };
  const ofClause = () => clause && dayOfClause(reading, clause, end);
  const opening = () => dateBefore(folded, start, free, reading.text);
  const date = fullest(after.date, [ofClause, opening]);
  return { ...after, date, issuer, others, pin };
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

/** @param bodies null when the issuer stands before, so that only "của" names another one */
function following(
  reading: Reading,
  from: number,
  bodies: readonly string[] | null,
  isJoint: boolean,
): Omit<Beside, 'pin' | 'others'> {
  const { folded } = reading;
  const own = issuerInSign(reading, from, bodies?.at(-1));
  let date =
    ownDate(reading, from, from) ??
    (own && ownDate(reading, own.end, own.end)) ??
    bareYearAfter(folded, from);
  let end = closed(folded, date?.end ?? from);
  if (!date) end = dayWithoutYear(folded, end);
  let issuer = issuerBehind(reading, end, bodies, isJoint);
  end = closed(folded, issuer?.end ?? end);
  if (!date && issuer) date = ownDate(reading, afterTerm(folded, end), from) ?? dayOfSigning(reading, end);
  end = Math.max(end, closed(folded, date?.end ?? end));
  const title = titleAfter(folded, end);
  if (title) {
    date ??= dateAfter(folded, title.end + 1);
    const behind = Math.max(title.end + 1, date?.end ?? 0);
    issuer ??= issuerBehind(reading, behind, bodies, isJoint);
    date ??= issuer && dateAfter(folded, issuer.end);
    end = Math.max(behind, issuer?.end ?? 0, date?.end ?? 0);
  }
  return { date, issuer: issuer ?? own, title, end };
}

/** A bracket that closes a date or a body belongs to it. */
function closed(folded: string, at: number): number {
  return folded.charAt(at) === ')' ? at + 1 : at;
}

function titleAfter(folded: string, at: number): PinMatch | null {
  TITLE.lastIndex = at;
  const found = TITLE.exec(folded);
  const words = found?.[1];
  if (!found || words === undefined) return null;
  const end = at + found[0].length - 1;
  return { start: end - words.length, end };
}
