/** The number of the document itself, in its letterhead: "Số: 08/CT-UBND" on a line of its own. */
import type { Reading } from '../../reading/reading.ts';
import type { NumberedMatch } from '../number/numbered.ts';

/** From the beginning of the line or cell: nothing but signs of the transcription. */
const LINE_START = /(?:^|[\n\r\u2029|])[^\S\n\r*_#>]{0,8}[ \t*_#>]{0,8}$/;
/** To its end, or to the place and day that stand beside it on paper, or to the abstract of a letter. */
const LINE_END = /^[\s*_|]{0,8}(?:$|[\n\r\u2029|]|[^\S\n\r]{2}|V\/v|\p{Lu}[\p{L} .-]{1,30}, ?ngày )/u;
/** What stands beside a letterhead's number on paper: place and day. */
const PLACE_AND_DAY = /^[\s*_|]{0,40}\p{Lu}[\p{L}\s.-]{1,30},? ?ngày\s/u;

/** Behind the motto or the line under the Party's name stands nothing but the number of the document. */
function isAfterMotto(source: string, at: number): boolean {
  return /(?:Hạnh phúc|\*{3})[ *_-]{0,6}(?:Số ?:? ?)?$/u.test(source.slice(Math.max(0, at - 24), at));
}

/** Behind the line that is drawn under the name of the body, where the lines of the letterhead were put together. */
function isAfterRule(source: string, at: number): boolean {
  return source.startsWith('Số', at) && /[-_*=]{3} ?$/.test(source.slice(Math.max(0, at - 4), at));
}

/** Behind capitals the sign tells: a heading prints "SỐ", a letterhead that lost its lines "Số:". */
function isAfterCapitals(source: string, at: number): boolean {
  const before = source.slice(Math.max(0, at - 24), at);
  return source.startsWith('Số:', at) && /(?:\p{Lu}{2,8} ){2}[ *_-]{0,6}$/u.test(before);
}

/**
 * Whether a number stands where a letterhead has it.
 *
 * @param source the whole text, in which line ends count
 * @example isOwnNumber('Số: 08/CT-UBND\n\nCHỈ THỊ', reading, match) // true
 */
export function isOwnNumber(source: string, { starts, ends }: Reading, match: NumberedMatch): boolean {
  if (match.kind.word !== null || !match.sign) return false;
  const start = starts[match.start] ?? 0;
  const end = ends[match.end - 1] ?? source.length;
  if (isAfterMotto(source, start) || isAfterRule(source, start)) return true;
  if (isAfterCapitals(source, start)) return hasNumberEnd(source, start, end, match);
  if (!LINE_START.test(source.slice(Math.max(0, start - 17), start))) return false;
  return hasNumberEnd(source, start, end, match) && isLetterhead(source, start, end);
}

function hasNumberEnd(source: string, start: number, end: number, { kind }: NumberedMatch): boolean {
  const behind = source.slice(end, end + 80).replace(/&nbsp;/g, ' ');
  return kind.hasNumberWord
    ? source.charAt(start) === 'S' && LINE_END.test(behind)
    : !/\|[ \t*_]{0,8}$/.test(source.slice(Math.max(0, start - 9), start)) &&
        /^[ \t*_|]{0,8}(?:$|[\n\r\u2029|])/.test(behind);
}

const LONGEST_LINE = 300;
const LINE = /[\n\r\u2029]/;
const LABEL = /(?:ký ?hiệu|số hiệu|số văn bản)\)?$/iu;
const MOTTO = /Hạnh phúc|CỘNG H[ÒO][ÀA]|ĐẢNG CỘNG SẢN/u;

/**
 * Whether the lines around are those of a letterhead: capitals, the motto or nothing above it, or the name of the act
 * in capitals, its abstract, its place and day below. A list of numbers has other numbers around it, and its head.
 */
function isLetterhead(source: string, start: number, end: number): boolean {
  if (PLACE_AND_DAY.test(source.slice(end, end + 90).replace(/&nbsp;/g, ' '))) return true;
  const from = Math.max(0, start - 2 * LONGEST_LINE);
  const lines = source.slice(from, start).split(LINE);
  const own = lines.pop() ?? '';
  if (own.length > LONGEST_LINE || /[\p{Ll}\d]/u.test(own)) return false;
  const above = wordsOf(lines.findLast((line) => line.trim() !== '') ?? '');
  if (above === '' || isHeading(above) || LABEL.test(above)) return true;
  const below =
    source
      .slice(end, end + LONGEST_LINE)
      .replace(/^[^\n\r\u2029]*/, '')
      .trimStart()
      .split(LINE)[0] ?? '';
  return isHeading(wordsOf(below)) || /^[*_ ]*V\/v/.test(below);
}

/** A line without the signs of the transcription and of a table. */
function wordsOf(line: string): string {
  return line.replace(/[|*_#>:]+|-{2,}/g, ' ').trim();
}

/** In capitals, or the motto; a number alone is no heading. */
function isHeading(words: string): boolean {
  if (MOTTO.test(words)) return true;
  const letters = words.match(/\p{L}/gu) ?? [];
  const small = words.match(/\p{Ll}/gu) ?? [];
  return letters.length > 3 && small.length * 5 < letters.length && !/\d[-/]/.test(words);
}
