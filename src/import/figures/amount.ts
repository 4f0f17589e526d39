/** The figures of a clause: number or range, unit, comparison, direction. Years, dates and numbers of acts are none. */
import { oneLine } from '../../core/one-line.ts';
import { numberOf, PRINTED_NUMBER } from '../../core/printed-number.ts';
import type { Comparison } from '../../core/target.ts';

export interface Amount {
  /** `[start, end)` of number and unit in the clause. */
  start: number;
  end: number;
  low: number;
  high: number | null;
  unit: string;
  op: Comparison;
  change: 'increase' | 'decrease' | null;
}

/** Units of measure and of money; what is counted is a noun behind the number. */
const MEASURE =
  /^(?:%\s*\/?\s*năm|%|(?:nghìn |ngàn )?(?:triệu|tỷ|tỉ|nghìn)\s*(?:đồng|USD|đô la)|điểm phần trăm|điểm %|USD|đồng|ha|tấn|tạ|kg|km|m²|m2|MW|kWh|lít)(?!\p{L})(?:\s*\/\s*(?:năm|người|ha|hộ|tháng)(?:\/năm)?)?/u;
const SCALE = /^(?:nghìn|ngàn|vạn|triệu)\s+(?=\p{L})/u;
const SCALES: Record<string, number> = { nghìn: 1e3, ngàn: 1e3, vạn: 1e4, triệu: 1e6 };
/** Nouns that are counted, longest first where one begins another. */
const COUNTED =
  /^(?:lượt khách|lượt người|lao động|doanh nghiệp|hợp tác xã|tổ hợp tác|sản phẩm|tiêu chí|mô hình|công trình|đề tài|sáng kiến|giường bệnh|giường|điểm|bậc|hộ|xã|phường|thị trấn|thôn|làng|tổ dân phố|người|con|cây|trường|lớp|phòng học|học sinh|trẻ em|em|đối tượng|vụ|cuộc|lượt|đồng chí|tác phẩm|tin bài|tin, bài viết|bài|tin|ca|thẻ|nhà|căn|dự án|nhiệm vụ|tập thể|cá nhân|cơ quan|đơn vị|thứ tiếng|suất|phần quà|ngôi|buổi|đợt|hội viên|đoàn viên|đảng viên|chi bộ|tổ chức)(?!\p{L})(?:\s*\/\s*(?:1\s*)?(?:vạn dân|\d[\d.]* dân|năm|số))?/iu;
/** "3-5 sao", "từ 12 đến 17 tuổi": these numbers say which, not how many. */
const NOT_COUNTED =
  /^(?:tuổi|sao|tháng|năm(?!\p{L})|ngày|giờ|phút|tỉnh, thành|dân|mũi|điều|khoản|quý|khóa|nhiệm kỳ)/iu;

/**
 * Every amount of a clause in order.
 *
 * @example amountsIn('Tỷ lệ hộ nghèo giảm ít nhất 3-4%/năm')[0] // { low: 3, high: 4, unit: '%/năm', op: '>=', change: 'decrease', … }
 */
export function amountsIn(clause: string): Amount[] {
  const found: Amount[] = [];
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}/.,-])(${PRINTED_NUMBER})(?:\\s*[-–]\\s*(${PRINTED_NUMBER})(?=\\s*[%\\p{L}]))?`,
    'gu',
  );
  for (const match of clause.matchAll(pattern)) {
    const end = match.index + match[0].length;
    const unit = unitAt(clause, end);
    if (!unit || isNoFigure(clause, match.index, end, unit.text)) continue;
    const last = found.at(-1);
    const before = clause.slice(last?.end ?? 0, match.index);
    const after = clause.slice(unit.end, unit.end + 30);
    found.push({
      start: match.index,
      end: unit.end,
      low: numberOf(match[1] ?? '') * unit.scale,
      high: match[2] ? numberOf(match[2]) * unit.scale : null,
      unit: unit.text,
      op: comparison(before, after),
      change: changeOf(before),
    });
  }
  return spansOf(found, clause);
}

/**
 * "từ 2% đến 3%" is one range; of "giảm từ 3,42% (đầu năm) xuống còn 2,61%" only what it came to is a figure.
 */
function spansOf(amounts: readonly Amount[], clause: string): Amount[] {
  const spans: Amount[] = [];
  for (const amount of amounts) {
    const last = spans.at(-1);
    const between = clause.slice(last?.end ?? 0, amount.start);
    const isFrom = last !== undefined && /từ\s*$/iu.test(clause.slice(0, last.start));
    if (isFrom && /^\s*đến\s*$/u.test(between) && last.unit === amount.unit && last.high === null)
      spans[spans.length - 1] = { ...last, end: amount.end, high: amount.low };
    else if (isFrom && last.unit === amount.unit && CAME_TO.test(between))
      spans[spans.length - 1] = { ...amount, change: null };
    else spans.push(amount);
  }
  return spans;
}

const CAME_TO = /^[^;.]{0,40}(?<!\p{L})(?:xuống|lên)(?: còn| tới| đến)?\s*$/u;

interface UnitAt {
  text: string;
  end: number;
  scale: number;
}

function unitAt(clause: string, from: number): UnitAt | null {
  const space = /^\s*/.exec(clause.slice(from))?.[0].length ?? 0;
  let at = from + space;
  const measure = MEASURE.exec(clause.slice(at))?.[0];
  if (measure) return { text: properUnit(measure), end: at + measure.length, scale: 1 };
  const scaled = SCALE.exec(clause.slice(at))?.[0] ?? '';
  at += scaled.length;
  const counted = COUNTED.exec(clause.slice(at))?.[0];
  if (!counted) return null;
  // "137 xã/193 xã": of how many is no figure of its own.
  const whole = /^\s*\/\s*\d[\d.]*\s+\p{Ll}+/u.exec(clause.slice(at + counted.length))?.[0] ?? '';
  return {
    text: properUnit(counted),
    end: at + counted.length + whole.length,
    scale: SCALES[scaled.trim()] ?? 1,
  };
}

function properUnit(unit: string): string {
  const plain = oneLine(unit);
  if (/^%\s*\/?\s*năm$/u.test(plain)) return '%/năm';
  if (/vạn dân|dân$/u.test(plain)) return 'giường/vạn dân';
  const small = /^\p{Lu}\p{Ll}/u.test(plain)
    ? plain.charAt(0).toLocaleLowerCase('vi') + plain.slice(1)
    : plain;
  return small.replace(/^tỉ/u, 'tỷ');
}

/** "năm 2024", "137 xã/193 xã", "19/19 tiêu chí", "1 vạn dân", "từ 15 đến 18 tiêu chí". */
function isNoFigure(clause: string, start: number, end: number, unit: string): boolean {
  const before = clause.slice(Math.max(0, start - 16), start);
  if (NOT_COUNTED.test(clause.slice(end).trimStart())) return true;
  if (/\/\s*$/.test(before) || /^\s*\/\s*\d/.test(clause.slice(end))) return true;
  const isMeasure = /%|đồng|USD|ha|tấn/.test(unit);
  if (!isMeasure && /(?:từ|đến)\s*$/u.test(before))
    return (
      !/trở lên/u.test(clause.slice(end, end + 40)) &&
      /đến\s+\d|từ\s+\d+ đến\s*$/u.test(clause.slice(Math.max(0, start - 12), end + 8))
    );
  return (
    !isMeasure &&
    /(?<!\p{L})(?:năm|ngày|tháng|số|điều|khoản|mục|quý|khóa|thứ|giai đoạn|kỷ niệm|nhiệm kỳ|tỉnh lộ|quốc lộ|mũi|lần)\s*$/iu.test(
      before,
    )
  );
}

/** What stands right before the number, and "trở lên" behind it. */
function comparison(before: string, after: string): Comparison {
  const close = before.slice(-34);
  if (
    /^\s*(?:\p{L}+\s){0,2}trở lên/u.test(after) ||
    /(?:ít nhất|tối thiểu|không thấp hơn|không dưới)\s*(?:là\s*)?$/iu.test(close)
  )
    return '>=';
  if (/(?:nhiều nhất|tối đa|không quá|không vượt quá)\s*(?:là\s*)?$/iu.test(close)) return '<=';
  if (/^\s*trở xuống/u.test(after)) return '<=';
  if (/(?:khoảng|xấp xỉ|gần)\s*$/iu.test(close)) return 'about';
  if (/(?:trên|hơn|vượt)\s*$/iu.test(close)) return '>';
  return /dưới\s*$/iu.test(close) ? '<' : '=';
}

function changeOf(before: string): Amount['change'] {
  const close = before
    .slice(-40)
    .replace(/(?:ít nhất|tối thiểu|khoảng|trên|hơn|từ|được|thêm)\s*/giu, (word) =>
      /thêm/iu.test(word) ? 'thêm ' : '',
    );
  if (/giảm\s*(?:thêm\s*)?$/iu.test(close)) return 'decrease';
  return /(?:tăng|thêm)\s*(?:thêm\s*)?$/iu.test(close) ? 'increase' : null;
}
