/** What is drawn, and where: units never mixed, nothing drawn over something else. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { axisName, chartsOf, type Plotted } from '../../src/charts/chart.ts';
import { describe as inWords } from '../../src/charts/description.ts';
import { brokenLines, layOut } from '../../src/charts/layout.ts';
import { across, LETTER, NARROWEST, scaleOf } from '../../src/charts/scale.ts';
import type { Result } from '../../src/core/target.ts';
import { printNumber } from '../../src/core/target.ts';
import { law } from '../core/law.ts';
import { figure, ledger } from '../core/ledger/real-ledger.ts';

const plotted = (indicator: string): Plotted[] =>
  (ledger.ofIndicator.get(indicator) ?? []).map((row) => ({
    kind: row.kind,
    figure: row.figure,
    label: `${ledger.territories.get(row.territory)}, ${row.figure.year ?? 'không nêu năm'}`,
  }));

/** A chart in words: each row with its marks. */
const drawn = (indicator: string) =>
  chartsOf(plotted(indicator)).map((chart) => [
    axisName(chart),
    ...chart.rows.map(
      ({ label, marks }) => `${label}: ${marks.map(({ kind, text }) => `${kind} ${text}`).join(', ')}`,
    ),
  ]);

test.each([
  [
    'tang-truong-grdp',
    [
      [
        '%',
        'tỉnh Kon Tum, 2024: target ít nhất 10%',
        'tỉnh Quảng Nam, 2024: target 7,5–8%',
        'tỉnh Kon Tum, 2022: target ít nhất 10%, result 9,5% (số ước)',
      ],
    ],
  ],
  [
    'thu-ngan-sach',
    [
      [
        'tỷ đồng',
        'tỉnh Kon Tum, 2024: target ít nhất 4.600',
        'tỉnh Quảng Nam, 2024: target 23.600',
        'tỉnh Kon Tum, 2022: target 4.000, result 4.014,89 (đến 26/12/2022), result 4.050 (số ước)',
      ],
      ['triệu đồng', 'huyện Ngọc Hồi, 2023: target 447.860'],
    ],
  ],
  [
    'xa-nong-thon-moi',
    [
      [
        'phần tăng, xã',
        'tỉnh Kon Tum, 2024: target tăng 5 xã',
        'tỉnh Quảng Nam, 2024: target tăng ít nhất 7 xã',
        'tỉnh Kon Tum, 2022: target tăng 8 xã',
      ],
      ['xã', 'tỉnh Quảng Nam, 2024: target 137 xã', 'tỉnh Kon Tum, không nêu năm: result 36 xã'],
    ],
  ],
  ['sap-xep-don-vi-hanh-chinh', []],
])('%s', (indicator, charts) => expect(drawn(indicator)).toEqual(charts));

test('a chart in words', () => {
  const [chart] = chartsOf(plotted('bao-phu-bao-hiem-y-te'));
  expect(chart && inWords(chart)).toBe(
    'Đơn vị: %. tỉnh Kon Tum, 2024: chỉ tiêu 94,15%. tỉnh Quảng Nam, 2024: chỉ tiêu 96,2%. ' +
      'huyện Ngọc Hồi, 2023: chỉ tiêu 86,21%. tỉnh Kon Tum, 2022: chỉ tiêu 90,82%, kết quả 90,51%.',
  );
});

describe('the axis', () => {
  test.each([
    [
      [90.82, 90.51],
      [90.5, 90.6, 90.7, 90.8, 90.9],
    ],
    [
      [7.5, 8, 10, 9.5],
      [7.5, 8, 8.5, 9, 9.5, 10],
    ],
    [
      [4000, 23_600],
      [0, 10_000, 20_000, 30_000],
    ],
    [
      [900_000, 1_700_000],
      [0, 1_000_000, 2_000_000],
    ],
    [
      [100, 100],
      [0, 20, 40, 60, 80, 100],
    ],
    [[0], [0, 0.2, 0.4, 0.6, 0.8, 1]],
    [
      [-3, 4],
      [-4, -2, 0, 2, 4],
    ],
  ])('%j', (values, ticks) => expect(scaleOf(values).ticks).toEqual(ticks));

  test('holds every value, in round steps, with numbers that do not touch', () => {
    const value = fc.oneof(
      fc.integer({ min: 0, max: 2_000_000 }),
      fc.integer({ min: 0, max: 9999 }).map((cents) => cents / 100),
    );
    law([fc.array(value, { minLength: 1, maxLength: 12 })], (values) => {
      const scale = scaleOf(values);
      for (const one of values) {
        expect(across(one, scale)).toBeGreaterThanOrEqual(0);
        expect(across(one, scale)).toBeLessThanOrEqual(100);
      }
      expect(scale.ticks).toEqual([...scale.ticks].sort((a, b) => a - b));
      const letters = scale.ticks.map(printNumber).join('').length;
      expect(letters * LETTER).toBeLessThan(NARROWEST);
    });
  });
});

describe('the drawing', () => {
  const op = fc.constantFrom<NonNullable<Result['op']>>('=', '>=', '<=', '>', '<', 'about');
  const one = fc.record({
    kind: fc.constantFrom('target' as const, 'result' as const),
    op,
    value: fc.integer({ min: 0, max: 3000 }).map((tenths) => tenths / 10),
    width: fc.option(fc.integer({ min: 1, max: 100 }), { nil: undefined }),
    estimated: fc.boolean(),
    unit: fc.constantFrom('%', 'giường/vạn dân', 'triệu đồng'),
    label: fc.constantFrom(
      'Kon Tum, 2022',
      'Quảng Nam, 2024',
      'Tỷ lệ khu công nghiệp đang hoạt động có hệ thống xử lý nước thải',
    ),
  });

  test('has one unit a chart, every label inside the narrowest plot, no two lines on each other', () => {
    law([fc.array(one, { minLength: 1, maxLength: 20 })], (made) => {
      const charts = chartsOf(
        made.map(({ kind, label, value, width, ...rest }) => ({
          kind,
          label,
          figure: figure({ ...rest, ...(width ? { values: [value, value + width] } : { value }) }),
        })),
      );
      expect(new Set(charts.map(({ unit }) => unit)).size).toBe(charts.length);
      for (const chart of charts) {
        const { rows, height } = layOut(chart);
        let down = 0;
        for (const { y, height: tall, label, lanes } of rows) {
          expect(y).toBeGreaterThanOrEqual(down);
          down = y + tall;
          let above = y + label.length * 19;
          for (const { mark, y: middle, x, label: beside } of lanes) {
            expect(y + middle - 7).toBeGreaterThanOrEqual(above);
            above = y + middle + 7;
            expect(x[0]).toBeLessThanOrEqual(x[1]);
            const at = (beside.x / 100) * NARROWEST + beside.dx;
            const [left, right] =
              beside.anchor === 'start'
                ? [at, at + mark.text.length * LETTER]
                : [at - mark.text.length * LETTER, at];
            expect(left).toBeGreaterThanOrEqual(-0.5);
            expect(right).toBeLessThanOrEqual(NARROWEST + 0.5);
          }
          expect(above).toBeLessThanOrEqual(down);
        }
        expect(down).toBe(height);
      }
    });
  });

  test('runs on where a figure has no end', () => {
    const arrows = (['=', '>=', '>', '<=', '<', 'about'] as const).map((sign) => {
      const [chart] = chartsOf([{ kind: 'target', label: 'x', figure: figure({ op: sign, value: 5 }) }]);
      return chart && layOut(chart).rows[0]?.lanes[0]?.arrow;
    });
    expect(arrows).toEqual([null, 'right', 'right', 'left', 'left', null]);
  });

  test('a figure stated twice is drawn once', () => {
    const [chart] = chartsOf(
      [1, 2].map(() => ({ kind: 'target' as const, label: 'x', figure: figure({ value: 4000 }) })),
    );
    expect(chart?.rows.map(({ marks }) => marks.length)).toEqual([1]);
  });
});

test.each([
  ['Tỷ lệ lao động qua đào tạo', 12, ['Tỷ lệ lao', 'động qua đào', 'tạo']],
  ['một-từ-rất-dài-không-ngắt rồi', 5, ['một-từ-rất-dài-không-ngắt', 'rồi']],
])('%s in lines of %i', (text, most, lines) => expect(brokenLines(text, most)).toEqual(lines));
