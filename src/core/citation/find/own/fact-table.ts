/**
 * The number in the table of facts with which the page of a site begins: "Số hiệu: | 13/2020/NQ-HĐND | Loại văn bản: |
 * Nghị quyết". It is that of the document that the page holds.
 */
import type { Reading } from '../../reading/reading.ts';
import type { NumberedMatch } from '../number/numbered.ts';

const LABEL =
  /(?:^|[^\p{L}\p{N}])(?:(?:Số(?:,| và|\/| \/)? ?)?[Kk]ý ?hiệu|Số(?:,| và|\/| \/)? ?(?:[Kk]ý ?)?hiệu|Số văn bản|SỐ(?: KÝ)? HIỆU)(?: văn bản| VĂN BẢN)?[ :|\n]{1,5}$/u;
/** Another fact, in its own cell or line. */
const FACT =
  '(?:Loại(?: hình)?(?: văn bản)?|Hình thức(?: văn bản)?|Ngày (?:ban hành|ký|có hiệu lực|hiệu lực|hết hiệu lực|đăng)|Nơi ban hành|(?:Cơ quan|Đơn vị)(?: ban hành)?|Tác giả|Người ký|Lĩnh vực|Ngành|Trích yếu|Tên văn bản|Về việc|Tình trạng|Hiệu lực|Chức vụ|Phạm vi|Độ mật)';
const NEXT = new RegExp(String.raw`^[ |\n;,]{0,5}${FACT}(?: nội dung)? ?[:|\n]`, 'u');
const BEFORE = new RegExp(String.raw`(?:^|[|\n]) ?${FACT} ?[:|\n]`, 'u');
const TABLE = 160;

/**
 * Whether a number is a fact about the document in whose table it stands: beside its label, with another fact next to it.
 *
 * @example isFact(readingOf('Số hiệu: | 13/2020/NQ-HĐND | Loại văn bản: | Nghị quyết'), match) // true
 */
export function isFact({ text }: Reading, { at, end, sign }: NumberedMatch): boolean {
  const before = text.slice(Math.max(0, at - TABLE), at);
  if (!sign || !LABEL.test(before)) return false;
  return NEXT.test(text.slice(end, end + 40)) || BEFORE.test(before);
}
