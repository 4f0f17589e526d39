/** Reports that tell what happened day by day, old numbers, and bodies said in other ways; made up after forms met in print. */
import { describe, expect, test } from 'vitest';
import { findCitations } from '../../../src/core/citation/find/find-citations.ts';
import { bodyOf, dayOf, keyOf } from './cited.ts';

const noted = (text: string): string[] =>
  findCitations(text).map((one) => [one.text, keyOf(one), dayOf(one), bodyOf(one)].join(' | '));

type Row = [text: string, ...expected: string[]];

const TABLES: Record<string, Row[]> = {
  'an entry of a chronicle': [
    [
      '- Ngày 17/9/2015, Ban Quản lý công trình huyện trình UBND huyện phê duyệt Đề cương nhiệm vụ khảo sát, lập Báo cáo kinh tế- kỹ thuật tại Tờ trình 120/TTr-BA.',
      'Tờ trình 120/TTr-BA | 120/TTr-BA | 2015-09-17 | Ban Quản lý công trình huyện',
    ],
    [
      'Ngày 25/9/2015, Sở Xây dựng thống nhất và trình UBND tỉnh phê duyệt điều chỉnh cục bộ lô đất CX 1.1 thuộc quy hoạch chi tiết phường A tại Văn bản số 1419/SXD-KTQH.',
      'Văn bản số 1419/SXD-KTQH | 1419/SXD-KTQH | 2015-09-25 | Sở Xây dựng',
    ],
    [
      'Ngày 11/5/2015, UBND huyện giao Phòng Kinh tế chuẩn bị và thực hiện đầu tư hạng mục hạ tầng kỹ thuật ngoài hàng rào dự án tại Công Văn số 818/UBND-KT.',
      'Công Văn số 818/UBND-KT | 818/UBND-KT | 2015-05-11 | UBND huyện',
    ],
    [
      'Ngày 11/5/2015, UBND huyện họp. Sau đó các xã đăng ký tham gia phong trào thi đua như nêu tại Công văn số 818/UBND-KT.',
      'Công văn số 818/UBND-KT | 818/UBND-KT | - | -',
    ],
    [
      'Ngày 11/5/2015, UBND huyện kiểm tra việc thực hiện chỉ tiêu giảm nghèo bền vững quy định tại Quyết định số 5/QĐ-UBND.',
      'Quyết định số 5/QĐ-UBND | 5/QĐ-UBND | - | -',
    ],
    [
      'Ngày 11/5/2015, UBND huyện được kiểm tra, đánh giá, xếp loại đạt chuẩn về nông thôn mới nâng cao như nêu tại Báo cáo số 5/BC-SNN.',
      'Báo cáo số 5/BC-SNN | 5/BC-SNN | - | -',
    ],
  ],
  'by whom something was done': [
    [
      'Công ty A được UBND tỉnh cho phép khảo sát địa điểm xây dựng khu thương mại tại phường B tại Quyết định số 02/QĐ-UBND ngày 05/01/2015.',
      'Quyết định số 02/QĐ-UBND | 02/QĐ-UBND | 2015-01-05 | UBND tỉnh',
    ],
    [
      'nên UBND huyện đã tổ chức cuộc họp và ra Thông báo kết luận số 98/TB-UBND ngày 28/8/2015',
      'Thông báo kết luận số 98/TB-UBND | 98/TB-UBND | 2015-08-28 | UBND huyện',
    ],
    [
      'Chủ tịch UBND tỉnh Kon Tum Nguyễn Văn An vừa ký, ban hành Kế hoạch số 416/KH-UBND thực hiện phong trào',
      'Kế hoạch số 416/KH-UBND | 416/KH-UBND | - | Chủ tịch UBND tỉnh Kon Tum',
    ],
    [
      'Bộ trưởng ký Quyết định số 15/QĐ-BNV ngày 1/2/2020',
      'Quyết định số 15/QĐ-BNV | 15/QĐ-BNV | 2020-02-01 | Bộ trưởng',
    ],
    [
      'UBND tỉnh ban hành 05 kế hoạch chuyên đề: số 01/KH-UBND, số 02/KH-UBND',
      'số 01/KH-UBND | 01/KH-UBND | - | UBND tỉnh',
      'số 02/KH-UBND | 02/KH-UBND | - | UBND tỉnh~',
    ],
    [
      'UBND tỉnh ban hành Công văn số 391 - CV/ĐU, hướng dẫn một số nội dung',
      'Công văn số 391 - CV/ĐU | 391-CV/ĐU | - | UBND tỉnh',
    ],
    [
      'Một số định hướng của Trung ương đã rõ (Kết luận số 83-KL/TW)',
      'Kết luận số 83-KL/TW | 83-KL/TW | - | -',
    ],
  ],
  'words that fold like others': [
    [
      'Trên cơ sở đó UBND huyện Kon Rẫy ban hành Kế hoạch số 12/KH-UBND ngày 03/3/2023.',
      'Kế hoạch số 12/KH-UBND | 12/KH-UBND | 2023-03-03 | UBND huyện Kon Rẫy',
    ],
  ],
  'names of bodies': [
    [
      '| 6 | 05/2013/TT-BNV | 25/06/2013 | Thông tư của Bộ Nội vụ hướng dẫn thực hiện |',
      '05/2013/TT-BNV | 05/2013/TT-BNV | 2013-06-25 | Bộ Nội vụ',
    ],
    [
      '| 7 | 05/2013/TT-BNV | 25/06/2013 | Quyết định của UBND tỉnh về việc |',
      '05/2013/TT-BNV | 05/2013/TT-BNV | 2013-06-25 | -',
    ],
    [
      'Hướng dẫn 47/HD-TLĐ của Tổng Liên đoàn Lao động VN',
      'Hướng dẫn 47/HD-TLĐ | 47/HD-TLĐ | - | Tổng Liên đoàn Lao động VN',
    ],
    [
      'Báo cáo số 4/BC-TGV ngày 17/11/2025 của Tổ Công tác số 13 theo kế hoạch',
      'Báo cáo số 4/BC-TGV | 4/BC-TGV | 2025-11-17 | Tổ Công tác số 13',
    ],
    ['Báo cáo số 4/BC-ĐKT của Đoàn kiểm tra số 13/BC', 'Báo cáo số 4/BC-ĐKT | 4/BC-ĐKT | - | Đoàn kiểm tra'],
    [
      'Sắc lệnh số 13/SL của Chính phủ lâm thời nước Việt Nam Dân chủ Cộng hòa về tổ chức',
      'Sắc lệnh số 13/SL | 13/SL | - | Chính phủ lâm thời nước Việt Nam Dân chủ Cộng hòa',
    ],
    [
      'Thông báo số 78/TB-UBND ngày 28/5/2026, Công văn số 98/UBND-NC ngày 29/7/2026 và Công văn số 652/UBND-NC ngày 24/8/2026 của UBND tỉnh',
      'Thông báo số 78/TB-UBND | 78/TB-UBND | 2026-05-28 | UBND tỉnh~',
      'Công văn số 98/UBND-NC | 98/UBND-NC | 2026-07-29 | UBND tỉnh~',
      'Công văn số 652/UBND-NC | 652/UBND-NC | 2026-08-24 | UBND tỉnh',
    ],
    [
      'Thông tư số 17/2025/TT-BNV (được sửa đổi tại Thông tư số 2/2025/TT-BNV ngày 4/4/2025) và Văn bản số 14/BNV-TCBC ngày 26/4/2025 của Bộ Nội vụ',
      'Thông tư số 17/2025/TT-BNV | 17/2025/TT-BNV | - | -',
      'Thông tư số 2/2025/TT-BNV | 2/2025/TT-BNV | 2025-04-04 | -',
      'Văn bản số 14/BNV-TCBC | 14/BNV-TCBC | 2025-04-26 | Bộ Nội vụ',
    ],
  ],
  'a day and a body, said otherwise': [
    [
      'theo Tờ trình số 1167/TTr-SNV 13 tháng 5 năm 2021.',
      'Tờ trình số 1167/TTr-SNV | 1167/TTr-SNV | 2021-05-13 | -',
    ],
    [
      'Quyết định số 12/QĐ-BCĐ ngày 13/10/2014 của ban chỉ đạo phòng, chống tội phạm về kế hoạch',
      'Quyết định số 12/QĐ-BCĐ | 12/QĐ-BCĐ | 2014-10-13 | ban chỉ đạo phòng, chống tội phạm',
    ],
    [
      'do đó, cùng ngày 26/12/2016, UBND tỉnh đã ban hành Thông báo số 553/TB-UBND thụ lý đơn',
      'Thông báo số 553/TB-UBND | 553/TB-UBND | 2016-12-26 | UBND tỉnh',
    ],
    [
      'Quyết định số 125/QĐ-UBND ngày 09/5/2012 của Chủ tịch UBND Quận 9, liên quan',
      'Quyết định số 125/QĐ-UBND | 125/QĐ-UBND | 2012-05-09 | Chủ tịch UBND Quận 9',
    ],
    [
      'UBND tỉnh đã quyết định đầu tư, phê duyệt thiết kế bản vẽ thi công tại Quyết định số 1152/QĐ-UBND ngày 11/10/2018.',
      'Quyết định số 1152/QĐ-UBND | 1152/QĐ-UBND | 2018-10-11 | UBND tỉnh',
    ],
    [
      'kiến nghị của các hộ dân đã được UBND tỉnh chỉ đạo UBND huyện kiểm tra tại Công văn số 5101/UBND-KT ngày 04/10/2023',
      'Công văn số 5101/UBND-KT | 5101/UBND-KT | 2023-10-04 | UBND tỉnh',
    ],
  ],
  'old numbers': [
    [
      'Thông tư số 07-TT/76 ngày 18/6/1976 của Chính phủ Cách mạng lâm thời Cộng hòa miền Nam Việt Nam',
      'Thông tư số 07-TT/76 | 07-TT | 1976-06-18 | Chính phủ Cách mạng lâm thời Cộng hòa miền Nam Việt Nam',
    ],
    [
      'theo quyết định số: 783/ QĐ-77 ngày 12/9/1977 của UBND tỉnh',
      'quyết định số: 783/ QĐ-77 | 783/QĐ | 1977-09-12 | UBND tỉnh',
    ],
    ['Quyết định số 1234/QĐ-UB-92 của UBND tỉnh', 'Quyết định số 1234/QĐ-UB-92 | 1234/QĐ-UB | - | UBND tỉnh'],
    ['Phủ Thủ tướng ban hành Quyết định 1507-TTCP', 'Quyết định 1507-TTCP | 1507-TTCP | - | Phủ Thủ tướng'],
    ['ký Thông đạt số 1C/VP ngày 03/01/1946', 'Thông đạt số 1C/VP | 1C/VP | 1946-01-03 | -'],
  ],
};

describe.each(Object.entries(TABLES))('%s (made up)', (_, rows) => {
  test.each(rows.map(([text, ...expected]) => [text, expected] as const))('%s', (text, expected) => {
    expect(noted(text)).toEqual(expected);
  });
});
