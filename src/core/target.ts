/** Numeric goals and outcomes, each tied to the sentence that states it. */

export type Comparison = '=' | '>=' | '<=' | '>' | '<' | 'about';

/** One goal; one outcome is the same with what `Result` adds. Numbers are in `unit`. */
export interface Target {
  indicator: string;
  label: string;
  /** Absent for a qualitative goal. */
  op?: Comparison | undefined;
  value?: number | undefined;
  /** A printed range, low to high. */
  values?: [number, number] | undefined;
  unit?: string | undefined;
  /** The figure is a change, not a level: "giảm 3-4%". */
  change?: 'increase' | 'decrease' | undefined;
  /** Year or day against which the change is measured. */
  against?: string | undefined;
  year?: number | undefined;
  period?: string | undefined;
  scope?: string | undefined;
  /** The work whose goal is repeated here. */
  setBy?: string | undefined;
  quote: string;
}

export interface Result extends Target {
  estimated?: boolean | undefined;
  /** The day to which the figure counts. */
  asOf?: string | undefined;
  /** Percent of the plan, as printed. */
  ofTarget?: number | undefined;
}

const SIGNS: Record<Comparison, string> = {
  '=': '',
  '>=': 'ít nhất ',
  '<=': 'nhiều nhất ',
  '>': 'trên ',
  '<': 'dưới ',
  about: 'khoảng ',
};

const CHANGES = { increase: 'tăng ', decrease: 'giảm ' } as const;

/**
 * A number as Vietnamese texts print it: comma for decimals, dots for thousands.
 *
 * @example printNumber(1700000) // '1.700.000'
 * @example printNumber(63.7) // '63,7'
 */
export function printNumber(value: number): string {
  const [whole = '', decimals] = String(value).split('.');
  const head = whole.length % 3 || 3;
  const grouped = [whole.slice(0, head), ...(whole.slice(head).match(/\d{3}/g) ?? [])].join('.');
  return decimals ? `${grouped},${decimals}` : grouped;
}

/**
 * What is to be reached, in few signs; null for a qualitative goal.
 *
 * @example printAmount({ op: '>=', values: [3, 4], unit: '%/năm', change: 'decrease', … }) // 'giảm ít nhất 3–4%/năm'
 */
export function printAmount(target: Target): string | null {
  const figures = target.values ?? (target.value === undefined ? [] : [target.value]);
  if (figures.length === 0) return null;
  const change = target.change ? CHANGES[target.change] : '';
  const amount = figures.map(printNumber).join('–');
  // Vietnamese print sets no space before a percent sign.
  const unit = target.unit?.startsWith('%') ? target.unit : target.unit ? ` ${target.unit}` : '';
  return `${change}${SIGNS[target.op ?? '=']}${amount}${unit}`;
}
