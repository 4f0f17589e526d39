/** The axis of a chart: round numbers around the values, few enough to be read on a phone. */
import { printNumber } from '../core/target.ts';

export interface Scale {
  from: number;
  to: number;
  ticks: number[];
}

/** The narrowest plot, in pixels: a phone of 320. */
export const NARROWEST = 264;
/** Width of one letter of a label, in pixels, at most on average. */
export const LETTER = 7;
const MOST_STEPS = 5;
/** Where the smallest value is above this part of the largest, an axis from zero would hide what differs. */
const CLOSE = 0.6;

/**
 * An axis that holds all values. It begins at zero unless all values lie close together.
 *
 * @example scaleOf([90.82, 90.51]) // { from: 90.5, to: 90.9, ticks: [90.5, 90.6, 90.7, 90.8, 90.9] }
 * @example scaleOf([7.5, 8, 10, 9.5]).ticks // [7, 8, 9, 10]
 */
export function scaleOf(values: readonly number[]): Scale {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const isClose = low > 0 && low < high && low / high >= CLOSE;
  const [from, to] = isClose ? [low, high] : [Math.min(0, low), Math.max(0, high)];
  const span = to - from || 1;
  for (let steps = MOST_STEPS; steps > 1; steps--) {
    const scale = rounded(from, from + span, roundStep(span / steps));
    if (fits(scale.ticks)) return scale;
  }
  return rounded(from, from + span, roundStep(span));
}

/** 1, 2, 2.5 or 5 times a power of ten, not below the wished step. */
function roundStep(wished: number): number {
  const power = 10 ** Math.floor(Math.log10(wished));
  return ([1, 2, 2.5, 5].find((times) => times * power >= wished * (1 - 1e-9)) ?? 10) * power;
}

function rounded(low: number, high: number, step: number): Scale {
  const first = Math.floor(low / step + 1e-9);
  const last = Math.max(first + 1, Math.ceil(high / step - 1e-9));
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => exact((first + index) * step));
  return { from: ticks[0] ?? low, to: ticks.at(-1) ?? high, ticks };
}

/** Without the crumbs of binary fractions: 0.30000000000000004. */
function exact(value: number): number {
  return Number(value.toPrecision(12));
}

function fits(ticks: readonly number[]): boolean {
  const letters = ticks.reduce((sum, tick) => sum + printNumber(tick).length + 3, 0);
  return letters * LETTER <= NARROWEST;
}

/** Room at both ends, where marks and their arrows would touch the edge. */
const MARGIN = 5;

/**
 * Where a value stands across the plot, in percent of its width.
 *
 * @example across(0, { from: 0, to: 10, ticks }) // 5
 */
export function across(value: number, { from, to }: Scale): number {
  return Number((MARGIN + ((value - from) / (to - from)) * (100 - 2 * MARGIN)).toFixed(2));
}
