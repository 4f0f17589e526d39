/** A number with its day, body or year; acts cited by name; words that only look like a citation. */
import {
  all,
  CT08_QUANG_NAM,
  CT26_QUANG_NAM,
  CT26_TTG,
  CT34_2014,
  CT34_2024,
  first,
  HD05,
  KH604,
  KH3461,
  KON_TUM,
  LAW_2003,
  LAW_2022,
  LAW_2026,
  NGOC_HOI,
  NQ11_KON_TUM,
  NQ11_QUANG_NAM,
  NQ35_TW,
  NQ35_UBTVQH,
  QUANG_NAM,
  type QueryRow,
  REPORT,
  rows,
  text,
  work,
} from './row.ts';

const LAW_2013_AMENDING = work('quoc-hoi/luat/2013/39-qh13');
const CONSTITUTION = work('quoc-hoi/hien-phap/2013/hien-phap-nuoc-cong-hoa-xa-hoi-chu-nghia-viet-nam');
const APPEAL = work('chu-tich-ho-chi-minh/loi-keu-goi/1948/loi-keu-goi-thi-dua-ai-quoc');
const LOCAL_GOVERNMENT = work('quoc-hoi/luat/2025/72-qh15');
const KON_TUM_16 = work('dang/kon-tum/nghi-quyet/khong-ro-nam/dai-hoi-lan-thu-16');
const NATION_13 = work('dang/trung-uong/nghi-quyet/khong-ro-nam/dai-hoi-lan-thu-13');
const QUANG_NAM_22 = work('dang/quang-nam/nghi-quyet/khong-ro-nam/dai-hoi-lan-thu-22');
const CENTRAL_4_12 = work('dang/trung-uong/nghi-quyet/khong-ro-nam/hoi-nghi-trung-uong-4-khoa-12');
const NGOC_HOI_7 = [
  work('dang/kon-tum/ngoc-hoi/nghi-quyet/2020/05-nq-hu'),
  work('dang/kon-tum/ngoc-hoi/nghi-quyet/khong-ro-nam/dai-hoi-lan-thu-7'),
];

const dated = rows('citation with a day', [
  ['34-CT/TW ngày 07/4/2014', first(CT34_2014)],
  ['Chỉ thị số 34-CT/TW ngày 07 tháng 4 năm 2014', first(CT34_2014)],
  ['34-CT/TW 7.4.2014', first(CT34_2014)],
  ['34-CT/TW 24-05-2024', first(CT34_2024)],
  ['chi thi 34 ngay 24 thang 5 nam 2024', first(CT34_2024)],
  ['08/CT-UBND ngày 06 tháng 02 năm 2024', first(KON_TUM)],
  ['08/CT-UBND 6/2/2024', first(KON_TUM)],
  ['08/CT-UBND ngày 13/5/2021', first(CT08_QUANG_NAM)],
  ['11-NQ/TU ngày 16/5/2022', first(NQ11_KON_TUM)],
  ['11-NQ/TU 20/07/2021', first(NQ11_QUANG_NAM)],
  ['kế hoạch 604 ngày 04-3-2022', first(KH604)],
  ['3461/KH-UBND ngày 14/10/2022', first(KH3461)],
  ['chỉ thị 26 ngày 13/9/2016', first(CT26_QUANG_NAM), '26/CT-TTg is of 05/9/2016'],
]);

const placed = rows('citation with a body, a province or a year', [
  ['08/CT-UBND kon tum', first(KON_TUM)],
  ['08/CT-UBND Quảng Nam', first(CT08_QUANG_NAM)],
  ['08/CT-UBND kon tum 2024', first(KON_TUM)],
  ['chỉ thị 08 quảng nam 2021', first(CT08_QUANG_NAM)],
  ['11-NQ/TU Kon Tum', first(NQ11_KON_TUM)],
  ['nghi quyet 11 quang nam', first(NQ11_QUANG_NAM)],
  ['34-CT/TW 2014', first(CT34_2014)],
  ['chỉ thị 34 năm 2024', first(CT34_2024)],
  ['34-CT/TW của Bộ Chính trị', first(CT34_2014), 'that of 2024 is of the Ban Bí thư'],
  ['34-CT/TW Ban Bí thư', first(CT34_2024)],
  ['chỉ thị 26 thủ tướng', first(CT26_TTG)],
  ['chỉ thị 26 UBND tỉnh Quảng Nam', first(CT26_QUANG_NAM)],
  ['nghị quyết 35 Bộ Chính trị', first(NQ35_TW)],
  ['nghị quyết 35 ủy ban thường vụ quốc hội', first(NQ35_UBTVQH)],
  ['nghi quyet 30 hdnd huyen ngoc hoi', first(work('kon-tum/ngoc-hoi/nghi-quyet/2022/30-nq-hdnd'))],
  ['kế hoạch 2639 huyện Ngọc Hồi', first(work('kon-tum/ngoc-hoi/ke-hoach/2021/2639-kh-ubnd'))],
  ['nghị quyết 168 của Chính phủ', first(work('chinh-phu/nghi-quyet/2022/168-nq-cp'))],
  ['hướng dẫn 05 Sở Nội vụ', first(HD05)],
  ['luật 06 năm 2026', first(LAW_2026)],
]);

const laws = rows('law names', [
  ['Luật Thi đua, khen thưởng', all(LAW_2003, LAW_2022), 'the name of both'],
  ['luat thi dua khen thuong', all(LAW_2003, LAW_2022)],
  ['Luật Thi đua, khen thưởng năm 2022', first(LAW_2022)],
  ['luật thi đua khen thưởng 2003', first(LAW_2003)],
  ['luat thi dua khen thuong 2022', first(LAW_2022)],
  ['Luật Tổ chức chính quyền địa phương', first(LOCAL_GOVERNMENT)],
  ['luat to chuc chinh quyen dia phuong 2025', first(LOCAL_GOVERNMENT)],
  ['Hiến pháp năm 2013', first(CONSTITUTION)],
  ['hien phap 2013', first(CONSTITUTION)],
  ['luật sửa đổi luật thi đua, khen thưởng 2013', first(LAW_2013_AMENDING)],
  [
    'luật sửa đổi, bổ sung một số điều của luật di sản văn hóa',
    first(work('quoc-hoi/luat/2009/32-qh12')),
    'its title',
  ],
  ['Lời kêu gọi thi đua ái quốc', first(APPEAL)],
  ['loi keu goi thi dua ai quoc', first(APPEAL)],
]);

const congresses = rows('congress resolutions', [
  ['Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng', first(NATION_13)],
  ['nghi quyet dai hoi dai bieu toan quoc lan thu xiii', first(NATION_13)],
  ['Nghị quyết Đại hội Đảng bộ tỉnh Kon Tum lần thứ XVI', first(KON_TUM_16)],
  ['nghi quyet dai hoi dang bo tinh kon tum lan thu 16', first(KON_TUM_16)],
  ['Nghị quyết Đại hội Đảng bộ tỉnh Quảng Nam lần thứ XXII', first(QUANG_NAM_22)],
  ['Nghị quyết Đại hội Đại biểu Đảng bộ tỉnh lần thứ XXII (nhiệm kỳ 2020 - 2025)', first(QUANG_NAM_22)],
  [
    'Nghị quyết Đại hội Đảng bộ huyện Ngọc Hồi lần thứ VII',
    first(...NGOC_HOI_7),
    'an alias of 05-NQ/HU and a citation by name',
  ],
  ['Nghị quyết Trung ương 4 khóa XII', first(CENTRAL_4_12)],
  ['nghi quyet trung uong 4 khoa 12', first(CENTRAL_4_12)],
]);

const weak = rows('looks like a citation', [
  [
    'kế hoạch 5 năm',
    text(
      NGOC_HOI,
      work('kon-tum/ngoc-hoi/ke-hoach/2021/2639-kh-ubnd'),
      work('thu-tuong/chi-thi/2021/19-ct-ttg'),
    ),
    'the three pages with “Kế hoạch 5 năm (2021-2025)”',
  ],
  ['luật đất đai 2024', text(), 'not in the archive'],
  ['10 xã', text(), 'no page has the phrase'],
  ['05 xã đạt chuẩn', text(KON_TUM), '“có thêm 05 xã đạt chuẩn nông thôn mới”'],
  ['36 xã đã được công nhận', text(REPORT), '“có 36 xã đã được công nhận đạt chuẩn NTM”'],
  ['19/19 tiêu chí', text(REPORT), '“43 xã đạt chuẩn 19/19 tiêu chí”'],
  ['137 xã/193 xã', text(QUANG_NAM)],
  ['tỉnh lộ 671', text(REPORT)],
  ['Quốc lộ 24', text(REPORT)],
  ['35 năm Ngày hội quốc phòng toàn dân', text(KON_TUM, QUANG_NAM)],
  ['luật doanh nghiệp 2020', text(), 'not in the archive'],
  ['2024', text(), 'a year'],
]);

export const citationContext: QueryRow[] = [...dated, ...placed, ...laws, ...congresses, ...weak];
