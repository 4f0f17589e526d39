/**
 * The kinds of value that fields hold. A message is "what is wrong → what to write";
 * `corpus/yaml/explain.ts` splits it and adds the place.
 */
import { z } from 'zod';
import { parseDocumentNumber } from '../core/document-number.ts';
import { documentType, documentTypes } from '../core/document-type.ts';
import { LASTING_SECTIONS } from '../core/lasting-addresses.ts';
import { slugOf } from '../core/text.ts';
import { shown } from './shown.ts';

/** Longer than any sentence in print; a quotation mark in the wrong place makes values of whole pages. */
const LONGEST_WORDS = 5000;
const LONGEST_ID = 200;
const LONGEST_NUMBER = 60;

/** The fault of a value that is too long to be meant. */
function tooLong(longest: number) {
  return {
    error: `Giá trị dài quá ${longest} ký tự → Xem ngoặc kép có đóng đúng chỗ không, rồi rút gọn.`,
    abort: true,
  };
}

/** A line of text with something in it. */
export const words = z
  .string({
    error: ({ input }) =>
      typeof input === 'number' || typeof input === 'boolean'
        ? `Máy không đọc ${shown(input)} là chữ → Đặt trong ngoặc kép: "${input}".`
        : `Ở đây cần một dòng chữ, không phải ${shown(input)} → Viết trên một dòng; chữ có dấu hai chấm hoặc dấu thăng đặt trong ngoặc kép.`,
  })
  .max(LONGEST_WORDS, tooLong(LONGEST_WORDS))
  .refine((text) => text.trim() !== '', {
    error: 'Chỗ này chỉ có ngoặc kép, bên trong để trống → Viết nội dung theo bản nguồn.',
    abort: true,
  })
  .refine((text) => text === text.trim(), {
    error: ({ input }) => `${shown(input)} thừa dấu cách ở đầu hoặc cuối → Xóa dấu cách thừa.`,
    abort: true,
  });

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)*$/;

/** An id of the archive: lower-case ASCII words joined by hyphens, parts by slashes. */
export const id = z
  .string({
    error: ({ input }) =>
      `Ở đây cần một mã, không phải ${shown(input)} → Viết mã chữ thường không dấu, ví dụ kon-tum/ubnd.`,
  })
  .max(LONGEST_ID, tooLong(LONGEST_ID))
  .regex(ID, {
    error: ({ input }) => `Mã ${shown(input)} có chữ hoa, dấu hoặc ký tự lạ → ${likelyId(input)}`,
  });

function likelyId(written: unknown): string {
  const likely = String(written)
    .split('/')
    .map((part) => slugOf(part, 60))
    .join('/');
  if (ID.test(likely)) return `Viết chữ thường không dấu, từ nối bằng gạch nối: ${likely}.`;
  return 'Viết chữ thường không dấu, từ nối bằng gạch nối, phần nối bằng gạch chéo, ví dụ kon-tum/ubnd.';
}

const ADDRESS = new RegExp(`^/(?:${LASTING_SECTIONS.join('|')})/(?:[a-z0-9-]+/)+$`);

/** An address of the archive as a reader sees it behind the name of the site. */
export const address = z
  .string({
    error: ({ input }) =>
      `Ở đây cần một địa chỉ, không phải ${shown(input)} → Viết như /vb/kon-tum/chi-thi/2024/08-ct-ubnd/.`,
  })
  .max(2 * LONGEST_ID, tooLong(2 * LONGEST_ID))
  .regex(ADDRESS, {
    error: ({ input }) =>
      `Địa chỉ ${shown(input)} không đúng dạng → Viết từ dấu gạch chéo đầu tới dấu gạch chéo cuối, không có tên miền, bắt đầu bằng ${LASTING_SECTIONS.map((section) => `/${section}/`).join(', ')}.`,
  });

/** An id that is one segment of an address. */
export const segment = id.refine((one) => !one.includes('/'), {
  error: 'Mã này không được có gạch chéo → Viết các từ nối bằng gạch nối.',
});

/** Ids, each once: a second mention would list the document twice. */
export const ids = listOf(id).superRefine((list, context) => {
  const seen = new Set<string>();
  for (const [index, one] of list.entries()) {
    const repeated = seen.has(one) && ID.test(one);
    seen.add(one);
    if (!repeated) continue;
    context.addIssue({
      code: 'custom',
      path: [index],
      message: `Mã ${shown(one)} ghi hai lần → Giữ một, xóa một.`,
    });
  }
});

/** The slug of a kind of document. */
export const typeSlug = z
  .string({
    error: ({ input }) =>
      `Ở đây cần mã loại văn bản, không phải ${shown(input)} → Viết chữ thường không dấu, ví dụ chi-thi.`,
  })
  .refine((slug) => documentType(slug) !== undefined, { error: ({ input }) => typeProblem(String(input)) });

function typeProblem(written: string): string {
  const likely = slugOf(written, 60);
  if (documentType(likely)) return `Loại văn bản ${shown(written)} phải viết bằng mã → Sửa thành ${likely}.`;
  const all = documentTypes.map(({ slug }) => slug).join(', ');
  return `Không có loại văn bản ${shown(written)} → Dùng một trong: ${all}.`;
}

/** Number and sign; parsed here, at the door, and nowhere else. */
export const documentNumber = z
  .string({
    error: ({ input }) => `${shown(input)} chưa đủ số và ký hiệu → Viết cả hai, ví dụ 08/CT-UBND.`,
  })
  .max(LONGEST_NUMBER, tooLong(LONGEST_NUMBER))
  .transform((written, context) => {
    const number = parseDocumentNumber(written);
    if (number) return number;
    context.addIssue({ code: 'custom', message: numberProblem(written) });
    return z.NEVER;
  });

function numberProblem(written: string): string {
  const tidy = written.replace(/^\s*số\s*:?/iu, '').replace(/\s+/g, '');
  const mend = parseDocumentNumber(tidy)
    ? `Sửa thành ${tidy}.`
    : 'Viết như 08/CT-UBND, 73/2023/NĐ-CP hoặc 34-CT/TW.';
  return `${shown(written)} không có dạng số, ký hiệu → ${mend}`;
}

/** One of a few words, all named in the message. */
export function oneOf<const T extends readonly [string, ...string[]]>(options: T) {
  return z.enum(options, {
    error: ({ input }) => `${shown(input)} không có trong danh sách → Chọn một trong: ${options.join(', ')}.`,
  });
}

/** Yes or no, as YAML writes them. */
export function flag(meaning: string) {
  return z.boolean({
    error: ({ input }) => `Ở đây cần true hoặc false, không phải ${shown(input)} → ${meaning}`,
  });
}

/** A row that knows exactly these keys. */
export function row<T extends z.ZodRawShape>(shape: T) {
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'invalid_type'
        ? `Ở đây cần một nhóm “khóa: giá trị”, không phải ${shown(issue.input)} → Viết mỗi khóa một dòng, thụt đều nhau.`
        : undefined,
  });
}

/** A list, empty when there is nothing. */
export function listOf<T extends z.ZodType>(item: T) {
  return z.array(item, {
    error: ({ input }) =>
      `Ở đây cần một danh sách, không phải ${shown(input)} → Mỗi mục một dòng bắt đầu bằng gạch đầu dòng; không có gì thì viết [].`,
  });
}
