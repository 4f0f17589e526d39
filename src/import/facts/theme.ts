/** Slogan and period of a movement. */
import { boundsOf, isDay, isPeriod } from '../../core/date.ts';
import { type Fact, guess, missing, sure } from './fact.ts';
import type { Statement } from './statement.ts';

const THEME = /(?:chủ đề|khẩu hiệu|phương châm thi đua)[^“"«.;]{0,80}[“"«]([^”"»]{8,400})[”"»]/iu;
const DRIVE =
  /(?:bắt đầu |phát động |thực hiện )?từ (?:ngày )?(\S[^;.]{4,60}?) (?:đến|tới) (?:hết )?(?:ngày )?(\d[^;.]{4,40}\d{4})/u;
const LONG_DAY = /(\d{1,2})\s*(?:tháng|[/.-])\s*(\d{1,2})\s*(?:năm|[/.-])\s*(\d{4})/u;

/**
 * The quoted slogan, without its quotation marks.
 *
 * @example themeFact([{ text: 'với chủ đề “Đoàn kết, sáng tạo”', line: 5 }]).value // 'Đoàn kết, sáng tạo'
 */
export function themeFact(statements: readonly Statement[]): Fact<string | null> {
  for (const { text, line } of statements) {
    const theme = THEME.exec(text)?.[1]?.trim();
    if (theme) return sure(theme, line, 'chủ đề trong ngoặc kép');
  }
  return missing(null, 'không thấy chủ đề, khẩu hiệu trong ngoặc kép');
}

/**
 * The time a movement runs: two printed days, else the years of the title.
 *
 * @example periodFact('Phát động phong trào thi đua yêu nước năm 2024', []).value // '2024'
 */
export function periodFact(title: string, statements: readonly Statement[]): Fact<string | null> {
  for (const { text, line } of statements) {
    if (!/(?:đợt thi đua|thời gian thi đua|phong trào thi đua)/iu.test(text)) continue;
    const period = daysOf(text);
    if (period) return guess(period, line, 'khoảng ngày của đợt thi đua');
  }
  const years = /giai đoạn (\d{4})\s*[-–]\s*(\d{4})/u.exec(title);
  if (years && isPeriod(`${years[1]}/${years[2]}`))
    return guess(`${years[1]}/${years[2]}`, null, 'giai đoạn trong tên văn bản');
  const year = [...title.matchAll(/năm (\d{4})(?!\s*\))/gu)].at(-1)?.[1];
  if (year) return guess(year, null, 'năm trong tên văn bản');
  return missing(null, 'không thấy thời gian của phong trào');
}

function daysOf(text: string): string | null {
  const [, from = '', to = ''] = DRIVE.exec(text) ?? [];
  const [first, last] = [dayOf(from), dayOf(to)];
  if (!first || !last || !isPeriod(`${first}/${last}`)) return null;
  return boundsOf(first).from <= last ? `${first}/${last}` : null;
}

function dayOf(text: string): string | null {
  const [, day = '', month = '', year] = LONG_DAY.exec(text) ?? [];
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(written) ? written : null;
}
