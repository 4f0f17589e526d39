/** What stands beside a number or a name: date, body, quoted title, pin. */
import type { Reading } from '../reading/reading.ts';
import { type DateMatch, dateAfter, dateBefore } from './printed-date.ts';
import { type IssuerPhrase, issuerAt } from './issuer-phrase.ts';
import { type PinMatch, pinBefore } from './pin.ts';

/** All places are of the reading. */
export interface Beside {
  date: DateMatch | null;
  issuer: IssuerPhrase | null;
  title: PinMatch | null;
  pin: PinMatch | null;
  /** Where the last of what follows ends. */
  end: number;
}

const BY = /[ ,]{0,2}\(?(?:cua|do|boi) /y;
const TITLE = /[ ,:]{0,2}(?:(?:ve|v\/v)(?: viec)? ?:? ?)?["']([^"\n]{3,400})["']/y;
const ISSUER_HEAD =
  /(?<![a-z])(?:ubnd|uy ban|ub nhan|hdnd|hoi dong|thuong truc|chu tich|pho chu tich|ban|bo|bi thu|tinh uy|thanh uy|huyen uy|quan uy|thi uy|dang uy|chinh phu|thu tuong|quoc hoi|so|trung uong|van phong|phong|dang bo)(?![a-z])/g;
const ISSUES =
  /^(?: (?:da|vua|cung|moi|tiep tuc))?(?: (?:ky ban hanh|ban hanh|ra|co|de ra trong|de ra tai|neu trong|neu tai|giao tai|tai|trong|thong qua|ky|phe duyet|cong bo|gui|trinh|theo|xay dung)){0,2}(?: (?:cac|hai|ba|mot so|nhung))? ?[:,(]? ?$/;
const WINDOW = 150;

/**
 * Reads both sides of a citation `[start, end)`.
 *
 * @example besideOf(readingOf('34-CT/TW ngày 07/4/2014 của Bộ Chính trị'), 0, 8).date?.value // '2014-04-07'
 */
export function besideOf(reading: Reading, start: number, end: number): Beside {
  const { folded } = reading;
  const after = following(reading, end);
  const date = after.date ?? dateBefore(folded, start);
  const issuer = after.issuer ?? issuerBefore(reading, start);
  return { ...after, date, issuer, pin: pinBefore(folded, start) };
}

function following(reading: Reading, from: number): Omit<Beside, 'pin'> {
  const { folded } = reading;
  let date = dateAfter(folded, from);
  let end = closed(folded, date?.end ?? from);
  let issuer = issuerAfter(reading, end);
  end = closed(folded, issuer?.end ?? end);
  if (!date && issuer) date = dateAfter(folded, end);
  end = Math.max(end, closed(folded, date?.end ?? end));
  const title = titleAfter(folded, end);
  if (title) {
    date ??= dateAfter(folded, title.end + 1);
    const behind = Math.max(title.end + 1, date?.end ?? 0);
    issuer ??= issuerAfter(reading, behind);
    end = Math.max(behind, issuer?.end ?? 0);
  }
  return { date, issuer, title, end };
}

/** A bracket that closes a date or a body belongs to it. */
function closed(folded: string, at: number): number {
  return folded.charAt(at) === ')' ? at + 1 : at;
}

function issuerAfter(reading: Reading, at: number): IssuerPhrase | null {
  BY.lastIndex = at;
  return BY.test(reading.folded) ? issuerAt(reading, BY.lastIndex) : null;
}

function titleAfter(folded: string, at: number): PinMatch | null {
  TITLE.lastIndex = at;
  const found = TITLE.exec(folded);
  const words = found?.[1];
  if (!found || words === undefined) return null;
  const end = at + found[0].length - 1;
  return { start: end - words.length, end };
}

/** "Tỉnh ủy đề ra trong Nghị quyết số …", "Tại các Kế hoạch của Ủy ban nhân dân tỉnh: số …". */
function issuerBefore(reading: Reading, at: number): IssuerPhrase | null {
  const from = Math.max(0, at - WINDOW);
  const window = reading.folded.slice(from, at);
  for (const head of window.matchAll(ISSUER_HEAD)) {
    const phrase = issuerAt(reading, from + head.index);
    if (!phrase || phrase.means.kind === 'other' || phrase.end > at) continue;
    if (ISSUES.test(reading.folded.slice(phrase.end, at))) return phrase;
  }
  return null;
}
