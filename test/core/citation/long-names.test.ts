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
    [
      'thay mặt Bộ Chính trị, Thường trực Ban Bí thư Nguyễn Văn A đã ký ban hành Quy định số 132-QĐ/TW',
      '132-QĐ/TW Bộ Chính trị',
    ],
    ['[3] Ban Tổ chức Trung ương, Hướng dẫn số 9-HD/BTCTW', '9-HD/BTCTW Ban Tổ chức Trung ương'],
    ['Bộ Y tế mới đây đã ban hành Công văn số 95/BYT-DP', '95/BYT-DP Bộ Y tế'],
    ['Huyện uỷ đã ban hành và triển khai Chương trình số 9-CTr/HU', '9-CTr/HU Huyện uỷ'],
    [
      'Xét đề nghị của Giám đốc Sở Lao động - Thương binh và Xã hội tại Tờ trình số 65/LĐTBXH-KH',
      '65/LĐTBXH-KH Giám đốc Sở Lao động - Thương binh và Xã hội',
    ],
    [
      'Bộ Giáo dục và Đào tạo - Bộ Nội vụ đã ban hành Thông tư liên tịch số 68/2011/TTLT-BGDĐT-BNV',
      '68/2011/TTLT-BGDĐT-BNV Bộ Giáo dục và Đào tạo - Bộ Nội vụ',
    ],
    [
      'Thông tư liên tịch 10/2007/TTLT-BQP-BTC hướng dẫn chế độ do Bộ Quốc phòng, Bộ Tài chính ban hành',
      '10/2007/TTLT-BQP-BTC Bộ Quốc phòng, Bộ Tài chính',
    ],
    [
      'Chỉ thị số 1/2017/CT-CA của Chánh án Tòa án nhân dân tối cao',
      '1/2017/CT-CA Chánh án Tòa án nhân dân tối cao',
    ],
    [
      'Ban Chỉ đạo các Chương trình mục tiêu quốc gia (CTMTQG) tỉnh ban hành Công văn số 56/BCĐ-NTM',
      '56/BCĐ-NTM Ban Chỉ đạo các Chương trình mục tiêu quốc gia (CTMTQG) tỉnh',
    ],
    [
      'Bộ Quốc phòng và Bộ Nội vụ đã ban hành Thông tư liên tịch 28/2013/TTLT-BNV-BQP',
      '28/2013/TTLT-BNV-BQP Bộ Quốc phòng và Bộ Nội vụ',
    ],
    [
      'Về đề nghị của Tổng công ty Đường sắt Việt Nam (công văn số 141/ĐS-TCCB)',
      '141/ĐS-TCCB Tổng công ty Đường sắt Việt Nam',
    ],
    [
      'Thủ tướng Chính phủ đã phê duyệt Đề án khởi nghiệp giai đoạn 2017-2025 tại Quyết định số 939/QĐ-TTg',
      '939/QĐ-TTg Thủ tướng Chính phủ',
    ],
    ['Chủ tịch UBND TP Nguyễn Văn An đã ký ban hành Chỉ thị 11/CT-UBND', '11/CT-UBND Chủ tịch UBND TP'],
    [
      'Ban Tuyên giáo Đảng ủy Khối các cơ quan Trung ương có Công văn số 87-CV/BTG',
      '87-CV/BTG Ban Tuyên giáo Đảng ủy Khối các cơ quan Trung ương',
    ],
    ['Bộ Y tế gửi Sở Y tế Bến Tre Công văn số 65/BYT-KCB', '65/BYT-KCB Bộ Y tế'],
    [
      'Quyết định 1719/QĐ-TTg mà Thủ tướng Chính phủ phê duyệt ngày 14/10/2021',
      '1719/QĐ-TTg Thủ tướng Chính phủ',
    ],
    ['Ủy ban nhân dân tỉnh cụ thể hóa bằng Kế hoạch số 61/KH-UBND', '61/KH-UBND Ủy ban nhân dân tỉnh'],
    ['Kết luận số 10-KL/ĐU của Đảng ủy UBND tỉnh về kết luận', '10-KL/ĐU Đảng ủy UBND tỉnh'],
    ['Quyết định số 54/QĐ-CMA của Thuế tỉnh Cà Mau ban hành quy chế', '54/QĐ-CMA Thuế tỉnh Cà Mau'],
    [
      'Kế hoạch số 7-KH/ĐU của Đảng ủy Trung tâm Quản lý đường hầm',
      '7-KH/ĐU Đảng ủy Trung tâm Quản lý đường hầm',
    ],
    ['Nghị quyết 37-NQ/ĐU của Đảng ủy VCB về tiếp tục đổi mới', '37-NQ/ĐU Đảng ủy VCB'],
    [
      'Nghị quyết số 6-NQ/TU của Ban Thường vụ Tỉnh ủy tỉnh về chuyển đổi số',
      '6-NQ/TU Ban Thường vụ Tỉnh ủy',
    ],
    [
      'Thống đốc Ngân hàng Nhà nước Việt Nam tại Tờ trình số 52/TTr-NHNN',
      '52/TTr-NHNN Thống đốc Ngân hàng Nhà nước Việt Nam',
    ],
    ['Hướng dẫn số 21-HD/ĐU của Đảng ủy ĐHQGHN về tổ chức', '21-HD/ĐU Đảng ủy ĐHQGHN'],
    ['Quốc hội khóa XIII kỳ họp thứ 10 thông qua Luật Báo chí số 103/2016/QH13', '103/2016/QH13 Quốc hội'],
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
      'Ngày 22/11/2022, Ủy ban Kiểm tra Trung ương ban hành Hướng dẫn 5-HD/UBKTTW năm 2022',
      ['5-HD/UBKTTW 2022-11-22'],
    ],
    ['Hồi 9h00 ngày 15/9/2014, Bộ Công Thương đã ban hành Công điện số 41/CĐ-BCT', ['41/CĐ-BCT 2014-09-15']],
    ['Chỉ thị 9-CT/TW của Ban Bí thư (khóa XI) ngày 1-12-2011', ['9-CT/TW 2011-12-01']],
    [
      'Quy định 69-QĐ/TW năm 2022 về kỷ luật do Ban Chấp hành Trung ương ban hành ngày 6/7/2022',
      ['69-QĐ/TW 2022-07-06'],
    ],
    [
      'Hướng dẫn số 235/HD-UBND và Kế hoạch số 236/KH-UBND ngày 4/11/2022',
      ['235/HD-UBND 2022-11-04~', '236/KH-UBND 2022-11-04'],
    ],
    ['(Nguồn: công văn số 83/UBND-VP - 22/09/2020)', ['83/UBND-VP 2020-09-22']],
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

describe('one subject and several acts', () => {
  test('in one sentence', () =>
    expect(
      issuedIn('Huyện ủy ban hành Chương trình số 9-CTr/HU về "A"; Nghị quyết số 4-NQ/HU về "B"'),
    ).toEqual(['9-CTr/HU Huyện ủy', '4-NQ/HU Huyện ủy~']));
  test('named before them', () =>
    expect(
      issuedIn(
        '04 Nghị quyết của Bộ Chính trị, gồm: Nghị quyết số 59-NQ/TW về A, Nghị quyết số 70-NQ/TW về B',
      ),
    ).toEqual(['59-NQ/TW Bộ Chính trị', '70-NQ/TW Bộ Chính trị~']));
  test('not in the next one', () =>
    expect(issuedIn('Huyện ủy ban hành Chương trình số 9-CTr/HU. Nghị quyết số 4-NQ/HU về "B"')).toEqual([
      '9-CTr/HU Huyện ủy',
      '4-NQ/HU -',
    ]));
});

test('who speaks behind a comma has not issued it', () =>
  expect(
    issuedIn('Nghị định số 8/2015/NĐ-CP và Thông tư số 38/2015/TT-BTC , Bộ Tài chính đã nhận được ý kiến'),
  ).toEqual(['8/2015/NĐ-CP -', '38/2015/TT-BTC -']));

test.each([
  ['Công văn số 288/SXD-TTrS ngày 13/3/2020', '288/SXD-TTrS'],
  ['Công văn 46/BGDĐT-GDTrH', '46/BGDĐT-GDTrH'],
  ['tại Tờ trình số 295/TTrg-TCCV', '295/TTg-TCCV'],
  ['Nghị định số 38//2009/NĐ-CP', '38/2009/NĐ-CP'],
  ['Nghị định số 121/NgĐ', '121/NĐ'],
  ['chỉ thị 16/CT-Tg', '16/CT-TTg'],
  ['KẾ HOẠCH CỦA TỈNH YÊN BÁI THỰC HIỆN CHỈ THỊ SỐ 41-CT/TW NGÀY 26/12/2024\n\nCăn cứ', '41-CT/TW'],
  ['Quyết định số 8/2008/QĐ-BGD &ĐT ngày 6/3/2008', '8/2008/QĐ-BGD&ĐT'],
  ['Nghị định 155/2018/NĐ-CP[1] quy định', '155/2018/NĐ-CP'],
  ['Quyết định 1188TC/QĐ/TCT năm 1995', '1188TC/QĐ/TCT'],
])('%s', (text, number) => expect(numbersIn(text)).toEqual([number]));
