/**
 * The kinds of value that fields hold. A message is "what is wrong → what to write";
 * `explain.ts` splits it and adds the place.
 */
import { z } from 'zod';
import { isDay, isPeriod, isYear } from '../core/date.ts';
import { parseDocumentNumber } from '../core/document-number.ts';
import { documentType } from '../core/document-type.ts';

/** A line of text with something in it. */
export const words = z
  .string({
    error: 'Ở đây cần một dòng chữ → Viết lời văn; chữ có dấu hai chấm hoặc dấu thăng đặt trong ngoặc kép.',
  })
  .refine((text) => text.trim() !== '', {
    error: 'Chỗ này để trống → Viết nội dung, hoặc null nếu bản nguồn không có.',
  })
  .refine((text) => text === text.trim(), { error: 'Thừa dấu cách ở đầu hoặc cuối → Xóa dấu cách thừa.' });

/** An id of the archive: lower-case ASCII words joined by hyphens, parts by slashes. */
export const id = z
  .string({ error: 'Ở đây cần một mã → Viết mã chữ thường không dấu, ví dụ kon-tum/ubnd.' })
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)*$/, {
    error:
      'Mã có chữ hoa, dấu hoặc ký tự lạ → Viết chữ thường không dấu, từ nối bằng gạch nối, phần nối bằng gạch chéo.',
  });

/** YAML reads a bare 2022 as a number; here a date is always text. */
const yearAsText = (value: unknown) =>
  typeof value === 'number' && Number.isInteger(value) ? String(value) : value;

/** A day that exists: 2024-02-06. */
export const day = z
  .string({ error: 'Ở đây cần một ngày → Viết năm-tháng-ngày, ví dụ 2024-02-06.' })
  .superRefine((text, context) => {
    const problem = dayProblem(text);
    if (problem) context.addIssue({ code: 'custom', message: problem });
  });

function dayProblem(text: string): string | null {
  if (isDay(text)) return null;
  const [, d, m, y] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  const turned = y && m && d ? `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}` : null;
  if (turned && isDay(turned)) return `Ngày “${text}” không đúng dạng năm-tháng-ngày → Sửa thành ${turned}.`;
  if (turned || /^\d{4}-\d{2}-\d{2}$/.test(text))
    return `Ngày “${text}” không có trên lịch → Xem lại bản nguồn; không đọc được thì ghi null.`;
  return `“${text}” không phải một ngày → Viết năm-tháng-ngày, ví dụ 2024-02-06, hoặc null nếu bản nguồn không có.`;
}

/** A day, or a year when the text proves no more. */
export const dayOrYear = z.preprocess(
  yearAsText,
  z
    .string({
      error: 'Ở đây cần một ngày hoặc một năm → Viết 2024-02-06 hoặc 2024, hoặc null nếu bản nguồn không có.',
    })
    .superRefine((text, context) => {
      const problem = isYear(text) ? null : dayProblem(text);
      if (problem) context.addIssue({ code: 'custom', message: problem });
    }),
);

/** A span of time in EDTF. */
export const period = z.preprocess(
  yearAsText,
  z
    .string({ error: 'Ở đây cần một khoảng thời gian → Viết 2024, 2021/2025 hoặc 2022-10-15/2023-01-15.' })
    .refine(isPeriod, {
      error:
        'Khoảng thời gian không đúng dạng hoặc kết thúc trước khi bắt đầu → Viết 2024, 2021/2025 hoặc 2022-10-15/2023-01-15.',
    }),
);

/** A year as a number. */
export const year = z
  .number({ error: 'Ở đây cần một năm → Viết bốn chữ số, ví dụ 2024.' })
  .int()
  .min(1900, { error: 'Năm quá xa → Viết bốn chữ số, ví dụ 2024.' })
  .max(2100, { error: 'Năm quá xa → Viết bốn chữ số, ví dụ 2024.' });

/** The slug of a kind of document. */
export const typeSlug = id.refine((slug) => documentType(slug) !== undefined, {
  error:
    'Không có loại văn bản này → Xem danh sách loại trong src/core/document-type.ts, ví dụ chi-thi, ke-hoach, bao-cao.',
});

/** Number and sign; parsed here, at the door, and nowhere else. */
export const documentNumber = z
  .string({ error: 'Số, ký hiệu cần là chữ → Đặt trong ngoặc kép, ví dụ "08/CT-UBND".' })
  .transform((written, context) => {
    const number = parseDocumentNumber(written);
    if (number) return number;
    context.addIssue({
      code: 'custom',
      message: `“${written}” không có dạng số, ký hiệu → Viết như 08/CT-UBND, 73/2023/NĐ-CP hoặc 34-CT/TW.`,
    });
    return z.NEVER;
  });

/** One of a few words, all named in the message. */
export function oneOf<const T extends readonly [string, ...string[]]>(options: T) {
  return z.enum(options, {
    error: `Giá trị không có trong danh sách → Chọn một trong: ${options.join(', ')}.`,
  });
}

/** A row that knows exactly these keys. */
export function row<T extends z.ZodRawShape>(shape: T) {
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'invalid_type'
        ? 'Ở đây cần một nhóm “khóa: giá trị” → Viết mỗi khóa một dòng, thụt đều nhau.'
        : undefined,
  });
}

/** A list, empty when there is nothing. */
export function listOf<T extends z.ZodType>(item: T) {
  return z.array(item, {
    error: 'Ở đây cần một danh sách → Mỗi mục một dòng bắt đầu bằng gạch đầu dòng; không có gì thì viết [].',
  });
}
