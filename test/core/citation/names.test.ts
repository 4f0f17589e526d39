/** Citations by name: laws and codes, the Constitution, congresses and plenums of the Party, the appeal of 1948. */
import { describe, expect, test } from 'vitest';
import { findCitations } from '../../../src/core/citation/find/find-citations.ts';
import { falselyReal } from '../real-text.ts';
import { datedIn, issuedIn } from './cited.ts';

type Row = [name: string, text: string, expected: string[]];

/** The whole text is the citation. */
const ACTS: [text: string, name: string, type: string][] = [
  ['Luật Thi đua, khen thưởng', 'thi dua khen thuong', 'luat'],
  ['Luật Thi đua - Khen thưởng', 'thi dua khen thuong', 'luat'],
  ['Luật Thi đua,\nkhen thưởng', 'thi dua khen thuong', 'luat'],
  ['LUẬT THI ĐUA, KHEN THƯỞNG', 'thi dua khen thuong', 'luat'],
  ['Luật TĐKT', 'thi dua khen thuong', 'luat'],
  ['Luật TĐ-KT', 'thi dua khen thuong', 'luat'],
  ['Luật Hôn nhân và gia đình', 'hon nhan va gia dinh', 'luat'],
  [
    'Luật Tổ chức Hội đồng nhân dân và Ủy ban nhân dân',
    'to chuc hoi dong nhan dan va uy ban nhan dan',
    'luat',
  ],
  ['Luật Tổ chức HĐND và UBND', 'to chuc hoi dong nhan dan va uy ban nhan dan', 'luat'],
  ['Luật Giá', 'gia', 'luat'],
  ['Luật Đất đai (sửa đổi)', 'dat dai sua doi', 'luat'],
  ['Bộ luật Lao động', 'lao dong', 'bo-luat'],
  ['Bộ luật Tố tụng hình sự', 'to tung hinh su', 'bo-luat'],
  ['Pháp lệnh Ưu đãi người có công với cách mạng', 'uu dai nguoi co cong voi cach mang', 'phap-lenh'],
  ['Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng', 'sua doi thi dua khen thuong', 'luat'],
  [
    'Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương',
    'sua doi to chuc chinh phu to chuc chinh quyen dia phuong',
    'luat',
  ],
  [
    'Luật sửa đổi, bổ sung một số điều của 37 luật có liên quan đến quy hoạch',
    'sua doi 37 luat lien quan den quy hoach',
    'luat',
  ],
  ['Hiến pháp', 'hien phap', 'hien-phap'],
  ['Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam', 'hien phap', 'hien-phap'],
  ['Lời kêu gọi thi đua ái quốc', 'loi keu goi thi dua ai quoc', 'loi-keu-goi'],
  ['Lời kêu gọi Thi đua yêu nước', 'loi keu goi thi dua ai quoc', 'loi-keu-goi'],
];

test.each(ACTS)('%j is one citation (made up)', (text, name, type) => {
  expect(findCitations(`theo ${text} và các quy định`).map((one) => [one.text, one.name, one.type])).toEqual([
    [text, name, type],
  ]);
});

const DAYS: Row[] = [
  ['year (made up)', 'Luật Đất đai năm 2013', ['dat dai 2013']],
  ['day (made up)', 'Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022', ['thi dua khen thuong 2022-06-15']],
  ['no such day (made up)', 'Luật Đất đai ngày 31/11/2013', ['dat dai ?']],
  ['year alone (made up)', 'Luật Đầu tư 2020, Luật Doanh nghiệp 2020.', ['dau tu 2020', 'doanh nghiep 2020']],
  ['year in brackets (made up)', 'Luật Đất đai (2013)', ['dat dai 2013']],
  ['two Constitutions (made up)', 'Hiến pháp 1992 và Hiến pháp 2013', ['hien phap 1992', 'hien phap 2013']],
  ['a span of years alone (made up)', 'Luật Đất đai 2013-2024', ['dat dai -']],
  ['of the Constitution (made up)', 'Hiến pháp năm 2013', ['hien phap 2013']],
  ['a span of years is none (made up)', 'Luật Đất đai năm 2013-2023', ['dat dai -']],
  ['each its own (made up)', 'Luật Đất đai năm 2013; Luật Nhà ở năm 2023', ['dat dai 2013', 'nha o 2023']],
  [
    'a list without days (made up)',
    'Luật Ngân sách nhà nước, Luật Đầu tư công và Luật Phòng, chống tham nhũng',
    ['ngan sach nha nuoc -', 'dau tu cong -', 'phong chong tham nhung -'],
  ],
  [
    'name and number are one (made up)',
    'Luật Thi đua, khen thưởng số 06/2022/QH15 ngày 15/6/2022',
    ['06/2022/QH15 2022-06-15'],
  ],
  [
    'an unknown name before its number (made up)',
    'Luật Nghi lễ nhà nước số 12/2030/QH17',
    ['12/2030/QH17 -'],
  ],
  [
    'an unknown name before its day (made up)',
    'Luật Nghi lễ nhà nước ngày 15 tháng 6 năm 2030',
    ['nghi le nha nuoc 2030-06-15'],
  ],
];

test.each(DAYS)('the day of a law, %s: %s', (_, text, expected) => expect(datedIn(text)).toEqual(expected));

test('a name inside a number is no citation of its own (made up)', () => {
  expect(findCitations('Kết luận TW 4-KL/TW của Bộ Chính trị').map((one) => one.text)).toEqual(['4-KL/TW']);
});

test('name and number together are the whole words', () => {
  const [law] = findCitations('Luật Thi đua, khen thưởng số 06/2022/QH15 của Quốc hội');
  expect([law?.kind, law?.text, law?.name, law?.typeWord, law?.issuer?.text]).toEqual([
    'numbered',
    'Luật Thi đua, khen thưởng số 06/2022/QH15',
    'thi dua khen thuong',
    'Luật',
    'Quốc hội',
  ]);
});

const PARTY: Row[] = [
  ['of the province', 'Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVI', ['dai-hoi-lan-thu-16 Đảng bộ tỉnh']],
  [
    'of the district',
    'Nghị quyết Đại hội Đảng bộ huyện Ngọc Hồi lần thứ VII, nhiệm kỳ 2020-2025',
    ['dai-hoi-lan-thu-7 Đảng bộ huyện Ngọc Hồi'],
  ],
  [
    'of the Party',
    'Nghị quyết Đại hội Đại biểu toàn quốc lần thứ XIII của Đảng',
    ['dai-hoi-lan-thu-13 Đảng'],
  ],
  ['committee behind (made up)', 'Nghị quyết Đại hội XVI Đảng bộ tỉnh', ['dai-hoi-lan-thu-16 Đảng bộ tỉnh']],
  ['short (made up)', 'Nghị quyết Đại hội XIII của Đảng', ['dai-hoi-lan-thu-13 Đảng']],
  [
    'its full name (made up)',
    'Nghị quyết Đại hội XIII của Đảng Cộng sản Việt Nam',
    ['dai-hoi-lan-thu-13 Đảng Cộng sản Việt Nam'],
  ],
  [
    'the Party before the ordinal (made up)',
    'Nghị quyết Đại hội của Đảng lần thứ XIII',
    ['dai-hoi-lan-thu-13 Đảng'],
  ],
  [
    'in words (made up)',
    'Nghị quyết Đại hội toàn quốc lần thứ mười ba của Đảng',
    ['dai-hoi-lan-thu-13 Đảng'],
  ],
  ['in digits (made up)', 'Nghị quyết Đại hội Đảng bộ xã lần thứ 24', ['dai-hoi-lan-thu-24 Đảng bộ xã']],
  [
    'by term (made up)',
    'Nghị quyết Đại hội Đảng bộ tỉnh nhiệm kỳ 2020-2025',
    ['dai-hoi-nhiem-ky-2020-2025 Đảng bộ tỉnh'],
  ],
  ['of a plenum', 'Nghị quyết Trung ương 4 khóa XII', ['hoi-nghi-trung-uong-4-khoa-12 -']],
  ['in brackets (made up)', 'Nghị quyết TW 7 (khóa XI)', ['hoi-nghi-trung-uong-7-khoa-11 -']],
  [
    'in full (made up)',
    'Nghị quyết Hội nghị lần thứ tám Ban Chấp hành Trung ương Đảng khóa XII',
    ['hoi-nghi-trung-uong-8-khoa-12 -'],
  ],
  ['a conclusion (made up)', 'Kết luận Hội nghị Trung ương 4 khóa XIII', ['hoi-nghi-trung-uong-4-khoa-13 -']],
  ['no congress said (made up)', 'Nghị quyết Trung ương 4', ['hoi-nghi-trung-uong-4 -']],
  [
    'the appeal',
    'Lời kêu gọi thi đua ái quốc của Chủ tịch Hồ Chí Minh',
    ['loi keu goi thi dua ai quoc Chủ tịch Hồ Chí Minh'],
  ],
];

describe('resolutions without a number', () => {
  test('what is not made up is printed', () => expect(falselyReal(PARTY)).toEqual([]));
  test.each(PARTY)('%s: %s', (_, text, expected) => expect(issuedIn(text)).toEqual(expected));

  test.each([
    ['Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVI, nhiệm kỳ 2020-2025'],
    ['Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVI (nhiệm kỳ 2020 - 2025)'],
    ['Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng'],
    ['Nghị quyết Trung ương 4 (khóa XII)'],
  ])('the whole of “%s”, and no more (made up)', (text) => {
    expect(findCitations(`Thực hiện ${text} và kế hoạch`).map((one) => one.text)).toEqual([text]);
  });
});
