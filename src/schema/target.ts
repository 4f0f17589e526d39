/** `targets[]` and `results[]` of a document: one row a figure. */
import { z } from 'zod';
import { dayOrYear, period, year } from './dates.ts';
import { flag, idOf, listOf, noted, oneOf, row, told, words } from './fields.ts';
import { shown } from './shown.ts';

const figure = noted(z.number({ error: ({ input }) => figureProblem(input) }), { kind: 'con số' });

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

const range = noted(
  z
    .tuple([figure, figure], { error: 'Khoảng số cần đúng hai số → Viết [3, 4].' })
    .refine(([low, high]) => low < high, {
      error: ({ input }) => `Khoảng số ${shown(input)} không đi từ thấp tới cao → Viết số nhỏ trước: [3, 4].`,
    }),
  { kind: 'hai con số' },
);

const shape = {
  indicator: told(
    idOf('indicators'),
    'Mã chỉ tiêu trong indicators.yaml, để so được với văn bản khác.',
    'ty-le-ho-ngheo',
  ),
  label: told(words, 'Tên chỉ tiêu như văn bản in.', 'Tỷ lệ hộ nghèo'),
  op: told(
    oneOf({ '=': 'bằng', '>=': 'ít nhất', '<=': 'nhiều nhất', '>': 'hơn', '<': 'dưới', about: 'khoảng' }),
    'So sánh với con số. Bỏ trống với chỉ tiêu định tính.',
    '>=',
  ).optional(),
  value: told(
    figure,
    'Con số, không kèm đơn vị, dấu chấm thập phân: 63,7 viết 63.7; 1.700.000 viết 1700000.',
    63.7,
  ).optional(),
  values: told(range, 'Khoảng số in trong văn bản, [thấp, cao]; dùng thay value.', [3, 4]).optional(),
  unit: told(words, 'Đơn vị, đúng như trong indicators.yaml.', '%').optional(),
  change: told(
    oneOf({ increase: 'tăng thêm', decrease: 'giảm đi' }),
    'Ghi khi con số là mức tăng hay giảm, không phải mức đạt được.',
    'decrease',
  ).optional(),
  against: told(dayOrYear, 'Mức tăng, giảm so với năm hoặc ngày nào.', 2023).optional(),
  year: told(year, 'Năm của chỉ tiêu.', 2024).optional(),
  period: told(period, 'Giai đoạn của chỉ tiêu, khi không phải một năm.', '2021/2025').optional(),
  scope: told(
    words,
    'Phạm vi, khi hẹp hơn hoặc khác địa bàn của cơ quan ban hành.',
    'các xã đặc biệt khó khăn',
  ).optional(),
  setBy: told(
    idOf('works'),
    'Địa chỉ văn bản đã đặt ra chỉ tiêu, khi ở đây chỉ nhắc lại.',
    'kon-tum/chi-thi/2024/08-ct-ubnd',
  ).optional(),
  quote: told(
    words,
    'Nguyên văn câu chứa con số, sau khi đã hiệu đính, nằm trọn trong một đoạn.',
    'Tốc độ tăng trưởng GRDP của tỉnh đạt từ 10% trở lên',
  ),
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

const targetSchema = told(row(shape).superRefine(wholeFigure), 'Một chỉ tiêu.');

const resultSchema = told(
  row({
    ...shape,
    estimated: told(
      flag('Viết true nếu là số ước; không thì bỏ dòng này.'),
      'Ghi true khi văn bản nói là số ước.',
      true,
    ).optional(),
    asOf: told(dayOrYear, 'Số liệu tính đến ngày hoặc năm nào.', '2023-12-26').optional(),
    ofTarget: told(figure, 'Phần trăm so với kế hoạch, như in.', 100.84).optional(),
  }).superRefine(wholeFigure),
  'Một kết quả.',
);

export const targets = listOf(targetSchema);
export const results = listOf(resultSchema);
