/**
 * The citations of the five received texts as two readers annotated them, in order:
 *
 *   printed words | number in proper form, or key of the name | day | issuer | pin | work it is resolved to
 *
 * `-`: not printed at the citation. `~`: printed once for a list. The kind of the resolution follows the work only
 * where it is neither dated nor named.
 */
const TABLES: Record<string, string> = {
  'kon-tum/chi-thi/2024/08-ct-ubnd': `
Nghị quyết số 23-NQ/TU | 23-NQ/TU | 2023-12-05 | Tỉnh ủy | - | dang/kon-tum/nghi-quyet/2023/23-nq-tu
Chỉ thị số 34-CT/TW | 34-CT/TW | 2014-04-07 | Bộ Chính trị | - | dang/trung-uong/chi-thi/2014/34-ct-tw
Kế hoạch số 80-KH/TU | 80-KH/TU | 2014-12-15 | Ban Thường vụ Tỉnh ủy | - | dang/kon-tum/ke-hoach/2014/80-kh-tu
Chỉ thị số 34-CT/TW | 34-CT/TW | - | Bộ Chính trị | - | dang/trung-uong/chi-thi/2014/34-ct-tw
Lời kêu gọi thi đua ái quốc | loi keu goi thi dua ai quoc | - | Chủ tịch Hồ Chí Minh | - | chu-tich-ho-chi-minh/loi-keu-goi/1948/loi-keu-goi-thi-dua-ai-quoc
Nghị quyết Đại hội Đại biểu Đảng bộ tỉnh lần thứ XVI, nhiệm kỳ 2020-2025 | dai-hoi-lan-thu-16 | - | Đảng bộ tỉnh | - | dang/kon-tum/nghi-quyet/khong-ro-nam/dai-hoi-lan-thu-16
Chỉ thị số 01/CT-TTg | 01/CT-TTg | 2024-01-04 | Thủ tướng Chính phủ | - | thu-tuong/chi-thi/2024/01-ct-ttg
Nghị định số 73/2023/NĐ-CP | 73/2023/NĐ-CP | 2023-09-29 | Chính phủ | - | chinh-phu/nghi-dinh/2023/73-nd-cp
`,
  'quang-nam/chi-thi/khong-ro-nam/phat-dong-phong-trao-thi-dua-yeu-nuoc-nam-2024': `
Nghị quyết Đại hội Đại biểu toàn quốc lần thứ XIII của Đảng | dai-hoi-lan-thu-13 | - | Đảng | - | dang/trung-uong/nghi-quyet/khong-ro-nam/dai-hoi-lan-thu-13
Nghị quyết Đại hội Đại biểu Đảng bộ tỉnh lần thứ XXII (nhiệm kỳ 2020 - 2025) | dai-hoi-lan-thu-22 | - | Đảng bộ tỉnh | - | dang/quang-nam/nghi-quyet/khong-ro-nam/dai-hoi-lan-thu-22
Chỉ thị số 34-CT/TW | 34-CT/TW | 2014-04-07 | Bộ Chính trị | - | dang/trung-uong/chi-thi/2014/34-ct-tw
Kế hoạch số 3919/KH-UBND | 3919/KH-UBND | 2014-09-23 | UBND tỉnh | - | quang-nam/ke-hoach/2014/3919-kh-ubnd
Chỉ thị số 34-CT/TW | 34-CT/TW | 2014-04-07 | Bộ Chính trị | - | dang/trung-uong/chi-thi/2014/34-ct-tw
Chỉ thị số 08/CT-UBND | 08/CT-UBND | 2021-05-13 | Chủ tịch UBND tỉnh | - | quang-nam/chi-thi/2021/08-ct-ubnd
Nghị quyết Đại hội Đại biểu toàn quốc lần thứ XIII của Đảng | dai-hoi-lan-thu-13 | - | Đảng | - | dang/trung-uong/nghi-quyet/khong-ro-nam/dai-hoi-lan-thu-13
Nghị quyết Đại hội Đại biểu Đảng bộ tỉnh Quảng Nam lần thứ XXII | dai-hoi-lan-thu-22 | - | Đảng bộ tỉnh Quảng Nam | - | dang/quang-nam/nghi-quyet/khong-ro-nam/dai-hoi-lan-thu-22
Kế hoạch số 25/KH-HĐTĐKT | 25/KH-HĐTĐKT | 2021-11-11 | Hội đồng Thi đua - Khen thưởng tỉnh | - | quang-nam/hdtdkt/ke-hoach/2021/25-kh-hdtdkt
Chỉ thị số 19/CT-TTg | 19/CT-TTg | 2021-07-16 | Thủ tướng Chính phủ | - | thu-tuong/chi-thi/2021/19-ct-ttg
Nghị quyết Đại hội Đại biểu Đảng bộ tỉnh lần thứ XXII (nhiệm kỳ 2020 - 2025) | dai-hoi-lan-thu-22 | - | Đảng bộ tỉnh | - | dang/quang-nam/nghi-quyet/khong-ro-nam/dai-hoi-lan-thu-22
Kế hoạch số 7273/KH-UBND | 7273/KH-UBND | 2023-10-25 | UBND tỉnh | - | quang-nam/ke-hoach/2023/7273-kh-ubnd
Nghị quyết số 26-NQ/TW | 26-NQ/TW | 2022-11-03 | Bộ Chính trị | - | dang/trung-uong/nghi-quyet/2022/26-nq-tw
Nghị quyết số 168/NQ-CP | 168/NQ-CP | 2022-12-29 | Chính phủ | - | chinh-phu/nghi-quyet/2022/168-nq-cp
Nghị quyết số 37-NQ/TW | 37-NQ/TW | 2018-12-24 | Bộ Chính trị~ | - | dang/trung-uong/nghi-quyet/2018/37-nq-tw
Kết luận số 48-KL/TW | 48-KL/TW | 2023-01-30 | Bộ Chính trị | - | dang/trung-uong/ket-luan/2023/48-kl-tw
Nghị quyết số 35/2023/UBTVQH15 | 35/2023/UBTVQH15 | 2023-07-12 | Ủy ban Thường vụ Quốc hội | - | uy-ban-thuong-vu-quoc-hoi/nghi-quyet/2023/35-ubtvqh15
Nghị quyết số 117/NQ-CP | 117/NQ-CP | 2023-07-30 | Chính phủ | - | chinh-phu/nghi-quyet/2023/117-nq-cp
Chỉ thị số 42-CT/TU | 42-CT/TU | 2023-09-12 | Ban Thường vụ Tỉnh ủy | - | dang/quang-nam/chi-thi/2023/42-ct-tu
Quyết định số 428/QĐ-UBND | 428/QĐ-UBND | 2023-03-03 | UBND tỉnh | - | quang-nam/quyet-dinh/2023/428-qd-ubnd
Kế hoạch số 4064/KH-UBND | 4064/KH-UBND | 2023-06-27 | UBND tỉnh | - | quang-nam/ke-hoach/2023/4064-kh-ubnd
Nghị quyết số 12-NQ/TU | 12-NQ/TU | 2021-07-20 | Tỉnh ủy | - | dang/quang-nam/nghi-quyet/2021/12-nq-tu
Quyết định số 2218/QĐ-UBND | 2218/QĐ-UBND | 2022-08-25 | UBND tỉnh | - | quang-nam/quyet-dinh/2022/2218-qd-ubnd
Nghị quyết số 04-NQ/TU | 04-NQ/TU | 2021-04-12 | Ban Thường vụ Tỉnh ủy | - | dang/quang-nam/nghi-quyet/2021/04-nq-tu
Quyết định số 2476/QĐ-UBND | 2476/QĐ-UBND | 2021-08-27 | UBND tỉnh | - | quang-nam/quyet-dinh/2021/2476-qd-ubnd
Nghị quyết số 11-NQ/TU | 11-NQ/TU | 2021-07-20 | Tỉnh ủy | - | dang/quang-nam/nghi-quyet/2021/11-nq-tu
Quyết định số 3043/QĐ-UBND | 3043/QĐ-UBND | 2022-11-09 | UBND tỉnh | - | quang-nam/quyet-dinh/2022/3043-qd-ubnd
Nghị quyết số 35-NQ/TW | 35-NQ/TW | 2018-10-22 | Bộ Chính trị | - | dang/trung-uong/nghi-quyet/2018/35-nq-tw
Kết luận số 01-KL/TW | 01-KL/TW | 2021-05-18 | Bộ Chính trị | - | dang/trung-uong/ket-luan/2021/01-kl-tw
Chỉ thị số 05-CT/TW | 05-CT/TW | - | - | - | dang/trung-uong/chi-thi/khong-ro-nam/05-ct-tw no-date
Quyết định số 2967/QĐ-UBND | 2967/QĐ-UBND | 2019-09-18 | UBND tỉnh | - | quang-nam/quyet-dinh/2019/2967-qd-ubnd
Chỉ thị số 30-CT/TU | 30-CT/TU | 2022-11-17 | Ban Thường vụ Tỉnh ủy | - | dang/quang-nam/chi-thi/2022/30-ct-tu
Kế hoạch số 416/KH-UBND | 416/KH-UBND | 2023-01-18 | UBND tỉnh | - | quang-nam/ke-hoach/2023/416-kh-ubnd
Chỉ thị số 30-CT/TU | 30-CT/TU | 2022-11-17 | Ban Thường vụ Tỉnh ủy | - | dang/quang-nam/chi-thi/2022/30-ct-tu
Chỉ thị số 22/CT-UBND | 22/CT-UBND | 2012-10-12 | Chủ tịch UBND tỉnh~ | - | quang-nam/chi-thi/2012/22-ct-ubnd
Chỉ thị số 26/CT-UBND | 26/CT-UBND | 2016-09-13 | Chủ tịch UBND tỉnh | - | quang-nam/chi-thi/2016/26-ct-ubnd
Quyết định số 3510/QĐ-UBND | 3510/QĐ-UBND | 2021-11-30 | UBND tỉnh | - | quang-nam/quyet-dinh/2021/3510-qd-ubnd
Nghị định số 73/2023/NĐ-CP | 73/2023/NĐ-CP | 2023-09-29 | Chính phủ | - | chinh-phu/nghi-dinh/2023/73-nd-cp
Quyết định số 658/QĐ-UBND | 658/QĐ-UBND | 2023-04-03 | UBND tỉnh | - | quang-nam/quyet-dinh/2023/658-qd-ubnd
`,
  'kon-tum/bao-cao/khong-ro-nam/tong-ket-phat-dong-dot-thi-dua-dac-biet-lap-thanh-tich-chao': `
Luật Thi đua, khen thưởng | thi dua khen thuong | - | - | - | quoc-hoi/luat/khong-ro-nam/luat-thi-dua-khen-thuong several-versions
Kế hoạch số 67-KH/TU | 67-KH/TU | 2022-07-29 | Tỉnh ủy | - | dang/kon-tum/ke-hoach/2022/67-kh-tu
Kế hoạch số 67-KH/TU | 67-KH/TU | 2022-07-29 | Tỉnh ủy | - | dang/kon-tum/ke-hoach/2022/67-kh-tu
Kế hoạch số 3461/KH-UBND | 3461/KH-UBND | 2022-10-14 | Chủ tịch Ủy ban nhân dân tỉnh | - | kon-tum/ke-hoach/2022/3461-kh-ubnd
Hướng dẫn số 05/HD-SNV | 05/HD-SNV | 2022-11-14 | - | - | kon-tum/so-noi-vu/huong-dan/2022/05-hd-snv
Nghị quyết số 07-NQ/TU | 07-NQ/TU | 2021-12-03 | Tỉnh ủy | - | dang/kon-tum/nghi-quyet/2021/07-nq-tu
Chỉ thị số 05-CT/TW | 05-CT/TW | 2016-05-15 | Bộ Chính trị | - | dang/trung-uong/chi-thi/2016/05-ct-tw
Kế hoạch số 2344/KH-UBND | 2344/KH-UBND | 2022-07-21 | - | - | kon-tum/ke-hoach/2022/2344-kh-ubnd
số 2442 /KH-UBND | 2442/KH-UBND | 2022-07-28 | Ủy ban nhân dân tỉnh | - | kon-tum/ke-hoach/2022/2442-kh-ubnd
số 2973 KH-UBND | 2973/KH-UBND | 2022-09-08 | Ủy ban nhân dân tỉnh~ | - | kon-tum/ke-hoach/2022/2973-kh-ubnd
số 86/QĐ-UBND | 86/QĐ-UBND | 2022-02-22 | Ủy ban nhân dân tỉnh | - | kon-tum/quyet-dinh/2022/86-qd-ubnd
số 252/QĐ-UBND | 252/QĐ-UBND | 2022-05-10 | Ủy ban nhân dân tỉnh~ | - | kon-tum/quyet-dinh/2022/252-qd-ubnd
số 380/QĐ-UBND | 380/QĐ-UBND | 2022-06-29~ | Ủy ban nhân dân tỉnh~ | - | kon-tum/quyet-dinh/2022/380-qd-ubnd
Quyết định số 381/QĐ-UBND | 381/QĐ-UBND | 2022-06-29 | Ủy ban nhân dân tỉnh~ | - | kon-tum/quyet-dinh/2022/381-qd-ubnd
Nghị quyết số 11-NQ/TU | 11-NQ/TU | 2022-05-16 | Tỉnh ủy | - | dang/kon-tum/nghi-quyet/2022/11-nq-tu
Nghị quyết Trung ương 4 khóa XII | hoi-nghi-trung-uong-4-khoa-12 | - | - | - | dang/trung-uong/nghi-quyet/khong-ro-nam/hoi-nghi-trung-uong-4-khoa-12
Chỉ thị số 05-CT/TW | 05-CT/TW | 2016-05-15 | Bộ Chính trị | - | dang/trung-uong/chi-thi/2016/05-ct-tw
Chỉ thị số 26/2016/CT-TTg | 26/CT-TTg | - | Thủ tướng Chính phủ | - | thu-tuong/chi-thi/2016/26-ct-ttg
Kết luận số 1663-KL/TU | 1663-KL/TU | 2015-04-24 | Ban Thường vụ Tỉnh ủy Kon Tum | - | dang/kon-tum/ket-luan/2015/1663-kl-tu
số 4431/KH-UBND | 4431/KH-UBND | 2022-12-30~ | Ủy ban nhân dân tỉnh Kon Tum | - | kon-tum/ke-hoach/2022/4431-kh-ubnd
số 4432/KH-UBND | 4432/KH-UBND | 2022-12-30~ | Ủy ban nhân dân tỉnh Kon Tum~ | - | kon-tum/ke-hoach/2022/4432-kh-ubnd
số 4435/KH-UBND | 4435/KH-UBND | 2022-12-30 | Ủy ban nhân dân tỉnh Kon Tum~ | - | kon-tum/ke-hoach/2022/4435-kh-ubnd
Quyết định số 81/QĐ-UBND | 81/QĐ-UBND | 2022-02-18 | - | - | kon-tum/quyet-dinh/2022/81-qd-ubnd
Kế hoạch số 604/KH-UBND | 604/KH-UBND | 2022-03-04 | - | - | kon-tum/ke-hoach/2022/604-kh-ubnd
Quyết định số 05/2022/QĐ-UBND | 05/2022/QĐ-UBND | 2022-03-10 | - | - | kon-tum/quyet-dinh/2022/05-2022-qd-ubnd
Công văn số 967/UBND-NC | 967/UBND-NC | 2022-04-06 | - | - | kon-tum/cong-van/2022/967-ubnd-nc
Thông báo số 79/TB-VPCP | 79/TB-VPCP | 2022-03-22 | Văn phòng Chính phủ | - | van-phong-chinh-phu/thong-bao/2022/79-tb-vpcp
Kế hoạch số 3641/KH-UBND | 3641/KH-UBND | 2022-10-27 | - | - | kon-tum/ke-hoach/2022/3641-kh-ubnd
Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng | dai-hoi-lan-thu-13 | - | Đảng | - | dang/trung-uong/nghi-quyet/khong-ro-nam/dai-hoi-lan-thu-13
Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVI | dai-hoi-lan-thu-16 | - | Đảng bộ tỉnh | - | dang/kon-tum/nghi-quyet/khong-ro-nam/dai-hoi-lan-thu-16
Công văn số 05/HD-SNV | 05/HD-SNV | 2022-11-14 | Sở Nội vụ | - | kon-tum/so-noi-vu/huong-dan/2022/05-hd-snv type-disagrees
Nghị định số 91/2017/NĐ-CP | 91/2017/NĐ-CP | 2017-07-31 | Chính phủ | điểm a khoản 1, điểm a khoản 2, Điều 39 | chinh-phu/nghi-dinh/2017/91-nd-cp
Kế hoạch số 3461/KH-UBND | 3461/KH-UBND | - | - | - | kon-tum/ke-hoach/2022/3461-kh-ubnd
`,
  'kon-tum/kon-ray/ke-hoach/2022/phat-dong-dot-thi-dua-dac-biet-chao-mung-ky-niem-110-nam': `
Kế hoạch số 3461/KH-UBND | 3461/KH-UBND | 2022-10-14 | Ủy ban nhân dân tỉnh Kon Tum | - | kon-tum/ke-hoach/2022/3461-kh-ubnd
Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng | dai-hoi-lan-thu-13 | - | Đảng | - | dang/trung-uong/nghi-quyet/khong-ro-nam/dai-hoi-lan-thu-13
Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVI | dai-hoi-lan-thu-16 | - | Đảng bộ tỉnh | - | dang/kon-tum/nghi-quyet/khong-ro-nam/dai-hoi-lan-thu-16
Quyết định số 756/QĐ-UBND | 756/QĐ-UBND | 2018-07-20 | Ủy ban nhân dân tỉnh | - | kon-tum/quyet-dinh/2018/756-qd-ubnd
Chỉ thị số 05-CT/TW | 05-CT/TW | 2016-05-15 | Bộ Chính trị | - | dang/trung-uong/chi-thi/2016/05-ct-tw
`,
  'kon-tum/ngoc-hoi/van-ban/2023/phat-dong-phong-trao-thi-dua-thuc-hien-nhiem-vu-phat-trien': `
Nghị quyết Đại hội đại biểu Đảng bộ huyện Ngọc Hồi lần thứ VII, nhiệm kỳ 2020-2025 | dai-hoi-lan-thu-7 | - | Đảng bộ huyện Ngọc Hồi | - | dang/kon-tum/ngoc-hoi/nghi-quyet/khong-ro-nam/dai-hoi-lan-thu-7
Văn bản số 147/UBND-NC | 147/UBND-NC | 2023-01-18 | UBND tỉnh | - | kon-tum/cong-van/2023/147-ubnd-nc
Nghị quyết Đại hội đại biểu Đảng bộ huyện Ngọc Hồi lần thứ VII, nhiệm kỳ 2020-2025 | dai-hoi-lan-thu-7 | - | Đảng bộ huyện Ngọc Hồi | - | dang/kon-tum/ngoc-hoi/nghi-quyet/khong-ro-nam/dai-hoi-lan-thu-7
Nghị quyết số 05-NQ/HU | 05-NQ/HU | 2020-07-24 | - | - | dang/kon-tum/ngoc-hoi/nghi-quyet/2020/05-nq-hu
Kế hoạch số 2639/KH-UBND | 2639/KH-UBND | 2021-08-13 | UBND huyện Ngọc Hồi | - | kon-tum/ngoc-hoi/ke-hoach/2021/2639-kh-ubnd
Nghị quyết Đại hội đại biểu Đảng bộ tỉnh Kon Tum lần thứ XVI | dai-hoi-lan-thu-16 | - | Đảng bộ tỉnh Kon Tum | - | dang/kon-tum/nghi-quyet/khong-ro-nam/dai-hoi-lan-thu-16
Nghị quyết Đại hội Đảng bộ huyện Ngọc Hồi lần thứ VII, nhiệm kỳ 2020-2025 | dai-hoi-lan-thu-7 | - | Đảng bộ huyện Ngọc Hồi | - | dang/kon-tum/ngoc-hoi/nghi-quyet/khong-ro-nam/dai-hoi-lan-thu-7
Chỉ thị 12-CT/TU | 12-CT/TU | - | Tỉnh ủy | - | dang/kon-tum/chi-thi/khong-ro-nam/12-ct-tu no-date
Nghị quyết số 30/NQ-HĐND | 30/NQ-HĐND | 2022-12-21 | Hội đồng nhân dân huyện | Phụ lục | kon-tum/ngoc-hoi/nghi-quyet/2022/30-nq-hdnd
Chỉ thị số 34-CT/TW | 34-CT/TW | 2014-04-07 | Bộ Chính trị | - | dang/trung-uong/chi-thi/2014/34-ct-tw
Chỉ thị số 14/CT-UBND | 14/CT-UBND | 2021-07-28 | UBND Tỉnh Kon Tum | - | kon-tum/chi-thi/2021/14-ct-ubnd
Nghị quyết Đại hội đại biểu Đảng bộ tỉnh Kon Tum lần thứ XVI | dai-hoi-lan-thu-16 | - | Đảng bộ tỉnh Kon Tum | - | dang/kon-tum/nghi-quyet/khong-ro-nam/dai-hoi-lan-thu-16
Nghị quyết số 30/NQ-HĐND | 30/NQ-HĐND | 2022-12-21 | Hội đồng nhân dân huyện | - | kon-tum/ngoc-hoi/nghi-quyet/2022/30-nq-hdnd
`,
};

/** One row of the table. */
export interface Annotation {
  text: string;
  number: string;
  date: string;
  issuer: string;
  pin: string;
  work: string;
}

/** The rows of one document, by its id. */
export function annotationsOf(id: string): Annotation[] {
  return (TABLES[id] ?? '')
    .trim()
    .split('\n')
    .map((line) => {
      const [text = '', number = '', date = '', issuer = '', pin = '', work = ''] = line.split(' | ');
      return { text, number, date, issuer, pin, work };
    });
}

/** Whether the row has a number, or is cited by name. */
export function isNumbered({ number }: Annotation): boolean {
  return /^\d/.test(number);
}
