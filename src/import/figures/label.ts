/** What a figure measures, in the words of its clause. */
import { oneLine } from '../../core/one-line.ts';
import type { Amount } from './amount.ts';

/** Words that lead to the number and say nothing of what it measures. */
const LEADING =
  /(?:\s|^|[,:(])(?:(?:ước\s+)?đạt|đạt tỷ lệ|chiếm|còn|là|lên|từ|khoảng|trên|hơn|dưới|ít nhất|tối thiểu|tối đa|không quá|xấp xỉ|giảm|tăng|tăng thêm|thêm|có thêm|có|được|bằng|gần|với|vượt|nâng)$/iu;
const OPENING =
  /^(?:phấn đấu|phân đấu|phân đầu|phần đầu|phấn đầu|quyết tâm|trong đó|và|với|có|gồm|đồng thời|trong năm \d{4}|đến (?:hết|cuối) năm \d{4}|năm \d{4}|đến năm \d{4}|từ|đạt)(?:[\s,:]+|$)/iu;

/** Names of quantities: with one of them the words before the number are the label. */
const QUANTITY =
  /(?:tỷ lệ|tỉ lệ|^số|tổng|giá trị|diện tích|sản lượng|thu |chi |quy mô|tốc độ|bình quân|chỉ số|cơ cấu|dân số|độ che phủ|mức|khu vực|kinh phí|năng suất|kim ngạch|số lượng|đàn )/iu;
/** Verbs that want the thing counted behind them: "Trồng mới 533 ha rừng". */
const VERB =
  /^(?:xây dựng|trồng mới|trồng|thành lập|thành lập mới|phát triển|giải ngân|hoàn thành|tổ chức|đào tạo|giải quyết|tạo|hỗ trợ|cấp|tặng|thu hút|giảm|phát hiện|có)(?!\p{L})/iu;

/**
 * The label of each amount of a clause: the words before its number since the last one, unless they name no
 * quantity: then those behind it, with the verb; a list that begins so goes on so.
 *
 * @example labelsOf('Tỷ lệ lao động qua đào tạo đạt 58%', amounts) // ['Tỷ lệ lao động qua đào tạo']
 * @example labelsOf('Trồng mới 533 ha rừng', amounts) // ['Trồng mới rừng']
 */
export function labelsOf(clause: string, amounts: readonly Amount[]): string[] {
  let isBehind = false;
  return amounts.map((amount, index) => {
    const ahead = trimmedLabel(clause.slice(amounts[index - 1]?.end ?? 0, amount.start));
    const behind = behindOf(clause, amount, amounts[index + 1]?.start ?? clause.length);
    const isNamed =
      (!isBehind || !isListed(clause, amounts[index - 1], amount)) && namesQuantity(ahead, behind, amount);
    isBehind = !isNamed;
    if (isNamed) return ahead;
    const verb = VERB.test(ahead) && ahead.length < 40 ? ahead : '';
    return (
      oneLine(`${verb} ${countedOf(clause, amount)} ${behind}`).replace(/[,:(\s]+$/u, '') ||
      ahead ||
      amount.unit
    );
  });
}

/** Whether a number follows the one before in a list: "90% số trường Mầm non, 91% …". */
export function isListed(clause: string, before: Amount | undefined, amount: Amount): boolean {
  return before !== undefined && /(?:,|hoặc|và)\s*$/u.test(clause.slice(before.end, amount.start));
}

function namesQuantity(ahead: string, behind: string, { unit }: Amount): boolean {
  if (ahead.length < 6) return false;
  if (QUANTITY.test(ahead)) return true;
  const isVerb = VERB.test(ahead) && ahead.length < 40;
  return isMeasure(unit) ? !isVerb || behind === '' : behind === '' && !isVerb;
}

function isMeasure(unit: string): boolean {
  return /^(?:%|ha$|tấn|.*(?:đồng|USD))/u.test(unit);
}

function behindOf(clause: string, { end }: Amount, until: number): string {
  const words = clause.slice(end, until).replace(/^\s*(?:trở lên|trở xuống)/u, '');
  return oneLine(
    words.split(/[;(]|,\s+(?=\d|nâng|trong đó|đạt|tỷ lệ |tỉ lệ |số |tổng |thu |giá trị |$)/u)[0] ?? '',
  ).replace(/(?:,| hoặc| và)$/u, '');
}

function countedOf(clause: string, { start, end, unit }: Amount): string {
  return isMeasure(unit)
    ? ''
    : clause
        .slice(start, end)
        .replace(/^[\d.,–\s-]+/u, '')
        .replace(/\s*\/\s*\d.*$/u, '');
}

function trimmedLabel(words: string): string {
  let label = lastPart(oneLine(words)).replace(/^[,;:)\s]+(?:và\s+)?/u, '');
  for (let next = trimOnce(label); next !== label; next = trimOnce(label)) label = next;
  return label;
}

/** Behind an open bracket, and behind "cụ thể là:", the label begins. */
function lastPart(words: string): string {
  const bracket = words.lastIndexOf('(');
  const open = bracket >= 0 && !words.slice(bracket).includes(')') ? words.slice(bracket + 1) : words;
  const listed = open.split(/,\s+(?=(?:tỷ lệ|tỉ lệ|tổng số|tổng|giá trị) )/iu).at(-1) ?? open;
  return listed.replace(/^.*(?:chỉ tiêu|cụ thể|sau)[^:]{0,60}:\s*/iu, '');
}

function trimOnce(label: string): string {
  return label
    .replace(/[,:(\s]+$/u, '')
    .replace(/\s(?:đến|trong)?\s?(?:hết|cuối)?\s?năm \d{4}$/u, '')
    .replace(/^(?:đến |trong )?(?:hết |cuối )?năm \d{4}$/u, '')
    .replace(LEADING, '')
    .replace(OPENING, '')
    .trim();
}
