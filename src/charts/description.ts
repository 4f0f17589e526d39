/** A chart in words, for who cannot see it: the title says what, the description every row. */
import { axisName, type Chart, type ChartRow } from './chart.ts';

/** Rows told one by one; the table beside the chart has all. */
const MOST = 12;

/**
 * All figures of a chart, row by row.
 *
 * @example describe(chart) // 'Đơn vị: %. tỉnh Kon Tum, 2022: chỉ tiêu ít nhất 10%, kết quả 9,5% (số ước). …'
 */
export function describe(chart: Chart): string {
  const told = chart.rows.slice(0, MOST).map(inWords).join(' ');
  const more = chart.rows.length - MOST;
  return `Đơn vị: ${axisName(chart)}. ${told}${more > 0 ? ` Còn ${more} dòng nữa trong bảng.` : ''}`;
}

function inWords({ label, marks }: ChartRow): string {
  const figures = marks.map(({ kind, text }) => `${kind === 'target' ? 'chỉ tiêu' : 'kết quả'} ${text}`);
  return `${label}: ${figures.join(', ')}.`;
}
