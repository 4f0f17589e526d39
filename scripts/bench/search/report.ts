/** The engines of one size side by side, a quantity a line. */
import { printNumber } from '../../../src/core/target.ts';
import type { Distribution } from './distribution.ts';
import type { EngineMeasurement, SizeMeasurement } from './measure-engines.ts';
import { queries } from './queries.ts';

const LABEL = 34;
const COLUMN = 20;
const UNKNOWN = '–';

type Row = [label: string, cell: (engine: EngineMeasurement) => string];

const ROWS: Row[] = [
  ['Lập chỉ mục, giây', ({ index }) => number(index?.wallSeconds)],
  ['Bộ nhớ cao nhất, MB', ({ index }) => megabytes(index?.peakTreeBytes)],
  ['Trên đĩa, MB', ({ index }) => megabytes(index?.disk.bytes)],
  ['Trên đĩa, tệp', ({ index }) => number(index?.disk.files)],
  ['Câu hỏi đầu tải về, kB', ({ answers }) => kilobytes(answers?.firstBytes)],
  ['  nhiều nhất', ({ answers }) => kilobytes(answers?.mostFirstBytes)],
  ['Câu hỏi sau tải về, kB', ({ answers }) => kilobytes(answers?.laterBytes)],
  ['Nguội p50 / p95, ms', ({ answers }) => spread(answers?.cold)],
  ['Nóng p50 / p95, ms', ({ answers }) => spread(answers?.warm)],
  ['Trang bị chặn lâu nhất, ms', ({ answers }) => blocked(answers?.longestTask)],
  ['Câu hỏi có kết quả', ({ answers }) => (answers ? `${answers.answered} / ${queries.length}` : UNKNOWN)],
  [
    'Số lần hỏi nguội / nóng',
    ({ answers }) => (answers ? `${answers.cold.count} / ${answers.warm.count}` : UNKNOWN),
  ],
];

/**
 * The measurement in Vietnamese, a column an engine.
 *
 * @example console.log(printEngines(measurement))
 */
export function printEngines({ documents, seed, load, engines }: SizeMeasurement): string {
  const title = `${printNumber(documents)} văn bản sinh ra (hạt giống ${seed}); riêng đọc kho ${number(load.wallSeconds)} giây, ${megabytes(load.peakTreeBytes)} MB, có trong số của mỗi máy tìm`;
  const lines = ROWS.map(([label, cell]) => line(label, engines.map(cell)));
  const failures = engines.flatMap(({ engine, failure }) => (failure ? [`  ${engine}: ${failure}`] : []));
  return [
    title,
    line(
      '',
      engines.map(({ engine }) => engine),
    ),
    ...lines,
    ...failures,
  ].join('\n');
}

function line(label: string, cells: readonly string[]): string {
  return `  ${label.padEnd(LABEL)}${cells.map((cell) => cell.padStart(COLUMN)).join('')}`;
}

function number(value: number | null | undefined): string {
  return value === null || value === undefined ? UNKNOWN : printNumber(Math.round(value * 10) / 10);
}

function megabytes(bytes: number | null | undefined): string {
  return number(bytes && bytes / 1e6);
}

function kilobytes(bytes: number | undefined): string {
  return number(bytes === undefined ? bytes : bytes / 1e3);
}

function spread(times: Distribution | undefined): string {
  return times ? `${Math.round(times.p50)} / ${Math.round(times.p95)}` : UNKNOWN;
}

/** The browser reports only tasks of 50 ms and more. */
function blocked(milliseconds: number | undefined): string {
  if (milliseconds === undefined) return UNKNOWN;
  return milliseconds === 0 ? 'dưới 50' : number(milliseconds);
}
