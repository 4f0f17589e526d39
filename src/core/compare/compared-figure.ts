/** A target or a result as the comparison of two documents reads it. */
import type { Comparison } from '../target.ts';

/** One target or result as a comparison needs it. */
export interface ComparedFigure {
  kind: 'target' | 'result';
  indicator: string;
  /** Name of the indicator. */
  name: string;
  scope: string | null;
  unit: string | null;
  op: Comparison | null;
  change: 'increase' | 'decrease' | null;
  /** None for a qualitative goal, two for a range. */
  values: number[];
  /** As the archive prints it; null for a qualitative goal. */
  amount: string | null;
  /** Year, period or day, in words; '' when the text gives none. */
  when: string;
  isEstimated: boolean;
  /** The passage that states it; null when it is not found again. */
  address: string | null;
  pin: string;
}
