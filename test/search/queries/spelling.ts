/** The same words spelt otherwise, badly, or with marks that must count; and words that lead nowhere. */
import {
  all,
  campaign,
  first,
  KH604,
  KON_RAY,
  KON_TUM,
  ND73,
  NGOC_HOI,
  NOTHING,
  NQ11_QUANG_NAM,
  NQ35_UBTVQH,
  QD81,
  QD428,
  QUANG_NAM,
  type QueryRow,
  REPORT,
  rows,
  work,
} from './row.ts';

const SUPPORT_PLANS = ['4431', '4432', '4435'].map((serial) =>
  work(`kon-tum/ke-hoach/2022/${serial}-kh-ubnd`),
);

const dForDd = rows('đ typed as d', [
  ['Dinh Thị Hồng Thu', first(KON_RAY)],
  ['Nguyễn Dình Cầu', first(REPORT)],
  ['xã Dăk Ang', first(NGOC_HOI)],
  ['dàn bò', first(NGOC_HOI), '“Tổng đàn bò”'],
  ['nghị dịnh 73/2023/ND-CP', first(ND73)],
  ['quyết dịnh 428/QD-UBND', first(QD428)],
  ['chuyển dổi số doanh nghiệp', first(KH604)],
  [
    'không dể ai bị bỏ lại phía sau vì người nghèo',
    first(campaign('vi-nguoi-ngheo'), campaign('quang-nam-vi-nguoi-ngheo')),
  ],
  ['chất dộc da cam', first(campaign('tet-vi-nguoi-ngheo'))],
  ['Toàn dân doàn kết xây dựng dời sống văn hóa', first(campaign('doi-song-van-hoa'))],
  ['dối tượng thi dua', first(KON_RAY)],
]);

const tones = rows('tone placement', [
  ['xoá nhà tạm', first(campaign('quang-nam-xoa-nha-tam'))],
  ['xóa đói giảm nghèo có địa chỉ', first(campaign('phu-nu-giup-nhau')), 'prints xoá'],
  ['văn hoá công sở', first(campaign('van-hoa-cong-so'))],
  ['nghị quyết 35 uỷ ban thường vụ quốc hội', first(NQ35_UBTVQH)],
  ['"diễn biến hoà bình"', all(KON_TUM, NGOC_HOI)],
  ['tội phạm ma tuý', first(REPORT)],
  ['nông lâm thuỷ sản', first(NGOC_HOI, REPORT)],
  ['hoà nhập với cộng đồng', first(REPORT)],
  ['Phòng Văn hóa - Thông tin', first(KON_RAY), 'prints Văn hoá; “Phòng Văn hóa và Thông tin” in Ngọc Hồi'],
  ['thu luỹ kế', first(REPORT)],
  ['văn hoá, thể dục thể thao Quảng Nam'.normalize('NFD'), first(NQ11_QUANG_NAM), 'NFD'],
  ['Lê Trí Thanh'.normalize('NFD'), first(QUANG_NAM), 'NFD'],
]);

const iAndY = rows('i and y', [
  ['kỉ cương tình thương trách nhiệm', first(campaign('ky-cuong-tinh-thuong'))],
  ['siết chặt kỉ cương', first(campaign('siet-chat-ky-cuong-y-duc'), NGOC_HOI, REPORT)],
  ['cải tiến kĩ thuật', first(campaign('sang-kien-cai-tien'))],
  ['trạm y tế có bác sĩ', first(REPORT), 'prints bác sỹ'],
  ['nhân sĩ, trí thức', first(KON_RAY), 'prints nhân sỹ'],
  ['chiến sỹ cộng sản Huỳnh Ngọc Huệ', first(QUANG_NAM), 'prints chiến sĩ'],
  ['23.600 tỉ đồng', first(QUANG_NAM)],
  ['9.050 tỉ đồng', first(NGOC_HOI)],
  ['tỉ lệ giao quân', first(NGOC_HOI)],
  ['xử lí chất thải', first(NGOC_HOI)],
  ['hỗ trợ pháp lí cho doanh nghiệp nhỏ và vừa', first(REPORT, ...SUPPORT_PLANS)],
  ['Quy hoạch tỉnh thời kì 2021-2030', first(KON_TUM)],
]);

const slips = rows('slips in separators and spaces', [
  ['tiêm   chủng  vắc xin', first(REPORT)],
  ['  Lương y như   từ mẫu ', first(campaign('luong-y-nhu-tu-mau'))],
  ['lao động giỏi,lao động sáng tạo', first(campaign('lao-dong-gioi'))],
  ['kỷ cương-tình thương-trách nhiệm', first(campaign('ky-cuong-tinh-thuong'))],
  ['kỷ cương – tình thương – trách nhiệm', first(campaign('ky-cuong-tinh-thuong')), 'en dashes'],
  ['dạy tốt ,học tốt', first(campaign('day-tot-hoc-tot'))],
  ['1700000 lượt khách', first(KON_TUM), 'prints 1.700.000'],
  ['23 600 tỷ đồng', first(QUANG_NAM), 'prints 23.600'],
  ['63.7 triệu đồng', first(KON_TUM), 'prints 63,7'],
  ['3461 /KH - UBND', first(work('kon-tum/ke-hoach/2022/3461-kh-ubnd'))],
  ['vắc-xin', first(REPORT), 'prints vắc xin'],
  ['Giẻ Triêng', first(REPORT), 'prints Giẻ -Triêng'],
]);

const scattered = rows('scattered words', [
  ['bò mắc ca rừng giường bệnh', first(NGOC_HOI), 'four targets of one text'],
  ['nhập ngũ Hàn Quốc hộ nghèo', first(QUANG_NAM)],
  ['vắc xin OCOP ma túy', first(REPORT)],
  ['Thượng Đức khu công nghiệp Nhật Bản', first(QUANG_NAM)],
  ['Giáp Thìn du lịch hủ tục', first(KON_TUM)],
  ['bằng khen nghệ nhân cội nguồn', first(KON_RAY)],
  ['đàn bò Attapur', first(NGOC_HOI, REPORT), 'on no page together: something is dropped'],
  ['nhập ngũ vắc xin', first(QUANG_NAM, REPORT), 'on no page together'],
]);

const marks = rows('exact marks', [
  ['bò', first(NGOC_HOI), 'others have bộ, bỏ, bổ, bố'],
  ['dược', first(NGOC_HOI), '“cây dược liệu”; others have được'],
  ['cửa', first(QUANG_NAM), '“cửa khẩu”; others have của'],
  ['sông', first(REPORT), 'others have sống, sóng'],
  ['bậc', first(KON_TUM), '“tăng 05 bậc”; others have bác, bắc'],
  ['thẻ', first(REPORT), 'others have thể, thế'],
  ['biển', all(REPORT, KON_RAY), '“gắn biển”; others have biến, biện, biên'],
  ['phường', first(QUANG_NAM), 'others have phương'],
  ['công nhận', first(REPORT), 'others have công nhân'],
  ['lịch sự', first(REPORT), 'others have lịch sử'],
  ['đình chỉ', first(QUANG_NAM), 'others have định chi'],
  ['đồng chí', first(QUANG_NAM), 'others have động chỉ'],
  ['trí thức', first(KON_RAY), 'the report has trì thực'],
  ['Nhật Bản', first(QUANG_NAM), 'others have nhất Ban'],
  ['chỉnh đốn', all(REPORT, KON_RAY), 'others have chính đơn'],
  ['thanh toán', all(QD81, REPORT), 'Ngọc Hồi has thành toàn'],
]);

const nothing = rows('nothing', [
  ['zzzxyz', NOTHING],
  ['blockchain', NOTHING],
  ['kubernetes', NOTHING],
  ['facebook', NOTHING],
  ['wyoming', NOTHING],
  ['javascript', NOTHING],
  ['photoshop', NOTHING],
  ['"zzz xyz"', NOTHING],
]);

export const spellingQueries: QueryRow[] = [
  ...dForDd,
  ...tones,
  ...iAndY,
  ...slips,
  ...scattered,
  ...marks,
  ...nothing,
];
