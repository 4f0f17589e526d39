/** `targets[]` and `results[]` of a document: one row a figure. */
import { z } from 'zod';
import { dayOrYear, period, year } from './dates.ts';
import { flag, id, listOf, oneOf, row, words } from './fields.ts';
import { shown } from './shown.ts';

const figure = z.number({ error: ({ input }) => figureProblem(input) });

/** Numbers as Vietnamese texts print them: 63,7 and 1.700.000, with or without %. */
function figureProblem(input: unknown): string {
  const [, whole, decimals] = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?\s*%?$/.exec(String(input)) ?? [];
  const number = whole && [whole.replaceAll('.', ''), decimals].filter(Boolean).join('.');
  if (number && number === input)
    return `Con số ${shown(input)} đặt trong ngoặc kép nên máy đọc là chữ → Bỏ ngoặc kép: ${number}.`;
  const mend = number
    ? `Sửa thành ${number}.`
    : 'Chỉ viết chữ số, dấu chấm thập phân: 63,7 viết 63.7; 1.700.000 viết 1700000.';
  return `${shown(input)} không phải con số → ${mend}`;
}

const range = z
  .tuple([figure, figure], { error: 'Khoảng số cần đúng hai số → Viết [3, 4].' })
  .refine(([low, high]) => low < high, {
    error: ({ input }) => `Khoảng số ${shown(input)} không đi từ thấp tới cao → Viết số nhỏ trước: [3, 4].`,
  });

const shape = {
  /** Mã chỉ tiêu trong indicators.yaml. */
  indicator: id,
  /** Tên chỉ tiêu như văn bản in. */
  label: words,
  /** So sánh: bằng, ít nhất, nhiều nhất, hơn, dưới, khoảng. Bỏ trống với chỉ tiêu định tính. */
  op: oneOf(['=', '>=', '<=', '>', '<', 'about']).optional(),
  /** Con số. */
  value: figure.optional(),
  /** Khoảng số in trong văn bản: [thấp, cao]. */
  values: range.optional(),
  /** Đơn vị, đúng như trong indicators.yaml. */
  unit: words.optional(),
  /** Con số là mức tăng hay giảm. */
  change: oneOf(['increase', 'decrease']).optional(),
  /** So với năm hoặc ngày nào. */
  against: dayOrYear.optional(),
  /** Năm của chỉ tiêu. */
  year: year.optional(),
  /** Giai đoạn của chỉ tiêu. */
  period: period.optional(),
  /** Phạm vi hẹp hơn hoặc khác địa bàn của cơ quan ban hành. */
  scope: words.optional(),
  /** Văn bản đã đặt ra chỉ tiêu mà ở đây chỉ nhắc lại. */
  setBy: id.optional(),
  /** Nguyên văn câu chứa con số, nằm trọn trong một đoạn. */
  quote: words,
};

/** A figure is comparison, number and unit together; a goal in words has none of the three. */
function wholeFigure(
  { op, value, values, unit }: { op?: unknown; value?: unknown; values?: unknown; unit?: unknown },
  context: z.RefinementCtx,
): void {
  const refuse = (message: string) => context.addIssue({ code: 'custom', message });
  if (value !== undefined && values !== undefined)
    refuse('Có cả value lẫn values → Giữ một: value cho một con số, values cho khoảng số.');
  const amount = value ?? values;
  const called = amount === undefined ? 'value (hoặc values)' : 'con số';
  const three = Object.entries({ op, [called]: amount, unit });
  const given = three.filter(([, part]) => part !== undefined).map(([name]) => name);
  const lacking = three.filter(([, part]) => part === undefined).map(([name]) => name);
  if (given.length > 0 && lacking.length > 0)
    refuse(
      `Có ${given.join(', ')} mà thiếu ${lacking.join(', ')} → Ghi đủ cả ba; chỉ tiêu không có con số thì bỏ cả ba.`,
    );
}

export const targetSchema = row(shape).superRefine(wholeFigure);

export const resultSchema = row({
  ...shape,
  /** Là số ước. */
  estimated: flag('Viết true nếu là số ước; không thì bỏ dòng này.').optional(),
  /** Tính đến ngày. */
  asOf: dayOrYear.optional(),
  /** Phần trăm so với kế hoạch, như in. */
  ofTarget: figure.optional(),
}).superRefine(wholeFigure);

export const targets = listOf(targetSchema);
export const results = listOf(resultSchema);
