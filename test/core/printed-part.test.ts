/** Where a quotation stands. */
import { expect, test } from 'vitest';
import { type PrintedPart, partQuoted } from '../../src/core/printed-part.ts';

const parts: PrintedPart[] = [
  {
    address: 'muc-i-7',
    pin: 'mục I.7',
    kind: 'unit',
    text: '7. Tỷ lệ lao động qua đào tạo đạt 58,5%, trong đó lao động được đào tạo nghề: 43%.',
  },
  { address: 'muc-i-8', pin: 'mục I.8', kind: 'unit', text: '8. Tỷ lệ hộ nghèo giảm ít nhất 3-4%/năm.' },
  { address: 'muc-i-10', pin: 'mục I.10', kind: 'unit', text: '10. Tỷ lệ bao phủ bảo hiểm y tế đạt 94,15%.' },
];

test.each([
  ['a passage', 'đạt 58,5%', 'muc-i-7'],
  ['a whole paragraph', '8. Tỷ lệ hộ nghèo giảm ít nhất 3-4%/năm.', 'muc-i-8'],
  ['the first of two parts that have it', 'Tỷ lệ', 'muc-i-7'],
  ['another letter', 'đat 58,5%', undefined],
  ['another case', 'tỷ lệ hộ nghèo', undefined],
  ['a passage across two parts', 'nghề: 43%. 8. Tỷ lệ', undefined],
  ['a figure that is not there', 'đạt 58,6%', undefined],
])('%s: “%s” → %s', (_, quote, expected) => expect(partQuoted(parts, quote)?.address).toBe(expected));

test('nothing is quoted from no parts', () => expect(partQuoted([], 'đạt')).toBeUndefined());
