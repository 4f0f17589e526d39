/** Targets and results of two documents side by side: same indicator, same scope, same unit, or not at all. */
import { type Comparison, printNumber } from '../target.ts';
import { oneLine } from '../text.ts';

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

/** One row of the comparison. */
export interface FigureRow {
  a: ComparedFigure | null;
  b: ComparedFigure | null;
  verdict: Verdict;
}

/** How two figures relate, as a sign and as words; `A`, `B` name the sides. */
export interface Verdict {
  kind: 'same' | 'higher' | 'lower' | 'different' | 'only-a' | 'only-b' | 'unstated';
  sign: string;
  words: string;
}

/**
 * All figures of both, in the order of the first; those that only the second has come last.
 *
 * @example alignFigures(figuresOfPlan, figuresOfReport)[0]?.verdict.words // 'B thấp hơn 0,5 điểm phần trăm'
 */
export function alignFigures(as: readonly ComparedFigure[], bs: readonly ComparedFigure[]): FigureRow[] {
  const groupsA = byKey(as);
  const groupsB = byKey(bs);
  const keys = [...new Set([...groupsA.keys(), ...groupsB.keys()])];
  return keys.flatMap((key) => pairGroup(groupsA.get(key) ?? [], groupsB.get(key) ?? []));
}

/** `Map.groupBy` is younger than Chrome 109 and Firefox 115, in which this runs. */
function byKey(figures: readonly ComparedFigure[]): Map<string, ComparedFigure[]> {
  const groups = new Map<string, ComparedFigure[]>();
  for (const figure of figures) {
    const group = groups.get(keyOf(figure));
    if (group) group.push(figure);
    else groups.set(keyOf(figure), [figure]);
  }
  return groups;
}

function keyOf({ indicator, scope, unit }: ComparedFigure): string {
  return [indicator, oneLine(scope ?? '').toLowerCase(), unit ?? ''].join('\n');
}

/** Of several with one key those of one kind and time belong together, then those of one kind, then any. */
function pairGroup(as: readonly ComparedFigure[], bs: readonly ComparedFigure[]): FigureRow[] {
  const partner = new Map<ComparedFigure, ComparedFigure>();
  const left = new Set(bs);
  const rules: ((a: ComparedFigure, b: ComparedFigure) => boolean)[] = [
    (a, b) => a.kind === b.kind && a.when === b.when && a.change === b.change,
    (a, b) => a.when === b.when && a.change === b.change,
    (a, b) => a.kind === b.kind && a.change === b.change,
    () => true,
  ];
  for (const fits of rules) {
    for (const a of as) {
      const b = partner.has(a) ? undefined : [...left].find((other) => fits(a, other));
      if (!b) continue;
      partner.set(a, b);
      left.delete(b);
    }
  }
  const rows = as.map((a) => ({ a, b: partner.get(a) ?? null }));
  return [...rows, ...[...left].map((b) => ({ a: null, b }))].map(({ a, b }) => ({
    a,
    b,
    verdict: judge(a, b),
  }));
}

/** Judges what is printed and no more: which of two figures is better is for the reader. */
function judge(a: ComparedFigure | null, b: ComparedFigure | null): Verdict {
  if (!b) return { kind: 'only-a', sign: 'A', words: 'chỉ A nêu' };
  if (!a) return { kind: 'only-b', sign: 'B', words: 'chỉ B nêu' };
  if (!a.amount && !b.amount) return { kind: 'unstated', sign: '–', words: 'cả hai không nêu con số' };
  if (a.amount === b.amount) return { kind: 'same', sign: '=', words: 'như nhau' };
  const [valueA, valueB] = [a.values[0], b.values[0]];
  const isSingle = a.values.length === 1 && b.values.length === 1 && a.change === b.change;
  if (!isSingle || valueA === undefined || valueB === undefined) {
    const one = a.amount ? (b.amount ? null : 'A') : 'B';
    return { kind: 'different', sign: '≠', words: one ? `chỉ ${one} nêu con số` : 'khác' };
  }
  if (valueA === valueB) return { kind: 'different', sign: '≠', words: 'cùng con số, khác cách nêu' };
  return gap(a, valueA, valueB);
}

function gap({ unit, change }: ComparedFigure, valueA: number, valueB: number): Verdict {
  const isMore = valueB > valueA;
  const verb = change === 'increase' ? 'tăng ' : change === 'decrease' ? 'giảm ' : '';
  const word = change ? (isMore ? 'nhiều hơn' : 'ít hơn') : isMore ? 'cao hơn' : 'thấp hơn';
  return {
    kind: isMore ? 'higher' : 'lower',
    sign: isMore ? '▲' : '▼',
    words: `B ${verb}${word} ${printNumber(exactGap(valueA, valueB))} ${gapUnit(unit)}`.trim(),
  };
}

/** 90,82 − 90,51 is 0,31, not 0,30999…: as many decimals as the figures have. */
function exactGap(a: number, b: number): number {
  const decimals = Math.max(...[a, b].map((value) => String(value).split('.')[1]?.length ?? 0));
  return Number(Math.abs(b - a).toFixed(decimals));
}

/** Between two shares lie points, not percent. */
function gapUnit(unit: string | null): string {
  return (unit ?? '').replace(/^%/, 'điểm phần trăm');
}
