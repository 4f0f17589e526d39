/** Many times as two. */

export interface Distribution {
  p50: number;
  p95: number;
  /** How many were measured. */
  count: number;
}

/**
 * Median and 95th percentile, each a value that was measured.
 *
 * @example distributionOf([3, 1, 2]) // { p50: 2, p95: 3, count: 3 }
 */
export function distributionOf(values: readonly number[]): Distribution {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
  return { p50: at(0.5), p95: at(0.95), count: sorted.length };
}
