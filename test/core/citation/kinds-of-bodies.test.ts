/**
 * Where the names of bodies of every kind begin and end: State, Party, army, police, unions, schools, hospitals,
 * companies. Every row is made up after a form met in print.
 */
import { describe, expect, test } from 'vitest';
import { findCitations } from '../../../src/core/citation/find/find-citations.ts';

const bodyIn = (text: string): string | null => findCitations(text)[0]?.issuer?.text ?? null;

/** What is printed behind "của", with ` | ` where the body ends. */
const BEHIND: Record<string, string[]> = {
  'schools and hospitals': [
    'Hiệu trưởng Trường Cao đẳng Kon Tum | ban hành Quy chế',
    'Trường Cao đẳng Sư phạm Trung ương | về việc',
    'Tập thể lãnh đạo Trường Đại học Cần Thơ | về',
    'Giám đốc Đại học Quốc gia Hà Nội | ban hành',
    'Bệnh viện Đa khoa tỉnh | đề nghị',
    'Hội đồng Giáo sư Nhà nước | về',
    'Giám đốc Văn phòng Đăng ký đất đai Thành phố Hồ Chí Minh | ban hành',
    'Sở Công Thương | đăng ký thi đua',
  ],
  'army and police': [
    'Bộ Tổng Tham mưu Quân đội nhân dân Việt Nam |, địa bàn',
    'Quân chủng PK-KQ | về đầu tư',
    'Quân đoàn 4 | về',
    'Bộ Tư lệnh Vùng Cảnh sát biển 2 | gửi',
    'Đảng ủy Quân sự tỉnh | lãnh đạo',
    'Phòng An ninh chính trị nội bộ Công an tỉnh | về',
    'Thường vụ Quân ủy Trung ương | về',
  ],
  'unions and societies': [
    'Tổng LĐLĐ Việt Nam | về',
    'Hội LHPN tỉnh | hướng dẫn',
    'Trung ương Hội Chữ thập đỏ Việt Nam | ban hành',
    'UB MTTQ Việt Nam tỉnh | về',
    'Ban Thường vụ Tỉnh đoàn Kon Tum | triển khai',
    'Ban Chấp hành Công đoàn ngành Giáo dục tỉnh | khóa XV',
  ],
  'the Party': [
    'Ban Chấp hành Đảng bộ xã Công Hải | khoá I',
    'UBKT Đảng uỷ | về',
    'Ban cán sự Đảng Ủy ban nhân dân tỉnh Kon Tum | về',
    'Đảng ủy Khối Các cơ quan và Doanh nghiệp tỉnh | về',
  ],
  'branches of a centre': [
    'Kho bạc Nhà nước tỉnh Kon Tum | về',
    'BHXH tỉnh Kon Tum | trả lời',
    'Kiểm toán nhà nước khu vực V | về',
    'TAND tỉnh Kon Tum | về',
    'Phủ Thủ tướng |) về đăng ký',
  ],
  'companies and boards of management': [
    'BQL Khu KTCK Cha Lo |, kèm theo',
    'Ban Quản lý các khu công nghiệp tỉnh Hà Nam | quy định',
    'Ban Quản lý dự án đầu tư xây dựng huyện Đắk Hà | về',
    'HĐQT Ngân hàng Chính sách xã hội | về',
    'Đại hội đồng cổ đông Công ty cổ phần Sữa Việt Nam | thông qua',
    'Tổng công ty Điện lực miền Nam | đặt trụ sở',
    'Hợp tác xã Nông nghiệp Đại Lộc | về',
    'Hội đồng thẩm định quy hoạch tỉnh | và',
    'Ban Chỉ đạo xây dựng nông thôn mới huyện | và',
  ],
  'offices and departments': [
    'Cục thuế tỉnh Đắk Nông | hỏi về',
    'Chi cục Thuế khu vực Đắk Hà | đề nghị',
    'VP HĐND và UBND huyện | về',
    'Bộ LĐ-TB-XH | hướng dẫn',
    'Bộ GD&ĐT | ban hành',
    'Sở VH, TT&DL | yêu cầu',
    'Sở GD và ĐT tỉnh Hà Nam | về',
    'UBND phường Thống Nhất | về',
    'UBND xã Quy Hướng | ban hành',
    'UBND xã | Ban Chỉ đạo',
    'Ủy ban nhân dân (UBND) tỉnh Long An | về',
    'Trung tâm Y tế huyện Đắk Hà | và Phòng Y tế',
    'HỌC VIỆN NGÂN HÀNG | VỀ VIỆC BAN HÀNH',
  ],
};

describe.each(Object.entries(BEHIND))('%s', (_, rows) => {
  test.each(rows)('%s', (row) => {
    const [body = '', rest = ''] = row.split(' |');
    expect(bodyIn(`Quyết định số 5/QĐ-XYZ ngày 02/3/2020 của ${body}${rest}`)).toBe(body);
  });
});

test('“của của”, and a day without its year, part a number from its body', () => {
  expect(bodyIn('Kế hoạch số 16/KH-MTTQ-UB, ngày 09/9/2025 của của UBND tỉnh về')).toBe('UBND tỉnh');
  expect(bodyIn('Kế hoạch số 12/KH-ĐTN ngày 3/3 của Tỉnh đoàn Kon Tum triển khai')).toBe('Tỉnh đoàn Kon Tum');
});

test('several bodies that speak as one', () => {
  const one = 'Hướng dẫn số 12/HDLN-SYT-BHXH ngày 3/4/2019 của liên ngành Sở Y tế - Bảo hiểm xã hội tỉnh về';
  expect(bodyIn(one)).toBe('liên ngành Sở Y tế - Bảo hiểm xã hội tỉnh');
});

test('a ministry has no branches, and a branch is not its centre', () => {
  const kindOf = (body: string) =>
    findCitations(`Công văn số 5/XYZ-AB ngày 02/3/2020 của ${body} về`)[0]?.issuer?.phrase.means.kind;
  expect(kindOf('Kho bạc Nhà nước')).toBe('central');
  expect(kindOf('Kho bạc Nhà nước tỉnh Kon Tum')).toBe('other');
  expect(bodyIn('Chỉ thị 3/CT-TTg của Thủ tướng Chính phủ, tỉnh Kon Tum đã')).toBe('Thủ tướng Chính phủ');
});
