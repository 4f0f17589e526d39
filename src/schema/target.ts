/** `targets[]` and `results[]` of a document: one row a figure. */
import { z } from 'zod';
import { dayOrYear, id, listOf, oneOf, period, row, words, year } from './fields.ts';

const figure = z.number({
  error: 'Con số phải viết bằng chữ số, dấu chấm thập phân → Ví dụ 63,7 viết 63.7; 1.700.000 viết 1700000.',
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
  values: z.tuple([figure, figure], { error: 'Khoảng số cần đúng hai số → Viết [3, 4].' }).optional(),
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

const figuresAgree = (target: { op?: unknown; value?: unknown; values?: unknown; unit?: unknown }) =>
  (target.value !== undefined || target.values !== undefined) === (target.op !== undefined) &&
  !(target.value !== undefined && target.values !== undefined) &&
  (target.op === undefined || target.unit !== undefined);

const FIGURES =
  'Con số, phép so sánh và đơn vị không đi đủ bộ → Có số thì ghi op, unit và một trong value, values; chỉ tiêu định tính thì bỏ cả ba.';

export const targetSchema = row(shape).refine(figuresAgree, { error: FIGURES });

export const resultSchema = row({
  ...shape,
  /** Là số ước. */
  estimated: z.boolean({ error: 'Ở đây cần true hoặc false → Viết true nếu là số ước.' }).optional(),
  /** Tính đến ngày. */
  asOf: dayOrYear.optional(),
  /** Phần trăm so với kế hoạch, như in. */
  ofTarget: figure.optional(),
}).refine(figuresAgree, { error: FIGURES });

export const targets = listOf(targetSchema);
export const results = listOf(resultSchema);
