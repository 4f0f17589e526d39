/**
 * Characters that look right and are not: they break search, addresses and citations.
 * See the Unicode chapters on Latin Extended and Cyrillic; `Ð` (U+00D0) is Icelandic, `Đ` (U+0110) Vietnamese.
 */

import { cyrillicTwins } from './cyrillic-twins.ts';
import { HIDDEN_SIGNS } from './hidden-signs.ts';
import { lookAlikesIn } from './look-alikes.ts';

/** A character that must be replaced before the text enters the archive. */
export interface SuspectCharacter {
  index: number;
  found: string;
  message: string;
  mend: string;
}

const CONTROLS = String.raw`\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f`;
const SUSPECT = new RegExp(String.raw`[Ðð\u0400-\u04ff\ufffd${CONTROLS}${HIDDEN_SIGNS}]`, 'gu');
const LOOSE = /\p{L}\p{M}+/gu;

/**
 * Every suspect character of a text. Text that is not NFC is reported by syllable.
 *
 * @example suspectCharacters('Nghị quyết 12-NQ/ÐU')[0]?.mend // 'Thay bằng “Đ” (U+0110).'
 */
export function suspectCharacters(text: string): SuspectCharacter[] {
  // Nearly every text has no loose mark at all; looking for one costs far less than trying each letter.
  const loose = /\p{M}/u.test(text) ? [...text.matchAll(LOOSE)] : [];
  const marked = [...text.matchAll(SUSPECT), ...loose.filter(([found]) => found.normalize('NFC') !== found)];
  const known = new Set(marked.map(({ index }) => index));
  const alike = lookAlikesIn(text)
    .filter(({ index }) => !known.has(index))
    .map((one) => ({ index: one.index, found: one.found, ...explainAlike(one) }));
  return [
    ...marked.map((match) => ({ index: match.index, found: match[0], ...explain(match[0]) })),
    ...alike,
  ].sort((a, b) => a.index - b.index);
}

function explainAlike({ found, meant }: { found: string; meant: string }): { message: string; mend: string } {
  const script = /\p{Script=Greek}/u.test(found) ? ' là chữ Hy Lạp,' : '';
  return {
    message: `Chữ “${found}” (${codeOf(found)})${script} trông giống “${meant}” mà không phải.`,
    mend: `Gõ lại bằng “${meant}”.`,
  };
}

function codeOf(found: string): string {
  return `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function explain(found: string): { message: string; mend: string } {
  const code = codeOf(found);
  if (found === 'Ð' || found === 'ð') {
    const right = found === 'Ð' ? 'Đ' : 'đ';
    const rightCode = found === 'Ð' ? 'U+0110' : 'U+0111';
    return {
      message: `Chữ “${found}” (${code}) không phải chữ “${right}” tiếng Việt.`,
      mend: `Thay bằng “${right}” (${rightCode}).`,
    };
  }
  if (/^\p{L}\p{M}/u.test(found)) {
    return {
      message: `Chữ “${found}” viết bằng dấu rời (không phải Unicode dựng sẵn NFC).`,
      mend: `Chuyển cả tệp sang Unicode dựng sẵn (NFC), chữ này thành “${found.normalize('NFC')}”.`,
    };
  }
  const twin = cyrillicTwins[found];
  if (twin)
    return {
      message: `Chữ “${found}” (${code}) là chữ Kirin, trông giống “${twin}”.`,
      mend: `Gõ lại bằng chữ Latinh “${twin}”.`,
    };
  return { message: `Có ký tự ẩn hoặc lạ ${code}.`, mend: 'Xóa ký tự này rồi gõ lại.' };
}
