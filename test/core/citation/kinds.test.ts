/** Old numbers, joint acts, short forms, pins, and the number of the document itself. */
import { describe, expect, test } from 'vitest';
import { findCitations } from '../../../src/core/citation/find/find-citations.ts';
import { numbersIn } from './cited.ts';

describe('numbers of other times and of several bodies (made up)', () => {
  test.each([
    ['Nghị quyết số 181-CP', '181-CP', 'nghi-quyet'],
    ['Nghị định số 28/CP', '28/CP', 'nghi-dinh'],
    ['Nghị định 33B-HĐBT', '33B-HĐBT', 'nghi-dinh'],
    ['Quyết định số 769/TTg', '769/TTg', 'quyet-dinh'],
    ['Quyết định số 37/QĐ-UB', '37/QĐ-UB', 'quyet-dinh'],
    ['Pháp lệnh số 109-LCT/HĐNN8', '109-LCT/HĐNN8', 'phap-lenh'],
    ['Sắc lệnh số 195-SL', '195-SL', 'sac-lenh'],
    ['Lệnh số 28-L/CTN', '28-L/CTN', 'lenh'],
    ['Thông tư liên tịch số 01/2014/TTLT-BNV-BTC-BKHĐT', '01/2014/TTLT-BNV-BTC-BKHĐT', 'thong-tu-lien-tich'],
    ['Thông tư liên tịch 03/2010/TTLT-BNV-BLĐTB&XH', '03/2010/TTLT-BNV-BLĐTB&XH', 'thong-tu-lien-tich'],
    ['Hướng dẫn liên ngành số 1258/HDLN-SNV-STC', '1258/HDLN-SNV-STC', 'huong-dan'],
    ['Nghị quyết số 66.13/2026/NQ-CP', '66.13/2026/NQ-CP', 'nghi-quyet'],
    ['Nghị quyết số 388/NQ-UBTVQH16', '388/NQ-UBTVQH16', 'nghi-quyet'],
    ['Nghị quyết số 30a/2008/NQ-CP', '30a/2008/NQ-CP', 'nghi-quyet'],
    ['Công văn số 147/UBND-NC', '147/UBND-NC', 'cong-van'],
    ['Công văn số 8011-CV/BTCTW', '8011-CV/BTCTW', 'cong-van'],
    ['Công văn số 12/SNgV-VP', '12/SNgV-VP', 'cong-van'],
    ['Kế hoạch số 12/KH-ĐĐBQH', '12/KH-ĐĐBQH', 'ke-hoach'],
    ['Bản trích sao số 15/TrS-UBND', '15/TrS-UBND', 'ban-trich-sao'],
    ['Luật số 06/2022/QH15', '06/2022/QH15', 'luat'],
    ['Hướng dẫn số 45 HD/TWĐTN-BTG', '45-HD/TWĐTN-BTG', 'huong-dan'],
    ['Chương trình hành động số 07-CTr/ĐUK', '07-CTr/ĐUK', 'chuong-trinh'],
    ['Văn bản số 147/UBND-NC', '147/UBND-NC', null],
    ['NQ 18-NQ/TW', '18-NQ/TW', 'nghi-quyet'],
    ['CV số 77-CV/BTCTU', '77-CV/BTCTU', 'cong-van'],
  ])('%s', (text, number, type) => {
    expect(findCitations(text).map((one) => [one.text, one.number?.proper, one.type])).toEqual([
      [text, number, type],
    ]);
  });
});

describe('a number alone is short for one with its sign (made up)', () => {
  test.each([
    ['Chỉ thị 34', '34'],
    ['thực hiện Chỉ thị 34 của Bộ Chính trị', '34'],
    ['Nghị quyết 30a của Chính phủ', '30a'],
    ['Nghị định 98/2023', '98'],
    ['Chỉ thị số 15, ngày 07/7/2023 của Thủ tướng Chính phủ', '15'],
    ['Quyết định số 08 năm 2022 của Thủ tướng', '08'],
    ['Kế hoạch số 12 của Ban Chỉ đạo', '12'],
  ])('%s', (text, serial) => {
    expect(findCitations(text).map(({ kind, number }) => [kind, number?.proper])).toEqual([
      ['short', serial],
    ]);
  });

  test.each([
    ['a plan is called by its number where its body stands behind', 'Kế hoạch 3461 của tỉnh', ['3461']],
    ['a plan without its body, that was never named', 'Kế hoạch 3461 đạt kết quả', []],
    ['two decrees of one word', 'Nghị định 100 và 168 phạt', ['100', '168']],
    ['a list of short numbers', 'QĐ 217, 218 của Bộ Chính trị', ['217', '218']],
    ['a second number that counts', 'Nghị định 100, 15 trường hợp', ['100']],
    ['it was named', 'Kế hoạch số 3461/KH-UBND; Kế hoạch 3461 của tỉnh', ['3461/KH-UBND', '3461']],
    ['small letters name nothing', 'mỗi chỉ thị 34 của cấp trên', []],
    ['a quantity', 'Chỉ thị 5 nhiệm vụ', []],
    ['a year', 'Nghị quyết 2025 của tỉnh', []],
    ['a share', 'Nghị quyết 34% cổ đông', []],
    ['a fraction', 'Nghị quyết 34/50 phiếu', []],
  ])('%s: %s', (_, text, expected) => expect(numbersIn(text)).toEqual(expected));
});

test.each([
  ['| Q01 | 2795/QĐ-ĐHKT; 5115/QĐ-ĐHQGHN | 3/3 |', ['2795/QĐ-ĐHKT', '5115/QĐ-ĐHQGHN']],
  [
    '• 38/2015/TT-BTC • 10169/BTC-TCHQ • 2733/TCHQ-GSQL',
    ['38/2015/TT-BTC', '10169/BTC-TCHQ', '2733/TCHQ-GSQL'],
  ],
  ['phòng 12/ABC-DEF, mã 12/TH-A1', []],
])('a number alone in a cell or a list, of letters that nobody knows (made up): %s', (text, expected) => {
  expect(numbersIn(text)).toEqual(expected);
});

describe('the place inside the act (made up)', () => {
  test.each([
    [
      'điểm a khoản 1, điểm a khoản 2, Điều 39 Nghị định số 91/2017/NĐ-CP',
      'điểm a khoản 1, điểm a khoản 2, Điều 39',
    ],
    ['theo khoản 2 Điều 5 của Thông tư số 12/2019/TT-BNV', 'khoản 2 Điều 5'],
    ['Điều 3, Điều 5 và Điều 7 Nghị định số 98/2023/NĐ-CP', 'Điều 3, Điều 5 và Điều 7'],
    ['các khoản 1, 2, 3 Điều 5 Nghị định số 98/2023/NĐ-CP', 'khoản 1, 2, 3 Điều 5'],
    ['Phụ lục II ban hành kèm theo Nghị định số 98/2023/NĐ-CP', 'Phụ lục II'],
    ['Mẫu số 1.1 Phụ lục I ban hành kèm theo Nghị định số 98/2023/NĐ-CP', 'Mẫu số 1.1 Phụ lục I'],
    ['Mục 3 Phần II Chỉ thị số 34-CT/TW', 'Mục 3 Phần II'],
    ['tiết b điểm 2 Mục III Kế hoạch số 15/KH-UBND', 'tiết b điểm 2 Mục III'],
    ['quy định tại Điều 9 Luật Thi đua, khen thưởng', 'Điều 9'],
    ['Chương II của Luật Đất đai', 'Chương II'],
    ['khoản 2 Điều 5 Quyết định này và Nghị định số 98/2023/NĐ-CP', null],
    ['đặc điểm a của tỉnh, Nghị định số 98/2023/NĐ-CP', null],
    [
      `${Array.from({ length: 30 }, (_, at) => `khoản 2 Điều ${at + 10}; `).join('')}khoản 3 Điều 90 của Luật Thi đua, khen thưởng`,
      `${Array.from({ length: 30 }, (_, at) => `khoản 2 Điều ${at + 10}; `).join('')}khoản 3 Điều 90`,
    ],
    ['Nghị định số 98/2023/NĐ-CP tại Điều 5', 'Điều 5'],
    ['Nghị định số 98/2023/NĐ-CP (khoản 2 Điều 10) quy định', 'khoản 2 Điều 10'],
    ['Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ (Điều 5)', 'Điều 5'],
    ['Luật Thi đua, khen thưởng năm 2022 (Điều 5, Điều 7)', 'Điều 5, Điều 7'],
    ['Nghị định số 98/2023/NĐ-CP, Điều 5.', 'Điều 5'],
    ['Nghị định số 98/2023/NĐ-CP (Điều 5 Quy chế kèm theo)', null],
    ['Nghị định số 98/2023/NĐ-CP, Điều 5 Quyết định này', null],
    ['Nghị định số 98/2023/NĐ-CP tại Hà Nội', null],
  ])('%s', (text, pin) => {
    expect(findCitations(text).map((one) => one.pin?.text ?? null)).toEqual([pin]);
  });

  test.each([
    ['Nghị định số 98/2023/NĐ-CP, Điều 5; Nghị định số 30/2020/NĐ-CP', ['Điều 5', null]],
    ['Nghị định số 98/2023/NĐ-CP, Điều 5 Nghị định số 30/2020/NĐ-CP', [null, null]],
    ['Nghị định số 98/2023/NĐ-CP và Điều 5 Nghị định số 30/2020/NĐ-CP', [null, 'Điều 5']],
    ['Nghị định số 98/2023/NĐ-CP (Điều 5), Nghị định số 30/2020/NĐ-CP (Điều 6)', ['Điều 5', 'Điều 6']],
  ])('of two acts: %s', (text, pins) => {
    expect(findCitations(text).map((one) => one.pin?.text ?? null)).toEqual(pins);
  });
});

test.each([
  ['về “Tiếp tục đổi mới công tác thi đua, khen thưởng”', 'Tiếp tục đổi mới công tác thi đua, khen thưởng'],
  ['về việc "Đổi mới công tác thi đua"', 'Đổi mới công tác thi đua'],
  ['ngày 07/4/2014 của Bộ Chính trị về “Đổi mới”', 'Đổi mới'],
  ['về đổi mới công tác thi đua', null],
])('a quoted title (made up): Chỉ thị số 34-CT/TW %s', (behind, title) => {
  expect(findCitations(`Chỉ thị số 34-CT/TW ${behind}`)[0]?.title?.text ?? null).toBe(title);
});

describe('the number in a letterhead is the document’s own (made up)', () => {
  test.each([
    ['alone', 'Số: 08/CT-UBND'],
    ['before the title', 'ỦY BAN NHÂN DÂN\nSố: 08/CT-UBND\n\nCHỈ THỊ\nVề việc phát động'],
    ['beside place and day', 'Số: 08/CT-UBND          Kon Tum, ngày 06 tháng 02 năm 2024\n\nCHỈ THỊ'],
    ['of the Party', 'HUYỆN ỦY\n*\nSố 61-KH/HU\nĐẢNG CỘNG SẢN VIỆT NAM'],
    ['in a table', '| Số: 147/UBND-NC | Kon Tum, ngày 18 tháng 01 năm 2023 |'],
    ['before the abstract', 'Số: 147/UBND-NC V/v phát động phong trào'],
    ['in bold', '**Số: 147/UBND-NC**\nV/v phát động'],
    ['without “số”', 'UBND TỈNH KON TUM\n08/CT-UBND\n\nCHỈ THỊ'],
  ])('%s: %j', (_, text) => expect(numbersIn(text)).toEqual([]));

  test.each([
    ['a kind stands before it', 'Căn cứ:\nQuyết định số 15/QĐ-UBND\nngày 01/02/2024', ['15/QĐ-UBND']],
    ['the sentence goes on', 'Căn cứ Quyết định\nsố 15/QĐ-UBND về việc thành lập', ['15/QĐ-UBND']],
    ['in the middle of a line', 'kế hoạch (Số: 15/KH-UBND)', ['15/KH-UBND']],
  ])('but not where %s: %j', (_, text, expected) => expect(numbersIn(text)).toEqual(expected));
});
