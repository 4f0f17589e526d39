/** The proper name of a place: "Ngọc Hồi", "Đắk R'lấp", and "1" in "Quận 1". */
import { matchAt } from '../../reading/match-at.ts';
import type { Reading } from '../../reading/reading.ts';
import { provinceNamed } from './province-name.ts';

const SYLLABLE = / ?(?:- ?)?(\p{Lu}[\p{L}'’]{0,12}|\d{1,2}(?![\d/.-]|,\d))/uy;
/** Words that begin what follows a name, as printed, even where a heading prints them in capitals. */
const NO_NAME = new Set(
  'về ban quy phê triển hướng ngày khóa khoá nhiệm lần số tại công đã thông và việc tp tx ve phe trien huong ngay khoa nhiem lan so tai cong da thong va viec'.split(
    ' ',
  ),
);
/** Of those, syllables of names too, unless what they begin follows: "Gò Công", but "Công văn". */
const IN_NAMES =
  /^(?:công(?! (?:văn|an|điện|báo|đoàn|bố|tác))|quy(?! (?:định|chế|hoạch))|thông(?! (?:báo|tư|tri|qua)))(?!\p{L})/iu;
/** Of these a name holds none, or too seldom: "UBND xã Ban Chỉ đạo", "tỉnh Khóa XV". */
const NEVER_NAME = /^(?:Ban|Sở|Số|Về|Khóa|Khoá|Nhiệm|Lần|Ngày)$/;
const MOST_SYLLABLES = 4;

function isOther(text: string, first: number, next: number, count: number): boolean {
  const word = text.slice(first, next);
  const isInner = count > 0 && /\p{Ll}/u.test(word) && IN_NAMES.test(text.slice(first, first + 12));
  return NO_NAME.has(word.toLowerCase().normalize('NFC')) && !isInner;
}

/** "xã Công Hải", "phường Thống Nhất": in mixed letters a second capital shows that the first word is of the name. */
function isOfName(text: string, at: number, end: number): boolean {
  const word = text.slice(at, end);
  return (
    word.slice(1) !== '' &&
    word.slice(1) === word.slice(1).toLowerCase() &&
    !NEVER_NAME.test(word) &&
    /^ \p{Lu}\p{Ll}/u.test(text.slice(end, end + 3))
  );
}

/** "ỦY BAN NHÂN DÂN THÀNH PHỐ" at the end of a line, and "Căn cứ" in the next. */
function isNextLine(text: string, end: number, syllable: string): boolean {
  return (
    /\p{Lu}{2}$/u.test(text.slice(end - 2, end)) &&
    /^\p{Lu}\p{Ll}/u.test(syllable) &&
    NEXT_LINE.test(syllable)
  );
}

const NEXT_LINE = /^(?:Căn|Xét|Theo|Thực|Để|Kính)$/;

/**
 * Capitalised syllables, four at the most: "Ngọc Hồi", "Đắk R'lấp", "Quận 1".
 *
 * @example properName(readingOf(' Ngọc Hồi về'), 0)?.name // 'Ngọc Hồi'
 */
export function properName(reading: Reading, at: number): { name: string; end: number } | null {
  const { text } = reading;
  let end = at;
  let isOpen = false;
  for (let count = 0; count < MOST_SYLLABLES; count += 1) {
    const syllable = matchAt(SYLLABLE, text, end);
    if (!syllable?.[1]) break;
    const next = end + syllable[0].length;
    if (isNextLine(text, end, syllable[1])) break;
    const first = next - syllable[1].length;
    if (text.charAt(next) === '/') break;
    // "Phước Sơn - Quảng Nam" names the province too, "Phan Rang - Tháp Chàm" one city.
    if (syllable[0].includes('- ') && provinceNamed(reading, first)) break;
    const isWord = isOther(text, first, next, count);
    if (isWord && !isOfName(text, first, next) && !(isOpen && count === 1)) break;
    isOpen = isWord;
    if (count > 0 && /^\d/.test(syllable[1])) break;
    end = next;
  }
  return end > at ? { name: text.slice(at, end).trim(), end } : null;
}
