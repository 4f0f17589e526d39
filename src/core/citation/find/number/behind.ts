/** What stands behind a number or a name: day, body and quoted title, in any order in which they are printed. */
import { matchAt } from '../../reading/match-at.ts';
import type { Reading } from '../../reading/reading.ts';
import type { IssuerPhrase } from '../body/issuer-phrase.ts';
import { afterTerm, dayOfSigning, dayWithoutYear, ownDate } from '../day/own-day.ts';
import { bareYearAfter, type DateMatch, dateAfter } from '../day/printed-date.ts';
import { issuerBehind, issuerInSign } from '../issuer/issuer-behind.ts';

/** All places are of the reading. */
export interface Behind {
  date: DateMatch | null;
  issuer: IssuerPhrase | null;
  /** The words between the quotation marks. */
  title: { start: number; end: number } | null;
  /** Where the last of them ends. */
  end: number;
}

const TITLE = /[ ,:]{0,2}(?:(?:ve|v\/v)(?: viec)? ?:? ?)?["']((?! )[^"\n]{3,400})["']/y;

/**
 * @param from where the number ends
 * @param bodies the letters for bodies in it; null when the issuer stands before, so that only "của" names another one
 * @param isJoint whether several bodies issued it
 * @example behind(readingOf('34-CT/TW ngày 07/4/2014 của Bộ Chính trị'), 8, ['TW'], false).date?.value // '2014-04-07'
 */
export function behind(
  reading: Reading,
  from: number,
  bodies: readonly string[] | null,
  isJoint: boolean,
): Behind {
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
    const after = Math.max(title.end + 1, date?.end ?? 0);
    issuer ??= issuerBehind(reading, after, bodies, isJoint);
    date ??= issuer && dateAfter(folded, issuer.end);
    end = Math.max(after, issuer?.end ?? 0, date?.end ?? 0);
  }
  return { date, issuer: issuer ?? own, title, end };
}

/** A bracket that closes a date or a body belongs to it. */
function closed(folded: string, at: number): number {
  return folded.charAt(at) === ')' ? at + 1 : at;
}

function titleAfter(folded: string, at: number): Behind['title'] {
  const found = matchAt(TITLE, folded, at);
  const words = found?.[1];
  if (!found || words === undefined) return null;
  const end = at + found[0].length - 1;
  return { start: end - words.length, end };
}
