/** Numbers and amounts as Vietnamese texts print them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printAmount, printNumber, type Target } from '../../src/core/target.ts';
import { law } from './law.ts';
import { documentIds, frontMatterOf } from './real-text.ts';

describe('printNumber: a comma for decimals, dots for thousands', () => {
  test.each([
    [1_700_000, '1.700.000'],
    [447_860, '447.860'],
    [23_600, '23.600'],
    [4014.89, '4.014,89'],
    [1000, '1.000'],
    [999, '999'],
    [63.7, '63,7'],
    [94.15, '94,15'],
    [0.5, '0,5'],
    [1, '1'],
    [0, '0'],
    [-1234.5, '-1.234,5'],
    [1234.5678, '1.234,5678'],
  ])('%d → %s', (value, expected) => expect(printNumber(value)).toBe(expected));

  test('reads back as the same number', () => {
    law([fc.integer({ min: 0, max: 10 ** 12 }), fc.integer({ min: 0, max: 99 })], (whole, hundredths) => {
      const value = Number(`${whole}.${hundredths}`);
      expect(Number(printNumber(value).replaceAll('.', '').replace(',', '.'))).toBe(value);
    });
  });
});

describe('printAmount: what is to be reached', () => {
  const amount = (target: Partial<Target>) =>
    printAmount({ indicator: 'x', label: 'x', quote: 'x', ...target });

  test.each([
    [
      'Tỷ lệ hộ nghèo giảm ít nhất 3-4%/năm',
      { op: '>=', values: [3, 4], unit: '%/năm', change: 'decrease' },
      'giảm ít nhất 3–4%/năm',
    ],
    [
      'Tỷ lệ hộ nghèo giảm tối thiểu 0,5-1,0% so với năm 2022',
      { op: '>=', values: [0.5, 1], unit: '%', change: 'decrease' },
      'giảm ít nhất 0,5–1%',
    ],
    [
      'GRDP bình quân đầu người trên 63,7 triệu đồng',
      { op: '>', value: 63.7, unit: 'triệu đồng' },
      'trên 63,7 triệu đồng',
    ],
    [
      'GRDP bình quân đầu người khoảng 52 triệu đồng',
      { op: 'about', value: 52, unit: 'triệu đồng' },
      'khoảng 52 triệu đồng',
    ],
    [
      'Phấn đấu có 1.700.000 lượt khách du lịch đến tỉnh',
      { op: '=', value: 1_700_000, unit: 'lượt khách' },
      '1.700.000 lượt khách',
    ],
    [
      'Xây dựng thêm 03 sản phẩm',
      { op: '=', value: 3, unit: 'sản phẩm', change: 'increase' },
      'tăng 3 sản phẩm',
    ],
    ['suy dinh dưỡng thể nhẹ cân còn dưới 13,8%', { op: '<', value: 13.8, unit: '%' }, 'dưới 13,8%'],
    ['không quá (made up)', { op: '<=', value: 2, unit: '%' }, 'nhiều nhất 2%'],
    ['no comparison stated means equal (made up)', { value: 100, unit: '%' }, '100%'],
    ['no unit (made up)', { op: '>=', value: 5 }, 'ít nhất 5'],
    ['nought is a goal (made up)', { op: '=', value: 0, unit: 'vụ' }, '0 vụ'],
    ['giữ vững các tiêu chí đã đạt', {}, null],
    ['a goal without a figure (made up)', { op: '>=', unit: '%' }, null],
  ] satisfies [string, Partial<Target>, string | null][])('%s → %j', (_, target, expected) => {
    expect(amount(target)).toBe(expected);
  });

  test.each(documentIds)('every figure of %s appears', (id) => {
    const { targets, results } = frontMatterOf(id) as { targets: Target[]; results: Target[] };
    for (const target of [...targets, ...results]) {
      const figures = target.values ?? (target.value === undefined ? [] : [target.value]);
      const printed = printAmount(target) ?? '';
      expect(figures.filter((figure) => !printed.includes(printNumber(figure)))).toEqual([]);
      expect(printed === '').toBe(figures.length === 0);
    }
  });
});
