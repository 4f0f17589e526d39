/** Bodies with long names, and what ends them; every row is made up after forms met in print. */
import { describe, expect, test } from 'vitest';
import { datedIn, issuedIn, numbersIn } from './cited.ts';

describe('where a name goes on', () => {
  test.each([
    [
      'Công điện số 6/CĐ-BCĐ của Ban Chỉ đạo quốc gia phòng, chống dịch bệnh sởi',
      '6/CĐ-BCĐ Ban Chỉ đạo quốc gia phòng, chống dịch bệnh sởi',
    ],
    [
      'Ban Chỉ đạo phòng, chống dịch bệnh tỉnh vừa ban hành Công văn số 12/BCĐ-VX',
      '12/BCĐ-VX Ban Chỉ đạo phòng, chống dịch bệnh tỉnh',
    ],
    [
      'Ban Chỉ đạo phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số tỉnh ban hành Kế hoạch số 2-KH/BCĐ',
      '2-KH/BCĐ Ban Chỉ đạo phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số tỉnh',
    ],
    [
      'Công văn số 48/PCTT của Ban Chỉ huy phòng chống thiên tai và Tìm kiếm cứu nạn tỉnh về trực bão',
      '48/PCTT Ban Chỉ huy phòng chống thiên tai và Tìm kiếm cứu nạn tỉnh',
    ],
    [
      'Hướng dẫn số 5-HD/BTG của Ban Tuyên giáo Đảng ủy Khối. Các nội dung khác',
      '5-HD/BTG Ban Tuyên giáo Đảng ủy Khối',
    ],
    [
      'Công đoàn Văn phòng Ủy ban nhân dân tỉnh đã ban hành Công văn số 8/CV-CĐVP',
      '8/CV-CĐVP Công đoàn Văn phòng Ủy ban nhân dân tỉnh',
    ],
    [
      'Kế hoạch số 97/KHPH-SXD-UBND giữa Sở Xây dựng và UBND các huyện, thị xã, thành phố về phối hợp',
      '97/KHPH-SXD-UBND Sở Xây dựng và UBND các huyện, thị xã, thành phố',
    ],
  ])('%s', (text, cited) => expect(issuedIn(text)).toEqual([cited]));
});

describe('where it ends', () => {
  test.each([
    [
      'Chỉ thị 2-CT/HNDTW của Trung ương Hội Nông dân Việt Nam Về việc phát động thi đua',
      '2-CT/HNDTW Trung ương Hội Nông dân Việt Nam',
    ],
    ['Tờ trình số 13/TTr-PLVN của Báo Pháp luật trình Bộ trưởng Bộ Tư pháp xét', '13/TTr-PLVN Báo Pháp luật'],
    [
      'BAN HÀNH KÈM THEO QUYẾT ĐỊNH SỐ 31/QĐ-UBND CỦA CHỦ TỊCH ỦY BAN NHÂN DÂN THÀNH PHỐ\nCăn cứ Luật Nhà ở',
      '31/QĐ-UBND CHỦ TỊCH ỦY BAN NHÂN DÂN THÀNH PHỐ',
    ],
  ])('%s', (text, cited) => expect(issuedIn(text)[0]).toBe(cited));
});

describe('who is not the one', () => {
  test.each([
    ['gửi UBND các huyện, thành phố tại Công văn số 79/UBND-KT', '79/UBND-KT -'],
    ['Luật Tổ chức Quốc hội số 57/2014/QH13', '57/2014/QH13 -'],
    [
      'tiếp theo Công văn số 29/BNV-BCĐ, Ban Chỉ đạo Điều tra Trung ương (BCĐ TW) hướng dẫn một số việc',
      '29/BNV-BCĐ -',
    ],
  ])('%s', (text, cited) => expect(issuedIn(text)).toEqual([cited]));

  test('the next entry of a list, behind “do … ban hành”', () =>
    expect(
      issuedIn(
        'về Kỷ niệm chương "Vì sự nghiệp" do Chủ nhiệm Ủy ban Dân tộc ban hành\nQuyết định 3/2008/QĐ-UBDT Quy chế xét tặng',
      ),
    ).toEqual(['3/2008/QĐ-UBDT -']));
});

describe('who says it', () => {
  test.each([
    ['Chính phủ đã có Quyết định số 491/QĐ-TTg', '491/QĐ-TTg Chính phủ'],
    [
      'theo đề nghị của Giám đốc Sở Nông nghiệp và Phát triển nông thôn, Cơ quan Thường trực Ban Chỉ đạo tại Tờ trình số 39/TTr-SNN',
      '39/TTr-SNN Giám đốc Sở Nông nghiệp và Phát triển nông thôn',
    ],
    [
      'Quyết định 3/2008/QĐ-UBDT về Kỷ niệm chương "Vì sự nghiệp phát triển" do Chủ nhiệm Ủy ban Dân tộc ban hành, có hiệu lực',
      '3/2008/QĐ-UBDT Chủ nhiệm Ủy ban Dân tộc',
    ],
  ])('%s', (text, cited) => expect(issuedIn(text)).toEqual([cited]));
});

test('a sign in small letters counts where kind and body are both known', () => {
  expect(numbersIn('bộ chính trị đã ban hành chỉ thị số 06-ct/tw và quyết định 15/2020/qđ-ubnd')).toEqual([
    '06-CT/TW',
    '15/2020/QĐ-UBND',
  ]);
  expect(numbersIn('tốc độ 34-ab/cd, tỷ lệ 3/kg-m')).toEqual([]);
});

describe('whose day it is', () => {
  test.each([
    [
      'Ngày 31/7/2014, Tỉnh ủy đã có Công văn số 841-CV/TU "V/v thực hiện Chỉ thị số 34-CT/TW của Bộ Chính trị"',
      ['841-CV/TU 2014-07-31', '34-CT/TW -'],
    ],
    [
      'thực hiện chỉ thị 855-CT/QUTW\nNgày 12/8/2019, Thường vụ Quân ủy Trung ương ban hành Chỉ thị số 855-CT/QUTW',
      ['855-CT/QUTW -', '855-CT/QUTW 2019-08-12'],
    ],
  ])('%s', (text, cited) => expect(datedIn(text)).toEqual(cited));
});

test('letters of the desk that wrote', () =>
  expect(numbersIn('Công văn số 288/SXD-TTrS ngày 13/3/2020')).toEqual(['288/SXD-TTrS']));
