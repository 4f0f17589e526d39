/** Whether a result reaches a target. A wrong verdict is worse than none. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Better } from '../../../src/core/ledger/goal.ts';
import { judge, obstacles } from '../../../src/core/ledger/verdict.ts';
import type { Result } from '../../../src/core/target.ts';
import { law } from '../law.ts';
import { isPrinted } from '../real-text.ts';
import { figure } from './real-ledger.ts';

/** What a reader is told. */
function told(
  target: Partial<Result>,
  result: Partial<Result>,
  better: Better = 'up',
  knownBy: string | null = null,
) {
  const verdict = judge(figure(target), figure(result), better, knownBy);
  return verdict.kind === 'incomparable'
    ? obstacles[verdict.because]
    : verdict.kind === 'reached'
      ? 'đạt'
      : 'chưa đạt';
}

describe('printed side by side in the final report of Kon Tum', () => {
  test.each<[string, string, Partial<Result>, Partial<Result>, string]>([
    [
      'Tốc độ tăng trưởng (GRDP) của tỉnh đạt từ 10% trở lên',
      'ước đạt 17.627 tỷ đồng, tăng 9,5% so với cùng kỳ năm trước',
      { op: '>=', value: 10 },
      { value: 9.5, estimated: true },
      'chưa đạt',
    ],
    [
      'Tỷ lệ dân số tham gia bảo hiểm y tế đạt 90,82%',
      'tỷ lệ bao phủ BHYT so với dân số là 90,51%',
      { value: 90.82 },
      { value: 90.51 },
      'chưa đạt',
    ],
    [
      'GRDP bình quân đầu người khoảng 52 triệu đồng',
      '52,44 triệu đồng năm 2022, đạt 100,84% kế hoạch',
      { op: 'about', value: 52, unit: 'triệu đồng' },
      { value: 52.44, unit: 'triệu đồng', ofTarget: 100.84 },
      'đạt',
    ],
    [
      'Thu ngân sách nhà nước trên địa bàn đạt 4.000 tỷ đồng',
      'thực hiện thu lũy kế đến ngày 26 tháng 12 tháng 2022 là 4.014,89 tỷ đồng',
      { value: 4000, unit: 'tỷ đồng' },
      { value: 4014.89, unit: 'tỷ đồng', asOf: '2022-12-26', ofTarget: 100.4 },
      'đạt',
    ],
    [
      'Kế hoạch năm 2022 là 20%',
      'chuyển sang học nghề năm 2022 đạt 22%, đạt 110% kế hoạch',
      { value: 20 },
      { value: 22, ofTarget: 110 },
      'đạt',
    ],
    [
      'giảm ít nhất 4%/năm',
      'tương ứng tỷ lệ giảm hộ nghèo là 4,46%, vượt kế hoạch đề ra',
      { op: '>=', value: 4, unit: '%/năm', change: 'decrease' },
      { value: 4.46, change: 'decrease' },
      'đơn vị tính khác nhau',
    ],
    [
      'có thêm 08 xã đạt chuẩn nông thôn mới',
      'có 36 xã đã được công nhận đạt chuẩn NTM',
      { value: 8, unit: 'xã', change: 'increase' },
      { value: 36, unit: 'xã', year: undefined },
      'một bên là mức, một bên là phần tăng hoặc giảm',
    ],
  ])('%s / %s', (targetText, resultText, target, result, expected) => {
    expect([isPrinted(targetText), isPrinted(resultText)]).toEqual([true, true]);
    expect(told(target, result)).toBe(expected);
  });
});

describe('how a target is worded', () => {
  test.each<[string, Partial<Result>, Better, [value: number, told: string][]]>([
    [
      'ít nhất 10',
      { op: '>=', value: 10 },
      'up',
      [
        [9.99, 'chưa đạt'],
        [10, 'đạt'],
        [11, 'đạt'],
      ],
    ],
    [
      'trên 30',
      { op: '>', value: 30 },
      'up',
      [
        [30, 'chưa đạt'],
        [30.1, 'đạt'],
      ],
    ],
    [
      'dưới 13,8',
      { op: '<', value: 13.8 },
      'down',
      [
        [13.8, 'chưa đạt'],
        [13.7, 'đạt'],
      ],
    ],
    [
      'nhiều nhất 5',
      { op: '<=', value: 5 },
      'none',
      [
        [5, 'đạt'],
        [5.1, 'chưa đạt'],
      ],
    ],
    [
      'đạt 100, more is better',
      { value: 100 },
      'up',
      [
        [99, 'chưa đạt'],
        [100, 'đạt'],
        [101, 'đạt'],
      ],
    ],
    [
      '44, less is better',
      { value: 44 },
      'down',
      [
        [43, 'đạt'],
        [44, 'đạt'],
        [45, 'chưa đạt'],
      ],
    ],
    [
      '7,5-8',
      { values: [7.5, 8] },
      'up',
      [
        [7.4, 'chưa đạt'],
        [7.5, 'đạt'],
        [7.8, 'đạt'],
        [9, 'đạt'],
      ],
    ],
    [
      'ít nhất 3-4: between the two nobody can say',
      { op: '>=', values: [3, 4] },
      'up',
      [
        [2.9, 'chưa đạt'],
        [3.5, 'con số không đủ chính xác để kết luận'],
        [4, 'đạt'],
      ],
    ],
    [
      'khoảng 52: below it nobody can say',
      { op: 'about', value: 52 },
      'up',
      [
        [51.9, 'con số không đủ chính xác để kết luận'],
        [10, 'con số không đủ chính xác để kết luận'],
        [52, 'đạt'],
      ],
    ],
    [
      'chiếm 16,7, and neither more nor less is better',
      { value: 16.7 },
      'none',
      [
        [16.7, 'đạt'],
        [16.8, 'không rõ tăng hay giảm mới là đạt'],
      ],
    ],
    [
      'tăng 5, more is better',
      { value: 5, change: 'increase' },
      'up',
      [
        [4, 'chưa đạt'],
        [5, 'đạt'],
        [6, 'đạt'],
      ],
    ],
    [
      'giảm 8, less is better: a larger fall is better',
      { value: 8, change: 'decrease' },
      'down',
      [
        [7, 'chưa đạt'],
        [9, 'đạt'],
      ],
    ],
    [
      'giảm 2.900, more is better: the fall itself or the thing that falls?',
      { value: 2900, change: 'decrease' },
      'up',
      [
        [2900, 'đạt'],
        [3000, 'không rõ tăng hay giảm mới là đạt'],
        [2800, 'không rõ tăng hay giảm mới là đạt'],
      ],
    ],
  ])('%s', (_, target, better, rows) => {
    const { change } = target;
    expect(rows.map(([value]) => [value, told(target, { value, change }, better)])).toEqual(rows);
  });
});

describe('what stops a comparison', () => {
  test.each<[string, Partial<Result>, Partial<Result>, string]>([
    ['a goal in words', { op: undefined }, { value: 1 }, 'chỉ tiêu không nêu con số'],
    ['units', { value: 10, unit: 'tỷ đồng' }, { value: 10_000, unit: 'triệu đồng' }, 'đơn vị tính khác nhau'],
    ['a rise against a level', { value: 7, change: 'increase' }, { value: 137 }, obstacles.change],
    [
      'a rise against a fall',
      { value: 7, change: 'increase' },
      { value: 9, change: 'decrease' },
      obstacles.change,
    ],
    [
      'other years to compare with',
      { value: 5, change: 'increase', against: '2023' },
      { value: 5, change: 'increase', against: '2020' },
      'mốc so sánh khác nhau',
    ],
    [
      'a part of the place',
      { value: 90 },
      { value: 94.89, scope: 'học sinh dân tộc thiểu số' },
      'phạm vi khác nhau',
    ],
    ['another year', { value: 90, year: 2024 }, { value: 95, year: 2022 }, obstacles.time],
    ['a result without a year', { value: 90 }, { value: 95, year: undefined }, obstacles.time],
    [
      'a span against a year',
      { value: 90, year: undefined, period: '2021/2025' },
      { value: 95 },
      obstacles.time,
    ],
    [
      'half a year, below',
      { value: 4000 },
      { value: 2100, asOf: '2022-06-30' },
      'kết quả chưa tính hết kỳ của chỉ tiêu',
    ],
    [
      'half a year, above, with no word of the plan',
      { value: 4000 },
      { value: 4100, asOf: '2022-06-30' },
      obstacles.unfinished,
    ],
    [
      'half a year, below, in percent of the plan',
      { value: 4000 },
      { value: 2100, asOf: '2022-06-30', ofTarget: 52.5 },
      obstacles.unfinished,
    ],
    [
      'a result that is only about',
      { value: 50 },
      { op: 'about', value: 60 },
      'con số không đủ chính xác để kết luận',
    ],
    [
      'a result above the least, below the target',
      { value: 350 },
      { op: '>', value: 300 },
      'con số không đủ chính xác để kết luận',
    ],
    ['the print says the opposite', { value: 100 }, { value: 101, ofTarget: 98 }, obstacles.contradiction],
    [
      'the print says reached, the numbers do not',
      { value: 100 },
      { value: 99.97, ofTarget: 100 },
      obstacles.contradiction,
    ],
  ])('%s', (_, target, result, expected) => expect(told(target, result)).toBe(expected));

  test('a document older than the end of the year cannot know the year, an estimate can', () => {
    expect(told({ value: 10 }, { value: 9 }, 'up', '2022-07-01')).toBe(obstacles.unfinished);
    expect(told({ value: 10 }, { value: 9 }, 'up', '2023-01-15')).toBe('chưa đạt');
    expect(told({ value: 10 }, { value: 9, estimated: true }, 'up', '2022-12-01')).toBe('chưa đạt');
  });

  test('what does not stop it: the same scope in other letters, a result that is surely above', () => {
    expect(told({ value: 90, scope: 'Hộ nghèo' }, { value: 91, scope: 'hộ  nghèo' })).toBe('đạt');
    expect(told({ value: 300 }, { op: '>', value: 300 })).toBe('đạt');
    expect(told({ value: 301, op: '>=' }, { op: '<', value: 301 })).toBe('chưa đạt');
  });
});

describe('laws', () => {
  const op = fc.constantFrom<NonNullable<Result['op']>>('=', '>=', '<=', '>', '<', 'about');
  const value = fc.integer({ min: -50, max: 50 });
  const amount = fc.oneof(
    fc.record({ op, value }),
    fc.tuple(op, value, fc.integer({ min: 1, max: 20 })).map(([one, low, more]) => ({
      op: one,
      values: [low, low + more] as [number, number],
    })),
  );
  const better = fc.constantFrom<Better>('up', 'down', 'none');

  test('another unit, change, scope or year is never judged', () => {
    const other = fc.constantFrom<Partial<Result>>(
      { unit: 'xã' },
      { change: 'increase' },
      { scope: 'mầm non' },
      { year: 2021 },
      { year: undefined },
    );
    law([amount, amount, better, other], (target, result, direction, difference) => {
      expect(judge(figure(target), figure({ ...result, ...difference }), direction, null).kind).toBe(
        'incomparable',
      );
    });
  });

  test('where more is better, more never turns reached into anything else', () => {
    law([amount, value, fc.integer({ min: 0, max: 40 })], (target, low, more) => {
      if (target.op === '<' || target.op === '<=') return;
      const at = (one: number) => judge(figure(target), figure({ value: one }), 'up', null).kind;
      if (at(low) === 'reached') expect(at(low + more)).toBe('reached');
      if (at(low) === 'missed') expect(at(low - more)).toBe('missed');
    });
  });

  test('what a range reaches or misses, each of its numbers does', () => {
    law(
      [amount, value, fc.integer({ min: 1, max: 20 }), fc.nat({ max: 20 }), better],
      (target, low, more, step, direction) => {
        const whole = judge(figure(target), figure({ values: [low, low + more] }), direction, null).kind;
        if (whole === 'incomparable') return;
        const one = low + Math.min(step, more);
        expect(judge(figure(target), figure({ value: one }), direction, null).kind).toBe(whole);
      },
    );
  });

  test('up and down are mirror images', () => {
    const mirror = { '=': '=', about: 'about', '>=': '<=', '<=': '>=', '>': '<', '<': '>' } as const;
    const turned = ({
      op: one,
      ...rest
    }: {
      op: NonNullable<Result['op']>;
      value?: number;
      values?: [number, number];
    }) => ({
      op: mirror[one],
      ...(rest.value === undefined ? {} : { value: -rest.value }),
      ...(rest.values ? { values: [-rest.values[1], -rest.values[0]] as [number, number] } : {}),
    });
    law([amount, amount], (target, result) => {
      expect(judge(figure(turned(target)), figure(turned(result)), 'down', null)).toEqual(
        judge(figure(target), figure(result), 'up', null),
      );
    });
  });
});
