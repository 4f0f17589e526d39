/** Front matter of an official document: the author's manual of `content/documents/`. */
import { z } from 'zod';
import { boundsOf, isDay, isYear } from '../core/date.ts';
import type { Dating, OfficialDocument } from '../core/official-document.ts';
import { day, dayOrYear, period, runsForward } from './dates.ts';
import { documentNumber, id, ids, listOf, oneOf, row, typeSlug, words } from './fields.ts';
import { shown } from './shown.ts';
import { results, targets } from './target.ts';

const dating = row({
  /** Sớm nhất ngày này. */
  notBefore: day.nullable(),
  /** Muộn nhất ngày này. */
  notAfter: day.nullable(),
  /** Nguyên văn những câu chứng minh. */
  evidence: listOf(words),
}).refine(({ notBefore, notAfter }) => runsForward(notBefore, notAfter), {
  path: ['notBefore'],
  error: ({ input }) => {
    const { notBefore, notAfter } = input as Dating;
    return `Ngày sớm nhất ${shown(notBefore)} đứng sau ngày muộn nhất ${shown(notAfter)} → Xem lại notBefore và notAfter.`;
  },
});

const signer = row({
  name: words,
  role: words,
  /** Ký thay mặt (TM.): mã cơ quan. */
  onBehalf: id.optional(),
  /** Ký thay (KT.): chức vụ được ký thay. */
  actingFor: words.optional(),
});

const HASH_MEND =
  'Chạy sha256sum (Windows: certutil -hashfile TỆP SHA256) trên tệp nhận được, chép kết quả vào đây, đặt trong ngoặc kép.';

const RECEIVED = /^[a-z0-9]+(?:[-./][a-z0-9]+)*\.(?:txt|docx|pdf|png|jpg|jpeg|tif|tiff|bmp)$/;

/** A name below content/sources/ with one of the endings that are published. */
// No page or script among the sources: it would run on this site's own address.
function receivedName(pattern: RegExp, endings: string) {
  return words
    .max(200, { error: 'Tên tệp nhận được dài quá 200 ký tự → Đặt tên ngắn hơn.', abort: true })
    .regex(pattern, {
      error: ({ input }) =>
        `Tên tệp nhận được ${shown(input)} không hợp lệ → Viết đường dẫn dưới content/sources/ bằng chữ thường không dấu, đuôi ${endings}, ví dụ kon-tum/08-ct-ubnd-2024.txt.`,
    });
}

/** Dấu SHA-256 của một tệp, 64 chữ số hệ 16. */
const sha256 = z
  .string({ error: ({ input }) => `Dấu SHA-256 cần là chữ, không phải ${shown(input)} → ${HASH_MEND}` })
  .regex(/^[0-9a-f]{64}$/, {
    error: ({ input }) => `Dấu SHA-256 ${shown(input)} không gồm đúng 64 chữ số 0-9, a-f → ${HASH_MEND}`,
  });

const source = row({
  /** Tệp nhận được, dưới content/sources/. */
  file: receivedName(RECEIVED, '.txt, .docx, .pdf hoặc ảnh'),
  sha256,
  /** Bản chữ đọc từ tệp ấy khi tệp không phải chữ thuần UTF-8: đối chiếu với bản này. */
  text: row({ file: receivedName(/^[a-z0-9]+(?:[-./][a-z0-9]+)*\.txt$/, '.txt'), sha256 }).optional(),
  /** Cách chép: gõ lại, nhận dạng chữ, hay bản điện tử gốc. */
  transcription: oneOf(['typed', 'ocr', 'born-digital']),
  receivedFrom: words.nullable(),
  checkedBy: words.nullable(),
  checkedOn: day.nullable(),
}).refine(({ file, text }) => !RECEIVED.test(file) || file.endsWith('.txt') || text !== undefined, {
  path: ['file'],
  error: ({ input }) =>
    `Tệp nhận được ${shown((input as OfficialDocument['source']).file)} không phải tệp chữ mà chưa có bản chữ để đối chiếu → Nhập lại bằng npm run import, hoặc thêm text có file (.txt) và sha256.`,
});

/** A bare year needs its proof, and the proof must leave no other year. */
function yearIsProved({
  issuedOn,
  dating: proof,
}: {
  issuedOn: string | null;
  dating?: OfficialDocument['dating'];
}): boolean {
  if (!issuedOn || !isYear(issuedOn)) return true;
  if (!proof?.notBefore || !proof.notAfter || proof.evidence.length === 0) return false;
  // A proof that is no day has been told already.
  if (!isDay(proof.notBefore) || !isDay(proof.notAfter)) return true;
  const { from, to } = boundsOf(issuedOn);
  return proof.notBefore >= from && proof.notAfter <= to;
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
  topics: ids,
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
  error: ({ input }) =>
    `Chỉ ghi năm ban hành ${shown((input as OfficialDocument).issuedOn)} mà chưa đủ chứng cứ → Thêm dating có notBefore, notAfter trong năm ấy và ít nhất một câu evidence; không chứng minh được thì ghi null.`,
});
