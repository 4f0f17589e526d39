/** Front matter of an official document: the author's manual of `content/documents/`. */
import { z } from 'zod';
import { campaignRoles } from '../core/campaign.ts';
import { boundsOf, isDay, isYear } from '../core/date.ts';
import type { Dating, OfficialDocument } from '../core/official-document.ts';
import { day, dayOrYear, period, runsForward } from './dates.ts';
import {
  documentNumber,
  idOf,
  listOf,
  noted,
  oneOf,
  row,
  told,
  topicIds,
  typeSlug,
  words,
} from './fields.ts';
import { shown } from './shown.ts';
import { results, targets } from './target.ts';

const dating = row({
  notBefore: told(day.nullable(), 'Văn bản không thể ban hành trước ngày này.', '2022-10-15'),
  notAfter: told(day.nullable(), 'Văn bản không thể ban hành sau ngày này.', '2022-12-31'),
  evidence: told(
    listOf(told(words, 'Một câu chứng minh, nguyên văn.', 'Đợt thi đua bắt đầu từ ngày 15/10/2022')),
    'Nguyên văn những câu chứng minh.',
  ),
}).refine(({ notBefore, notAfter }) => runsForward(notBefore, notAfter), {
  path: ['notBefore'],
  error: ({ input }) => {
    const { notBefore, notAfter } = input as Dating;
    return `Ngày sớm nhất ${shown(notBefore)} đứng sau ngày muộn nhất ${shown(notAfter)} → Xem lại notBefore và notAfter.`;
  },
});

const signer = row({
  name: told(words, 'Họ tên người ký.', 'Lê Ngọc Tuấn'),
  role: told(words, 'Chức vụ, quyền hạn như in.', 'Chủ tịch'),
  onBehalf: told(idOf('issuers'), 'Ký thay mặt (TM.): mã cơ quan.', 'kon-tum/ubnd').optional(),
  actingFor: told(words, 'Ký thay (KT.): chức vụ được ký thay.', 'Chủ tịch').optional(),
});

const HASH_MEND =
  'Chạy sha256sum (Windows: certutil -hashfile TỆP SHA256) trên tệp nhận được, chép kết quả vào đây, đặt trong ngoặc kép.';

const RECEIVED = /^[a-z0-9]+(?:[-./][a-z0-9]+)*\.(?:txt|docx|pdf|png|jpg|jpeg|tif|tiff|bmp)$/;

/** A name below content/sources/ with one of the endings that are published. */
// No page or script among the sources: it would run on this site's own address.
function receivedName(pattern: RegExp, endings: string) {
  return noted(
    words
      .max(200, { error: 'Tên tệp nhận được dài quá 200 ký tự → Đặt tên ngắn hơn.', abort: true })
      .regex(pattern, {
        error: ({ input }) =>
          `Tên tệp nhận được ${shown(input)} không hợp lệ → Viết đường dẫn dưới content/sources/ bằng chữ thường không dấu, đuôi ${endings}, ví dụ kon-tum/08-ct-ubnd-2024.txt.`,
      }),
    {
      kind: 'tên tệp',
      patternErrorMessage: `Đường dẫn dưới content/sources/, chữ thường không dấu, đuôi ${endings}.`,
    },
  );
}

/** The digest of a file. */
const sha256 = noted(
  z
    .string({ error: ({ input }) => `Dấu SHA-256 cần là chữ, không phải ${shown(input)} → ${HASH_MEND}` })
    .regex(/^[0-9a-f]{64}$/, {
      error: ({ input }) => `Dấu SHA-256 ${shown(input)} không gồm đúng 64 chữ số 0-9, a-f → ${HASH_MEND}`,
    }),
  { kind: '64 chữ số hệ 16', patternErrorMessage: 'Dấu SHA-256 gồm đúng 64 chữ số 0-9, a-f.' },
);

const SHA_EXAMPLE = '09ca7e4eaa6e8ae9c7d261167129184883644d07dfba7cbfbc4c8a2e08360d5b';

const source = row({
  file: told(
    receivedName(RECEIVED, '.txt, .docx, .pdf hoặc ảnh'),
    'Tệp nhận được, đường dẫn dưới content/sources/.',
    'kon-tum/08-ct-ubnd-2024.txt',
  ),
  sha256: told(sha256, 'Dấu SHA-256 của tệp ấy, để biết tệp không bị đổi.', SHA_EXAMPLE),
  text: told(
    row({
      file: told(
        receivedName(/^[a-z0-9]+(?:[-./][a-z0-9]+)*\.txt$/, '.txt'),
        'Bản chữ, đường dẫn dưới content/sources/.',
        'kon-tum/08-ct-ubnd-2024.txt',
      ),
      sha256: told(sha256, 'Dấu SHA-256 của bản chữ.', SHA_EXAMPLE),
    }),
    'Bản chữ đọc từ tệp nhận được, khi tệp ấy không phải chữ thuần UTF-8; lời văn được đối chiếu với bản này.',
  ).optional(),
  transcription: told(
    oneOf({ typed: 'gõ lại', ocr: 'nhận dạng chữ', 'born-digital': 'bản điện tử gốc' }),
    'Lời văn có được bằng cách nào.',
    'ocr',
  ),
  receivedFrom: told(words.nullable(), 'Nhận tệp từ đâu.', 'Văn phòng UBND tỉnh'),
  checkedBy: told(words.nullable(), 'Người đã đối chiếu bản chép với tệp nhận được.', 'Nguyễn Thị Hoa'),
  checkedOn: told(day.nullable(), 'Ngày đối chiếu xong.', '2024-03-01'),
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
export const documentSchema: z.ZodType<OfficialDocument> = told(
  row({
    title: told(
      words,
      'Trích yếu, như in.',
      'Phát động Phong trào thi đua yêu nước năm 2024 trên địa bàn tỉnh Kon Tum',
    ),
    type: told(typeSlug.nullable(), 'Loại văn bản; null nếu bản nguồn không ghi.', 'chi-thi'),
    number: told(documentNumber.nullable(), 'Số, ký hiệu như in; null nếu bản nguồn không có.', '08/CT-UBND'),
    issuedOn: told(
      dayOrYear.nullable(),
      'Ngày ban hành; chỉ ghi năm khi văn bản tự chứng minh (dating); không rõ thì null, không đoán.',
      '2024-02-06',
    ),
    dating: told(dating, 'Điều văn bản tự chứng minh về ngày ban hành, khi ngày không được in.').optional(),
    place: told(words.nullable(), 'Nơi ban hành, như in.', 'Kon Tum'),
    issuer: told(idOf('issuers'), 'Cơ quan ban hành: mã trong issuers.yaml.', 'kon-tum/ubnd'),
    signers: told(listOf(told(signer, 'Một người ký.')), 'Những người ký, theo thứ tự in.'),
    theme: told(
      words.nullable(),
      'Chủ đề, khẩu hiệu thi đua, nguyên văn, không kèm ngoặc kép.',
      'Đoàn kết - Trách nhiệm - Chủ động vượt khó',
    ),
    period: told(period.nullable(), 'Thời gian thi đua.', '2022-10-15/2023-01-15'),
    topics: told(topicIds, 'Chủ đề xếp loại: mã trong topics.yaml.', ['kinh-te', 'nong-thon-moi']),
    campaigns: told(
      listOf(
        told(
          row({
            id: told(idOf('campaigns'), 'Mã phong trào: tên tệp trong content/campaigns/.', 'nong-thon-moi'),
            role: told(oneOf(campaignRoles), 'Văn bản làm gì với phong trào.', 'implements'),
          }),
          'Một phong trào.',
        ),
      ),
      'Những phong trào văn bản phát động, triển khai, tổng kết hoặc nhắc tới.',
    ),
    relations: told(
      listOf(
        told(
          row({
            kind: told(
              oneOf({
                implements: 'triển khai thực hiện',
                replaces: 'thay thế',
                amends: 'sửa đổi, bổ sung',
                'reports-on': 'báo cáo kết quả',
              }),
              'Quan hệ với văn bản kia.',
              'implements',
            ),
            work: told(
              idOf('works'),
              'Địa chỉ văn bản kia, phần sau /vb/.',
              'dang/trung-uong/chi-thi/2014/34-ct-tw',
            ),
            quote: told(words, 'Nguyên văn câu nói lên quan hệ.', 'Thực hiện Chỉ thị số 34-CT/TW'),
          }),
          'Một quan hệ.',
        ),
      ),
      'Quan hệ với văn bản khác, như chính văn bản này nói.',
    ),
    recipients: told(
      listOf(
        told(
          row({
            name: told(words, 'Nơi nhận, như in.', 'Sở Nội vụ'),
            purpose: told(words, 'Để làm gì, như in trong ngoặc.', 't/h').optional(),
          }),
          'Một nơi nhận.',
        ),
      ),
      'Nơi nhận, theo thứ tự in.',
    ),
    assignments: told(
      listOf(
        told(
          row({
            to: told(words, 'Ai phải làm, như in.', 'Sở Nội vụ'),
            issuer: told(
              idOf('issuers'),
              'Mã cơ quan, khi đúng là một cơ quan trong issuers.yaml.',
              'kon-tum/so-noi-vu',
            ).optional(),
            quote: told(words, 'Nguyên văn câu giao việc.', 'Sở Nội vụ theo dõi việc thực hiện Chỉ thị'),
          }),
          'Một việc được giao.',
        ),
      ),
      'Phân công thực hiện.',
    ),
    targets: told(targets, 'Chỉ tiêu văn bản đặt ra, mỗi con số một mục.'),
    results: told(results, 'Kết quả văn bản báo cáo, mỗi con số một mục.'),
    source: told(source, 'Tệp nhận được và cách chép lời văn.'),
  }).refine(yearIsProved, {
    path: ['issuedOn'],
    error: ({ input }) =>
      `Chỉ ghi năm ban hành ${shown((input as OfficialDocument).issuedOn)} mà chưa đủ chứng cứ → Thêm dating có notBefore, notAfter trong năm ấy và ít nhất một câu evidence; không chứng minh được thì ghi null.`,
  }),
  'Khai báo của một văn bản; lời văn viết bên dưới.',
);
