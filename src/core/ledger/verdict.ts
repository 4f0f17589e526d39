/**
 * Whether a result reaches a target. A wrong verdict is worse than none: whatever differs between the two, or is not
 * said, stops the comparison with its reason.
 */
import { oneLine } from '../one-line.ts';
import type { Result, Target } from '../target.ts';
import { isOverBy, timeOf } from './figure-time.ts';
import { type Better, extentOf, goalOf, liesIn, meet } from './goal.ts';

export type Obstacle =
  | 'in-words'
  | 'unit'
  | 'change'
  | 'against'
  | 'scope'
  | 'time'
  | 'unfinished'
  | 'direction'
  | 'vague'
  | 'contradiction';

/** Why two figures cannot be compared, as readers are told. */
export const obstacles: Record<Obstacle, string> = {
  'in-words': 'chỉ tiêu không nêu con số',
  unit: 'đơn vị tính khác nhau',
  change: 'một bên là mức, một bên là phần tăng hoặc giảm',
  against: 'mốc so sánh khác nhau',
  scope: 'phạm vi khác nhau',
  time: 'không cùng năm, hoặc văn bản không nêu năm của kết quả',
  unfinished: 'kết quả chưa tính hết kỳ của chỉ tiêu',
  direction: 'không rõ tăng hay giảm mới là đạt',
  vague: 'con số không đủ chính xác để kết luận',
  contradiction: 'con số và tỷ lệ so với kế hoạch in trong văn bản không khớp nhau',
};

export type Verdict = { kind: 'reached' | 'missed' } | { kind: 'incomparable'; because: Obstacle };

/**
 * Compares one result with one target of the same indicator and place.
 *
 * @param better which direction is an improvement, by the list of indicators
 * @param knownBy the last day on which the result can have been stated; null where the text does not tell
 * @example judge({ op: '>=', value: 10, unit: '%', year: 2022, … }, { op: '=', value: 9.5, unit: '%', year: 2022, … }, 'up', null)
 * // { kind: 'missed' }
 */
export function judge(target: Target, result: Result, better: Better, knownBy: string | null): Verdict {
  const because = difference(target, result);
  if (because) return { kind: 'incomparable', because };
  const isOver = isKnownOver(target, result, knownBy);
  if (!isOver && !(result.ofTarget !== undefined && result.ofTarget >= 100))
    return { kind: 'incomparable', because: 'unfinished' };
  const verdict = compare(target, result, directionOf(target, better));
  if (verdict.kind === 'missed' && !isOver) return { kind: 'incomparable', because: 'unfinished' };
  return agreesWithPrint(verdict, result, better)
    ? verdict
    : { kind: 'incomparable', because: 'contradiction' };
}

function difference(target: Target, result: Result): Obstacle | null {
  if (target.op === undefined || result.op === undefined) return 'in-words';
  if (target.unit !== result.unit) return 'unit';
  if (target.change !== result.change) return 'change';
  if (target.against !== result.against) return 'against';
  if (plain(target.scope) !== plain(result.scope)) return 'scope';
  const [due, when] = [timeOf(target), timeOf(result)];
  return due === null || due !== when ? 'time' : null;
}

function plain(scope = ''): string {
  return oneLine(scope.normalize('NFC').toLowerCase());
}

/** An estimate for the whole year is made before its end; any other figure counts to a day, at the latest that of its document. */
function isKnownOver(target: Target, result: Result, knownBy: string | null): boolean {
  const day = result.asOf ?? (result.estimated ? null : knownBy);
  return day === null || isOverBy(target, day);
}

/** Of a change, "tăng 5 xã" is better when larger only if more of the thing is better; in any other pairing nobody said. */
function directionOf({ change }: Target, better: Better): Better {
  if (!change) return better;
  return (change === 'increase' && better === 'up') || (change === 'decrease' && better === 'down')
    ? 'up'
    : 'none';
}

function compare(target: Target, result: Result, better: Better): Verdict {
  const goal = goalOf(target, better);
  const extent = extentOf(result);
  if (!goal || !extent) return { kind: 'incomparable', because: 'vague' };
  if (goal.surely && liesIn(extent, goal.surely)) return { kind: 'reached' };
  if (!meet(extent, goal.possibly)) return { kind: 'missed' };
  const isPlain = target.op === '=' || target.op === 'about';
  return { kind: 'incomparable', because: isPlain && better === 'none' ? 'direction' : 'vague' };
}

/** "Đạt 100,84% kế hoạch" says what the drafter thought; where it says the opposite of the numbers, neither is believed. */
function agreesWithPrint({ kind }: Verdict, { ofTarget }: Result, better: Better): boolean {
  if (ofTarget === undefined || better !== 'up') return true;
  return kind === 'reached' ? ofTarget >= 100 : kind !== 'missed' || ofTarget < 100;
}
