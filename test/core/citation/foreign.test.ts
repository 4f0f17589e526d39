/**
 * Forms met in texts of other provinces, ministries, committees and times, one class a table. Every row is made up after
 * such a text: numbers, days and bodies are shortened or changed, the form is the one that was met.
 */
import { describe, expect, test } from 'vitest';
import { findCitations } from '../../../src/core/citation/find/find-citations.ts';
import { bodyOf, datedIn, dayOf, keyOf, meant, numbersIn } from './cited.ts';

/** `text | number | day | body`, as a reader would note them down. */
const noted = (text: string): string[] =>
  findCitations(text).map((one) =>
    [one.text.replace(/\s+/gu, ' '), keyOf(one), dayOf(one), bodyOf(one)].join(' | '),
  );

type Row = [text: string, ...expected: string[]];

const TABLES: Record<string, Row[]> = {
  'decrees of 1945–1960, whose series have letters': [
    ['căn cứ Sắc lệnh SỐ 141-B ngày 26/7/1949', 'Sắc lệnh SỐ 141-B | 141-B | 1949-07-26 | -'],
    [
      'Sắc lệnh số 22-C ngày 18/2/1946 của Chủ tịch Chính phủ',
      'Sắc lệnh số 22-C | 22-C | 1946-02-18 | Chủ tịch Chính phủ',
    ],
    ['Chiểu Sắc lệnh số 22-C/141-B về tổ chức', 'Sắc lệnh số 22-C/141-B | 22-C/141-B | - | -'],
    ['SẮC LỆNH SỐ 34 NGÀY 13 THÁNG 9 NĂM 1945', 'SẮC LỆNH SỐ 34 | 34 | 1945-09-13 | -'],
    ['CHỈ THỊ SỐ 34 CỦA BỘ CHÍNH TRỊ', 'CHỈ THỊ SỐ 34 | 34 | - | BỘ CHÍNH TRỊ'],
  ],
  'letters that a font or a scanner spoilt': [
    ['Căn cứ Nghị định sè 15/CP ngày 2/3/1993', 'Nghị định sè 15/CP | 15/CP | 1993-03-02 | -'],
    [
      'Quyết định số 168/TT g ngày 10/4/1995 của Thủ tướng',
      'Quyết định số 168/TT g | 168/TTg | 1995-04-10 | Thủ tướng',
    ],
    ['Nghị định số 12/2008/N Đ-CP', 'Nghị định số 12/2008/N Đ-CP | 12/2008/NĐ-CP | - | -'],
    ['Căn cứ Nghị định s20/2008/NĐ-CP', 'Nghị định s20/2008/NĐ-CP | 20/2008/NĐ-CP | - | -'],
    ['Căn cứ Nghị định s 63/2010/NĐ-CP', 'Nghị định s 63/2010/NĐ-CP | 63/2010/NĐ-CP | - | -'],
    ['Thông tƣ số 12/2019/TT-BNV', 'Thông tƣ số 12/2019/TT-BNV | 12/2019/TT-BNV | - | -'],
    ['theo 198-SL ngày 13 tháng 6 năm 1948', '198-SL | 198-SL | 1948-06-13 | -'],
    ['Nghị quyết 13-NQ/TƯ của Tỉnh ủy (khóa XIV)', 'Nghị quyết 13-NQ/TƯ | 13-NQ/TU | - | Tỉnh ủy'],
    ['Nghị quyết 13-NQ/TƯ của Bộ Chính trị', 'Nghị quyết 13-NQ/TƯ | 13-NQ/TW | - | Bộ Chính trị'],
    [
      'Kế hoạch số 18/KH-QU ng&agrave;y 7.1.2016 của Bộ Ch&iacute;nh trị',
      'Kế hoạch số 18/KH-QU | 18-KH/QU | 2016-01-07 | Bộ Ch&iacute;nh trị',
    ],
  ],
  'lost spaces': [
    [
      'Căn cứ Nghịđịnh số 74/NĐ-CP ngày 12/7/2010của Chính phủ',
      'Nghịđịnh số 74/NĐ-CP | 74/NĐ-CP | 2010-07-12 | Chính phủ',
    ],
    ['một số điều Nghị địnhsố 74/NĐ-CP', 'Nghị địnhsố 74/NĐ-CP | 74/NĐ-CP | - | -'],
    [
      'Thông tưliên tịch số 100/2010/TTLT-BQP-BCA',
      'Thông tưliên tịch số 100/2010/TTLT-BQP-BCA | 100/2010/TTLT-BQP-BCA | - | -',
    ],
    [
      'Quyết định số 84/2008/QĐ-UBND củaỦy ban nhân dân thành phố về',
      'Quyết định số 84/2008/QĐ-UBND | 84/2008/QĐ-UBND | - | Ủy ban nhân dân thành phố',
    ],
    [
      'Luật Tổ chức Hội đồng nhân dân và Ủy ban nhân dânngày 26 tháng 11 năm 2003',
      'Luật Tổ chức Hội đồng nhân dân và Ủy ban nhân dân | to chuc hoi dong nhan dan va uy ban nhan dan | 2003-11-26 | -',
    ],
    ['thực hiện NĐ49 của Chính phủ', 'NĐ49 | 49 | - | Chính phủ'],
    ['theo QĐ181 của UBND tỉnh', 'QĐ181 | 181 | - | UBND tỉnh'],
    [
      'Tờ trình số 473/TTr -\nNN&PTNT ngày 21/5/2007',
      'Tờ trình số 473/TTr - NN&PTNT | 473/TTr-NN&PTNT | 2007-05-21 | -',
    ],
  ],
  'a kind apart from its number': [
    [
      'Nghị định của Chính phủ số 28/CP ngày 29/4/1995',
      'Nghị định của Chính phủ số 28/CP | 28/CP | 1995-04-29 | Chính phủ',
    ],
    [
      'theo chỉ đạo tại văn bản ngày 12/5/2021 số 1377/UBND-NC',
      'văn bản ngày 12/5/2021 số 1377/UBND-NC | 1377/UBND-NC | 2021-05-12 | -',
    ],
    [
      'Văn bản ngày 05/5/2021 của UBND tỉnh (số 1290/UBND-NC)',
      'số 1290/UBND-NC | 1290/UBND-NC | 2021-05-05 | UBND tỉnh',
    ],
    [
      'Thông tư liên Bộ Nội vụ - Tài chính - Lao động số 12/TTLB',
      'Thông tư liên Bộ Nội vụ - Tài chính - Lao động số 12/TTLB | 12/TTLB | - | Nội vụ - Tài chính - Lao động',
    ],
    ['thực hiện nghị quyết của HĐND tỉnh, số 12/KH-UBND', 'số 12/KH-UBND | 12/KH-UBND | - | -'],
  ],
  'days in other places': [
    [
      'Quyết định số 380/QĐ-UBND ngày 29/6/2022; Quyết định số 99/QĐ-UBND cùng ngày',
      'Quyết định số 380/QĐ-UBND | 380/QĐ-UBND | 2022-06-29 | -',
      'Quyết định số 99/QĐ-UBND | 99/QĐ-UBND | 2022-06-29 | -',
    ],
    [
      'ban hành Quyết định số 38/QĐ-UBND ngày 29/6/2022. Cùng ngày, Sở Nội vụ ban hành Hướng dẫn số 12/HD-SNV',
      'Quyết định số 38/QĐ-UBND | 38/QĐ-UBND | 2022-06-29 | -',
      'Hướng dẫn số 12/HD-SNV | 12/HD-SNV | 2022-06-29 | Sở Nội vụ',
    ],
    [
      'Cùng ngày, UBND tỉnh ban hành Quyết định số 12/QĐ-UBND',
      'Quyết định số 12/QĐ-UBND | 12/QĐ-UBND | - | UBND tỉnh',
    ],
    [
      'Ngày 05/5/2021 UBND tỉnh Sơn La đã chỉ đạo tại Công văn số 1290/UBND-NC',
      'Công văn số 1290/UBND-NC | 1290/UBND-NC | 2021-05-05 | UBND tỉnh Sơn La',
    ],
    [
      'Văn bản số 1290/UBND-NC về xử lý vi phạm của UBND tỉnh ngày 05/5/2021',
      'Văn bản số 1290/UBND-NC | 1290/UBND-NC | 2021-05-05 | UBND tỉnh',
    ],
    [
      'Công điện số 732/CĐ-TTg, 22h00 ngày 24/10/2020',
      'Công điện số 732/CĐ-TTg | 732/CĐ-TTg | 2020-10-24 | -',
    ],
    [
      'Nghị quyết 10/2016/NQ-HĐND tỉnh ngày 7/12/2016 của HĐND tỉnh',
      'Nghị quyết 10/2016/NQ-HĐND | 10/2016/NQ-HĐND | 2016-12-07 | HĐND tỉnh',
    ],
    [
      'Nghị quyết số 18, 19-NQ/TW ngày 25/10/2017',
      'Nghị quyết số 18 | 18-NQ/TW | 2017-10-25~ | -',
      '19-NQ/TW | 19-NQ/TW | 2017-10-25 | -',
    ],
    ['Quyết định số 769/TTg của Thủ tướng', 'Quyết định số 769/TTg | 769/TTg | - | Thủ tướng'],
    ['Quyết định 38/QĐ-UB-TC của UBND tỉnh', 'Quyết định 38/QĐ-UB-TC | 38/QĐ-UB-TC | - | UBND tỉnh'],
  ],
  'bodies of the Party': [
    ['Kế hoạch số 248-KH/TU của BTV Tỉnh ủy', 'Kế hoạch số 248-KH/TU | 248-KH/TU | - | BTV Tỉnh ủy'],
    [
      'BTV Tỉnh ủy đã kịp thời ban hành Kế hoạch số 248-KH/TU',
      'Kế hoạch số 248-KH/TU | 248-KH/TU | - | BTV Tỉnh ủy',
    ],
    ['Thành uỷ có Đề án số 01-ĐA/TU', 'Đề án số 01-ĐA/TU | 01-ĐA/TU | - | Thành uỷ'],
    [
      'Nghị quyết số 05-NQ/ĐU của Đảng ủy Quân sự huyện',
      'Nghị quyết số 05-NQ/ĐU | 05-NQ/ĐU | - | Đảng ủy Quân sự huyện',
    ],
    [
      'Chỉ thị số 35-CT/TW của Bộ Chính trị, Ban Bí thư về',
      'Chỉ thị số 35-CT/TW | 35-CT/TW | - | Bộ Chính trị, Ban Bí thư',
    ],
    [
      'Nghị quyết số 04-NQ/TW của Hội nghị Trung ương 4 (khóa XI/XII)',
      'Nghị quyết số 04-NQ/TW | 04-NQ/TW | - | Hội nghị Trung ương 4 (khóa XI/XII)',
    ],
    [
      'Kế hoạch số 12-KH/BCĐTW của Ban Chỉ đạo Trung ương về phòng, chống tham nhũng, tiêu cực',
      'Kế hoạch số 12-KH/BCĐTW | 12-KH/BCĐTW | - | Ban Chỉ đạo Trung ương về phòng, chống tham nhũng, tiêu cực',
    ],
    [
      'Hướng dẫn số 12-HD/TWĐTN của Ban Chấp hành Trung ương Đoàn',
      'Hướng dẫn số 12-HD/TWĐTN | 12-HD/TWĐTN | - | Ban Chấp hành Trung ương Đoàn',
    ],
  ],
  'bodies of the State, as written': [
    [
      'Xét Tờ trình số 12/TTr-SNV của Giám đốc Sở Nội vụ',
      'Tờ trình số 12/TTr-SNV | 12/TTr-SNV | - | Giám đốc Sở Nội vụ',
    ],
    [
      'Chủ tịch UBND huyện Nhà Bè ban hành Quyết định số 12/QĐ-UBND',
      'Quyết định số 12/QĐ-UBND | 12/QĐ-UBND | - | Chủ tịch UBND huyện Nhà Bè',
    ],
    [
      'Công văn số 12/CV-PVKT của Trưởng ban Phân vùng kinh tế thành phố',
      'Công văn số 12/CV-PVKT | 12/CV-PVKT | - | Trưởng ban Phân vùng kinh tế thành phố',
    ],
    [
      'Công văn số 1459/SNV-TĐKT ngày 14/11/2017 Ban Thi đua Khen thưởng tỉnh Sơn La hướng dẫn',
      'Công văn số 1459/SNV-TĐKT | 1459/SNV-TĐKT | 2017-11-14 | Ban Thi đua Khen thưởng tỉnh Sơn La',
    ],
    [
      'Kế hoạch số 15/KH-UBND ngày 14/11/2017 Hội Nông dân huyện đã thực hiện',
      'Kế hoạch số 15/KH-UBND | 15/KH-UBND | 2017-11-14 | -',
    ],
    [
      'quyết định số 5/QĐ-UBND huyện Thái Thụy',
      'quyết định số 5/QĐ-UBND | 5/QĐ-UBND | - | UBND huyện Thái Thụy',
    ],
    [
      'Chủ tịch UBND tỉnh Nguyễn Văn A đã ký Quyết định số 12/QĐ-UBND',
      'Quyết định số 12/QĐ-UBND | 12/QĐ-UBND | - | Chủ tịch UBND tỉnh',
    ],
    [
      'đề nghị của Chánh Thanh tra tỉnh tại Công văn số 410/TTr-NV1',
      'Công văn số 410/TTr-NV1 | 410/TTr-NV1 | - | Chánh Thanh tra tỉnh',
    ],
    [
      'Thông tư số 02/2017/TT-VPCP của Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ',
      'Thông tư số 02/2017/TT-VPCP | 02/2017/TT-VPCP | - | Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ',
    ],
    ['Hội đồng Chính phủ đã có Quyết định số 78-CP', 'Quyết định số 78-CP | 78-CP | - | Hội đồng Chính phủ'],
    [
      'đề nghị của Sở Quy hoạch - Kiến trúc tại Tờ trình số 897/TTr-SQHKT',
      'Tờ trình số 897/TTr-SQHKT | 897/TTr-SQHKT | - | Sở Quy hoạch - Kiến trúc',
    ],
    [
      'Quyết định số 95/QĐ-BCĐ của Ban Chỉ đạo Phong trào Toàn dân đoàn kết xây dựng đời sống văn hóa tỉnh về',
      'Quyết định số 95/QĐ-BCĐ | 95/QĐ-BCĐ | - | Ban Chỉ đạo Phong trào Toàn dân đoàn kết xây dựng đời sống văn hóa tỉnh',
    ],
    [
      'Nghị định 77 và Nghị định 133 của Chính phủ',
      'Nghị định 77 | 77 | - | Chính phủ~',
      'Nghị định 133 | 133 | - | Chính phủ',
    ],
    [
      'UBND thành phố có Chỉ thị 01, 13, 33/CT-UB',
      'Chỉ thị 01 | 01/CT-UB | - | UBND thành phố',
      '13 | 13/CT-UB | - | UBND thành phố',
      '33/CT-UB | 33/CT-UB | - | UBND thành phố~',
    ],
  ],
  'joint bodies': [
    [
      'THÔNG TƯ LIÊN TỊCH SỐ 12/TTLT CỦA BỘ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI - BỘ TÀI CHÍNH',
      'THÔNG TƯ LIÊN TỊCH SỐ 12/TTLT | 12/TTLT | - | BỘ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI - BỘ TÀI CHÍNH',
    ],
    [
      'Thông tư liên tịch số 12/TTLT Nội vụ - Tài chính - Lao động về',
      'Thông tư liên tịch số 12/TTLT | 12/TTLT | - | Nội vụ - Tài chính - Lao động',
    ],
    [
      'Thông tư số 144/2002/TTLT-BNNPTNT-BCA của liên Bộ: Nông nghiệp và PTNT - Công an, ngày 06/12/2002',
      'Thông tư số 144/2002/TTLT-BNNPTNT-BCA | 144/2002/TTLT-BNNPTNT-BCA | 2002-12-06 | liên Bộ: Nông nghiệp và PTNT - Công an',
    ],
    [
      'Chương trình phối hợp số 01/CTPH-MTTQ-CA của Mặt trận và Công an tỉnh',
      'Chương trình phối hợp số 01/CTPH-MTTQ-CA | 01/CTPH-MTTQ-CA | - | Mặt trận và Công an tỉnh',
    ],
    [
      'Chương trình phối hợp số 01/CTPH-MTTQ-HND giữa Ủy ban MTTQ và Hội Nông dân tỉnh',
      'Chương trình phối hợp số 01/CTPH-MTTQ-HND | 01/CTPH-MTTQ-HND | - | Ủy ban MTTQ và Hội Nông dân tỉnh',
    ],
  ],
  'congresses, plenums and appeals by name': [
    [
      'Nghị quyết Đại hội Công đoàn tỉnh lần thứ X, nhiệm kỳ 2018-2023',
      'Nghị quyết Đại hội Công đoàn tỉnh lần thứ X, nhiệm kỳ 2018-2023 | dai-hoi-lan-thu-10 | - | Công đoàn tỉnh',
    ],
    [
      'Nghị quyết Đại hội XII Công đoàn Việt Nam',
      'Nghị quyết Đại hội XII Công đoàn Việt Nam | dai-hoi-lan-thu-12 | - | Công đoàn Việt Nam',
    ],
    ['Nghị quyết Đại hội Đoàn IX về', 'Nghị quyết Đại hội Đoàn IX | dai-hoi-lan-thu-9 | - | Đoàn'],
    [
      'Nghị quyết Đại hội Chi bộ lần thứ V',
      'Nghị quyết Đại hội Chi bộ lần thứ V | dai-hoi-lan-thu-5 | - | Chi bộ',
    ],
    [
      'NQ Đại hội Đảng bộ Khối các cơ quan tỉnh lần thứ VII',
      'NQ Đại hội Đảng bộ Khối các cơ quan tỉnh lần thứ VII | dai-hoi-lan-thu-7 | - | Đảng bộ Khối các cơ quan tỉnh',
    ],
    ['Nghị quyết Trung 4', 'Nghị quyết Trung 4 | hoi-nghi-trung-uong-4 | - | -'],
    [
      'Nghị quyết Hội nghị lần thứ 10 BCH TƯ (khóa V)',
      'Nghị quyết Hội nghị lần thứ 10 BCH TƯ (khóa V) | hoi-nghi-trung-uong-10-khoa-5 | - | -',
    ],
    [
      'kết luận của Hội nghị lần thứ 10 BCH Trung ương Đảng (khóa V)',
      'kết luận của Hội nghị lần thứ 10 BCH Trung ương Đảng (khóa V) | hoi-nghi-trung-uong-10-khoa-5 | - | -',
    ],
    [
      'Nghị quyết Trung ương 4 (khóa XI, XII)',
      'Nghị quyết Trung ương 4 (khóa XI, XII) | hoi-nghi-trung-uong-4 | - | -',
    ],
    [
      'Lời kêu gọi toàn quốc kháng chiến',
      'Lời kêu gọi toàn quốc kháng chiến | loi keu goi toan quoc khang chien | - | -',
    ],
    [
      'Lời kêu gọi chống nạn thất học',
      'Lời kêu gọi chống nạn thất học | loi keu goi chong nan that hoc | - | -',
    ],
  ],
  'laws and ordinances that the list did not know': [
    [
      'Luật Bảo vệ và Phát triển rừng năm 2004',
      'Luật Bảo vệ và Phát triển rừng | bao ve va phat trien rung | 2004 | -',
    ],
    ['Pháp lệnh Cựu chiến binh', 'Pháp lệnh Cựu chiến binh | cuu chien binh | - | -'],
    ['Luật Nghi lễ nhà nước năm 2030', 'Luật Nghi lễ nhà nước | nghi le nha nuoc | 2030 | -'],
    [
      'Luật sửa đổi, bổ sung một số điều của các Luật liên quan đến đầu tư xây dựng cơ bản ngày 19/6/2009',
      'Luật sửa đổi, bổ sung một số điều của các Luật liên quan đến đầu tư xây dựng cơ bản | sua doi cac luat lien quan den dau tu xay dung co ban | 2009-06-19 | -',
    ],
  ],
};

describe.each(Object.entries(TABLES))('%s (made up)', (_, rows) => {
  test.each(rows.map(([text, ...expected]) => [text, expected] as const))('%s', (text, expected) => {
    expect(noted(text)).toEqual(expected);
  });
});

test('behind the line under the Party’s name stands the document’s own number (made up)', () => {
  const head = 'BAN CHẤP HÀNH TRUNG ƯƠNG***Số: 367 - QĐ/TWĐTN-VPĐOÀN TNCS HỒ CHÍ MINH Hà Nội';
  expect(numbersIn(head)).toEqual([]);
});

test('“giai đoạn II” is no place in an act (made up)', () => {
  const [one] = findCitations('giai đoạn II Quyết định số 12/QĐ-UBND');
  expect(one?.pin).toBe(null);
});

test('an hour is no day (made up)', () => {
  expect(datedIn('Công điện số 732/CĐ-TTg, 22h00 cùng tuần')).toEqual(['732/CĐ-TTg -']);
});

test.each([
  ['Nghị quyết Đại hội Công đoàn tỉnh lần thứ X', 'unplaced - which-congress'],
  [
    'Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVI',
    'named dang/kon-tum/nghi-quyet/khong-ro-nam/dai-hoi-lan-thu-16',
  ],
  [
    'Nghị quyết Trung ương 4 (khóa XI, XII)',
    'undated dang/trung-uong/nghi-quyet/khong-ro-nam/hoi-nghi-trung-uong-4 which-congress',
  ],
  ['Lời kêu gọi thi đua yêu nước', 'named chu-tich-ho-chi-minh/loi-keu-goi/1948/loi-keu-goi-thi-dua-ai-quoc'],
  [
    'Lời kêu gọi toàn quốc kháng chiến',
    'named chu-tich-ho-chi-minh/loi-keu-goi/khong-ro-nam/loi-keu-goi-toan-quoc-khang-chien',
  ],
  ['Nghị quyết số 05-NQ/ĐU của Đảng ủy Quân sự huyện', 'unplaced - unknown-place'],
])('no guess is linked (made up): %s → %s', (text, expected) => {
  expect(meant(text, 'kon-tum/ngoc-hoi/xa-sa-loong/ubnd')).toEqual([expected]);
});
