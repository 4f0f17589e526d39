/** Bodies and days that the sentence names before or behind a number; every row is made up after a form met in print. */
import { describe, expect, test } from 'vitest';
import { findCitations } from '../../../src/core/citation/find/find-citations.ts';
import { bodyOf, dayOf, keyOf } from './cited.ts';

const noted = (text: string): string[] =>
  findCitations(text).map((one) => [keyOf(one), dayOf(one), bodyOf(one)].join(' | '));

type Row = [text: string, ...expected: string[]];

const TABLES: Record<string, Row[]> = {
  'before the number, with its verb': [
    ['Thủ tướng Chính phủ có ra Chỉ thị số 41-CN', '41-CN | - | Thủ tướng Chính phủ'],
    ['Thủ tướng Chính phủ lại có Chỉ thị số 149-TTg', '149-TTg | - | Thủ tướng Chính phủ'],
    [
      'Phó Thủ tướng Chính phủ Nguyễn Văn A vừa ký Quyết định số 55/QĐ-TTg',
      '55/QĐ-TTg | - | Phó Thủ tướng Chính phủ',
    ],
    ['đồng chí Bộ trưởng Nguyễn Văn A đã ký Quyết định số 515/CA-QĐ', '515/CA-QĐ | - | Bộ trưởng'],
    [
      'liên Bộ Y tế - Thương binh và xã hội đã ban hành thông tư số 05-TT/LB',
      '05-TT/LB | - | liên Bộ Y tế - Thương binh và xã hội',
    ],
    [
      'HĐND tỉnh khóa XII, kỳ họp thứ 5 đã thông qua Nghị quyết số 12/2022/NQ-HĐND',
      '12/2022/NQ-HĐND | - | HĐND tỉnh',
    ],
    [
      'Tỉnh ủy Kon Tum đã kịp thời lãnh đạo, ban hành Nghị quyết số 11-NQ/TU',
      '11-NQ/TU | - | Tỉnh ủy Kon Tum',
    ],
    ['các văn bản của Cục Thuế như: Công văn số 176/CT-VP', '176/CT-VP | - | Cục Thuế'],
    ['Chính phủ đã trình Quốc hội Tờ trình số 55/TTr-XY', '55/TTr-XY | - | -'],
  ],
  'in the passive': [
    ['được UBND tỉnh phê duyệt theo Quyết định số 15/QĐ-UBND', '15/QĐ-UBND | - | UBND tỉnh'],
    ['do Bộ Y tế ban hành kèm theo Quyết định số 5/QĐ-BYT', '5/QĐ-BYT | - | Bộ Y tế'],
    ['UBND tỉnh thực hiện theo Quyết định số 5/QĐ-XYZ', '5/QĐ-XYZ | - | -'],
    ['được UBND tỉnh phê duyệt theo Nghị định số 5/2020/NĐ-CP', '5/2020/NĐ-CP | - | -'],
  ],
  'behind the act that opens the clause': [
    [
      'Tại công văn số 3175/UBND-ĐT ngày 22/9, UBND thành phố Hà Nội yêu cầu Sở',
      '3175/UBND-ĐT | - | UBND thành phố Hà Nội',
    ],
    [
      'Theo Công văn số 55/TCT-CS ngày 2/3/2015, Tổng cục Thuế hướng dẫn',
      '55/TCT-CS | 2015-03-02 | Tổng cục Thuế',
    ],
    ['Theo Quyết định số 5/QĐ-TTg, UBND tỉnh yêu cầu', '5/QĐ-TTg | - | -'],
    ['Theo Kế hoạch số 15/KH-XYZ, Sở Y tế yêu cầu', '15/KH-XYZ | - | -'],
    ['Căn cứ Quyết định số 5/QĐ-UBND, UBND huyện yêu cầu', '5/QĐ-UBND | - | -'],
  ],
  'far before a bracket': [
    [
      'Chính phủ đã ban hành Nghị định quy định về giá các loại đất (số 44/2014/NĐ-CP ngày 15/5/2014)',
      '44/2014/NĐ-CP | 2014-05-15 | Chính phủ',
    ],
    ['Chính phủ đã ban hành Nghị định về giá đất. Theo đó (số 44/2014/NĐ-CP)', '44/2014/NĐ-CP | - | -'],
    ['UBND tỉnh đã ban hành quy định (số 44/2014/NĐ-CP)', '44/2014/NĐ-CP | - | -'],
  ],
  'not of the next phrase': [
    [
      'theo Quyết định số 56-QĐ/ĐU ngày 15/8/2026 và ý kiến thảo luận của Ban Thường vụ Đảng uỷ tại',
      '56-QĐ/ĐU | 2026-08-15 | -',
    ],
    [
      '"Nghị quyết số 1660-NQ/QUTW"\nChỉ thị số 855-CT/QUTW, ngày 12/8/2019 của Quân ủy Trung ương xác định “Bộ đội”',
      '1660-NQ/QUTW | - | -',
      '855-CT/QUTW | 2019-08-12 | Quân ủy Trung ương',
    ],
  ],
  days: [
    [
      'năm 2023 Ngày 05/7/2023, Hội đồng Giáo sư Nhà nước đã ban hành Quyết định số 22/QĐ-HĐGSNN',
      '22/QĐ-HĐGSNN | 2023-07-05 | Hội đồng Giáo sư Nhà nước',
    ],
    [
      'từ ngày 05/7/2023, Hội đồng Giáo sư Nhà nước đã ban hành Quyết định số 22/QĐ-HĐGSNN',
      '22/QĐ-HĐGSNN | - | Hội đồng Giáo sư Nhà nước',
    ],
    [
      'Thông tư số 47/2025/TT-BYT do Bộ trưởng Bộ Y tế Nguyễn Văn A vừa ký ban hành ngày 30/12/2025 đã',
      '47/2025/TT-BYT | 2025-12-30 | Bộ trưởng Bộ Y tế',
    ],
    [
      'Nghị định số 19/CP, số 20/CP đã ban hành ngày 29 tháng 6 năm 1960',
      '19/CP | 1960-06-29~ | -',
      '20/CP | 1960-06-29 | -',
    ],
    ['Quyết định số 24/2021/QĐ-TTg ngày 16/7/20 21 của Thủ tướng', '24/2021/QĐ-TTg | 2021-07-16 | Thủ tướng'],
    ['Quyết định số 24/QĐ-TTg ngày 16/7/20 21 người', '24/QĐ-TTg | 2020-07-16 | -'],
  ],
  lists: [
    [
      'Nghị định số 15/CP về "Hợp tác xã" và Nghị định số 16/CP về "Chuyển đổi" của Chính phủ ngày 21 tháng 2 năm 1997',
      '15/CP | 1997-02-21~ | Chính phủ~',
      '16/CP | 1997-02-21 | Chính phủ',
    ],
    [
      'Nghị định 15/CP về hợp tác xã và Nghị định số 16/CP về chuyển đổi của Chính phủ ngày 21/2/1997',
      '15/CP | 1997-02-21~ | Chính phủ~',
      '16/CP | 1997-02-21 | Chính phủ',
    ],
    [
      'Điều 14 Thông tư số 53/2010/TT-BTC ngày 28/9/2010; Điểm c, Khoản 1, Điều 14 Thông tư số 64/2013/TT-BTC ngày 15/5/2013; Tại điểm c khoản 1, Điều 16, Thông tư số 39/2014/TT-BTC của Bộ Tài chính',
      '53/2010/TT-BTC | 2010-09-28 | Bộ Tài chính~',
      '64/2013/TT-BTC | 2013-05-15 | Bộ Tài chính~',
      '39/2014/TT-BTC | - | Bộ Tài chính',
    ],
    [
      'Thông tư số 15/2020/TT-BYT ngày 26/5/2020 được sửa đổi, bổ sung tại Thông tư số 5/2021/TT-BYT ngày 12/3/2021 của Bộ Y tế',
      '15/2020/TT-BYT | 2020-05-26 | Bộ Y tế~',
      '5/2021/TT-BYT | 2021-03-12 | Bộ Y tế',
    ],
    [
      'Thực hiện Chỉ thị số 22/CT-BYT ngày 8/8/2019 về nhiệm vụ của ngành; Quyết định số 20/QĐ-BYT ngày 7/7/2019 của Bộ Y tế',
      '22/CT-BYT | 2019-08-08 | Bộ Y tế~',
      '20/QĐ-BYT | 2019-07-07 | Bộ Y tế',
    ],
    [
      'Thực hiện Quyết định số 5/QĐ-UBND về A; Quyết định số 90/QĐ-UBND ngày 7/7/2019 của UBND huyện',
      '5/QĐ-UBND | - | -',
      '90/QĐ-UBND | 2019-07-07 | UBND huyện',
    ],
    [
      'UBND tỉnh đã ban hành nhiều văn bản như: Quyết định số 5/QĐ-UBND về A; Kế hoạch số 6/KH-UBND về B. Xã có Kế hoạch số 7/KH-UBND',
      '5/QĐ-UBND | - | UBND tỉnh',
      '6/KH-UBND | - | UBND tỉnh~',
      '7/KH-UBND | - | -',
    ],
    [
      'các Nghị quyết của HĐND tỉnh: số 14/NQ-HĐND về A; 15/NQ-HĐND ngày 2/2/2021 về B',
      '14/NQ-HĐND | - | HĐND tỉnh',
      '15/NQ-HĐND | 2021-02-02 | HĐND tỉnh~',
    ],
    [
      'các Nghị định 15/2021, 35/2023 và 175/2024/NĐ-CP',
      '15/2021/NĐ-CP | - | -',
      '35/2023/NĐ-CP | - | -',
      '175/2024/NĐ-CP | - | -',
    ],
  ],
};

describe.each(Object.entries(TABLES))('%s (made up)', (_, rows) => {
  test.each(rows.map(([text, ...expected]) => [text, expected] as const))('%s', (text, expected) => {
    expect(noted(text)).toEqual(expected);
  });
});
