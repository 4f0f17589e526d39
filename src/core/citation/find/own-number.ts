/** The number of the document itself, in its letterhead: "Số: 08/CT-UBND" on a line of its own. */
import type { Reading } from '../reading/reading.ts';
import type { NumberedMatch } from './numbered.ts';

/** From the beginning of the line: nothing but signs of the transcription and of a table. */
const LINE_START = /(?:^|[\n\r\u2029|])[ \t*_#>]{0,8}$/;
/** To its end, or to the place and day that stand beside it on paper, or to the abstract of a letter. */
const LINE_END = /^[ \t*_|]{0,8}(?:$|[\n\r\u2029|]|[ \t]{2}|V\/v|\p{Lu}[\p{L} .-]{1,30}, ?ngày )/u;

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
  if (!LINE_START.test(source.slice(Math.max(0, start - 12), start)) && !isAfterCapitals(source, start))
    return false;
  return match.kind.hasNumberWord
    ? source.charAt(start) === 'S' && LINE_END.test(source.slice(end, end + 60))
    : !/\|[ \t*_]{0,8}$/.test(source.slice(Math.max(0, start - 9), start)) &&
        /^[ \t*_|]{0,8}(?:$|[\n\r\u2029|])/.test(source.slice(end, end + 12));
}
