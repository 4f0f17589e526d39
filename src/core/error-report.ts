/** The e-mail in which a reader reports a fault: which page, which place, which words. */
import { oneLine } from './one-line.ts';

export interface ReportedPlace {
  /** What the page is called. */
  title: string;
  /** Whole address, with the place after `#` where there is one. */
  address: string;
  /** How the place is cited: "mục II.3, đoạn 2". */
  pin?: string;
  /** Selected words, a paragraph a line. */
  words?: string;
}

/** Windows hands on some 2,000 characters of such an address; of a longer one nothing arrives. */
const LONGEST = 1800;
const LONGEST_TITLE = 80;

/**
 * The address that opens the mail, with subject and text (RFC 6068). Words that would make it too long end with "…".
 *
 * @param to an e-mail address
 * @example reportMail('bao-loi@co-quan.example', { title: 'Chỉ thị 08/CT-UBND', address: 'https://…/' })
 * // 'mailto:bao-loi@co-quan.example?subject=B%C3%A1o%20l%E1%BB%97i%3A%20…&body=Trang%3A%20…'
 */
export function reportMail(to: string, place: ReportedPlace): string {
  const words = (place.words ?? '').split('\n').flatMap((line) => oneLine(line) || []);
  return cutToFit(words.join('\n'), (quoted) => mailOf(to, place, quoted), LONGEST);
}

function mailOf(to: string, { title, address, pin }: ReportedPlace, quoted: string): string {
  const subject = cutToFit(oneLine(title), (short) => `Báo lỗi: ${short}`, LONGEST_TITLE);
  const lines = [
    `Trang: ${address}`,
    ...(pin ? [`Chỗ: ${pin}`] : []),
    ...(quoted ? [`Lời văn: “${quoted}”`] : []),
    '',
    'Chỗ sai và cách sửa:',
    '',
  ];
  // RFC 6068, 5: lines end with both signs.
  const body = lines.join('\n').replaceAll('\n', '\r\n');
  return `mailto:${encoded(to).replace('%40', '@')}?subject=${encoded(subject)}&body=${encoded(body)}`;
}

/** Half of a letter, which a selection may end with, cannot be encoded. */
function encoded(text: string): string {
  return encodeURIComponent(text.normalize('NFC').replace(/\p{Cs}/gu, ''));
}

/** What `made` makes of the longest beginning, whole words, with which it is short enough. */
function cutToFit(text: string, made: (text: string) => string, longest: number): string {
  const whole = made(text);
  if (whole.length <= longest) return whole;
  const ends = [...text.matchAll(/\s/g)].map(({ index }) => index);
  const cut = (count: number) => made(count > 0 ? `${text.slice(0, ends[count - 1])} …` : '');
  let [fits, tooLong] = [0, ends.length + 1];
  while (tooLong - fits > 1) {
    const middle = (fits + tooLong) >> 1;
    if (cut(middle).length <= longest) fits = middle;
    else tooLong = middle;
  }
  return cut(fits);
}
