/** Number, place and day of the act, from its letterhead. What is blank or illegible there stays null. */
import { isDay, isYear } from '../../core/date.ts';
import { type DocumentNumber, parseDocumentNumber } from '../../core/document-number.ts';
import type { Dating } from '../../core/official-document.ts';
import { NUMBER_LINE, PLACE_DATE } from '../act/letterhead-lines.ts';
import { type Fact, guess, missing, sure } from './fact.ts';
import type { Statement } from './statement.ts';

/** The abstract of a letter may follow on the same line. */
const WRITTEN = /^[\d.]*\s*[/-]?\s*[\p{L}\d.&/-]+(?:\s*[/-]\s*[\p{L}\d.&-]+)*/u;

/**
 * Number and sign as printed behind "Số".
 *
 * @example numberFact([{ text: 'Số: 08/CT-UBND', line: 6 }]).value?.written // '08/CT-UBND'
 */
export function numberFact(letterhead: readonly Statement[]): Fact<DocumentNumber | null> {
  const at = letterhead.find(({ text }) => NUMBER_LINE.test(text));
  if (!at) return missing(null, 'bản nhận được không in số, ký hiệu');
  const printed = at.text.replace(NUMBER_LINE, '').trim();
  const written = WRITTEN.exec(printed)?.[0] ?? '';
  const asPrinted = parseDocumentNumber(written);
  if (asPrinted) return sure(asPrinted, at.line, `“${at.text}”`);
  const tidied = parseDocumentNumber(written.replace(/\s+/g, ''));
  if (tidied) return guess(tidied, at.line, `bản nhận được in “${written}”`);
  return missing(null, `dòng số, ký hiệu để trống hoặc không đọc được: “${at.text}”`, at.line);
}

export interface PlaceAndDay {
  place: Fact<string | null>;
  day: Fact<string | null>;
  /** What is printed when the day is left blank. */
  within?: Dating | undefined;
}

/**
 * Place and day as printed: "Kon Tum, ngày 06 tháng 02 năm 2024".
 *
 * @example placeAndDay([{ text: 'Kon Tum, ngày 06 tháng 02 năm 2024', line: 9 }]).day.value // '2024-02-06'
 */
export function placeAndDay(letterhead: readonly Statement[]): PlaceAndDay {
  // Number and day may stand on one line.
  const lines = letterhead.map(({ text, line }) => ({ text: withoutNumber(text), line }));
  const at = lines.find(({ text }) => PLACE_DATE.test(text));
  const groups = at && PLACE_DATE.exec(at.text)?.groups;
  if (!at || !groups) {
    return {
      place: missing(null, 'bản nhận được không in địa danh'),
      day: missing(null, 'bản nhận được không in ngày ban hành'),
    };
  }
  const place = sure(groups['place']?.trim() ?? null, at.line, `“${at.text}”`);
  const { day = '', month = '', year = '' } = groups;
  const written = `${year.trim()}-${month.trim().padStart(2, '0')}-${day.trim().padStart(2, '0')}`;
  if (isDay(written)) return { place, day: sure(written, at.line, `“${at.text}”`) };
  return {
    place,
    day: missing(null, `ngày ban hành để trống hoặc không có trên lịch: “${at.text}”`, at.line),
    within: /\d/.test(day) ? undefined : monthOf(year.trim(), month.trim(), at.text),
  };
}

function withoutNumber(text: string): string {
  return NUMBER_LINE.test(text) ? text.replace(NUMBER_LINE, '').replace(WRITTEN, '').trim() : text;
}

/** A blank day leaves the month, a blank month the year, as printed. */
function monthOf(year: string, month: string, evidence: string): Dating | undefined {
  if (!isYear(year)) return undefined;
  const [from, to] = month === '' ? ['01', '12'] : [month.padStart(2, '0'), month.padStart(2, '0')];
  const last = new Date(Date.UTC(Number(year), Number(to), 0)).getUTCDate();
  const [notBefore, notAfter] = [`${year}-${from}-01`, `${year}-${to}-${last}`];
  return isDay(notBefore) && isDay(notAfter) ? { notBefore, notAfter, evidence: [evidence] } : undefined;
}
