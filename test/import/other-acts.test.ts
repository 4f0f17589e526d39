/** Acts unlike the five of the archive, made up for these tests in the forms that Nghị định 30/2020/NĐ-CP and the Party prescribe. */
import { describe, expect, test } from 'vitest';
import { bodyOf, imported } from './imported.ts';

const DECISION = `UBND TỈNH LÂM ĐỒNG                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
SỞ NỘI VỤ                               Độc lập - Tự do - Hạnh phúc
Số: 112/QĐ-SNV                    Lâm Đồng, ngày 15 tháng 3 năm 2023

QUYẾT ĐỊNH
Về việc ban hành Quy chế xét tặng danh hiệu thi đua
GIÁM ĐỐC SỞ NỘI VỤ

Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;
Theo đề nghị của Trưởng Ban Thi đua - Khen thưởng,

QUYẾT ĐỊNH:

Điều 1. Ban hành kèm theo Quyết định này Quy chế xét tặng danh hiệu thi đua.

Điều 2. Quyết định này có hiệu lực kể từ ngày ký.

Nơi nhận:
- Như Điều 2;
- Lưu: VT, TĐKT.

KT. GIÁM ĐỐC
PHÓ GIÁM ĐỐC

(Đã ký)

Nguyễn Văn Bình

QUY CHẾ
Xét tặng danh hiệu thi đua

Chương I
QUY ĐỊNH CHUNG

Điều 1. Phạm vi điều chỉnh

Quy chế này quy định việc xét tặng.
`;

const PARTY = `TỈNH ỦY QUẢNG NAM        ĐẢNG CỘNG SẢN VIỆT NAM
*
Số 42-CT/TU               Quảng Nam, ngày 12 tháng 9 năm 2023

CHỈ THỊ
CỦA BAN THƯỜNG VỤ TỈNH ỦY
về tăng cường lãnh đạo công tác thi đua
-----

Để thực hiện Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị, Ban Thường vụ Tỉnh ủy yêu cầu:

1. Phấn đấu đến năm 2025 có ít nhất 90% số xã đạt chuẩn nông thôn mới, tỷ lệ hộ nghèo còn dưới 3%.

Nơi nhận:
- Ban Bí thư Trung ương Đảng (b/c),
- Lưu Văn phòng Tỉnh ủy.

T/M BAN THƯỜNG VỤ
BÍ THƯ

Phan Việt Cường
`;

const LETTER = `ỦY BAN NHÂN DÂN
TỈNH KON TUM

Số: 150/UBND-NC
V/v hưởng ứng phong trào thi đua yêu nước năm 2023

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Kon Tum, ngày 18 tháng 01 năm 2023

Kính gửi:
- Các sở, ban ngành;
- Ủy ban nhân dân các huyện, thành phố.

Thực hiện Chỉ thị số 34-CT/TW ngày 07 tháng 4 năm 2014 của Bộ Chính trị, các đơn vị phát động phong trào thi đua “Sạch làng, tốt ruộng, đẹp nhà”.

Nơi nhận:
- Như trên;
- Lưu: VT, NC.

KT. CHỦ TỊCH
PHÓ CHỦ TỊCH

Y Ngọc
`;

describe.each([
  [
    'a decision of a department, its letterhead in two columns',
    DECISION,
    'lam-dong/so-noi-vu/quyet-dinh/2023/112-qd-snv',
    'Về việc ban hành Quy chế xét tặng danh hiệu thi đua',
    [{ name: 'Nguyễn Văn Bình', role: 'Phó Giám đốc', actingFor: 'Giám đốc' }],
    ['Như Điều 2', 'Lưu: VT, TĐKT'],
  ],
  [
    'a directive of a Party committee',
    PARTY,
    'dang/quang-nam/chi-thi/2023/42-ct-tu',
    'về tăng cường lãnh đạo công tác thi đua',
    [{ name: 'Phan Việt Cường', role: 'Bí thư', onBehalf: 'dang/quang-nam' }],
    ['Ban Bí thư Trung ương Đảng', 'Lưu Văn phòng Tỉnh ủy'],
  ],
  [
    'a letter',
    LETTER,
    'kon-tum/cong-van/2023/150-ubnd-nc',
    'hưởng ứng phong trào thi đua yêu nước năm 2023',
    [{ name: 'Y Ngọc', role: 'Phó Chủ tịch', actingFor: 'Chủ tịch' }],
    ['Như trên', 'Lưu: VT, NC'],
  ],
])('%s', (_, received, work, title, signers, recipients) => {
  test('lies at its address, with title, signer and recipients', async () => {
    const draft = await imported('a.txt', received);
    expect(draft.work).toBe(work);
    expect(draft.facts.title.value).toBe(title);
    expect(draft.facts.signers.value).toEqual(signers);
    expect(draft.facts.recipients.value.map(({ name }) => name)).toEqual(recipients);
  });
});

test('an annex of a decision has its headings, behind the signature', async () => {
  const body = bodyOf(await imported('a.txt', DECISION));
  expect(body.slice(body.indexOf('</Signature>')).split('\n\n').slice(1, 5)).toEqual([
    'QUY CHẾ Xét tặng danh hiệu thi đua',
    '## Chương I QUY ĐỊNH CHUNG',
    '## Điều 1. Phạm vi điều chỉnh',
    'Quy chế này quy định việc xét tặng.',
  ]);
});

test('figures of a Party directive, each by its own quantity', async () => {
  const { figures } = await imported('a.txt', PARTY);
  expect(figures.map(({ row }) => [row.label, row.op, row.value, row.year])).toEqual([
    ['số xã đạt chuẩn nông thôn mới', '>=', 90, 2025],
    ['tỷ lệ hộ nghèo', '<', 3, 2025],
  ]);
});

test('the movement of another body is none of this letter’s', async () => {
  const { facts } = await imported('a.txt', LETTER);
  expect(facts.campaigns.map(({ value }) => value.id)).not.toContain('ngoc-hoi-yeu-nuoc-2023');
});
