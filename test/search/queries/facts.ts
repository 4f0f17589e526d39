/** What stands in a text word for word: figures, persons, places, quoted phrases. */
import {
  all,
  campaign,
  first,
  KON_RAY,
  KON_TUM,
  NGOC_HOI,
  QUANG_NAM,
  type QueryRow,
  REPORT,
  rows,
  work,
} from './row.ts';

const NQ12 = work('dang/quang-nam/nghi-quyet/2021/12-nq-tu');
const CENTRAL_COAST = [
  work('dang/trung-uong/nghi-quyet/2022/26-nq-tw'),
  work('chinh-phu/nghi-quyet/2022/168-nq-cp'),
  work('quang-nam/ke-hoach/2023/7273-kh-ubnd'),
  QUANG_NAM,
];

const figures = rows('numbers with unit', [
  ['10% GRDP', first(KON_TUM, REPORT), 'target 1 and note (2)'],
  ['1.700.000 lượt khách', first(KON_TUM)],
  ['23.600 tỷ đồng', first(QUANG_NAM)],
  ['20.100 tỷ đồng', first(QUANG_NAM)],
  ['4.600 tỷ', first(KON_TUM)],
  ['9.050 tỷ đồng', first(NGOC_HOI)],
  ['17.627 tỷ đồng', first(REPORT)],
  ['63,7 triệu đồng', first(KON_TUM)],
  ['320 triệu USD', first(KON_TUM)],
  ['270 triệu USD', first(REPORT), 'note (2)'],
  ['39,3 giường', first(KON_TUM)],
  ['48,3 giường/vạn dân', first(QUANG_NAM)],
  ['bảo hiểm y tế 86,21%', first(NGOC_HOI)],
  ['hộ nghèo giảm 6,6%', first(KON_RAY)],
  ['giảm 2.900 hộ nghèo', first(QUANG_NAM)],
  ['6.250 con bò', first(NGOC_HOI), '“Tổng đàn bò đạt 6.250 con”'],
  ['10.654 tấn', first(NGOC_HOI)],
  ['533 ha rừng', first(NGOC_HOI)],
  ['157 sản phẩm OCOP', first(REPORT)],
  ['29.680 ca mắc Covid-19', first(REPORT)],
  ['tăng 7,5-8%', first(QUANG_NAM)],
  ['900 nghìn lượt khách', first(REPORT), 'note (2)'],
]);

const persons = rows('persons', [
  ['Lê Ngọc Tuấn', all(KON_TUM, REPORT), 'signed both'],
  ['le ngoc tuan', all(KON_TUM, REPORT)],
  ['Lê Trí Thanh', first(QUANG_NAM)],
  ['chu tich le tri thanh', first(QUANG_NAM)],
  ['Nguyễn Chí Tường', first(NGOC_HOI)],
  ['nguyen chi tuong', first(NGOC_HOI)],
  ['Đinh Thị Hồng Thu', first(KON_RAY)],
  ['dinh thi hong thu', first(KON_RAY)],
  ['Nguyễn Đình Cầu', first(REPORT), 'among the recipients'],
  ['nguyen dinh cau', first(REPORT)],
  ['Huỳnh Ngọc Huệ', first(QUANG_NAM)],
  ['Bà mẹ Việt Nam Anh hùng Nguyễn Thị Thứ', first(QUANG_NAM)],
  ['đồng chí Trần Phú', first(QUANG_NAM)],
  ['đường Trần Phú', first(REPORT), 'a street'],
]);

const places = rows('places', [
  ['xã Đăk Ang', first(NGOC_HOI)],
  ['dak kan', first(NGOC_HOI)],
  ['thôn Đăk Hú', first(NGOC_HOI)],
  ['sông Đăk Bla', first(REPORT)],
  ['đường Bà Triệu', first(REPORT)],
  ['Attapur', first(REPORT)],
  ['Hàn Quốc', first(QUANG_NAM)],
  ['dong bac thai lan', first(QUANG_NAM)],
  ['chiến thắng Thượng Đức', first(QUANG_NAM)],
  ['Giơ-ne-vơ', first(QUANG_NAM)],
  ['Tây Nguyên', first(KON_TUM), '“quy hoạch vùng Tây Nguyên”'],
  ['vùng Tây tỉnh Quảng Nam', first(NQ12, QUANG_NAM)],
  ['Bắc Trung Bộ và duyên hải Trung Bộ', first(...CENTRAL_COAST)],
  ['Điện Biên Phủ', all(KON_TUM, QUANG_NAM)],
  ['huyện Kon Rẫy', first(KON_RAY), 'the only document of its bodies; campaigns only tell of it'],
]);

const quoted = rows('quoted phrase', [
  ['"đoàn kết, sáng tạo"', all(NGOC_HOI, campaign('ngoc-hoi-yeu-nuoc-2023'))],
  ['"diễn biến hòa bình"', all(KON_TUM, NGOC_HOI)],
  ['"12 điều y đức"', all(REPORT, campaign('siet-chat-ky-cuong-y-duc'))],
  ['"dám nghĩ, dám nói, dám làm"', all(REPORT, KON_RAY)],
  ['“Ngày Chủ nhật xanh”', first(REPORT), 'curly quotes'],
  ['"tuan le ao dai"', first(REPORT)],
  ['"tự chuyển hóa"', first(REPORT)],
  ['"thi đua là yêu nước"', first(REPORT)],
  ['"làm đúng, làm nhanh và làm tốt"', all(REPORT, KON_RAY)],
  ['"khu dân cư kiểu mẫu"', first(NGOC_HOI)],
  ['"Tết Nguyên đán Giáp Thìn"', first(KON_TUM)],
  [
    '"tình thương" giáo dục',
    first(
      REPORT,
      campaign('ky-cuong-tinh-thuong'),
      campaign('day-tot-hoc-tot'),
      campaign('truong-hoc-than-thien'),
    ),
  ],
]);

export const factQueries: QueryRow[] = [...figures, ...persons, ...places, ...quoted];
