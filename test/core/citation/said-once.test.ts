/**
 * What is said once for several numbers, lost signs, and words that only look like a body, one class a table. Every row
 * is made up after a form met in print.
 */
import { describe, expect, test } from 'vitest';
import { findCitations } from '../../../src/core/citation/find/find-citations.ts';
import { bodyOf, dayOf, keyOf } from './cited.ts';

/** `text | number | day | body`, as a reader would note them down; `~` behind what a list shares. */
const noted = (text: string): string[] =>
  findCitations(text).map((one) =>
    [one.text.replace(/\s+/gu, ' '), keyOf(one), dayOf(one), bodyOf(one)].join(' | '),
  );

type Row = [text: string, ...expected: string[]];

const TABLES: Record<string, Row[]> = {
  'a dash or a slash lost inside the sign': [
    [
      'Căn cứ Quyết định số 94/QĐ TTg ngày 3/2/2011 của Thủ tướng Chính phủ',
      'Quyết định số 94/QĐ TTg | 94/QĐ-TTg | 2011-02-03 | Thủ tướng Chính phủ',
    ],
    [
      'Căn cứ Thông tư số 12/2010/TT BTC ngày 1/2/2010',
      'Thông tư số 12/2010/TT BTC | 12/2010/TT-BTC | 2010-02-01 | -',
    ],
    [
      'Căn cứ Chỉ thị số 07/CT BCA A83 ngày 5/6/2012 của Bộ trưởng Bộ Công an',
      'Chỉ thị số 07/CT BCA A83 | 07/CT-BCA-A83 | 2012-06-05 | Bộ trưởng Bộ Công an',
    ],
    ['Công văn số 55/TCT CS ngày 2/3/2015', 'Công văn số 55/TCT CS | 55/TCT-CS | 2015-03-02 | -'],
    ['Kế hoạch số 21/KH BCĐ, ngày 5/5/2012', 'Kế hoạch số 21/KH BCĐ | 21/KH-BCĐ | 2012-05-05 | -'],
    ['theo Quyết định số 88/GD TCCB về việc', 'Quyết định số 88/GD TCCB | 88/GD-TCCB | - | -'],
    ['QUYẾT ĐỊNH SỐ 12/QĐ CHO PHÉP THÀNH LẬP', 'QUYẾT ĐỊNH SỐ 12/QĐ | 12/QĐ | - | -'],
    ['Kế hoạch số 9/KH THỰC HIỆN', 'Kế hoạch số 9/KH | 9/KH | - | -'],
    ['Sắc lệnh 57SL/CT ngày 3/5/1946', 'Sắc lệnh 57SL/CT | 57/SL/CT | 1946-05-03 | -'],
    ['Quyết định số 44QĐ/TCCB ngày 2/2/1990', 'Quyết định số 44QĐ/TCCB | 44/QĐ/TCCB | 1990-02-02 | -'],
    ['cấp 12CT/XN cho hộ'],
    [
      'Công văn số 33/SCT-QLTM&XTTMĐT ngày 2/2/2020',
      'Công văn số 33/SCT-QLTM&XTTMĐT | 33/SCT-QLTM&XTTMĐT | 2020-02-02 | -',
    ],
  ],
  'a law by its name and number': [
    [
      'Luật Ban hành văn bản quy phạm pháp luật số 17/2008/QH12 ngày 03/6/2008',
      'Luật Ban hành văn bản quy phạm pháp luật số 17/2008/QH12 | 17/2008/QH12 | 2008-06-03 | -',
    ],
    [
      'Căn cứ Luật Sở hữu trí tuệ số 50/2005/QH11',
      'Luật Sở hữu trí tuệ số 50/2005/QH11 | 50/2005/QH11 | - | -',
    ],
    [
      'Luật An ninh mạng số 24/2018/QH14; theo Luật 24 thì',
      'Luật An ninh mạng số 24/2018/QH14 | 24/2018/QH14 | - | -',
      'Luật 24 | 24 | - | -',
    ],
  ],
  'words that only look like a body': [
    [
      'ĐÃ ĐƯỢC SỬA ĐỔI, BỔ SUNG THEO NGHỊ QUYẾT SỐ 51/2001/QH10',
      'NGHỊ QUYẾT SỐ 51/2001/QH10 | 51/2001/QH10 | - | -',
    ],
    [
      'Bãi bỏ toàn bộ Quyết định số 15/2020/QĐ-UBND ngày 2/2/2020',
      'Quyết định số 15/2020/QĐ-UBND | 15/2020/QĐ-UBND | 2020-02-02 | -',
    ],
    [
      'BÃI BỎ TOÀN BỘ QUYẾT ĐỊNH SỐ 15/2020/QĐ-UBND',
      'QUYẾT ĐỊNH SỐ 15/2020/QĐ-UBND | 15/2020/QĐ-UBND | - | -',
    ],
    ['Bổ sung Quyết định số 15/QĐ-XYZ', 'Quyết định số 15/QĐ-XYZ | 15/QĐ-XYZ | - | -'],
    ['Phòng, chống ma túy tại Kế hoạch số 15/KH-XYZ', 'Kế hoạch số 15/KH-XYZ | 15/KH-XYZ | - | -'],
    ['cuộc họp Ban Quản lý Kế hoạch số 15/KH-BQL', 'Kế hoạch số 15/KH-BQL | 15/KH-BQL | - | -'],
    ['Ban Quản lý đã ban hành Kế hoạch số 15/KH-BQL', 'Kế hoạch số 15/KH-BQL | 15/KH-BQL | - | Ban Quản lý'],
  ],
  'where the name of a body ends': [
    [
      'Quyết định số 5 ngày 2/2/1950 của Bộ trưởng Bộ Canh nông ấn định nhiệm vụ',
      'Quyết định số 5 | 5 | 1950-02-02 | Bộ trưởng Bộ Canh nông',
    ],
    [
      'Hướng dẫn số 5/HD-HND ngày 2/2/2020 của Ban Thường vụ Hội Nông dân tỉnh chỉ đạo các cấp Hội',
      'Hướng dẫn số 5/HD-HND | 5/HD-HND | 2020-02-02 | Ban Thường vụ Hội Nông dân tỉnh',
    ],
    [
      'Kế hoạch số 5/KH-BCĐ của Ban chỉ đạo 389 tỉnh về',
      'Kế hoạch số 5/KH-BCĐ | 5/KH-BCĐ | - | Ban chỉ đạo 389 tỉnh',
    ],
    [
      'Kế hoạch số 5/KH-VPĐP của Chánh Văn phòng Điều phối Chương trình OCOP tỉnh Sơn La về việc',
      'Kế hoạch số 5/KH-VPĐP | 5/KH-VPĐP | - | Chánh Văn phòng Điều phối Chương trình OCOP tỉnh Sơn La',
    ],
    [
      'Báo cáo số 7/BC-BCĐ của Ban Chỉ đạo các Nghị quyết liên tịch và',
      'Báo cáo số 7/BC-BCĐ | 7/BC-BCĐ | - | Ban Chỉ đạo các Nghị quyết liên tịch',
    ],
  ],
  'a series with one kind and one body': [
    [
      'Các Nghị định của Chính phủ: số 11/2018/NĐ-CP ngày 2/2/2018 về A; số 12/2021/NĐ-CP ngày 6/6/2021 sửa đổi Nghị định số 11/2018/NĐ-CP; số 13/2020/NĐ-CP',
      'số 11/2018/NĐ-CP | 11/2018/NĐ-CP | 2018-02-02 | Chính phủ',
      'số 12/2021/NĐ-CP | 12/2021/NĐ-CP | 2021-06-06 | Chính phủ~',
      'Nghị định số 11/2018/NĐ-CP | 11/2018/NĐ-CP | - | -',
      'số 13/2020/NĐ-CP | 13/2020/NĐ-CP | - | Chính phủ~',
    ],
    [
      'Các Nghị định của Chính phủ: số 11/2018/NĐ-CP về A; Nghị quyết số 12/2021/NQ-HĐND về B; số 13/NQ-HĐND',
      'số 11/2018/NĐ-CP | 11/2018/NĐ-CP | - | Chính phủ',
      'Nghị quyết số 12/2021/NQ-HĐND | 12/2021/NQ-HĐND | - | -',
      'số 13/NQ-HĐND | 13/NQ-HĐND | - | -',
    ],
    [
      'các Quyết định của Thủ tướng Chính phủ: số 11/QĐ-TTg về A.\nTheo đó, số 12/QĐ-TTg',
      'số 11/QĐ-TTg | 11/QĐ-TTg | - | Thủ tướng Chính phủ',
      'số 12/QĐ-TTg | 12/QĐ-TTg | - | -',
    ],
    [
      'các Kế hoạch của UBND tỉnh:\n- Số 11/KH-UBND ngày 2/2/2020 về A;\n- Số 12/KH-UBND ngày 3/2/2020 về B.',
      'Số 11/KH-UBND | 11/KH-UBND | 2020-02-02 | UBND tỉnh',
      'Số 12/KH-UBND | 12/KH-UBND | 2020-02-03 | UBND tỉnh~',
    ],
    [
      'các Quyết định của Thủ tướng Chính phủ: số 11/QĐ-TTg về A, số 12/QĐ-TTg về B và số 13/QĐ-TTg về C',
      'số 11/QĐ-TTg | 11/QĐ-TTg | - | Thủ tướng Chính phủ',
      'số 12/QĐ-TTg | 12/QĐ-TTg | - | Thủ tướng Chính phủ~',
      'số 13/QĐ-TTg | 13/QĐ-TTg | - | Thủ tướng Chính phủ~',
    ],
  ],
  'a day for several': [
    [
      'các Quyết định số 11/QĐ-TTg, 12/QĐ-TTg cùng ngày 02/3/2022',
      'Quyết định số 11/QĐ-TTg | 11/QĐ-TTg | 2022-03-02~ | -',
      '12/QĐ-TTg | 12/QĐ-TTg | 2022-03-02 | -',
    ],
    [
      'các Quyết định số: 11, 12, 13 ngày 2/3/2022 của Thủ tướng Chính phủ',
      'Quyết định số: 11 | 11 | 2022-03-02~ | Thủ tướng Chính phủ~',
      '12 | 12 | 2022-03-02~ | Thủ tướng Chính phủ~',
      '13 | 13 | 2022-03-02 | Thủ tướng Chính phủ',
    ],
    [
      'Ngày 02/3/2020, Sở Y tế ban hành Kế hoạch số 11/KH-SYT về phòng dịch và Kế hoạch số 12/KH-SYT về tiêm chủng',
      'Kế hoạch số 11/KH-SYT | 11/KH-SYT | 2020-03-02 | Sở Y tế',
      'Kế hoạch số 12/KH-SYT | 12/KH-SYT | 2020-03-02~ | Sở Y tế~',
    ],
  ],
  'years and days without their usual words': [
    ['Quyết định 11/QĐ-UBND 2019 phê duyệt quy hoạch', 'Quyết định 11/QĐ-UBND | 11/QĐ-UBND | 2019 | -'],
    ['Kế hoạch 11/KH-UBND 2000 người', 'Kế hoạch 11/KH-UBND | 11/KH-UBND | - | -'],
    [
      'đến ngày 28/10/2010, Chính phủ ban hành Nghị quyết số 24/2010/NQ-CP',
      'Nghị quyết số 24/2010/NQ-CP | 24/2010/NQ-CP | 2010-10-28 | Chính phủ',
    ],
    [
      'Đến ngày 30/6/2010, Chính phủ đã ban hành Nghị quyết số 24/2010/NQ-CP',
      'Nghị quyết số 24/2010/NQ-CP | 24/2010/NQ-CP | - | Chính phủ',
    ],
  ],
  'the body behind a title': [
    [
      'Quyết định 11/2012/QĐ-TTg sửa đổi Quyết định 12/2002/QĐ-TTg về nhà ở do Thủ tướng Chính phủ ban hành',
      'Quyết định 11/2012/QĐ-TTg | 11/2012/QĐ-TTg | - | Thủ tướng Chính phủ',
      'Quyết định 12/2002/QĐ-TTg | 12/2002/QĐ-TTg | - | -',
    ],
    [
      'Nghị quyết 11/NQ-HĐND thực hiện Quyết định 12/QĐ-TTg về nhà ở do Thủ tướng Chính phủ ban hành',
      'Nghị quyết 11/NQ-HĐND | 11/NQ-HĐND | - | -',
      'Quyết định 12/QĐ-TTg | 12/QĐ-TTg | - | Thủ tướng Chính phủ',
    ],
    [
      '- 3 Quyết định 11/QĐ-UBND về giá theo Nghị quyết 12/NQ-HĐND; mức thu do tỉnh Hà Nam ban hành',
      'Quyết định 11/QĐ-UBND | 11/QĐ-UBND | - | tỉnh Hà Nam',
      'Nghị quyết 12/NQ-HĐND | 12/NQ-HĐND | - | -',
    ],
    [
      'Quyết định 11/QĐ-BXD về giải thưởng "Nhà đẹp" do Bộ trưởng Bộ Xây dựng ban hành',
      'Quyết định 11/QĐ-BXD | 11/QĐ-BXD | - | Bộ trưởng Bộ Xây dựng',
    ],
  ],
  'the day behind a title': [
    [
      'Thông tư liên tịch số 11/2016/TTLT-BTC-BTNMT quy định về đất ngày 2/6/2016 của Bộ Tài nguyên và Môi trường và Bộ Tài chính',
      'Thông tư liên tịch số 11/2016/TTLT-BTC-BTNMT | 11/2016/TTLT-BTC-BTNMT | 2016-06-02 | Bộ Tài nguyên và Môi trường và Bộ Tài chính',
    ],
    [
      'Nghị định số 11/2016/NĐ-CP quy định về lao động ngày 2/6/2016 của Chính phủ',
      'Nghị định số 11/2016/NĐ-CP | 11/2016/NĐ-CP | 2016-06-02 | Chính phủ',
    ],
  ],
  'what a bracket holds': [
    [
      'Nghị quyết Trung ương 5 (Nghị quyết số 11-NQ/TW, ngày 3/6/2017), Kết luận số 12-KL/TW, ngày 4/6/2019 của Ban Bí thư',
      'Nghị quyết Trung ương 5 | hoi-nghi-trung-uong-5 | - | -',
      'Nghị quyết số 11-NQ/TW | 11-NQ/TW | 2017-06-03 | -',
      'Kết luận số 12-KL/TW | 12-KL/TW | 2019-06-04 | Ban Bí thư',
    ],
  ],
  'provinces of 1975–1997': [
    [
      'Quyết định số 11/QĐ-UB ngày 2/2/1993 của UBND tỉnh Quảng Nam - Đà Nẵng về',
      'Quyết định số 11/QĐ-UB | 11/QĐ-UB | 1993-02-02 | UBND tỉnh Quảng Nam - Đà Nẵng',
    ],
    [
      'Quyết định số 11/QĐ-UB ngày 2/2/1983 của UBND tỉnh Hà Nam Ninh về',
      'Quyết định số 11/QĐ-UB | 11/QĐ-UB | 1983-02-02 | UBND tỉnh Hà Nam Ninh',
    ],
    [
      'Quyết định số 11/QĐ-UBND của UBND tỉnh Gia Lai, Kon Tum và',
      'Quyết định số 11/QĐ-UBND | 11/QĐ-UBND | - | UBND tỉnh Gia Lai',
    ],
  ],
  'a kind apart in capitals': [
    [
      'SẮC LỆNH CỦA CHỦ TỊCH CHÍNH PHỦ LÂM THỜI SỐ 14 NGÀY 8 THÁNG 9 NĂM 1945',
      'SẮC LỆNH CỦA CHỦ TỊCH CHÍNH PHỦ LÂM THỜI SỐ 14 | 14 | 1945-09-08 | CHỦ TỊCH CHÍNH PHỦ LÂM THỜI',
    ],
  ],
  'cells of a table': [
    [
      '| Sửa Kế hoạch số 11/KH-UBND về A | Phòng A | Kế hoạch của UBND tỉnh |',
      'Kế hoạch số 11/KH-UBND | 11/KH-UBND | - | -',
    ],
  ],
};

describe.each(Object.entries(TABLES))('%s (made up)', (_, rows) => {
  test.each(rows.map(([text, ...expected]) => [text, expected] as const))('%s', (text, expected) => {
    expect(noted(text)).toEqual(expected);
  });
});

test('a kind and a body that stand before a series hold for each of its members', () => {
  const series = 'các Nghị định của Chính phủ: số 11/2018/NĐ-CP về giá; số 12/2021/NĐ-CP về phí';
  expect(findCitations(series).map(({ type }) => type)).toEqual(['nghi-dinh', 'nghi-dinh']);
});
