/**
 * Targets and results as sets of numbers. A target is reached when every number the result may be lies in what
 * surely reaches it, missed when none lies in what possibly does; between the two nothing is said.
 */
import type { Comparison, Target } from '../target.ts';

/** Numbers between two ends; an end that is open does not belong. */
export interface Interval {
  low: number;
  high: number;
  isLowOpen?: boolean;
  isHighOpen?: boolean;
}

/** Which direction is an improvement. */
export type Better = 'up' | 'down' | 'none';

export interface Goal {
  /** Numbers that reach it beyond doubt; null when none does. */
  surely: Interval | null;
  /** Numbers that may still count as reaching it. */
  possibly: Interval;
}

const EVERYTHING: Interval = { low: -Infinity, high: Infinity };

/**
 * The numbers of a figure, lowest and highest; null for one in words.
 *
 * @example endsOf({ values: [3, 4], … }) // [3, 4]
 */
export function endsOf({ value, values }: Pick<Target, 'value' | 'values'>): [number, number] | null {
  return values ?? (value === undefined ? null : [value, value]);
}

/**
 * The numbers that a result may be: "trên 300" is anything above; null for "khoảng" and for one in words.
 *
 * @example extentOf({ op: '>', value: 300, … }) // { low: 300, high: Infinity, isLowOpen: true }
 */
export function extentOf(result: Pick<Target, 'op' | 'value' | 'values'>): Interval | null {
  const ends = endsOf(result);
  if (!ends || result.op === 'about') return null;
  const [low, high] = ends;
  return result.op === '=' ? { low, high } : beyond(result.op, low, high).possibly;
}

/**
 * What reaches a target. "Ít nhất" and the like are taken at their word; a plain number is the least that is to be
 * reached where more is better, the most where less is, and exactly that where neither is.
 *
 * @example goalOf({ op: '=', value: 90.82, … }, 'up')?.surely // { low: 90.82, high: Infinity }
 */
export function goalOf(target: Pick<Target, 'op' | 'value' | 'values'>, better: Better): Goal | null {
  const ends = endsOf(target);
  if (!ends) return null;
  const [low, high] = ends;
  if (target.op === '=' || target.op === 'about') return plainGoal(low, high, better, target.op === 'about');
  return beyond(target.op, low, high);
}

/** "7,5-8%" is reached from its nearer end on. "Khoảng 52" is surely reached from 52 on; below it nobody can say. */
function plainGoal(low: number, high: number, better: Better, isAbout: boolean): Goal {
  const reached = better === 'up' ? { low, high: Infinity } : { low: -Infinity, high };
  if (better === 'none') return { surely: isAbout ? null : { low, high }, possibly: EVERYTHING };
  return { surely: reached, possibly: isAbout ? EVERYTHING : reached };
}

/** "Ít nhất 3-4%" is surely reached from 4, and not reached below 3. */
function beyond(op: Exclude<Comparison, '=' | 'about'> | undefined, low: number, high: number): Goal {
  const isOpen = op === '>' || op === '<';
  const above = (from: number): Interval => ({ low: from, high: Infinity, isLowOpen: isOpen });
  const below = (to: number): Interval => ({ low: -Infinity, high: to, isHighOpen: isOpen });
  return op === '<=' || op === '<'
    ? { surely: below(low), possibly: below(high) }
    : { surely: above(high), possibly: above(low) };
}

/**
 * Whether all of `inner` lies in `outer`.
 *
 * @example liesIn({ low: 9.5, high: 9.5 }, { low: 10, high: Infinity }) // false
 */
export function liesIn(inner: Interval, outer: Interval): boolean {
  const fromLow =
    inner.low > outer.low || (inner.low === outer.low && (!outer.isLowOpen || !!inner.isLowOpen));
  const toHigh =
    inner.high < outer.high || (inner.high === outer.high && (!outer.isHighOpen || !!inner.isHighOpen));
  return fromLow && toHigh;
}

/**
 * Whether two share a number.
 *
 * @example meet({ low: 9.5, high: 9.5 }, { low: 10, high: Infinity }) // false
 */
export function meet(a: Interval, b: Interval): boolean {
  return !endsBefore(a, b) && !endsBefore(b, a);
}

function endsBefore(a: Interval, b: Interval): boolean {
  return a.high < b.low || (a.high === b.low && (!!a.isHighOpen || !!b.isLowOpen));
}
