/** Front matter of an official document: the author's manual of `content/documents/`. */
import { z } from 'zod';
import { boundsOf, isYear } from '../core/date.ts';
import type { OfficialDocument } from '../core/official-document.ts';
import { day, dayOrYear, documentNumber, id, listOf, oneOf, period, row, typeSlug, words } from './fields.ts';
import { results, targets } from './target.ts';

const dating = row({
  /** Sớm nhất ngày này. */
  notBefore: day.nullable(),
  /** Muộn nhất ngày này. */
  notAfter: day.nullable(),
  /** Nguyên văn những câu chứng minh. */
  evidence: listOf(words),
});

const signer = row({
  name: words,
  role: words,
  /** Ký thay mặt (TM.): mã cơ quan. */
  onBehalf: id.optional(),
  /** Ký thay (KT.): chức vụ được ký thay. */
  actingFor: words.optional(),
});

const source = row({
  /** Tệp nhận được, dưới content/sources/. */
  file: words.regex(/^[a-z0-9]+(?:[-./][a-z0-9]+)*$/, {
    error:
      'Tên tệp nhận được không hợp lệ → Viết đường dẫn dưới content/sources/ bằng chữ thường không dấu, ví dụ kon-tum/08-ct-ubnd-2024.txt.',
  }),
  /** Dấu SHA-256 của tệp ấy, 64 chữ số hệ 16. */
  sha256: z
    .string({ error: 'Thiếu dấu SHA-256 → Chạy sha256sum trên tệp nhận được rồi chép vào.' })
    .regex(/^[0-9a-f]{64}$/, {
      error: 'Dấu SHA-256 phải có 64 chữ số 0-9, a-f → Chạy sha256sum trên tệp nhận được rồi chép vào.',
    }),
  /** Cách chép: gõ lại, nhận dạng chữ, hay bản điện tử gốc. */
  transcription: oneOf(['typed', 'ocr', 'born-digital']),
  receivedFrom: words.nullable(),
  checkedBy: words.nullable(),
  checkedOn: day.nullable(),
});

/** A bare year needs its proof, and the proof must leave no other year. */
function yearIsProved({
  issuedOn,
  dating: proof,
}: {
  issuedOn: string | null;
  dating?: { notBefore: string | null; notAfter: string | null } | undefined;
}): boolean {
  if (!issuedOn || !isYear(issuedOn)) return true;
  const { from, to } = boundsOf(issuedOn);
  return !!proof?.notBefore && !!proof.notAfter && proof.notBefore >= from && proof.notAfter <= to;
}

/** One official document; unknown keys are errors. */
export const documentSchema: z.ZodType<OfficialDocument> = row({
  /** Trích yếu. */
  title: words,
  /** Loại văn bản; null nếu bản nguồn không ghi. */
  type: typeSlug.nullable(),
  /** Số, ký hiệu; null nếu bản nguồn không có. */
  number: documentNumber.nullable(),
  /** Ngày ban hành, hoặc năm do chính văn bản chứng minh, hoặc null. */
  issuedOn: dayOrYear.nullable(),
  /** Điều văn bản tự chứng minh về ngày ban hành khi ngày không được in. */
  dating: dating.optional(),
  place: words.nullable(),
  /** Mã cơ quan ban hành trong issuers.yaml. */
  issuer: id,
  signers: listOf(signer),
  /** Chủ đề, khẩu hiệu, không kèm ngoặc kép. */
  theme: words.nullable(),
  period: period.nullable(),
  topics: listOf(id),
  campaigns: listOf(row({ id, role: oneOf(['launches', 'implements', 'reports', 'mentions']) })),
  relations: listOf(
    row({ kind: oneOf(['implements', 'replaces', 'amends', 'reports-on']), work: id, quote: words }),
  ),
  recipients: listOf(row({ name: words, purpose: words.optional() })),
  assignments: listOf(row({ to: words, issuer: id.optional(), quote: words })),
  targets,
  results,
  source,
}).refine(yearIsProved, {
  path: ['issuedOn'],
  error:
    'Chỉ biết năm ban hành mà chưa có chứng cứ → Thêm dating với notBefore, notAfter trong năm ấy và evidence, hoặc ghi null.',
});
