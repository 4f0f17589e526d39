/** `targets[]` and `results[]` of a document: one row a figure. */
import { z } from 'zod';
import { dayOrYear, period, year } from './dates.ts';
import { flag, id, listOf, oneOf, row, words } from './fields.ts';
import { shown } from './shown.ts';

const figure = z.number({ error: ({ input }) => figureProblem(input) });

function figureProblem(input: unknown): string {
  const printed = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$/.exec(String(input));
  const whole = printed?.[1]?.replaceAll('.', '');
  const mend = whole
    ? `Sửa thành ${printed?.[2] ? `${whole}.${printed[2]}` : whole}.`
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
function figureGap(target: { op?: unknown; value?: unknown; values?: unknown; unit?: unknown }) {
  const { op, value, values, unit } = target;
  if (value !== undefined && values !== undefined)
    return 'Có cả value lẫn values → Giữ một: value cho một con số, values cho khoảng số.';
  const three = { op, 'value hoặc values': value ?? values, unit };
  const named = (has: boolean) =>
    Object.entries(three).flatMap(([name, part]) => ((part !== undefined) === has ? [name] : []));
  if (named(true).length % 3 === 0) return null;
  return `Có ${named(true).join(', ')} mà thiếu ${named(false).join(', ')} → Ghi đủ cả ba; chỉ tiêu không có con số thì bỏ cả ba.`;
}

function withWholeFigures<T extends z.ZodType<Parameters<typeof figureGap>[0]>>(target: T) {
  return target.superRefine((value, context) => {
    const message = figureGap(value);
    if (message) context.addIssue({ code: 'custom', message });
  });
}

export const targetSchema = withWholeFigures(row(shape));

export const resultSchema = withWholeFigures(
  row({
    ...shape,
    /** Là số ước. */
    estimated: flag('Viết true nếu là số ước; không thì bỏ dòng này.').optional(),
    /** Tính đến ngày. */
    asOf: dayOrYear.optional(),
    /** Phần trăm so với kế hoạch, như in. */
    ofTarget: figure.optional(),
  }),
);

export const targets = listOf(targetSchema);
export const results = listOf(resultSchema);
