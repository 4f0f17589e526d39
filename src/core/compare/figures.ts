/** Targets and results of two documents side by side: same indicator, same scope, same unit, or not at all. */
import { oneLine } from '../one-line.ts';
import type { ComparedFigure } from './compared-figure.ts';
import { judge, type Verdict } from './verdict.ts';

/** All that both documents say of one indicator in one scope and unit. */
export interface FigureRow {
  name: string;
  scope: string | null;
  a: ComparedFigure[];
  b: ComparedFigure[];
  /** One for each pair of figures that can be held against each other; at least one. */
  verdicts: Verdict[];
  /** Whether both documents know the indicator, be it in another scope or unit. */
  isShared: boolean;
}

/**
 * All figures of both by indicator, in the order of the first document and then of the second.
 *
 * @example alignFigures(figuresOfPlan, figuresOfReport)[0]?.verdicts // [{ kind: 'lower', sign: '▼', words: 'B thấp hơn 0,5 điểm phần trăm' }]
 */
export function alignFigures(as: readonly ComparedFigure[], bs: readonly ComparedFigure[]): FigureRow[] {
  const [indicatorsA, indicatorsB] = [grouped(as, indicatorOf), grouped(bs, indicatorOf)];
  return [...new Set([...indicatorsA.keys(), ...indicatorsB.keys()])].flatMap((indicator) => {
    const [ofA, ofB] = [indicatorsA.get(indicator) ?? [], indicatorsB.get(indicator) ?? []];
    const [keysA, keysB] = [grouped(ofA, scopeAndUnit), grouped(ofB, scopeAndUnit)];
    const keys = [...new Set([...keysA.keys(), ...keysB.keys()])];
    const isShared = ofA.length > 0 && ofB.length > 0;
    return keys.map((key) => figureRow(keysA.get(key) ?? [], keysB.get(key) ?? [], isShared));
  });
}

function indicatorOf({ indicator }: ComparedFigure): string {
  return indicator;
}

function scopeAndUnit({ scope, unit }: ComparedFigure): string {
  return `${oneLine(scope ?? '').toLowerCase()}\n${unit ?? ''}`;
}

/** `Map.groupBy` is younger than Chrome 109 and Firefox 115, in which this runs. */
function grouped(
  figures: readonly ComparedFigure[],
  keyOf: (figure: ComparedFigure) => string,
): Map<string, ComparedFigure[]> {
  const groups = new Map<string, ComparedFigure[]>();
  for (const figure of figures) {
    const group = groups.get(keyOf(figure));
    if (group) group.push(figure);
    else groups.set(keyOf(figure), [figure]);
  }
  return groups;
}

function figureRow(a: ComparedFigure[], b: ComparedFigure[], isShared: boolean): FigureRow {
  const { name = '', scope = null } = a[0] ?? b[0] ?? {};
  return { name, scope, a, b, verdicts: verdictsOf(a, b, isShared), isShared };
}

function verdictsOf(as: ComparedFigure[], bs: ComparedFigure[], isShared: boolean): Verdict[] {
  const where = isShared ? ' ở phạm vi, đơn vị này' : '';
  if (bs.length === 0) return [{ kind: 'only-a', sign: 'A', words: `chỉ A nêu${where}` }];
  if (as.length === 0) return [{ kind: 'only-b', sign: 'B', words: `chỉ B nêu${where}` }];
  const verdicts = pairsOf(as, bs).map(([a, b]) => judge(a, b));
  if (verdicts.length > 0) return verdicts;
  return [{ kind: 'unlike', sign: '–', words: 'không so được: một bên nêu mức, một bên nêu mức tăng, giảm' }];
}

/** Those of one kind and time belong together, then those of one time, then those of one kind, then any that are alike. */
function pairsOf(
  as: readonly ComparedFigure[],
  bs: readonly ComparedFigure[],
): [a: ComparedFigure, b: ComparedFigure][] {
  const partner = new Map<ComparedFigure, ComparedFigure>();
  const left = new Set(bs);
  const rules: ((a: ComparedFigure, b: ComparedFigure) => boolean)[] = [
    (a, b) => a.kind === b.kind && a.when === b.when,
    (a, b) => a.when === b.when,
    (a, b) => a.kind === b.kind,
    () => true,
  ];
  for (const fits of rules) {
    for (const a of as.filter((one) => !partner.has(one))) {
      const b = [...left].find((other) => a.change === other.change && fits(a, other));
      if (!b) continue;
      partner.set(a, b);
      left.delete(b);
    }
  }
  return as.flatMap((a) => {
    const b = partner.get(a);
    return b ? [[a, b] as [ComparedFigure, ComparedFigure]] : [];
  });
}
