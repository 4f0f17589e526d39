/** Bodies that stand farther off or in few letters; every row is made up after forms met in print. */
import { describe, expect, test } from 'vitest';
import { findCitations } from '../../../src/core/citation/find/find-citations.ts';

const bodies = (text: string) => findCitations(text).map((one) => one.issuer?.text ?? null);

describe('behind the abstract', () => {
  test.each([
    [
      'Chỉ thị 15/CT-TTg năm 2020 về phòng, chống dịch do Thủ tướng Chính phủ ban hành',
      'Thủ tướng Chính phủ',
    ],
    ['Kế hoạch số 12-KH/TU về chuyển đổi số ban hành bởi Tỉnh ủy Kiên Giang', 'Tỉnh ủy Kiên Giang'],
    ['Chỉ thị số 05/CT-BGDĐT về nhiệm vụ năm học của Bộ Giáo dục và Đào tạo', 'Bộ Giáo dục và Đào tạo'],
    ['Kế hoạch số 15/KH-UBND về chính sách của Chính phủ', null],
    ['Kế hoạch số 15/KH-UBND về thi đua; do Tỉnh ủy ban hành', null],
    ['Kế hoạch số 15/KH-UBND về thi đua và Chỉ thị số 34-CT/TW do Bộ Chính trị ban hành', null],
  ])('%s → %s', (text, body) => expect(bodies(text)[0]).toBe(body));
});

describe('in letters', () => {
  test.each([
    ['Nghị quyết số 124/NQ-CP ngày 03/9/2020 của CP', 'CP'],
    ['Công văn số 77/SNV-TĐKT của SNV', 'SNV'],
    ['Chỉ thị 01/CT-LĐLĐ của LĐLĐ tỉnh', 'LĐLĐ tỉnh'],
  ])('%s → %s', (text, body) => expect(bodies(text)).toEqual([body]));
});

describe('before the number, with more than a verb between', () => {
  test.each([
    ['Sở Tài chính có ý kiến tại Công văn số 1290/STC-HCSN', 'Sở Tài chính'],
    ['Sở Tư pháp thẩm định tại Báo cáo số 151/BC-STP', 'Sở Tư pháp'],
    ['Ban Chấp hành Trung ương khóa XIII ký ban hành Quy định số 22-QĐ/TW', 'Ban Chấp hành Trung ương'],
    ['huyện ban hành Kế hoạch số 15/KH-UBND', 'huyện'],
    ['các xã được công nhận tại Quyết định số 2894/QĐ-UBND', null],
    ['Tổng Liên đoàn, Ban Thường vụ đã ban hành Kế hoạch số 08/KH-LĐLĐ', 'Ban Thường vụ'],
  ])('%s → %s', (text, body) => expect(bodies(text)).toEqual([body]));
});

test('the centre of a union is not the Party’s', () => {
  const [one] = findCitations('Hướng dẫn số 112/HD-CCB của Trung ương Hội Cựu chiến binh Việt Nam');
  expect([one?.issuer?.text, one?.issuer?.phrase.means.kind]).toEqual([
    'Trung ương Hội Cựu chiến binh Việt Nam',
    'other',
  ]);
});

describe('numbers that have one shape only by accident', () => {
  test.each([
    ['Tổng công ty 36-CTCP', []],
    ['Chỉ thị số 01/2017/CT-CA', ['01/2017/CT-CA']],
    ['Chỉ thị số 26/2016/CT-TTg', ['26/CT-TTg']],
    ['Nghị quyết liên tịch số 01/2002/NQLT-TWĐTN-BCA', ['01/2002/NQLT-TWĐTN-BCA']],
    ['Thông tư số 07-LĐTBXH/TT', ['07-LĐTBXH/TT']],
    ['Quy định số 07-QĐI/TW', ['07-QĐ/TW']],
    ['thực hiện Chỉ thị số số 34-CT/TW', ['34-CT/TW']],
    ['| 103/2014/NQ-HĐND | 05/12/2014 |', ['103/2014/NQ-HĐND']],
    ['UBND TỈNH BẮC GIANG Số: 172/2015/QĐ-UBND', []],
    ['QUYẾT ĐỊNH CỦA HỘI ĐỒNG BỘ TRƯỞNG SỐ 125/HĐBT NGÀY 29/7/1982', ['125/HĐBT']],
  ])('%s → %j', (text, numbers) =>
    expect(findCitations(text).map((one) => one.number?.proper)).toEqual(numbers),
  );
});

describe('laws in letters', () => {
  test.each([
    ['Luật GDĐH năm 2018', 'giao duc dai hoc'],
    ['Luật BHXH', 'bao hiem xa hoi'],
    ['Luật sửa đổi, bổ sung một số điều của Luật GDĐH', 'sua doi giao duc dai hoc'],
    ['Pháp lệnh Đê điều', 'de dieu'],
  ])('%s → %s', (text, name) => expect(findCitations(text).map((one) => one.name)).toEqual([name]));
});
