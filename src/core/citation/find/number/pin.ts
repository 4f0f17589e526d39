/** The place inside the cited act: "điểm a khoản 1, điểm a khoản 2, Điều 39", "Phụ lục II ban hành kèm theo". */
import { matchAt } from '../../reading/match-at.ts';

/** `[start, end)` in the reading. */
export interface PinMatch {
  start: number;
  end: number;
}

const WINDOW = 220;
/** A pin that begins so near the edge of the window may begin before it: "khoản 5 Điều 11; khoản 2 Điều 12; …". */
const EDGE = 40;
const LONGEST = 1500;
const UNIT =
  /\b(?:diem|khoan|dieu|muc|tiet|doan|chuong|phan|phu luc|mau so|bieu mau|bieu)(?::? (?:so )?"?(?:\d{1,3}(?:\.\d{1,2}){0,2}[a-z]{0,2}|[ivxlc]{1,6}(?:\.\d{1,2}){0,2}|[a-z]{1,2}\d?"?\)?)(?![a-z\d])"?)?(?: ?(?:,|;|va|hoac|den|-) ?(?:\d{1,3}[a-z]?|[ivxlc]{1,6}|[a-z])(?![a-z\d/.]))*/g;
/** Between two units of one place, and between the last one and the act. */
const BETWEEN = /^(?: ?[,;]? ?(?:va |cua |hoac |thuoc |den )?)$/;
const CONNECTS =
  /^ ?,? ?(?:(?:chi tiet )?(?:duoc )?(?:ban hanh )?kem theo |ban hanh theo |cua |tai |thuoc |trong |quy dinh tai |theo )?(?:cac )?$/;

/**
 * The pin that ends where the citation begins; null when there is none.
 *
 * @param at where the citation begins
 * @param free where the citation before ends with all that is said of it
 * @example pinBefore('khoan 2 dieu 5 nghi dinh so 73', 15) // { start: 0, end: 14 }
 */
export function pinBefore(folded: string, at: number, free = 0): PinMatch | null {
  const near = lastUnits(folded, at, WINDOW);
  const pin = near && near.start < at - WINDOW + EDGE ? lastUnits(folded, at, LONGEST) : near;
  if (!pin || !CONNECTS.test(folded.slice(pin.end, at))) return null;
  // "Nghị định số 98/2023/NĐ-CP, Điều 5, Nghị định …": said of the one before, or of either.
  const isOfBefore = free > 0 && (pin.start < free || /^[, ]{0,2}$/.test(folded.slice(free, pin.start)));
  return isOfBefore ? null : pin;
}

/** The last units that stand together within `window` signs before `at`. */
function lastUnits(folded: string, at: number, window: number): PinMatch | null {
  const from = Math.max(0, at - window);
  const before = folded.slice(from, at);
  if (!/(?:diem|khoan|dieu|muc|tiet|chuong|phan|phu luc|mau|bieu)/.test(before)) return null;
  let pin: PinMatch | null = null;
  for (const unit of [...before.matchAll(UNIT)].filter((one) => isPlace(one[0], before, one.index))) {
    const [start, end] = [from + unit.index, from + unit.index + unit[0].length];
    pin = pin && BETWEEN.test(folded.slice(pin.end, start)) ? { start: pin.start, end } : { start, end };
  }
  return pin;
}

/** "…/NĐ-CP (khoản 2 Điều 10)", "…/NĐ-CP, Điều 5;", "…/NĐ-CP tại Điều 5". */
const OPENS = /(?: ?\( ?|, (?:tai )?|;? tai )/y;
const BEHIND = 140;
/** What shows that the place is not that of the next act. */
const ENDS = /^ ?(?:[;.)\n]|$)/;
const SAID = /^ ?(?:[;.)\n,]|$|(?:quy dinh|ve|thi|da|co|nhu|la|va cac|neu)(?![a-z]))/;

/**
 * The pin behind a citation with all that is said of it, in a bracket or up to the end of its clause; null when there is
 * none, or when it may be that of the next citation.
 *
 * @param at where what is said of the citation ends
 * @example pinBehind('nghi dinh 30/2020/nd-cp (khoan 2 dieu 10)', 23) // { start: 25, end: 41 }
 */
export function pinBehind(folded: string, at: number): PinMatch | null {
  const [opening = ''] = matchAt(OPENS, folded, at) ?? [];
  if (opening === '') return null;
  const start = at + opening.length;
  const window = folded.slice(start, start + BEHIND);
  const end = unitsEnd(window);
  const rest = window.slice(end);
  const isEnded = opening.includes('(')
    ? rest.startsWith(')')
    : (/tai/.test(opening) ? SAID : ENDS).test(rest);
  return end > 0 && isEnded ? { start, end: start + end } : null;
}

/** Where the units end that begin the words; 0 when none does. */
function unitsEnd(words: string): number {
  let end = 0;
  for (const unit of words.matchAll(UNIT)) {
    const isNext = end === 0 ? unit.index === 0 : BETWEEN.test(words.slice(end, unit.index));
    if (!isNext || !isPlace(unit[0], words, unit.index)) break;
    end = unit.index + unit[0].length;
  }
  return end;
}

/** A bare word is a place only for what need not be numbered; "giai đoạn II" is a time, "đặc điểm" a trait. */
function isPlace(unit: string, window: string, at: number): boolean {
  if (/(?:giai|dac|quan|thoi) $/.test(window.slice(Math.max(0, at - 5), at))) return false;
  return (
    / /.test(unit.trim().replace(/^(?:phu luc|bieu mau|mau so)/, (word) => word.replace(' ', '-'))) ||
    /^(?:phu luc|bieu mau)/.test(unit)
  );
}
