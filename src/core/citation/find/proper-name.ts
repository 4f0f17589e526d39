/** The proper name of a place: "Ngọc Hồi", "Đắk R'lấp", and "1" in "Quận 1". */
import type { Reading } from '../reading/reading.ts';

const SYLLABLE = / ?(?:- ?)?(\p{Lu}[\p{L}'’]{0,12}|\d{1,2}(?![\d/.-]|,\d))/uy;
/** Words that begin what follows a name, even where a heading prints them in capitals. */
const NO_NAME = new Set([
  've',
  'ban',
  'quy',
  'phe',
  'trien',
  'huong',
  'ngay',
  'khoa',
  'nhiem',
  'lan',
  'so',
  'tai',
  'cong',
  'da',
  'thong',
  'va',
  'viec',
]);
/** Of these a name holds none, or too seldom: "UBND xã Ban Chỉ đạo", "tỉnh Khóa XV". */
const NEVER_NAME = /^(?:Ban|Sở|Số|Về|Khóa|Khoá|Nhiệm|Lần|Ngày)$/;
const MOST_SYLLABLES = 4;

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
export function properName({ text, folded }: Reading, at: number): { name: string; end: number } | null {
  let end = at;
  let isOpen = false;
  for (let count = 0; count < MOST_SYLLABLES; count += 1) {
    SYLLABLE.lastIndex = end;
    const syllable = SYLLABLE.exec(text);
    if (!syllable?.[1]) break;
    const next = end + syllable[0].length;
    if (isNextLine(text, end, syllable[1])) break;
    const first = next - syllable[1].length;
    const isWord = NO_NAME.has(folded.slice(first, next));
    if (isWord && !isOfName(text, first, next) && !(isOpen && count === 1)) break;
    isOpen = isWord;
    if (count > 0 && /^\d/.test(syllable[1])) break;
    end = next;
  }
  return end > at ? { name: text.slice(at, end).trim(), end } : null;
}
