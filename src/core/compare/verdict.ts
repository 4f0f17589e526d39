/** How two figures of one indicator, scope and unit relate. */
import { printNumber } from '../target.ts';
import type { ComparedFigure } from './compared-figure.ts';

/** How two figures relate, as a sign and as words; `A`, `B` name the sides. */
export interface Verdict {
  kind: 'same' | 'higher' | 'lower' | 'different' | 'only-a' | 'only-b' | 'unlike';
  sign: string;
  words: string;
}

/**
 * Judges what is printed and no more: which of two figures is better is for the reader.
 *
 * @example judge(of94_15, of86_21).words // 'B thấp hơn 7,94 điểm phần trăm'
 */
export function judge(a: ComparedFigure, b: ComparedFigure): Verdict {
  if (!a.amount && !b.amount) return { kind: 'unlike', sign: '–', words: 'cả hai không nêu con số' };
  if (!a.amount || !b.amount)
    return { kind: 'different', sign: '≠', words: `chỉ ${a.amount ? 'A' : 'B'} nêu con số` };
  if (a.amount === b.amount) return { kind: 'same', sign: '=', words: 'như nhau' };
  const [[valueA, ...moreA], [valueB, ...moreB]] = [a.values, b.values];
  const isSingle = moreA.length + moreB.length === 0;
  if (!isSingle || valueA === undefined || valueB === undefined)
    return { kind: 'different', sign: '≠', words: 'khác' };
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
