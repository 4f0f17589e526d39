/**
 * An entry of a chronicle: day and body open the sentence, the act that they tell of closes it: "Ngày 17/9/2015, Ban quản
 * lý công trình trình UBND thành phố phê duyệt Đề cương … tại Tờ trình số 120/TTr-BA."
 */
import type { Reading } from '../../reading/reading.ts';
import { bodyHeads } from '../../vocabulary/body-heads.ts';
import { agrees, hasInitials } from '../body/agrees.ts';
import { type IssuerPhrase, issuerAt } from '../body/issuer-phrase.ts';
import { decides } from '../body/what-bodies-do.ts';
import { type DateMatch, dateAfter } from '../day/printed-date.ts';

export interface Told {
  /** Null where the sentence opens with its subject. */
  date: DateMatch | null;
  issuer: IssuerPhrase;
}

const LONGEST = 420;
const BY_ACT = /(?:^|[^a-z])(?:tai|bang) $/;
/** What another act lays down, or whose words the act holds: its subject is not the one who opens the sentence. */
const OF_OTHERS = /(?:quy dinh|neu|dinh kem|de nghi|y kien|chi dao|theo|giao) (?:tai|bang) $/;
const CLOSES = /^(?: ?[.:;\n)]| (?:ve|v\/v)(?![a-z])|$)/;
const OPENS = /(?:^|[.;:\n(]) ?[-+*]? ?$/;
const ACTS = /^ (?!(?:duoc|bi|va)(?![a-z]))[a-z]/;
const BREAKS = /[;\n]|[\p{L}\d)]\. \p{Lu}/u;

/**
 * Day and subject of the sentence that an act closes; null where another day, act, sentence or body that may be the one
 * stands between.
 *
 * @param start where the citation begins
 * @param end where its number ends, with its own day
 * @param free where the last citation ends with its own day and body
 * @example toldBy(readingOf('Ngày 3/7/2015, UBND tỉnh đồng ý tại Công văn số 5/UBND-NC.'), 36, 57, ['UBND'], 0)?.date?.value // '2015-07-03'
 */
export function toldBy(
  reading: Reading,
  start: number,
  end: number,
  bodies: readonly string[],
  free: number,
): Told | null {
  const { text, folded } = reading;
  const lead = folded.slice(Math.max(0, start - 20), start);
  if (!BY_ACT.test(lead) || OF_OTHERS.test(lead) || !CLOSES.test(folded.slice(end, end + 5))) return null;
  const from = Math.max(free, start - LONGEST);
  const opening = from + text.slice(from, start).lastIndexOf('Ngày ');
  const date = opening < from ? null : dateAfter(folded, opening);
  if (!date) return subjectOfSentence(reading, from, start, bodies);
  if (date.value?.length !== 10 || !OPENS.test(folded.slice(Math.max(0, opening - 4), opening))) return null;
  const gap = /^,? /.exec(folded.slice(date.end, date.end + 2))?.[0].length ?? 0;
  const issuer = gap > 0 ? subjectAt(reading, date.end + gap) : null;
  const isOne = issuer && issuer.end < start && !BREAKS.test(text.slice(issuer.end, start));
  return isOne && isOwn(reading, issuer, bodies) ? { date, issuer } : null;
}

const SENTENCE = /(?:[;\n]|[\p{L}\d)]\.) {0,2}(?:[-+*] )?(?=\p{Lu})/gu;

/** Without a day the letters must say the subject, and no other body beside it. */
function subjectOfSentence(
  reading: Reading,
  from: number,
  start: number,
  bodies: readonly string[],
): Told | null {
  const { text, folded } = reading;
  const last = [...text.slice(from, start).matchAll(SENTENCE)].at(-1);
  if (!last && from > 0) return null;
  const issuer = subjectAt(reading, from + (last ? last.index + last[0].length : 0));
  if (!issuer || issuer.end >= start || agrees(issuer, bodies) !== true) return null;
  if (decides(folded, issuer.end) === null) return null;
  const between = folded.slice(issuer.end, start);
  if (/\d[-/]\d|[;\n]/.test(between)) return null;
  const others = [...between.matchAll(bodyHeads)].map(({ index }) => issuerAt(reading, issuer.end + index));
  return others.some((body) => body && agrees(body, bodies)) ? null : { date: null, issuer };
}

/** A body that does something. */
function subjectAt(reading: Reading, at: number): IssuerPhrase | null {
  const issuer = issuerAt(reading, at);
  return issuer && ACTS.test(reading.folded.slice(issuer.end, issuer.end + 12)) ? issuer : null;
}

function isOwn(reading: Reading, issuer: IssuerPhrase, bodies: readonly string[]): boolean {
  return agrees(issuer, bodies) ?? (issuer.means.kind === 'other' || hasInitials(reading, issuer, bodies));
}
