/** What the text proves of its date when it prints none. The schema lets a year stand only when both ends lie in it. */
import { findCitations } from '../../core/citation/find/find-citations.ts';
import { isDay, yearOf } from '../../core/date.ts';
import type { Dating } from '../../core/official-document.ts';
import { sentenceAround } from '../../core/text.ts';
import type { Statement } from './statement.ts';

/** A day that is over when the text is written. */
const UP_TO =
  /(?:tính đến|đến thời điểm|tính tới)\s+(?:hết\s+)?ngày\s+(\d{1,2})(?: tháng |\/)(\d{1,2})(?: năm |\/)(\d{4})/giu;
/** The end of a year that is still to come. */
const AHEAD = /(?:phấn đấu|phân đấu|quyết tâm)[^.;]{0,60}?(?:đến|trong)\s+(?:hết|cuối)\s+năm\s+(\d{4})/giu;

interface Proof {
  day: string;
  quote: string;
}

/**
 * The earliest and the latest day on which it can have been issued, with the sentences that say so;
 * undefined when the text proves nothing.
 *
 * @param launches whether the act begins something: then its title's year is not over
 * @example datingOf([{ text: 'Thực hiện Kế hoạch số 1/KH-UBND ngày 02/3/2022', line: 4 }], '', true)?.notBefore // '2022-03-02'
 */
export function datingOf(
  statements: readonly Statement[],
  title: string,
  launches: boolean,
): Dating | undefined {
  const after = statements.flatMap(({ text }) => [...citedDays(text), ...daysOver(text)]);
  const latest = after.reduce<Proof | null>(
    (last, proof) => (!last || proof.day > last.day ? proof : last),
    null,
  );
  if (!latest) return undefined;
  const end = launches ? yearEnd(statements, title, latest.day) : null;
  const evidence = [latest.quote, ...(end?.quote ? [end.quote] : [])];
  return { notBefore: latest.day, notAfter: end?.day ?? null, evidence };
}

/** No text cites an act of a later day. */
function citedDays(text: string): Proof[] {
  return findCitations(text).flatMap(({ date, start, end }): Proof[] => {
    if (!date?.value || !isDay(date.value) || date.isShared) return [];
    return [{ day: date.value, quote: text.slice(start, Math.max(end, date.end)) }];
  });
}

function daysOver(text: string): Proof[] {
  return [...text.matchAll(UP_TO)].flatMap((match): Proof[] => {
    const day = `${match[3]}-${match[2]?.padStart(2, '0')}-${match[1]?.padStart(2, '0')}`;
    return isDay(day)
      ? [{ day, quote: sentenceAround(text, match.index, match.index + match[0].length) }]
      : [];
  });
}

/** The year whose end the act still aims at, when it is the year of the latest day it cites. */
function yearEnd(statements: readonly Statement[], title: string, latest: string): Proof | null {
  const year = String(yearOf(latest));
  for (const { text } of statements) {
    for (const match of text.matchAll(AHEAD)) {
      if (match[1] === year)
        return {
          day: `${year}-12-31`,
          quote: sentenceAround(text, match.index, match.index + match[0].length),
        };
    }
  }
  const named = new RegExp(`phát động phong trào thi đua[^.;“]{0,40}năm ${year}`, 'iu');
  const inText = statements.map(({ text }) => named.exec(text)?.[0]).find((found) => found !== undefined);
  if (inText) return { day: `${year}-12-31`, quote: inText };
  return named.test(title) ? { day: `${year}-12-31`, quote: '' } : null;
}
