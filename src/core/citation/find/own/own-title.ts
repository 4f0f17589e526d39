/** A document that prints its own number again, in its title: "THÔNG TƯ SỐ 15-BTC/TT NGÀY 16-3-1991". */
import { foldMarks } from '../../../text.ts';
import type { Reading } from '../../reading/reading.ts';
import { typeWords } from '../../vocabulary/type-words.ts';
import type { NumberedMatch } from '../number/numbered.ts';
import { isFact } from './fact-table.ts';
import { isOwnNumber } from './own-number.ts';

/** A title stands near the beginning. */
const TITLE_WITHIN = 3000;
/** From the beginning of its line: nothing but signs of the transcription. */
const LINE_START = /(?:^|[\n\r\u2029|])[ \t*_#>|]{0,8}$/;
/** The kind alone in its line, below an empty or a drawn one, and at most the body in the next, before the number. */
const PARTED_TITLE =
  /(?:^|[\n|*_-][ \t\r]{0,4}\n)[ \t*_#]{0,8}(\p{Lu}[\p{Lu} ]{4,22}\p{Lu})[ \t\r*_|]{0,8}\n[\s*_#]{0,8}(?:CỦA [\p{Lu} ,-]{3,90} )?SỐ ?:? ?$/u;
const LONGEST_TITLE = 170;

/**
 * The numbers of a text that are citations: those of its letterhead and of its title are its own.
 *
 * @param source the whole text, in which line ends count
 * @param matches every number of the reading, in order
 * @example withoutOwnNumbers('Số: 5/QĐ-UBND\n\nQUYẾT ĐỊNH SỐ 5/QĐ-UBND', …) // []
 */
export function withoutOwnNumbers(
  source: string,
  reading: Reading,
  matches: readonly NumberedMatch[],
): NumberedMatch[] {
  const own = new Set<string>();
  const ofFacts = matches.find((match) => match.start < TITLE_WITHIN && isFact(reading, match));
  const first = matches[0];
  const ofTitle = first && opensText(source, reading, first) ? first : undefined;
  const cited = matches.filter((match) => {
    const isSaid = match === ofTitle || isSameFact(reading, match, ofFacts);
    if (!isSaid && !isOwnNumber(source, reading, match)) return true;
    if (match.start < TITLE_WITHIN) own.add(printed(reading, match));
    return false;
  });
  const last = cited.findIndex(({ start }) => start > TITLE_WITHIN);
  const early = last < 0 ? cited.length : last;
  return cited.filter((match, index) => {
    if (index >= early || !match.sign) return true;
    const isOwn = own.has(printed(reading, match))
      ? isTitle(source, reading, match)
      : index === 0 && isPartedTitle(source, reading, match);
    return !isOwn;
  });
}

/** A page has one table of facts; another number in such a table is that of another document. */
function isSameFact(reading: Reading, match: NumberedMatch, facts: NumberedMatch | undefined): boolean {
  if (!facts) return false;
  return match === facts || (isFact(reading, match) && printed(reading, match) === printed(reading, facts));
}

const OF_BODY = /^\P{L}*(CỦA [\p{Lu} ,&-]{3,90} SỐ ?:? ?)$/u;
const KIND_ON_TOP =
  /^\P{L}*([\p{Lu} ]{4,24}?)(?: CỦA (?!.*(?:THỰC HIỆN|TRIỂN KHAI|HƯỚNG DẪN))[\p{Lu} ,&-]{3,90})? SỐ ?:? ?$/u;
/** With these an act begins: what it rests on, what it says, or to whom a letter goes. */
const ACT_BEGINS = /[\n|][ \t*_>]{0,6}(?:Căn cứ|Chiểu|Xét|Thi hành|Để|Theo đề nghị|Điều 1|ĐIỀU 1|Kính gửi)/u;

/**
 * The first words of a text in capitals: "CỦA BỘ XÂY DỰNG SỐ 04/2001/TT-BXD NGÀY …", where the kind is lost, or
 * "THÔNG TƯ CỦA BỘ XÂY DỰNG SỐ …" over the act itself.
 */
function opensText(source: string, { starts, ends }: Reading, { at, end, sign }: NumberedMatch): boolean {
  const to = starts[at] ?? 0;
  if (!sign || to > LONGEST_TITLE) return false;
  const head = source.slice(0, to);
  if (OF_BODY.test(head)) return true;
  const word = KIND_ON_TOP.exec(head)?.[1];
  if (word === undefined || !typeWords.has(foldMarks(word))) return false;
  const from = ends[end - 1] ?? source.length;
  return ACT_BEGINS.test(source.slice(from, from + TITLE_WITHIN));
}

/** What is compared: a title has capitals where the number has "TTg", and a scanner adds spaces. */
function printed({ text }: Reading, { at, end }: NumberedMatch): string {
  return text.slice(at, end).replaceAll(' ', '').toUpperCase();
}

/** In capitals, as a heading; or the first words of the text, as the title of a page. */
function isTitle(source: string, { text, starts }: Reading, { start, at, kind }: NumberedMatch): boolean {
  const head = text.slice(kind.word?.start ?? start, kind.word?.end ?? at);
  const from = starts[start] ?? 0;
  if (/^\P{L}*$/u.test(source.slice(0, from))) return true;
  if (head.trim() === '' || head !== head.toUpperCase()) return false;
  return kind.word === null || LINE_START.test(source.slice(Math.max(0, from - 12), from));
}

/** Without a letterhead, the first number of a text is its own where the kind has a line of its own above it. */
function isPartedTitle(source: string, { starts }: Reading, { at }: NumberedMatch): boolean {
  const to = starts[at] ?? 0;
  const from = Math.max(0, to - LONGEST_TITLE);
  const word = PARTED_TITLE.exec(`${from > 0 ? '.' : ''}${source.slice(from, to)}`)?.[1];
  return word !== undefined && typeWords.has(foldMarks(word));
}
