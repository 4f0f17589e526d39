/** Number and sign as typed, whatever stands or is missing between their parts. */
import { isYearWord } from './typed-date.ts';
import { type Found, signAt, type TypedSign } from './typed-sign.ts';
import { isNear, isTight, type TypedWord } from './typed-words.ts';

export interface TypedNumber extends TypedSign {
  /** Without leading zeros, with the letter that may follow: `34`, `30a`, `66.13`. */
  serial: string;
  /** The year behind the serial: 98/2023. */
  year: number | null;
}

const MOST_DIGITS = 6;

/**
 * The number that begins at a word, or null for quantities, shares and thousands.
 *
 * @example numberAt(typedWords('8ctubnd'), 0)?.found // { serial: '8', year: null, kind: 'ct', bodies: 'ubnd', more: '' }
 */
export function numberAt(words: readonly TypedWord[], at: number): Found<TypedNumber> | null {
  const first = words[at];
  if (!first?.isNumber) return null;
  const serial = serialAt(words, at);
  const glued = gluedYear(words, at);
  if (!serial || glued) return glued;
  const yearAt = serial.next;
  const hasYear = isYearWord(words[yearAt]) && isNear(words[yearAt]);
  const behind = signAt(words, hasYear ? yearAt + 1 : yearAt);
  // "98 2023" is a number and a year by itself; "98/2023" is one number, and so is "98 2023 nd cp".
  const isYearInside = hasYear && (behind !== null || /[-/._]/.test(words[yearAt]?.before ?? ''));
  const sign = isYearInside ? behind : signAt(words, yearAt);
  if (!sign && !isYearInside && isOtherFigure(words, at, serial.next)) return null;
  const year = isYearInside ? Number(words[yearAt]?.text) : null;
  return {
    found: { serial: serial.found, year, ...(sign?.found ?? { kind: null, bodies: '', more: '' }) },
    next: sign?.next ?? (isYearInside ? yearAt + 1 : serial.next),
  };
}

function serialAt(words: readonly TypedWord[], at: number): Found<string> | null {
  const digits = words[at]?.text ?? '';
  if (digits.length > MOST_DIGITS) return null;
  const serial = withoutZeros(digits);
  const [next, behind] = words.slice(at + 1, at + 3);
  if (next?.before === '' && /^[a-d]$/.test(next.text)) return { found: serial + next.text, next: at + 2 };
  const isDecimal = next?.isNumber && next.before === '.' && next.text.length < 4 && isTight(behind);
  if (isDecimal && behind?.before === '/') return { found: `${serial}.${next.text}`, next: at + 2 };
  return { found: serial, next: at + 1 };
}

/**
 * A serial as a key: `08` and `8` are one number.
 *
 * @example withoutZeros('08') // '8'
 */
export function withoutZeros(digits: string): string {
  return digits.replace(/^0+(?=\d)/, '');
}

/** "982023ndcp": nothing stands between the parts. */
function gluedYear(words: readonly TypedWord[], at: number): Found<TypedNumber> | null {
  const [, serial, year] = /^(\d{2,4})((?:19|20)\d\d)$/.exec(words[at]?.text ?? '') ?? [];
  const sign = signAt(words, at + 1);
  if (!serial || !sign || words[at + 1]?.before !== '') return null;
  return { found: { serial: withoutZeros(serial), year: Number(year), ...sign.found }, next: sign.next };
}

/** 10%, 19/19, 3-4%, 1.700.000. */
function isOtherFigure(words: readonly TypedWord[], at: number, next: number): boolean {
  const behind = words[next];
  const before = words[at];
  if (/^ ?[%+]/.test(words[next - 1]?.after ?? '')) return true;
  if (behind?.isNumber && /^ ?[-/.,] ?$/.test(behind.before)) return true;
  return before !== undefined && words[at - 1]?.isNumber === true && /^ ?[-/.,] ?$/.test(before.before);
}
