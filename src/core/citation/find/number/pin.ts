/** The place inside the cited act: "điểm a khoản 1, điểm a khoản 2, Điều 39", "Phụ lục II ban hành kèm theo". */

/** `[start, end)` in the reading. */
export interface PinMatch {
  start: number;
  end: number;
}

const WINDOW = 220;
const UNIT =
  /\b(?:diem|khoan|dieu|muc|tiet|doan|chuong|phan|phu luc|mau so|bieu mau|bieu)(?::? (?:so )?"?(?:\d{1,3}(?:\.\d{1,2}){0,2}[a-z]{0,2}|[ivxlc]{1,6}(?:\.\d{1,2}){0,2}|[a-z]{1,2}\d?"?\)?)(?![a-z\d])"?)?(?: ?(?:,|;|va|hoac|den|-) ?(?:\d{1,3}[a-z]?|[ivxlc]{1,6}|[a-z])(?![a-z\d/.]))*/g;
/** Between two units of one place, and between the last one and the act. */
const BETWEEN = /^(?: ?[,;]? ?(?:va |cua |hoac |thuoc |den )?)$/;
const CONNECTS =
  /^ ?[,;]? ?(?:(?:chi tiet )?(?:duoc )?(?:ban hanh )?kem theo |ban hanh theo |cua |tai |thuoc |trong |quy dinh tai |theo )?(?:cac )?$/;

/**
 * The pin that ends where the citation begins; null when there is none.
 *
 * @param at where the citation begins
 * @example pinBefore('khoan 2 dieu 5 nghi dinh so 73', 15) // { start: 0, end: 14 }
 */
export function pinBefore(folded: string, at: number): PinMatch | null {
  const from = Math.max(0, at - WINDOW);
  const window = folded.slice(from, at);
  if (!/(?:diem|khoan|dieu|muc|tiet|chuong|phan|phu luc|mau|bieu)/.test(window)) return null;
  let pin: PinMatch | null = null;
  for (const unit of [...window.matchAll(UNIT)].filter((one) => isPlace(one[0], window, one.index))) {
    const start = unit.index;
    const end = start + unit[0].length;
    pin = pin && BETWEEN.test(window.slice(pin.end, start)) ? { start: pin.start, end } : { start, end };
  }
  if (!pin || !CONNECTS.test(window.slice(pin.end))) return null;
  return { start: from + pin.start, end: from + pin.end };
}

/** A bare word is a place only for what need not be numbered; "giai đoạn II" is a time, "đặc điểm" a trait. */
function isPlace(unit: string, window: string, at: number): boolean {
  if (/(?:giai|dac|quan|thoi) $/.test(window.slice(Math.max(0, at - 5), at))) return false;
  return (
    / /.test(unit.trim().replace(/^(?:phu luc|bieu mau|mau so)/, (word) => word.replace(' ', '-'))) ||
    /^(?:phu luc|bieu mau)/.test(unit)
  );
}
