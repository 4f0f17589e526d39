/** Bodies behind and inside an abstract: who issued, and of whom it only speaks. Every row is made up after a form met in print. */
import { describe, expect, test } from 'vitest';
import { datedIn, issuedIn } from './cited.ts';

const ROWS: Record<string, [text: string, ...expected: string[]][]> = {
  'an abstract that speaks of a body': [
    [
      'Kế hoạch số 01/KH-VKSTC ngày 30/12/2021 về công tác trọng tâm của Viện kiểm sát nhân dân tối cao năm 2022',
      '01/KH-VKSTC -',
    ],
    ['Quyết định số 5/QĐ-BYT công bố thủ tục thuộc phạm vi chức năng quản lý của Bộ Y tế;', '5/QĐ-BYT -'],
    ['Nghị quyết 9/NQ-HĐND về phí thuộc thẩm quyền quyết định của Hội đồng nhân dân tỉnh', '9/NQ-HĐND -'],
    ['Quyết định số 5/QĐ-UBND ban hành Quy chế làm việc của UBND tỉnh', '5/QĐ-UBND -'],
    ['Chỉ thị số 05/CT-BYT về nhiệm vụ mùa đông của Bộ Y tế (BYT), các địa phương', '05/CT-BYT Bộ Y tế'],
    ['Chỉ thị số 05/CT-BYT về phòng dịch của Bộ Y tế và địa phương', '05/CT-BYT Bộ Y tế'],
    ['Thông tư số 5/TT-BYT về trách nhiệm ngày 5/6/2020 của Bộ Y tế', '5/TT-BYT Bộ Y tế'],
  ],
  'a list under one head': [
    [
      'các Quyết định của Bộ trưởng Bộ Y tế: số 10/QĐ-BYT ngày 3/8/2016 về thủ tục thuộc chức năng quản lý nhà nước của Bộ Y tế; số 54/QĐ-BYT ngày 21/5/2020 về thủ tục mới thuộc lĩnh vực của Bộ Y tế; số 108/QĐ-BYT ngày 15/2/2022',
      '10/QĐ-BYT Bộ trưởng Bộ Y tế',
      '54/QĐ-BYT Bộ trưởng Bộ Y tế~',
      '108/QĐ-BYT Bộ trưởng Bộ Y tế~',
    ],
  ],
  '“do … ban hành” far behind': [
    [
      'NGHỊ QUYẾT SỐ 43/2012/NQ-HĐND NGÀY 12/7/2012 VỀ TIÊU CHUẨN, ĐỐI TƯỢNG, ĐIỀU KIỆN GIAO ĐẤT XÂY DỰNG NHÀ Ở CHO NGƯỜI CÓ THU NHẬP THẤP DO HỘI ĐỒNG NHÂN DÂN TỈNH KHÓA X, KỲ HỌP THỨ BA BAN HÀNH',
      '43/2012/NQ-HĐND HỘI ĐỒNG NHÂN DÂN TỈNH',
    ],
    [
      'Nghị quyết số 43/2012/NQ-HĐND về phí do HĐND tỉnh (khóa X), nhiệm kỳ 2011-2016 thông qua',
      '43/2012/NQ-HĐND HĐND tỉnh',
    ],
    ['Nghị quyết số 43/NQ-HĐND về phí do HĐND tỉnh khóa X giám sát', '43/NQ-HĐND -'],
  ],
  'a meeting before or behind its body': [
    ['Nghị quyết số 43/NQ-HĐND ngày 5/6/2020 của kỳ họp thứ 5 HĐND tỉnh khóa X', '43/NQ-HĐND HĐND tỉnh'],
    ['Nghị quyết số 43/NQ-HĐND của Kỳ họp bất thường HĐND tỉnh ngày 5/6/2020', '43/NQ-HĐND HĐND tỉnh'],
    ['Nghị quyết số 43/NQ-HĐND của kỳ họp thứ 5 về phí', '43/NQ-HĐND -'],
  ],
  'titles that hold each other': [
    [
      '7Thông tư 08/2017/TT-BNV về hướng dẫn Nghị định 91/2017/NĐ-CP hướng dẫn Luật Thi đua, khen thưởng do Bộ trưởng Bộ Nội vụ ban hành\nỦY BAN NHÂN DÂN',
      '08/2017/TT-BNV Bộ trưởng Bộ Nội vụ',
      '91/2017/NĐ-CP -',
      'thi dua khen thuong -',
    ],
    [
      'Quyết định số 5/QĐ-UBND sửa đổi Quyết định số 6/QĐ-UBND về thi đua do UBND tỉnh Long An ban hành',
      '5/QĐ-UBND UBND tỉnh Long An',
      '6/QĐ-UBND -',
    ],
    [
      'Thông tư số 5/2020/TT-BYT hướng dẫn Nghị định số 6/2019/NĐ-CP do Chính phủ ban hành',
      '5/2020/TT-BYT -',
      '6/2019/NĐ-CP Chính phủ',
    ],
    [
      'theo Thông tư số 5/2020/TT-BYT và ý kiến về Nghị định số 6/2019/NĐ-CP về giá do Bộ Y tế ban hành',
      '5/2020/TT-BYT -',
      '6/2019/NĐ-CP -',
    ],
  ],
  'laws of two terms with one body behind them': [
    [
      'Luật Giáo dục đại học số 08/2012/QH13 ngày 18/6/2012 và Luật sửa đổi, bổ sung một số điều của Luật Giáo dục đại học số 34/2018/QH14 ngày 19/11/2018 của Quốc hội',
      '08/2012/QH13 Quốc hội~',
      '34/2018/QH14 Quốc hội',
    ],
    [
      'Luật Đất đai số 45/2013/QH13; Pháp lệnh Quản lý thị trường số 11/2016/UBTVQH13 của Ủy ban Thường vụ Quốc hội',
      '45/2013/QH13 -',
      '11/2016/UBTVQH13 Ủy ban Thường vụ Quốc hội',
    ],
  ],
  'bodies that other bodies formed': [
    [
      'Báo cáo kết quả giám sát số 12/BC-ĐGS ngày 12/4/2012 của Đoàn giám sát của Ủy ban Thường vụ Quốc hội, Báo cáo',
      '12/BC-ĐGS Đoàn giám sát của Ủy ban Thường vụ Quốc hội',
    ],
    [
      'Báo cáo số 12/BC-ĐKT của Đoàn kiểm tra của Ban Thường vụ Tỉnh ủy về kết quả',
      '12/BC-ĐKT Đoàn kiểm tra của Ban Thường vụ Tỉnh ủy',
    ],
    ['Thông báo số 13/CB-LN của liên ngành tỉnh Quảng Bình (bảng 1)', '13/CB-LN liên ngành tỉnh Quảng Bình'],
    [
      'Công bố giá số 15/LS-XD-TC ngày 5/6/2019 của liên Sở Xây dựng - Tài chính tỉnh Long An',
      '15/LS-XD-TC liên Sở Xây dựng - Tài chính tỉnh Long An',
    ],
  ],
  'letters lost on the way': [
    [
      'Th�ng b�o số 17/TB-UBND ng�y 12/12/2025 c�a UBND x� Lương Minh v� điều chỉnh',
      '17/TB-UBND UBND x� Lương Minh',
    ],
    ['Tờ trình số 72/TTr-UBND của Ủy han nhân dân tỉnh về mức chi', '72/TTr-UBND Ủy han nhân dân tỉnh'],
    ['Nghị định số 42/2010/NĐ-CP của Chính ph quy định', '42/2010/NĐ-CP Chính ph'],
    ['Văn bản số 312/STP-KSTT của S Tư pháp Hà Tĩnh', '312/STP-KSTT S Tư pháp Hà Tĩnh'],
  ],
};

describe.each(Object.entries(ROWS))('%s', (_, rows) => {
  test.each(rows.map(([text, ...expected]) => [text, expected] as const))('%s', (text, expected) =>
    expect(issuedIn(text)).toEqual(expected),
  );
});

describe('the day of what the body did', () => {
  test.each([
    [
      'Nghị quyết số 43/NQ-HĐND được HĐND tỉnh khóa X, kỳ họp thứ năm thông qua ngày 5/6/2020',
      '43/NQ-HĐND 2020-06-05',
    ],
    ['Quyết định số 15/QĐ-UBND về phí do UBND tỉnh ban hành ngày 5/6/2020', '15/QĐ-UBND 2020-06-05'],
    ['Quyết định số 15/QĐ-UBND về phí do UBND tỉnh ban hành có hiệu lực từ ngày 5/6/2020', '15/QĐ-UBND -'],
  ])('%s', (text, expected) => expect(datedIn(text)).toEqual([expected]));
});
