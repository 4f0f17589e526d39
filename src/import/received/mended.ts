/** Letters that look right and are not, hidden signs and odd line ends: as the archive writes them. */
import { cyrillicTwins } from '../../core/cyrillic-twins.ts';
import { HIDDEN_SIGNS } from '../../core/hidden-signs.ts';
import { mendLetters } from '../../core/look-alikes.ts';
import { ImportRefused } from '../refusal.ts';

/** What a bullet of a symbol font means. */
const SYMBOLS: Readonly<Record<string, string>> = {
  '\uf02d': '-',
  '\uf0b7': '•',
  '\uf0a7': '▪',
  '\uf0d8': '➢',
  '\uf0fc': '✓',
  '\uf0e0': '→',
};
/** A letter that is lost is shown so. */
export const LOST = '□';
const MOST_LOST = 0.01;

const HIDDEN = new RegExp(String.raw`[\u0000-\u0008\u000e-\u001f\u007f${HIDDEN_SIGNS}]`, 'gu');
const TWINS = new RegExp(`[Ðð${Object.keys(cyrillicTwins).join('')}]`, 'gu');
const UNKNOWN = /[\ue000-\uf8ff\ufffd\u0400-\u04ff]|\p{Cs}/gu;

/**
 * The text in the letters of the archive, and what was changed, by line.
 *
 * @example mendedLetters('Nghị quyết 12-NQ/ÐU').text // 'Nghị quyết 12-NQ/ĐU'
 */
export function mendedLetters(text: string): { text: string; changes: { line: number; words: string }[] } {
  const lines = text
    .replace(/\r\n?|\u2028|\u2029|\u0085|\v/gu, '\n')
    .replace(/\f/gu, '\n\n')
    .split('\n');
  const changes: { line: number; words: string }[] = [];
  let lost = 0;
  const mended = lines.map((line, index) => {
    const plain = mendLetters(line.normalize('NFC').replace(TWINS, twin).replace(HIDDEN, '')).text;
    const shown = plain
      .replace(/[\uf000-\uf0ff]/gu, (sign) => SYMBOLS[sign] ?? '•')
      .replace(UNKNOWN, () => {
        lost += 1;
        return LOST;
      });
    if (shown !== line.normalize('NFC'))
      changes.push({ line: index + 1, words: told(line.normalize('NFC'), shown) });
    return shown;
  });
  if (lost > Math.max(3, text.length * MOST_LOST))
    throw new ImportRefused(
      `Tệp có ${lost} ký tự hỏng hoặc của phông chữ riêng, không đọc được.`,
      'Mở tệp bằng chương trình đã tạo ra nó, lưu lại thành Unicode (UTF-8) hoặc .docx rồi nhập lại.',
    );
  return { text: mended.join('\n'), changes };
}

function twin(sign: string): string {
  if (sign === 'Ð') return 'Đ';
  return sign === 'ð' ? 'đ' : (cyrillicTwins[sign] ?? sign);
}

function told(before: string, after: string): string {
  if (after.includes(LOST) && !before.includes(LOST)) return `có chữ không đọc được, ghi là “${LOST}”`;
  const twins = [...new Set(before.match(TWINS) ?? [])];
  if (twins.length > 0)
    return `thay chữ trông giống: ${twins.map((sign) => `“${sign}” → “${twin(sign)}”`).join(', ')}`;
  return 'bỏ ký tự ẩn hoặc ký tự của phông chữ riêng';
}
