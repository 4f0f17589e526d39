/** Figures that suit the unit of an indicator, as numbers and as print. */
import { printNumber } from '../../../src/core/target.ts';
import type { Random } from './random.ts';

export interface Figure {
  value: number;
  printed: string;
}

/** Unit, smallest and largest value, decimals; the first that matches. */
const RANGES: readonly [unit: RegExp, low: number, high: number, decimals: number][] = [
  [/^%$/, 5, 100, 2],
  [/^%|điểm/, 1, 6, 1],
  [/^tỷ|^triệu USD/, 200, 90_000, 0],
  [/^triệu/, 25, 190, 1],
  [/^giường/, 15, 45, 1],
  [/^(?:người|hộ|tấn|con|ha|doanh nghiệp|lượt)/, 100, 900_000, 0],
];
const FEW = [1, 30, 0] as const;

/**
 * A figure in this unit.
 *
 * @example figureIn('xã', random) // { value: 5, printed: '05 xã' }
 */
export function figureIn(unit: string, random: Random): Figure {
  const [, low, high, decimals] = RANGES.find(([pattern]) => pattern.test(unit)) ?? [null, ...FEW];
  const scale = 10 ** random.between(0, decimals);
  const value = random.between(low * scale, high * scale) / scale;
  return { value, printed: withUnit(value, unit) };
}

/** A count of few things is printed with a zero before one digit; "%" stands without a space. */
function withUnit(value: number, unit: string): string {
  const isCount = !RANGES.some(([pattern]) => pattern.test(unit));
  const number = isCount ? printNumber(value).padStart(2, '0') : printNumber(value);
  return unit.startsWith('%') ? `${number}${unit}` : `${number} ${unit}`;
}
