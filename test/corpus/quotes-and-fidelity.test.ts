/** What a document quotes stands in its body, and its body says what the received file says. */
import { describe, expect, test } from 'vitest';
import { CAMPAIGN, DIRECTIVE, REPORT, type Row, toldOf } from '../fixture-archive.ts';

describe('a quotation that the body does not have', () => {
  test.each<Row>([
    [
      'of a goal, another number',
      DIRECTIVE,
      'quote: Tốc độ tăng trưởng GRDP đạt từ 10% trở lên',
      'quote: Tốc độ tăng trưởng GRDP đạt từ 11% trở lên',
      '33:12 Câu trích “Tốc độ tăng trưởng GRDP đạt từ 11% trở lên” không có trong lời văn. → Chép nguyên văn từ một đoạn của văn bản (sau khi đã hiệu đính, không kèm dấu * và dấu chú thích). [quote]',
    ],
    [
      'of a goal, with the stars of bold',
      DIRECTIVE,
      'quote: Tốc độ tăng trưởng GRDP đạt từ 10% trở lên',
      'quote: Tốc độ tăng trưởng GRDP đạt từ **10%** trở lên',
      '33:12 Câu trích “Tốc độ tăng trưởng GRDP đạt từ **10%** trở lên” không có trong lời văn. → Chép nguyên văn từ một đoạn của văn bản (sau khi đã hiệu đính, không kèm dấu * và dấu chú thích). [quote]',
    ],
    [
      'of an order',
      DIRECTIVE,
      'quote: Sở Nội vụ theo dõi việc thực hiện',
      'quote: Sở Nội vụ theo rõi việc thực hiện',
      '25:12 Câu trích “Sở Nội vụ theo rõi việc thực hiện” không có trong lời văn. → Chép nguyên văn từ một đoạn của văn bản (sau khi đã hiệu đính, không kèm dấu * và dấu chú thích). [quote]',
    ],
    [
      'of a relation',
      DIRECTIVE,
      'quote: "Thực hiện Chỉ thị số 34-CT/TW"',
      'quote: "Thực hiện Chỉ thị 34-CT/TW"',
      '18:77 Câu trích “Thực hiện Chỉ thị 34-CT/TW” không có trong lời văn. → Chép nguyên văn từ một đoạn của văn bản (sau khi đã hiệu đính, không kèm dấu * và dấu chú thích). [quote]',
    ],
    [
      'the theme, another dash',
      DIRECTIVE,
      'theme: Đoàn kết - Trách nhiệm',
      'theme: Đoàn kết – Trách nhiệm',
      '12:8 Chủ đề “Đoàn kết – Trách nhiệm” không có trong lời văn. → Chép nguyên văn từ một đoạn của văn bản (sau khi đã hiệu đính, không kèm dấu * và dấu chú thích). [quote]',
    ],
    [
      'a recipient',
      DIRECTIVE,
      'name: Sở Nội vụ, purpose',
      'name: Sở Tài chính, purpose',
      '20:13 Nơi nhận “Sở Tài chính” không có trong lời văn. → Chép nguyên văn từ một đoạn của văn bản (sau khi đã hiệu đính, không kèm dấu * và dấu chú thích). [quote]',
    ],
    [
      'words before their correction',
      DIRECTIVE,
      'quote: Sở Nội vụ theo dõi việc thực hiện',
      'quote: Phân đầu xây dựng nông thôn mới',
      '25:12 Câu trích “Phân đầu xây dựng nông thôn mới” không có trong lời văn. → Chép nguyên văn từ một đoạn của văn bản (sau khi đã hiệu đính, không kèm dấu * và dấu chú thích). [quote]',
    ],
    [
      'the proof of a date',
      REPORT,
      '- Đợt thi đua bắt đầu ngày 15/10/2022',
      '- Đợt thi đua bắt đầu ngày 15-10-2022',
      '10:7 Câu trích “Đợt thi đua bắt đầu ngày 15-10-2022” không có trong lời văn. → Chép nguyên văn từ một đoạn của văn bản (sau khi đã hiệu đính, không kèm dấu * và dấu chú thích). [quote]',
    ],
    [
      'over two paragraphs, cut in the message',
      REPORT,
      'quote: "Có thêm 05 xã đạt chuẩn, bằng 100,84% kế hoạch"',
      'quote: "Đợt thi đua bắt đầu ngày 15/10/2022, kết thúc trước ngày 31/12/2022. Có thêm 05 xã đạt chuẩn"',
      '34:12 Câu trích “Đợt thi đua bắt đầu ngày 15/10/2022, kết thúc trước ngày 31/12/2022. Có thêm 05 …” không có trong lời văn. → Chép nguyên văn từ một đoạn của văn bản (sau khi đã hiệu đính, không kèm dấu * và dấu chú thích). [quote]',
    ],
  ])('%s', (_, file, from, to, ...told) => expect(toldOf(file, from, to)).toEqual(told));
});

describe('a body that departs from the received file', () => {
  test.each<Row>([
    [
      'a word lost, from a quotation as well',
      DIRECTIVE,
      'Sở Nội vụ theo dõi việc thực hiện Chỉ thị.',
      'Sở Nội vụ theo dõi thực hiện Chỉ thị.',
      '68:1 Bản chép khác tệp nhận được ở lời văn: tệp nhận được (content/sources/kon-tum/08-ct-ubnd-2024.txt:17) có “… CHỨC THỰC HIỆN Sở Nội vụ theo dõi «việc» thực hiện Chỉ”, ở đây là “… CHỨC THỰC HIỆN Sở Nội vụ theo dõi «thực» hiện Chỉ thị”. → Chép lại cho đúng; chữ nhận dạng sai thì viết <Corrected from="chữ trong tệp">chữ đúng</Corrected>, chữ bị mất thì <Supplied reason="…">…</Supplied>. [fidelity]',
    ],
    [
      'a number changed',
      DIRECTIVE,
      'đạt từ **10%** trở lên.',
      'đạt từ **11%** trở lên.',
      '62:1 Bản chép khác tệp nhận được ở lời văn: tệp nhận được (content/sources/kon-tum/08-ct-ubnd-2024.txt:11) có “… . Tốc độ tăng trưởng GRDP đạt từ «10» % trở lên”, ở đây là “… . Tốc độ tăng trưởng GRDP đạt từ «11» % trở lên”. → Chép lại cho đúng; chữ nhận dạng sai thì viết <Corrected from="chữ trong tệp">chữ đúng</Corrected>, chữ bị mất thì <Supplied reason="…">…</Supplied>. [fidelity]',
    ],
    [
      'a word added',
      DIRECTIVE,
      'nông thôn mới.',
      'nông thôn mới nâng cao.',
      '64:1 Bản chép khác tệp nhận được ở lời văn: tệp nhận được (content/sources/kon-tum/08-ct-ubnd-2024.txt:13) có “… . Phân đầu xây dựng nông thôn mới «.» II . TỔ”, ở đây là “… . Phân đầu xây dựng nông thôn mới «nâng» cao . II”. → Chép lại cho đúng; chữ nhận dạng sai thì viết <Corrected from="chữ trong tệp">chữ đúng</Corrected>, chữ bị mất thì <Supplied reason="…">…</Supplied>. [fidelity]',
    ],
    [
      'a sign changed',
      DIRECTIVE,
      'nông thôn mới.',
      'nông thôn mới;',
      '64:1 Bản chép khác tệp nhận được ở lời văn: tệp nhận được (content/sources/kon-tum/08-ct-ubnd-2024.txt:13) có “… . Phân đầu xây dựng nông thôn mới «.» II . TỔ”, ở đây là “… . Phân đầu xây dựng nông thôn mới «;» II . TỔ”. → Chép lại cho đúng; chữ nhận dạng sai thì viết <Corrected from="chữ trong tệp">chữ đúng</Corrected>, chữ bị mất thì <Supplied reason="…">…</Supplied>. [fidelity]',
    ],
    [
      'a footnote changed',
      DIRECTIVE,
      '[^1]: Chủ đề của năm.',
      '[^1]: Chủ đề của năm 2024.',
      '85:1 Bản chép khác tệp nhận được ở chú thích 1: tệp nhận được (content/sources/kon-tum/08-ct-ubnd-2024.txt:19) có “… Chủ đề của năm «.»”, ở đây là “… Chủ đề của năm «2024» .”. → Chép lại cho đúng; chữ nhận dạng sai thì viết <Corrected from="chữ trong tệp">chữ đúng</Corrected>, chữ bị mất thì <Supplied reason="…">…</Supplied>. [fidelity]',
    ],
    [
      'the end lost',
      DIRECTIVE,
      '\nLê Ngọc Tuấn\n',
      '\n',
      '80:1 Bản chép khác tệp nhận được ở lời văn: tệp nhận được (content/sources/kon-tum/08-ct-ubnd-2024.txt:26) có “… ; - Lưu : VT . CHỦ TỊCH «Lê» Ngọc Tuấn”, ở đây là “… ; - Lưu : VT . CHỦ TỊCH «(hết)»”. → Chép lại cho đúng; chữ nhận dạng sai thì viết <Corrected from="chữ trong tệp">chữ đúng</Corrected>, chữ bị mất thì <Supplied reason="…">…</Supplied>. [fidelity]',
    ],
    [
      'a correction of what is not there',
      DIRECTIVE,
      'from="Phân đầu"',
      'from="Phần đầu"',
      '64:1 Bản chép khác tệp nhận được ở lời văn: tệp nhận được (content/sources/kon-tum/08-ct-ubnd-2024.txt:13) có “… từ 10 % trở lên . 2 . «Phân» đầu xây dựng”, ở đây là “… từ 10 % trở lên . 2 . «Phần» đầu xây dựng”. → Chép lại cho đúng; chữ nhận dạng sai thì viết <Corrected from="chữ trong tệp">chữ đúng</Corrected>, chữ bị mất thì <Supplied reason="…">…</Supplied>. [fidelity]',
    ],
    [
      'all of the body lost',
      REPORT,
      '<Title>\n\nBÁO CÁO\n\nTổng kết Đợt thi đua\n\n</Title>\n\nĐợt thi đua bắt đầu ngày 15/10/2022, kết thúc trước ngày 31/12/2022.\n\nCó thêm 05 xã đạt chuẩn, bằng 100,84% kế hoạch.\n',
      '',
      '44:1 Bản chép khác tệp nhận được ở lời văn: tệp nhận được (content/sources/kon-tum/bao-cao-2022.txt:1) có “«BÁO» CÁO Tổng kết”, ở đây là “«(hết)»”. → Chép lại cho đúng; chữ nhận dạng sai thì viết <Corrected from="chữ trong tệp">chữ đúng</Corrected>, chữ bị mất thì <Supplied reason="…">…</Supplied>. [fidelity]',
    ],
  ])('%s', (_, file, from, to, ...told) => expect(toldOf(file, from, to)).toEqual(told));
});

describe('a body that may not be', () => {
  test.each<Row>([
    [
      'an expression',
      DIRECTIVE,
      'nông thôn mới.',
      'nông thôn mới {process.exit(1)}.',
      '64:75 Có biểu thức {process.exit(1)}. → Xóa đi; nếu bản gốc in dấu ngoặc nhọn, viết “\\{” và “\\}”. [no-code]',
    ],
    [
      'an open brace',
      DIRECTIVE,
      'nông thôn mới.',
      'nông thôn { mới.',
      '64:71 Có dấu “{” hoặc dòng mã lệnh (import, export) trong lời văn. → Văn bản không được chứa mã. Nếu bản gốc in dấu ngoặc nhọn, viết “\\{” và “\\}”; nếu không, xóa đi. [syntax]',
    ],
    [
      'an import',
      DIRECTIVE,
      '## I. CHỈ TIÊU',
      'import fs from "node:fs"\n\n## I. CHỈ TIÊU',
      '60:1 Có dòng lệnh import hoặc export. → Xóa dòng này: văn bản không được chứa mã. [no-code]',
    ],
    [
      'an export',
      DIRECTIVE,
      '## I. CHỈ TIÊU',
      'export const x = 1\n\n## I. CHỈ TIÊU',
      '60:1 Có dòng lệnh import hoặc export. → Xóa dòng này: văn bản không được chứa mã. [no-code]',
    ],
    [
      'an unknown component',
      DIRECTIVE,
      '## I. CHỈ TIÊU',
      '<Script>\n\nx\n\n</Script>\n\n## I. CHỈ TIÊU',
      '60:1 Thẻ <Script> không có trong danh sách được dùng. → Chỉ dùng: <Corrected>, <Supplied>, <Sub>, <Letterhead>, <Title>, <Recipients>, <Signature>. Dấu nhỏ hơn in trong bản gốc viết “\\<”. [unknown-component]',
    ],
    [
      'a component named as every object is',
      DIRECTIVE,
      'nông thôn mới.',
      '<constructor>mới</constructor>.',
      '64:61 Thẻ <constructor> không có trong danh sách được dùng. → Chỉ dùng: <Corrected>, <Supplied>, <Sub>, <Letterhead>, <Title>, <Recipients>, <Signature>. Dấu nhỏ hơn in trong bản gốc viết “\\<”. [unknown-component]',
    ],
    [
      'a footnote without its mark',
      DIRECTIVE,
      '”[^1].',
      '”.',
      '85:1 Chú thích [^1] không có dấu trong lời văn. → Đặt [^1] vào chỗ bản gốc in dấu chú thích. [footnote-unused]',
    ],
    [
      'a mark without its footnote',
      DIRECTIVE,
      '[^1]: Chủ đề của năm.\n',
      '',
      '58:89 Dấu chú thích [^1] không có lời chú thích. → Thêm ở cuối tệp một dòng “[^1]: lời chú thích”, hoặc xóa dấu. [footnote-missing]',
    ],
    [
      'an expression in a campaign',
      CAMPAIGN,
      'Phát động tại',
      '{process.exit(1)} tại',
      '14:1 Có biểu thức {process.exit(1)}. → Xóa đi; nếu bản gốc in dấu ngoặc nhọn, viết “\\{” và “\\}”. [no-code]',
    ],
  ])('%s', (_, file, from, to, ...told) => expect(toldOf(file, from, to)).toEqual(told));
});
