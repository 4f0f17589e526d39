/** Lines that only a letterhead has. */
import { foldMarks, isCapitals } from '../../core/text.ts';

const MOTTO =
  /^cong hoa xa hoi chu nghia viet nam$|^doc lap\s*[-–]\s*tu do\s*[-–]\s*hanh phuc$|^dang cong san viet nam$/;
export const NUMBER_LINE = /^\**\s*S[ốỐ]\s*:?\s*(?=[\d./…_\s]*(?:[/-]|$))/u;
export const PLACE_DATE =
  /^(?<place>\p{Lu}[\p{L}\s.-]{1,40}?)\s*,?\s*ngày\s+(?<day>\d{1,2}|[….\s]*)\s*tháng\s+(?<month>\d{1,2}|[….\s]*)\s*năm\s+(?<year>\d{4}|[\d….\s]*)\s*$/u;
const ORNAMENT = /^[\s*_=~–—-]+$/;

/** Whether a line stands in a letterhead and nowhere else. */
export function isLetterheadLine(line: string): boolean {
  return (
    MOTTO.test(foldMarks(line)) || NUMBER_LINE.test(line) || PLACE_DATE.test(line) || ORNAMENT.test(line)
  );
}

/**
 * The country's or the Party's name and motto: they tell no issuer.
 *
 * @example isMotto('Độc lập - Tự do - Hạnh phúc') // true
 */
export function isMotto(line: string): boolean {
  return MOTTO.test(foldMarks(line)) || ORNAMENT.test(line);
}

/** Whether a line may stand in one: the name of a body in capitals, the subject of a letter. */
export function mayBeLetterhead(line: string): boolean {
  return (
    isLetterheadLine(line) ||
    (isCapitals(line) && line.length < 90) ||
    /^V\/v\s/u.test(line) ||
    /^\(?(?:HỎA TỐC|KHẨN|MẬT|DỰ THẢO)/u.test(line)
  );
}

/**
 * The paragraph of a letterhead to which a line belongs; the page sets these four in its two columns.
 *
 * @example letterheadGroup('Độc lập - Tự do - Hạnh phúc') // 'motto'
 */
export function letterheadGroup(line: string): 'body' | 'number' | 'motto' | 'date' {
  if (isMotto(line)) return 'motto';
  if (PLACE_DATE.test(line)) return 'date';
  return NUMBER_LINE.test(line) || /^V\/v\s/u.test(line) ? 'number' : 'body';
}
