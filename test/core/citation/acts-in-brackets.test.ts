/** A number in a bracket behind what a body did, and the body that gave it; every row is made up after a form met in print. */
import { describe, expect, test } from 'vitest';
import { datedIn, issuedIn } from './cited.ts';

describe('directly behind the body', () => {
  test.each([
    [
      'sau khi thống nhất ý kiến với Ban Tổ chức Trung ương Đảng (Văn bản số 15/CV-TCTW ngày 6/6/2001), Bộ Tài chính (Văn bản số 47/TC-CST ngày 25/5/2001) và được sự đồng ý của Thủ tướng Chính phủ (Văn bản số 71/CP-CN ngày 6/8/2001)',
      ['15/CV-TCTW Ban Tổ chức Trung ương Đảng', '47/TC-CST Bộ Tài chính', '71/CP-CN Thủ tướng Chính phủ'],
    ],
    [
      'theo báo cáo của Công ty Thủy nông Sông Đà (Văn bản số 15/TNSĐ-KT)',
      ['15/TNSĐ-KT Công ty Thủy nông Sông Đà'],
    ],
    ['gửi Sở Nội vụ (Công văn số 12/UBND-NC)', ['12/UBND-NC -']],
    ['báo cáo Ban Quản lý dự án (Công văn số 12/BQLDA-KT)', ['12/BQLDA-KT -']],
    ['thành lập Ban Chỉ đạo (Quyết định số 15/QĐ-UBND)', ['15/QĐ-UBND -']],
    ['kiện toàn Hội đồng thi đua (Quyết định số 15/QĐ-HĐTĐ)', ['15/QĐ-HĐTĐ -']],
    ['ý kiến của Thủ tướng Chính phủ (Công văn số 12/VPCP-KTN)', ['12/VPCP-KTN -']],
  ])('%s', (text, expected) => expect(issuedIn(text)).toEqual(expected));
});

describe('behind what it did', () => {
  test.each([
    [
      'Ủy ban Kiểm tra Trung ương đã thi hành kỷ luật bằng hình thức Cảnh cáo (Quyết định số 51-QĐ/UBKTTW)',
      '51-QĐ/UBKTTW Ủy ban Kiểm tra Trung ương',
    ],
    [
      'bị Ban Thường vụ Tỉnh ủy thi hành kỷ luật khiển trách (Quyết định số 59-QĐ/TU)',
      '59-QĐ/TU Ban Thường vụ Tỉnh ủy',
    ],
    ['được Bộ Xây dựng thẩm định thiết kế (Công văn số 5/BXD-HĐXD)', '5/BXD-HĐXD Bộ Xây dựng'],
    [
      'được sự thống nhất của Thường trực Tỉnh ủy về chủ trương (Thông báo số 15-TB/TU)',
      '15-TB/TU Thường trực Tỉnh ủy',
    ],
    ['bị UBND huyện xử phạt hành chính (Quyết định số 15/QĐ-XPHC)', '15/QĐ-XPHC UBND huyện'],
    ['UBND huyện đề nghị UBND tỉnh xem xét (Tờ trình số 5/TTr-UBND)', '5/TTr-UBND UBND huyện'],
    [
      'Thường trực Tỉnh ủy thống nhất (Thông báo số 15-TB/TU), Đảng ủy xã lãnh đạo',
      '15-TB/TU Thường trực Tỉnh ủy',
    ],
    ['bị công ty X kiện về đất (Quyết định số 15/QĐ-XPHC)', '15/QĐ-XPHC -'],
    ['Sở Y tế đã thẩm định hồ sơ của huyện (Tờ trình số 15/TTr-UBND)', '15/TTr-UBND -'],
    ['UBND tỉnh được kiểm tra về đầu tư (Quyết định số 15/QĐ-UBND)', '15/QĐ-UBND -'],
  ])('%s', (text, expected) => expect(issuedIn(text)).toEqual([expected]));

  test('a body that belongs to another number is not that of the one in the bracket', () => {
    const text =
      'theo Nghị quyết số 17/NQ-HĐND ngày 12/9/2022 của HĐND tỉnh quy định mức thu (Nghị quyết số 18/NQ-HĐND)';
    expect(issuedIn(text)).toEqual(['17/NQ-HĐND HĐND tỉnh', '18/NQ-HĐND -']);
  });
});

describe('by a letter', () => {
  test.each([
    [
      'Bộ Y tế đã xây dựng và trình Chính phủ dự thảo Nghị định quy định chi tiết tại Tờ trình số 77/TTr-BYT',
      '77/TTr-BYT Bộ Y tế',
    ],
    ['Bộ Y tế đề nghị các tỉnh thực hiện nội dung nêu tại Công văn số 5/BYT-KH', '5/BYT-KH -'],
    ['UBND huyện đã triển khai các nhiệm vụ được giao tại Kế hoạch số 5/KH-UBND', '5/KH-UBND -'],
  ])('%s', (text, expected) => expect(issuedIn(text)).toEqual([expected]));
});

describe('who gives it, not who receives it', () => {
  test.each([
    [
      'Đảng bộ Trường được Thành ủy Cần Thơ trao quyết định số 49-QĐ/TU về việc chuyển Đảng bộ Trường về Đảng bộ thành phố',
      '49-QĐ/TU Thành ủy Cần Thơ',
    ],
    ['UBND tỉnh công bố và trao Quyết định số 15/QĐ-UBND', '15/QĐ-UBND UBND tỉnh'],
    ['được Chủ tịch nước tặng Huân chương theo Quyết định số 5/QĐ-CTN', '5/QĐ-CTN Chủ tịch nước'],
    ['Đảng bộ huyện đón nhận Quyết định số 15-QĐ/TU', '15-QĐ/TU -'],
  ])('%s', (text, expected) => expect(issuedIn(text)).toEqual([expected]));
});

describe('the day before its body', () => {
  test.each([
    [
      'Vì vậy ngày 23/5/2011, Bộ Lao động - Thương binh và Xã hội đã ban hành Công văn số 16/LĐTBXH-NCC',
      '16/LĐTBXH-NCC 2011-05-23',
    ],
    [
      'Ngày 16/7/2012, Ủy ban Thường vụ Quốc hội khóa 13 đã ban hành Pháp lệnh số 04/2012/UBTVQH13',
      '04/2012/UBTVQH13 2012-07-16',
    ],
    ['Do đó, ngày 5/6/2020, Bộ GD&ĐT ban hành Công văn số 15/BGDĐT-VP', '15/BGDĐT-VP 2020-06-05'],
    ['ngày 5/6/2020, UBND TP. Hồ Chí Minh ban hành Quyết định số 15/QĐ-UBND', '15/QĐ-UBND 2020-06-05'],
    [
      'Ngày 5/6/2022, HĐND Quận 1, nhiệm kỳ 2021-2026 đã thông qua Nghị quyết số 15/NQ-HĐND',
      '15/NQ-HĐND 2022-06-05',
    ],
    [
      'Ngày 17/11/2013, Thủ tướng Chính phủ đã ký ban hành Nghị định số 186/2013/NĐ-CP',
      '186/2013/NĐ-CP 2013-11-17',
    ],
    ['Nghị quyết ngày 5/6/2020, UBND huyện ban hành Kế hoạch số 15/KH-UBND', '15/KH-UBND -'],
    ['trước ngày 5/6/2020, UBND huyện ban hành Kế hoạch số 15/KH-UBND', '15/KH-UBND -'],
    ['Ngày 5/6/2020, 15 xã đạt chuẩn theo Kế hoạch số 15/KH-UBND', '15/KH-UBND -'],
  ])('%s', (text, expected) => expect(datedIn(text)).toEqual([expected]));
});
