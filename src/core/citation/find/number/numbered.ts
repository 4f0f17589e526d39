/** Citations by number, full or short, found at the digits of a text. */
import type { Reading } from '../../reading/reading.ts';
import { kindsOf, typeCode } from '../../vocabulary/type-codes.ts';
import { type DateMatch, sameDayAfter, sameDayBefore } from '../day/printed-date.ts';
import { type Sign, signAt } from '../sign/sign.ts';
import { type Beside, besideOf } from './beside.ts';
import { type KindApart, kindApart } from './kind-apart.ts';
import { type KindBefore, kindBefore } from './kind-before.ts';
import { isJoined, misreadBefore } from './number-start.ts';
import { isProved } from './proof.ts';
import { type ShortNumber, shortNumberAt } from './short-number.ts';
import { ofIssuer, ofKind } from './sign-by-words.ts';

/** A number in a reading with all that belongs to it; places are of the reading. */
export interface NumberedMatch {
  start: number;
  /** Where the number itself begins and ends. */
  at: number;
  end: number;
  sign: Sign | null;
  short: ShortNumber | null;
  kind: KindBefore;
  beside: Beside;
}

const ZERO = 48;
const NINE = 57;
/**
 * Every citation by number, in order.
 *
 * @example numberedIn(readingOf('Chỉ thị số 34-CT/TW'))[0]?.sign?.serial // '34'
 */
export function numberedIn(reading: Reading): NumberedMatch[] {
  const { codes } = reading;
  const found: NumberedMatch[] = [];
  const named = new Set<string>();
  for (let at = 0; at < codes.length; at += 1) {
    const code = codes[at] as number;
    if (code < ZERO || code > NINE) continue;
    const match = numberAt(reading, at, found.at(-1), named);
    if (match) {
      found.push(match);
      if (match.sign) named.add(`${typeOf(match.sign, match.kind)} ${match.sign.serial}`);
      at = match.end - 1;
    } else {
      while ((codes[at + 1] as number) >= ZERO && (codes[at + 1] as number) <= NINE) at += 1;
    }
  }
  return found;
}

/** A law has no code: "Luật An ninh mạng số 116/2025/QH15" goes on as "Luật 116". */
function typeOf({ type, bodies }: Sign, kind: KindBefore): string | null {
  return type === null && /^QH\d/.test(bodies[0] ?? '') ? 'luat' : kind.type;
}

/** @param named kind and serial of every number that the text has named in full */
function numberAt(
  reading: Reading,
  at: number,
  before: NumberedMatch | undefined,
  named: ReadonlySet<string>,
): NumberedMatch | null {
  const figure = misreadBefore(reading.text, at);
  if (figure !== null) {
    const sign = signAt(reading.text, at);
    return sign && signedAt(reading, at - 1, { ...sign, serial: figure + sign.serial }, before);
  }
  if (at > 0 && isJoined(reading.text, at)) return null;
  const sign = signAt(reading.text, at);
  const full = sign && signedAt(reading, at, sign, before);
  if (full) return full;
  const { kind, apart } = kindOf(reading, at, sign);
  const own = kind.word ? kind : listKind(reading, kind, at, before);
  // "Kế hoạch 3461" is short for a plan of that number only where the text has named it in full.
  const short = own && shortNumberAt(reading, at, own, (serial) => named.has(`${own.type} ${serial}`));
  if (!short) return null;
  const match = { start: kind.start, at, end: short.end, sign: null, short, kind: own ?? kind };
  return { ...match, beside: besideWith(reading, match, apart, before) };
}

/** A number with its sign, if what stands around it proves that it is a document's. */
function signedAt(
  reading: Reading,
  at: number,
  sign: Sign,
  before: NumberedMatch | undefined,
): NumberedMatch | null {
  const { kind, apart } = kindOf(reading, at, sign);
  if (!isProved(sign, kind, reading, at, before)) return null;
  const match = { start: kind.start, at, end: sign.end, sign: ofKind(sign, kind), short: null, kind };
  const beside = besideWith(reading, match, apart, before);
  return { ...match, sign: ofIssuer(match.sign, reading.text.slice(at, sign.end), beside), beside };
}

function kindOf(
  reading: Reading,
  at: number,
  sign: Sign | null,
): { kind: KindBefore; apart: KindApart | null } {
  const near = kindBefore(reading, at);
  const apart = near.word ? null : apartOf(reading, near, sign);
  return { kind: apart ? withKindApart(reading, near, apart) : near, apart };
}

/** Behind a colon the kind is that of a series, of which each entry begins with its number; in a bracket stands the number alone. */
function withKindApart({ folded }: Reading, near: KindBefore, { word, type }: KindApart): KindBefore {
  const isOfSeries = /[:(]/.test(folded.slice(word.end, near.start));
  return { ...near, start: isOfSeries ? near.start : word.start, word, type };
}

/** A kind that stands apart must be that of the sign; a bare number needs its "số". */
function apartOf(
  reading: Reading,
  { start, hasNumberWord }: KindBefore,
  sign: Sign | null,
): KindApart | null {
  if (!sign && !hasNumberWord) return null;
  const apart = kindApart(reading, start);
  const code = sign?.type && typeCode(sign.type);
  const isOfSign = !code || !apart?.type || [...kindsOf(code), ...broader(code)].includes(apart.type);
  return isOfSign ? apart : null;
}

/** "Thông tư liên bộ" is said of a TT too, and "Thông tư" of a TTLT. */
function broader({ state }: { state: string[] }): string[] {
  return state.some((type) => type.startsWith('thong-tu')) ? ['thong-tu', 'thong-tu-lien-tich'] : [];
}

/** What stands beside it, and between its kind and its number; "cùng ngày" is the day of the one before. */
function besideWith(
  reading: Reading,
  { at, end, sign, kind }: Omit<NumberedMatch, 'beside'>,
  apart: KindApart | null,
  before: NumberedMatch | undefined,
): Beside {
  const isJoint =
    /-lien-tich$/.test(kind.type ?? '') || JOINT.test([sign?.type, ...(sign?.bodies ?? [])].join(' '));
  const start = kind.word?.start ?? kind.start;
  const free = before?.beside.end;
  const found = besideOf(reading, start, closedEnd(reading, at, end), sign?.bodies ?? [], isJoint, free);
  const issuer = apart?.issuer ?? found.issuer;
  const date = apart?.date ?? found.date ?? sameDay(reading.folded, Math.min(start, at), end, before);
  return { ...found, issuer, date, end: Math.max(found.end, date?.end ?? 0) };
}

const LED_BY_BRACKET = /\((?:(?:bo luat|luat|phap lenh) )?(?:so ?[:.]? ?)?$/;

/** "Chỉ thị về thi đua (số 12/CT-UBND) ngày 05/5/2023": what is said of a number alone in a bracket stands behind it. */
function closedEnd({ folded }: Reading, at: number, end: number): number {
  const isAlone = folded.charAt(end) === ')' && LED_BY_BRACKET.test(folded.slice(Math.max(0, at - 20), at));
  return isAlone ? end + 1 : end;
}

const JOINT = /(?:^| )(?:TTLT|TTLB|TTLN|NQLT|LB|LT|LN|LS|KHLT|HDLT|HDLN|CTPH|KHPH|CTrPH|QCPH|QCLN)(?: |$)/;

function sameDay(
  folded: string,
  start: number,
  end: number,
  before: NumberedMatch | undefined,
): DateMatch | null {
  const value = before?.beside.date?.value;
  const place = value ? (sameDayAfter(folded, end) ?? sameDayBefore(folded, start, before.beside.end)) : null;
  return place && value ? { ...place, value } : null;
}

const WITH_YEAR = /^\d{1,4}\/(?:19|20)\d{2}(?![\d/])/;

/** "Nghị định 100 và 168", "Nghị quyết 70, 71": the kind is said once. */
function listKind(
  { folded }: Reading,
  kind: KindBefore,
  at: number,
  before: NumberedMatch | undefined,
): KindBefore | null {
  if (!before?.short || before.beside.end !== before.end || before.kind.word === null) return null;
  const between = folded.slice(before.end, at);
  const isMember =
    /^(?:, ?| va |, va )$/.test(between) &&
    (before.short.year ? WITH_YEAR : /^\d{2,4}(?![\d/])/).test(folded.slice(at, at + 10));
  return isMember ? { ...kind, word: before.kind.word, type: before.kind.type, hasNumberWord: true } : null;
}
