/** The printed label before the words of a part: where it stands is no difference of what it says. */

/** The labels that `outline` reads: `II.`, `1.`, `2.3.`, `1)`, `a)`, `đ)` and the signs of a list. */
const LABEL =
  /^(?:[IVXL]{1,6}\.|\d{1,2}(?:\.\d{1,2}){0,3}[.)]|[a-zđ]{1,2}\)|[-–+•*]|(?:Phần|Chương|Mục|Điều|Phụ lục)\s+(?:\d{1,3}|[IVXL]{1,6})[.:]?)\s+/iu;

/**
 * The label with the space behind it, and the words; the two joined are the text.
 *
 * @example splitLabel('1. Tiếp tục thực hiện') // ['1. ', 'Tiếp tục thực hiện']
 * @example splitLabel('Quán triệt sâu sắc') // ['', 'Quán triệt sâu sắc']
 */
export function splitLabel(text: string): [label: string, words: string] {
  const label = LABEL.exec(text)?.[0] ?? '';
  return [label, text.slice(label.length)];
}
