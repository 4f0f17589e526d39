/** The printed label is set apart from what a passage says. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitLabel } from '../../../src/core/compare/label.ts';
import { paragraph } from '../arbitraries.ts';

test.each([
  ['1. Tốc độ tăng trưởng GRDP', '1. '],
  ['II. NỘI DUNG THI ĐUA', 'II. '],
  ['a) Tập thể gồm: các đơn vị', 'a) '],
  ['đ) Kinh phí', 'đ) '],
  ['- Tổng đàn bò đạt 6.250 con.', '- '],
  ['+ Lĩnh vực Y tế: tính đến cuối năm 2022', '+ '],
  ['2.3. Về văn hóa', '2.3. '],
  ['Điều 5. Hiệu lực', 'Điều 5. '],
  ['Quán triệt sâu sắc Lời kêu gọi', ''],
  ['05 xã đạt chuẩn', ''],
  ['Và các tổ chức', ''],
])('%s', (text, label) => expect(splitLabel(text)).toEqual([label, text.slice(label.length)]));

test('label and words are the text', () => {
  fc.assert(fc.property(paragraph, (text) => splitLabel(text).join('') === text));
});
