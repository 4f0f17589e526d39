/** Small figures are not drawn as zero beside large ones. */
import { expect, test } from 'vitest';
import { chartsOf } from '../../src/charts/chart.ts';
import { byMagnitude } from '../../src/charts/magnitude.ts';

const charts = (unit: string, values: readonly number[]) =>
  chartsOf(
    values.map((value) => ({
      kind: 'target',
      label: String(value),
      figure: { indicator: 'thu', label: 'thu', op: '=', value, unit, quote: '' },
    })),
  )
    .flatMap(byMagnitude)
    .map(({ rows }) => rows.map(({ label }) => Number(label)));

test.each([
  ['triệu đồng', [55, 168_500], [[55], [168_500]]],
  [
    'triệu đồng',
    [168_500, 55, 90_000, 60],
    [
      [168_500, 90_000],
      [55, 60],
    ],
  ],
  ['xã', [2, 100], [[2, 100]]],
  ['xã', [0, 5], [[0, 5]]],
  ['%', [0.5, 99], [[0.5, 99]]],
])('%s %j → %j', (unit, values, expected) => expect(charts(unit, values)).toEqual(expected));
