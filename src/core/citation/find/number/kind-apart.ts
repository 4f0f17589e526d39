/** A kind that stands before its body or day, and only then the number: "Nghị định của Chính phủ số 28/CP". */
import { endAt } from '../../reading/match-at.ts';
import type { Reading } from '../../reading/reading.ts';
import { QUALIFIERS, typeOfWord, typeWordPattern } from '../../vocabulary/type-words.ts';
import { type IssuerPhrase, issuerAt, issuingPlaceAt } from '../body/issuer-phrase.ts';
import { jointBodiesAt } from '../body/joint-bodies.ts';
import { type DateMatch, dateAfter } from '../day/printed-date.ts';

/** The word for the kind with what stands between it and the number; places are of the reading. */
export interface KindApart {
  word: { start: number; end: number };
  type: string | null;
  issuer: IssuerPhrase | null;
  date: DateMatch | null;
}

const WINDOW = 150;
const KINDS = new RegExp(`(^|[^a-z])(${typeWordPattern})((?: (?:${QUALIFIERS.join('|')})){0,2})(?= )`, 'g');
const BY = /,? (?:cua|do|giua) /y;
/** The number follows, or the first entry of a series does, in its own line too. */
const CLOSES = /^(?:[ :]{0,2}\(?| ?: ?\n ?(?:[-+*] ?)?)$/;

/**
 * Looks back from the number word over a body and a day to the word for the kind; null when anything else stands between.
 *
 * @param at where the number word begins, or the number where none is said
 * @example kindApart(readingOf('Nghị định của Chính phủ số 28/CP'), 24)?.type // 'nghi-dinh'
 */
export function kindApart(reading: Reading, at: number): KindApart | null {
  const from = Math.max(0, at - WINDOW);
  const words = [...reading.folded.slice(from, at).matchAll(KINDS)].slice(-2).reverse();
  for (const { 1: before = '', 2: word = '', 3: qualifiers = '', index } of words) {
    const start = from + index + before.length;
    const end = start + word.length;
    const between = betweenOf(reading, end + qualifiers.length, word, at);
    if (between) return { word: { start, end }, type: typeOfWord(word), ...between };
  }
  return null;
}

function betweenOf(
  reading: Reading,
  from: number,
  word: string,
  to: number,
): { issuer: IssuerPhrase | null; date: DateMatch | null } | null {
  const early = dateAfter(reading.folded, from);
  const issuer = bodyBetween(reading, early?.end ?? from, word);
  const date = early ?? (issuer && dateAfter(reading.folded, issuer.end));
  const end = Math.max(from, early?.end ?? 0, issuer?.end ?? 0, date?.end ?? 0);
  const isWhole = end > from && end <= to && CLOSES.test(reading.folded.slice(end, to));
  return isWhole ? { issuer, date } : null;
}

function bodyBetween(reading: Reading, at: number, word: string): IssuerPhrase | null {
  if (/lien/.test(word) && reading.folded.charAt(at) === ' ') {
    const joint = jointBodiesAt(reading, at + 1);
    if (joint) return joint;
  }
  const start = endAt(BY, reading.folded, at);
  if (start === null) return null;
  return jointBodiesAt(reading, start) ?? issuerAt(reading, start) ?? issuingPlaceAt(reading, start);
}
