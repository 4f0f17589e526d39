/** Texts that look like citations and are none: a link that leads nowhere is worse than no link. */
import { describe, expect, test } from 'vitest';
import { isPrinted } from '../real-text.ts';
import { numbersIn } from './cited.ts';

/** Of the documents themselves. */
const PRINTED = [
  '19/19 tiêu chí',
  '3-4%/năm',
  '(09/02/1913-09/02/2023)',
  'Kế hoạch phát triển kinh tế - xã hội 5 năm 2021 - 2025',
  'Chỉ thị này',
  'Kế hoạch này',
  'theo quy định hiện hành',
  'Quy hoạch tỉnh thời kỳ 2021-2030, tầm nhìn đến năm 2050',
  'Chương trình mục tiêu quốc gia về y tế, vệ sinh an toàn thực phẩm, phòng chống dịch bệnh',
  'pháp luật của Nhà nước về công tác thi đua, khen thưởng',
];

const MADE_UP: Record<string, readonly string[]> = {
  'fractions, shares and ratios': [
    'có 08/13 xã đạt chuẩn, 137 xã/193 xã đạt từ 15 tiêu chí',
    'thu ngân sách 45.799/36.875 triệu đồng, đạt 124% kế hoạch',
    'trực 24/7; ca 1/3, 2/3, 3/3',
    'thu nhập 41,5 triệu đồng/người/năm',
    'tỷ lệ bản đồ 1/25.000 và 1:2.000',
    'Nghị quyết được thông qua với 48/50 phiếu',
    'huyết áp 120/80 mmHg',
    'HCLĐ 0/1/2; CSTĐ 3/5; KH 17.932, TH 18.120',
    'đạt 8/10 kế hoạch được phê duyệt',
    'chỉ tiêu quyết định 04, đạt 04',
  ],
  'quantities and years behind a word for a kind': [
    'kế hoạch 5 năm 2021-2025',
    'kế hoạch 10 năm và kế hoạch hằng năm',
    'Kế hoạch 2025 của huyện',
    'Nghị quyết năm 2025',
    'chương trình 6 tháng đầu năm',
    'kế hoạch 100 ngày đêm',
    'kế hoạch quý IV/2025',
    'quyết định 12 nội dung quan trọng',
    'Quyết định 12 nội dung quan trọng',
    'Nghị quyết 12-15 của tỉnh',
    'Chỉ thị 34.5, theo đó',
    'Nghị quyết 3,5 điểm',
    'chỉ thị 5 nhiệm vụ cấp bách',
    'Báo cáo 3 vấn đề',
    'công văn 3 dòng; tờ trình 2 trang',
    '1.234 công văn, 56 quyết định, 12 chỉ thị',
    'chương trình 135 và dự án 3',
    'Chương trình 135 hộ nghèo',
    'thực hiện Chương trình 135 giai đoạn II',
    'triển khai Đề án 06, kết quả',
    'Đề án 30 của Ủy ban nhân dân tỉnh',
    'Luật 116 chưa nêu ở đâu',
    'Chương trình 500 đại biểu',
    'Đề án 06 nhóm nhiệm vụ',
    'Chương trình 12 và dự án 3',
    'nghị quyết tháng 3/2024',
    'Nghị quyết thứ hai',
  ],
  'telephones, accounts, plates, days': [
    'số điện thoại 0260.3862.345 - 0260.3862.346/CQ',
    'di động 0914 123 456/0905 777 888',
    'số tài khoản 1020 1000 0456 789',
    'tài khoản số 3761.0.1087654.92045 tại Kho bạc Nhà nước',
    'mã chương 10/TK-KB',
    'mã số thuế 6100123456-001',
    'xe ô tô biển kiểm soát 82A-012.34',
    'mô tô 81-CP 1234, 82-TT 0071',
    'số nhà 45/2 tổ 3',
    'số 12/4 đường Trần Phú',
    'kho lưu trữ: 45/2A-B Phan Đình Phùng',
    'kỷ niệm 30/4-01/5 và 02-9',
    'từ ngày 15/3 đến ngày 02/9/2025',
    'lúc 7h30-11h30/13h30-17h00',
    'sinh ngày 14/5/1982; CCCD 062080009876',
  ],
  'standards, forms and codes': [
    'QCVN 01:2021/BXD',
    'QCVN 08-MT:2023/BTNMT',
    'QCVN 01-1:2018/BYT',
    'TCVN 9362-2012',
    'TCVN ISO 9001:2015 (ISO 9001:2015)',
    'theo TCVN 12/QĐ-BKHCN',
    'theo QCVN 34-CT/TW',
    'ISO/IEC 27001',
    '22TCN 211-06',
    'Mẫu số 02-BB/HĐ',
    'Biểu số 03-BC/TH',
    'Biểu mẫu 04-TH/KT',
    'Phiếu số 06-BC/KS',
    'Bảng 2.1/3',
    'mã biểu 012.H/BCC-XHMT',
    'mã 12/34-CT/TW',
    'khu HH34-CT/TW',
    'số 1:34-CT/TW',
    'Kế hoạch số 15 KH-XYZT của lớp',
    'bản vẽ KT-03/12',
    'TL 671',
    'Lưu: VT, NC.LTK',
    'lớp 12A1/12A2/10C3',
    'bê tông M200/M250',
  ],
  'addresses of the net': [
    'http://mttq.kontum.gov.vn/ung-ho/2024/09-30',
    'https://thuvienphapluat.vn/van-ban/2014/chi-thi-34-ct-tw.aspx',
    'quyvinguoingheo@kontum.gov.vn',
    '[xem](/vb/kon-tum/chi-thi/2024/08-CT-UBND/)',
    '<a href="/vb/34-CT/TW">xem thêm</a>',
  ],
  'the number is not there': [
    'Số: ....../BC-.....',
    'Kế hoạch số /KH-UBND ngày / /2024',
    'Quyết định số ...../QĐ-UBND',
    'CT-UBND và KH-UBND',
    'QĐ: quyết định; KH: kế hoạch; NQ: nghị quyết',
  ],
  'words that only look like it': [
    'cơ sở 10 tại thôn 2',
    'trên cơ sở 34-CT',
    'so 5 với 10',
    'chuyên án 224-T; mật danh 15-CP',
    'luật sư Trần Văn Luật',
    'sống có luật, luật làng, luật tục',
    'các luật xây dựng, đất đai',
    'hiến pháp của một nước',
    'kỳ họp thứ 9, khóa XVI, nhiệm kỳ 2020-2025',
    'Đại hội đại biểu toàn quốc lần thứ XIII của Đảng',
    'chào mừng Đại hội Đảng bộ tỉnh lần thứ XVI',
    'Nghị quyết Đại hội Công đoàn tỉnh',
    'Đại hội Đoàn toàn quốc lần thứ XI',
    'Nghị quyết Đại hội Đoàn các cấp',
    'Nghị quyết Đại hội đồng cổ đông lần thứ X',
    'Nghị quyết Đại hội thi đua yêu nước lần thứ X',
    'nghị quyết đại hội chi bộ',
    'nghị quyết đại hội Công đoàn năm 2023',
    'Nghị quyết của Đại hội',
    'Hội nghị Trung ương 13',
    'Lời kêu gọi toàn dân ủng hộ đồng bào bị lũ lụt',
    'toàn quốc kháng chiến, chống nạn thất học',
    'lô NĐ49-12, căn QĐ181 tầng 3, tờ bản đồ CT12',
    'Nhà văn hóa trung 4',
    'Quyết định này có hiệu lực từ ngày ký',
    'Khoản 2 Điều 3 Quyết định này',
    'điểm a khoản 1 Điều 5',
  ],
};

describe('of the documents', () => {
  test('it is printed', () => expect(PRINTED.filter((text) => !isPrinted(text))).toEqual([]));
  test.each(PRINTED)('%s', (text) => expect(numbersIn(text)).toEqual([]));
});

describe.each(Object.entries(MADE_UP))('%s (made up)', (_, texts) => {
  test.each(texts)('%s', (text) => expect(numbersIn(text)).toEqual([]));
  test.each(texts)('within a sentence: %s', (text) =>
    expect(numbersIn(`Năm nay, ${text}, theo đó.`)).toEqual([]),
  );
});

test('the tables are long enough to mean something', () => {
  expect(PRINTED.length + Object.values(MADE_UP).flat().length).toBeGreaterThan(90);
});

test('a citation among all of it is still found (made up)', () => {
  const noise = Object.values(MADE_UP).flat().join('; ');
  expect(numbersIn(`${noise}; theo Chỉ thị số 34-CT/TW; ${noise}`)).toEqual(['34-CT/TW']);
});

test.each([
  '',
  ' ',
  '\n\n',
  '.',
  '0',
  '/',
  '34',
  'số',
  'Chỉ thị',
  'Chỉ thị số',
  '34-',
  '34-CT/',
  '\u0000',
  '\ud800',
])('next to nothing: %j', (text) => expect(numbersIn(text)).toEqual([]));
