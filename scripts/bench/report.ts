/** One measured build, as numbers and as a person reads it. */
import { printNumber } from '../../src/core/target.ts';
import type { Usage } from './measure/run.ts';
import type { Size } from './measure/size.ts';

export interface Measurement extends Omit<Usage, 'code' | 'isTooLarge'> {
  documents: number;
  seed: number;
  millisecondsPerDocument: number;
  dist: Size;
  searchIndex: Size;
}

const UNKNOWN = 'không đo được (hệ thống này không có /proc)';

/**
 * The measurement in Vietnamese, one quantity a line.
 *
 * @example console.log(printMeasurement(measurement)) // '1.000 văn bản …\n  Thời gian dựng      19,3 giây …'
 */
export function printMeasurement(measurement: Measurement): string {
  const {
    documents,
    seed,
    wallSeconds,
    cpuSeconds,
    millisecondsPerDocument,
    peakTreeBytes,
    peakProcessBytes,
  } = measurement;
  const lines = [
    ['Thời gian dựng', `${seconds(wallSeconds)}, ${rounded(millisecondsPerDocument)} ms mỗi văn bản`],
    ['Thời gian CPU', cpuSeconds === null ? UNKNOWN : seconds(cpuSeconds)],
    ['Bộ nhớ cao nhất', peakTreeBytes === null ? UNKNOWN : `${megabytes(peakTreeBytes)} cả cây tiến trình`],
    ['Tiến trình lớn nhất', peakProcessBytes === null ? UNKNOWN : megabytes(peakProcessBytes)],
    ['Trang đã dựng', size(measurement.dist)],
    ['Chỉ mục tìm kiếm', size(measurement.searchIndex)],
  ];
  const title = `${printNumber(documents)} văn bản sinh ra (hạt giống ${seed})`;
  return [title, ...lines.map(([label = '', text = '']) => `  ${label.padEnd(20)}${text}`)].join('\n');
}

function seconds(value: number): string {
  return `${rounded(value)} giây`;
}

function size({ files, bytes }: Size): string {
  return `${printNumber(files)} tệp, ${megabytes(bytes)}`;
}

function megabytes(bytes: number): string {
  return `${rounded(bytes / 1e6)} MB`;
}

function rounded(value: number): string {
  return printNumber(Math.round(value * 10) / 10);
}
