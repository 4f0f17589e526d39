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

/** What is said of a field beside its rule: `field-table.ts` and `json-schema.ts` read it. */
export interface FieldMeta {
  description?: string;
  examples?: unknown[];
  /** The kind of value, in an editor's words. */
  kind?: string;
  /** The words for the values of an enumeration, in their order. */
  enumDescriptions?: readonly string[];
  /** For editors that check while one types: the shape, and what to say when it is missed. */
  pattern?: string;
  patternErrorMessage?: string;
  /** YAML reads the usual form as a number. */
  isBareNumber?: boolean;
  /** The list in which the values are ids. */
  list?: 'issuers' | 'topics' | 'campaigns' | 'indicators' | 'works' | 'types';
}

/**
 * A schema with what the guides and the editor say of it.
 *
 * @param description in an editor's words
 * @param example a value as it is written
 * @example told(words, 'Trích yếu, như in.', 'Phát động Phong trào thi đua năm 2024')
 */
export function told<T extends z.ZodType>(schema: T, description: string, example?: unknown): T {
  return noted(schema, { description, ...(example === undefined ? {} : { examples: [example] }) });
}

/** The same for any of it. */
export function noted<T extends z.ZodType>(schema: T, meta: FieldMeta): T {
  return schema.meta(meta as Record<string, unknown>) as T;
}

/** A line of text with something in it. */
export const words = noted(
  z
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
    }),
  { kind: 'một dòng chữ' },
);

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)*$/;

/** An id of the archive: lower-case ASCII words joined by hyphens, parts by slashes. */
export const id = noted(
  z
    .string({
      error: ({ input }) =>
        `Ở đây cần một mã, không phải ${shown(input)} → Viết mã chữ thường không dấu, ví dụ kon-tum/ubnd.`,
    })
    .max(LONGEST_ID, tooLong(LONGEST_ID))
    .regex(ID, {
      error: ({ input }) => `Mã ${shown(input)} có chữ hoa, dấu hoặc ký tự lạ → ${likelyId(input)}`,
    }),
  { kind: 'mã', patternErrorMessage: 'Mã chỉ có chữ thường không dấu, chữ số, gạch nối và gạch chéo.' },
);

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
export const address = noted(
  z
    .string({
      error: ({ input }) =>
        `Ở đây cần một địa chỉ, không phải ${shown(input)} → Viết như /vb/kon-tum/chi-thi/2024/08-ct-ubnd/.`,
    })
    .max(2 * LONGEST_ID, tooLong(2 * LONGEST_ID))
    .regex(ADDRESS, {
      error: ({ input }) =>
        `Địa chỉ ${shown(input)} không đúng dạng → Viết từ dấu gạch chéo đầu tới dấu gạch chéo cuối, không có tên miền, bắt đầu bằng ${LASTING_SECTIONS.map((section) => `/${section}/`).join(', ')}.`,
    }),
  { kind: 'địa chỉ trong kho' },
);

/** An id that is one segment of an address. */
export const segment = noted(
  id.refine((one) => !one.includes('/'), {
    error: 'Mã này không được có gạch chéo → Viết các từ nối bằng gạch nối.',
  }),
  { kind: 'mã' },
);

/** An id of one of the archive's lists. */
export function idOf(list: NonNullable<FieldMeta['list']>) {
  return noted(id, { list });
}

/** Ids of topics, each once: a second mention would list the document twice. */
export const topicIds = listOf(idOf('topics')).superRefine((list, context) => {
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
export const typeSlug = noted(
  z
    .string({
      error: ({ input }) =>
        `Ở đây cần mã loại văn bản, không phải ${shown(input)} → Viết chữ thường không dấu, ví dụ chi-thi.`,
    })
    .refine((slug) => documentType(slug) !== undefined, { error: ({ input }) => typeProblem(String(input)) }),
  { kind: 'mã loại văn bản', list: 'types' },
);

function typeProblem(written: string): string {
  const likely = slugOf(written, 60);
  if (documentType(likely)) return `Loại văn bản ${shown(written)} phải viết bằng mã → Sửa thành ${likely}.`;
  const all = documentTypes.map(({ slug }) => slug).join(', ');
  return `Không có loại văn bản ${shown(written)} → Dùng một trong: ${all}.`;
}

/** Number and sign; parsed here, at the door, and nowhere else. */
export const documentNumber = noted(
  z
    .string({
      error: ({ input }) => `${shown(input)} chưa đủ số và ký hiệu → Viết cả hai, ví dụ 08/CT-UBND.`,
    })
    .max(LONGEST_NUMBER, tooLong(LONGEST_NUMBER))
    .transform((written, context) => {
      const number = parseDocumentNumber(written);
      if (number) return number;
      context.addIssue({ code: 'custom', message: numberProblem(written) });
      return z.NEVER;
    }),
  { kind: 'số, ký hiệu' },
);

function numberProblem(written: string): string {
  const tidy = written.replace(/^\s*số\s*:?/iu, '').replace(/\s+/g, '');
  const mend = parseDocumentNumber(tidy)
    ? `Sửa thành ${tidy}.`
    : 'Viết như 08/CT-UBND, 73/2023/NĐ-CP hoặc 34-CT/TW.';
  return `${shown(written)} không có dạng số, ký hiệu → ${mend}`;
}

/**
 * One of a few words, all named in the message.
 *
 * @param names each word with what it means, in the order in which they are named
 */
export function oneOf<K extends string>(names: Readonly<Record<K, string>>) {
  const options = Object.keys(names) as [K, ...K[]];
  return noted(
    z.enum(options, {
      error: ({ input }) =>
        `${shown(input)} không có trong danh sách → Chọn một trong: ${options.join(', ')}.`,
    }),
    { enumDescriptions: Object.values<string>(names) },
  );
}

/** Yes or no, as YAML writes them. */
export function flag(meaning: string) {
  return noted(
    z.boolean({
      error: ({ input }) => `Ở đây cần true hoặc false, không phải ${shown(input)} → ${meaning}`,
    }),
    { kind: 'true hoặc false' },
  );
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
