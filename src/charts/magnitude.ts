/** Figures so far apart that on one axis the small ones would all lie at zero. */
import type { Chart, ChartRow } from './chart.ts';

/** Below a fiftieth of the largest a figure cannot be told from none. */
const FARTHEST = 50;

/**
 * The chart, or one for each magnitude, in the order in which they first occur. Shares stay together: their axis is known.
 *
 * @example byMagnitude({ unit: 'triệu đồng', change: undefined, rows: [of55, of168500] }).length // 2
 */
export function byMagnitude(chart: Chart): Chart[] {
  if (chart.unit.startsWith('%')) return [chart];
  const parts: { most: number; rows: Set<ChartRow> }[] = [];
  for (const row of [...chart.rows].sort((a, b) => sizeOf(b) - sizeOf(a))) {
    const last = parts.at(-1);
    const size = sizeOf(row);
    // None at all lies at zero on any axis.
    if (last && (size === 0 || size * FARTHEST >= last.most)) last.rows.add(row);
    else parts.push({ most: size, rows: new Set([row]) });
  }
  return parts
    .map(({ rows }) => ({ ...chart, rows: chart.rows.filter((row) => rows.has(row)) }))
    .sort((a, b) => firstOf(chart, a) - firstOf(chart, b));
}

function sizeOf({ marks }: ChartRow): number {
  return Math.max(...marks.map(({ low, high }) => Math.max(Math.abs(low), Math.abs(high))));
}

function firstOf({ rows }: Chart, part: Chart): number {
  return rows.indexOf(part.rows[0] as ChartRow);
}
