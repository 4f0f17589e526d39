/** Days, years and periods as front matter writes them; the usual wrong forms are turned into the right one. */
import { z } from 'zod';
import { isDay, isPeriod, isYear } from '../core/date.ts';
import { noted } from './fields.ts';
import { shown } from './shown.ts';

/** YAML reads a bare 2022 as a number; here a date is always text. */
const yearAsText = (value: unknown) =>
  typeof value === 'number' && Number.isInteger(value) ? String(value) : value;

/** Text that passes when `problemOf` finds nothing to say about it. */
function textWithout(problemOf: (text: string) => string | null, kind: string, example: string) {
  const error = ({ input }: { input?: unknown }) =>
    `Ở đây cần ${kind}, không phải ${shown(input)} → Viết ${example}.`;
  return z.string({ error }).superRefine((text, context) => {
    const message = problemOf(text);
    if (message) context.addIssue({ code: 'custom', message });
  });
}

/** A day that exists: 2024-02-06. */
export const day = noted(textWithout(dayProblem, 'một ngày', 'năm-tháng-ngày, ví dụ 2024-02-06'), {
  kind: 'ngày',
  pattern: '^\\d{4}-\\d{2}-\\d{2}$',
  patternErrorMessage: 'Viết năm-tháng-ngày, ví dụ 2024-02-06.',
});

function dayProblem(text: string): string | null {
  if (isDay(text)) return null;
  const turned = dayFirst(text) ?? yearFirst(text);
  if (turned && isDay(turned))
    return `Ngày ${shown(text)} không đúng dạng năm-tháng-ngày → Sửa thành ${turned}.`;
  if (turned)
    return `Ngày ${shown(text)} không có trên lịch → Xem lại bản nguồn; không đọc được thì ghi null.`;
  return `${shown(text)} không phải một ngày → Viết năm-tháng-ngày, ví dụ 2024-02-06; bản nguồn không ghi thì viết null.`;
}

/** "6/2/2024" as it is said. */
function dayFirst(text: string): string | null {
  const [, d = '', m = '', y] = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})$/.exec(text) ?? [];
  return y ? `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}` : null;
}

/** "2024-2-6" and "2024/02/06". */
function yearFirst(text: string): string | null {
  const [, y, m = '', d = ''] = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/.exec(text) ?? [];
  return y ? `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}` : null;
}

/** A day, or a year when the text proves no more. */
export const dayOrYear = noted(
  z.preprocess(
    yearAsText,
    textWithout(
      (text) => (isYear(text) ? null : dayProblem(text)),
      'một ngày hoặc một năm',
      '2024-02-06 hoặc 2024',
    ),
  ),
  {
    kind: 'ngày hoặc năm',
    isBareNumber: true,
    pattern: '^\\d{4}(-\\d{2}-\\d{2})?$',
    patternErrorMessage: 'Viết 2024-02-06 hoặc 2024.',
  },
);

const PERIODS = '2024, 2021/2025 hoặc 2022-10-15/2023-01-15';

/** A span of time in EDTF. */
export const period = noted(
  z.preprocess(yearAsText, textWithout(periodProblem, 'một khoảng thời gian', PERIODS)),
  {
    kind: 'khoảng thời gian',
    isBareNumber: true,
    pattern: '^\\d{4}(-\\d{2}-\\d{2})?(/\\d{4}(-\\d{2}-\\d{2})?)?$',
    patternErrorMessage: `Viết ${PERIODS}.`,
  },
);

function periodProblem(text: string): string | null {
  if (isPeriod(text)) return null;
  const [first, last] = text.split('/');
  if (isPeriod(`${last}/${first}`))
    return `Khoảng thời gian ${shown(text)} kết thúc trước khi bắt đầu → Sửa thành ${last}/${first}, hoặc xem lại bản nguồn.`;
  const spaced = /^(\d{4})\s*[-–/]\s*(\d{4})$/.exec(text);
  const turned = spaced ? `${spaced[1]}/${spaced[2]}` : '';
  if (isPeriod(turned)) return `Khoảng thời gian ${shown(text)} không đúng dạng → Sửa thành ${turned}.`;
  return `Khoảng thời gian ${shown(text)} không đúng dạng → Viết ${PERIODS}.`;
}

const far = {
  error: ({ input }: { input?: unknown }) =>
    `Năm ${shown(input)} nằm ngoài khoảng 1900-2100 → Viết bốn chữ số, ví dụ 2024.`,
};

/** A year as a number. */
export const year = noted(
  z
    .int({
      error: ({ input }) =>
        isYear(String(input))
          ? `Năm ${shown(input)} đặt trong ngoặc kép nên máy đọc là chữ → Bỏ ngoặc kép: ${input}.`
          : `${shown(input)} không phải một năm → Viết bốn chữ số, ví dụ 2024.`,
    })
    .min(1900, far)
    .max(2100, far),
  { kind: 'năm' },
);

/** Whether a span runs forward; an open end does, and one that is no day is another fault. */
export function runsForward(from: string | null, to: string | null): boolean {
  return !from || !to || !isDay(from) || !isDay(to) || from <= to;
}
