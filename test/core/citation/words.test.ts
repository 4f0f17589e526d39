/** The words beside a number, each read by a function of its own: places, bodies, days, pins, kinds, law names. */
import { describe, expect, test } from 'vitest';
import { issuerAt, issuingPlaceAt } from '../../../src/core/citation/find/body/issuer-phrase.ts';
import { otherBodyEnd } from '../../../src/core/citation/find/body/other-body.ts';
import { dateAfter, dateBefore } from '../../../src/core/citation/find/day/printed-date.ts';
import { kindBefore } from '../../../src/core/citation/find/number/kind-before.ts';
import { isList } from '../../../src/core/citation/find/number/list-words.ts';
import { pinBefore } from '../../../src/core/citation/find/number/pin.ts';
import { placeAt } from '../../../src/core/citation/find/place/place-name.ts';
import { properName } from '../../../src/core/citation/find/place/proper-name.ts';
import { readingOf } from '../../../src/core/citation/reading/reading.ts';
import { lawKey, lawNameAt } from '../../../src/core/citation/vocabulary/law-names.ts';
import { isCentralCity, provinceAt, provinceOf } from '../../../src/core/citation/vocabulary/provinces.ts';
import { foldMarks } from '../../../src/core/text.ts';

describe('provinceAt', () => {
  test.each([
    ['kon tum ve viec', 'kon-tum', 7],
    ['kontum', 'kon-tum', 6],
    ['ba ria - vung tau ve viec', 'ba-ria-vung-tau', 17],
    ['thua thien hue', 'hue', 14],
    ['thua thien - hue', 'hue', 16],
    ['quang nam, quang ngai', 'quang-nam', 9],
    ['quang', null, 0],
    ['ngoc hoi', null, 0],
    [' kon tum', null, 0],
    ['', null, 0],
  ])('%j → %s', (folded, slug, length) => {
    const found = provinceAt(folded);
    expect([found?.province.slug ?? null, found?.length ?? 0]).toEqual([slug, length]);
  });

  test.each([
    ['da-nang', null, true],
    ['ha-noi', '1960', true],
    ['hue', '2020-10-01', false],
    ['hue', '2025', true],
    ['quang-ninh', '2023-03-03', false],
    ['quang-ninh', '2026-09-01', true],
    ['quang-ninh', null, false],
    ['kon-tum', null, false],
    ['', null, false],
  ])('the city %j is run by the centre on %s: %s', (slug, on, expected) =>
    expect(isCentralCity(slug, on)).toBe(expected),
  );

  test('a slug tells the name, and an unknown one nothing', () => {
    expect([provinceOf('kon-tum')?.name, provinceOf('ngoc-hoi')]).toEqual(['Kon Tum', undefined]);
  });
});

describe('placeAt', () => {
  test.each([
    [' tỉnh Kon Tum về', 'province', 'kon-tum', null],
    [' tỉnh về việc', 'province', null, null],
    [' huyện Ngọc Hồi, tỉnh Kon Tum về', 'district', 'ngoc-hoi', 'kon-tum'],
    [' huyện Ngọc Hồi về', 'district', 'ngoc-hoi', null],
    [' huyện', 'district', null, null],
    [' quận 1', 'district', 'quan-1', null],
    [' thành phố Đà Nẵng', 'province', 'da-nang', 'da-nang'],
    [' thành phố Kon Tum', 'district', 'thanh-pho-kon-tum', null],
    [' TP. Kon Tum', 'district', 'thanh-pho-kon-tum', null],
    [' thị xã An Khê', 'district', 'thi-xa-an-khe', null],
    [' xã Sa Loong', 'commune', 'xa-sa-loong', null],
    [' phường Quyết Thắng', 'commune', 'phuong-quyet-thang', null],
    [' về việc', null, null, null],
    [' tỉnh khác', 'province', null, null],
  ])('%j is of the rank %s: %s in %s', (text, rank, slug, province) => {
    const place = placeAt(readingOf(text), 0);
    const above = place.rank === 'district' || slug === 'da-nang' ? place.province : null;
    expect([place.rank, place.slug, above]).toEqual([rank, slug, province]);
  });

  test.each([
    [' Ngọc Hồi về', ' Ngọc Hồi'],
    [" Đắk R'lấp tỉnh", " Đắk R'lấp"],
    [' Kon Tum ngày 01', ' Kon Tum'],
    [' NGỌC HỒI VỀ VIỆC', ' NGỌC HỒI'],
    [' về việc', ''],
    [' Một Hai Ba Bốn Năm', ' Một Hai Ba Bốn'],
  ])('a name ends with its last capital: %j', (text, expected) => {
    expect(text.slice(0, properName(readingOf(text), 0)?.end ?? 0)).toBe(expected);
  });
});

describe('a body ends where its words end', () => {
  test.each([
    ['Bộ Chính trị về', 'Bộ Chính trị', 'central'],
    ['Ban Bí thư Trung ương Đảng về', 'Ban Bí thư Trung ương Đảng', 'central'],
    ['Thủ tướng Chính phủ ngày', 'Thủ tướng Chính phủ', 'central'],
    ['Bộ Văn hóa, Thể thao và Du lịch về', 'Bộ Văn hóa, Thể thao và Du lịch', 'central'],
    ['Bộ Văn hóa - Thông tin', 'Bộ Văn hóa - Thông tin', 'central'],
    ['Bộ trưởng Bộ Nội vụ về', 'Bộ trưởng Bộ Nội vụ', 'central'],
    ['Hội nghị Trung ương 6 khóa XII về', 'Hội nghị Trung ương 6 khóa XII', 'central'],
    ['UBND tỉnh về', 'UBND tỉnh', 'local'],
    ['Chủ tịch UBND tỉnh Kon Tum về', 'Chủ tịch UBND tỉnh Kon Tum', 'local'],
    ['Ban Thường vụ Tỉnh ủy Kon Tum về', 'Ban Thường vụ Tỉnh ủy Kon Tum', 'local'],
    ['Hội đồng Thi đua - Khen thưởng tỉnh về', 'Hội đồng Thi đua - Khen thưởng tỉnh', 'local'],
    ['Sở Nội vụ tỉnh Kon Tum về', 'Sở Nội vụ tỉnh Kon Tum', 'local'],
    [
      'Ủy ban nhân dân huyện Ngọc Hồi, tỉnh Kon Tum về',
      'Ủy ban nhân dân huyện Ngọc Hồi, tỉnh Kon Tum',
      'local',
    ],
    ['Ủyban nhândân tỉnh về', 'Ủyban nhândân tỉnh', 'local'],
    ['Uỷ ban nhân dân tỉnh về', 'Uỷ ban nhân dân tỉnh', 'local'],
    ['Trường Chính trị tỉnh về', 'Trường Chính trị tỉnh', 'other'],
    ['Liên đoàn Lao động tỉnh và Hội Nông dân tỉnh', 'Liên đoàn Lao động tỉnh và Hội Nông dân tỉnh', 'other'],
    ['các cấp', '', null],
    ['Kế hoạch số', '', null],
    ['nhân dân', '', null],
  ])('%s → “%s”, %s', (text, words, kind) => {
    const found = issuerAt(readingOf(text), 0);
    expect([text.slice(0, found?.end ?? 0), found?.means.kind ?? null]).toEqual([words, kind]);
  });

  test.each([
    ['huyện Ngọc Hồi về việc', 'huyện Ngọc Hồi'],
    ['tỉnh về việc', 'tỉnh'],
    ['Ngọc Hồi', ''],
  ])('a place in the stead of its body: %s', (text, words) => {
    expect(text.slice(0, issuingPlaceAt(readingOf(text), 0)?.end ?? 0)).toBe(words);
  });

  test.each([
    ['Trường Chính trị tỉnh về việc', 'Trường Chính trị tỉnh'],
    ['Ban Vận động Quỹ ngày 01', 'Ban Vận động Quỹ'],
    ['Sở Nội vụ và Kế hoạch số 5', 'Sở Nội vụ'],
    ['trường học', ''],
    ['Kế hoạch', ''],
  ])('a body of no list: %s', (text, words) => {
    expect(text.slice(0, otherBodyEnd(readingOf(text), 0) ?? 0)).toBe(words);
  });
});

describe('a day stands directly behind', () => {
  const NUMBER = '34-ct/tw';
  test.each([
    [', ngay 07 thang 4 nam 2014 cua', 'ngay 07 thang 4 nam 2014', '2014-04-07'],
    [' ngay 07/4/2014)', 'ngay 07/4/2014', '2014-04-07'],
    [' (07/4/2014)', '07/4/2014', '2014-04-07'],
    [' nam 2014,', 'nam 2014', '2014'],
    [' thang 4 nam 2014', 'thang 4 nam 2014', '2014'],
    [' ngay 31/02/2014', 'ngay 31/02/2014', null],
    [' ngay 7/4/44', 'ngay 7/4/44', '2044-04-07'],
    [' ngay 7/4/45', 'ngay 7/4/45', '1945-04-07'],
  ])('“%s”', (behind, printed, value) => {
    const found = dateAfter(NUMBER + behind, NUMBER.length);
    expect([(NUMBER + behind).slice(found?.start, found?.end), found?.value]).toEqual([printed, value]);
  });

  test.each([
    ' va ngay 07/4/2014',
    ' ngay 07/4',
    ' nam 14',
    ' nam 2014-2020',
    ' ngay 07/4/20145',
    ' 07/4/2014-07/4/2024',
    '',
  ])('none: “%s”', (behind) => expect(dateAfter(NUMBER + behind, NUMBER.length)).toBeNull());

  test.each([
    ['ngay 14 thang 10 nam 2022, chu tich ubnd tinh ban hanh ', '2022-10-14'],
    ['ngay 14/10/2022 ubnd tinh ra ', '2022-10-14'],
    ['ngay 31/02/2022 ubnd tinh ra ', null],
    ['ngay 14/10/2022 ve viec trien khai thuc hien mot so nhiem vu ', undefined],
    ['ubnd tinh ban hanh ', undefined],
  ])('before: “%s…”', (folded, value) => expect(dateBefore(folded, folded.length)?.value).toBe(value));
});

test.each([
  ['khoan 2 dieu 5 ', 'khoan 2 dieu 5'],
  ['diem a khoan 1, diem a khoan 2, dieu 39 ', 'diem a khoan 1, diem a khoan 2, dieu 39'],
  ['dieu 3 va dieu 5 cua ', 'dieu 3 va dieu 5'],
  ['phu luc ii ban hanh kem theo ', 'phu luc ii'],
  ['phu luc kem theo ', 'phu luc'],
  ['dieu kien theo ', null],
  ['khoan 2 dieu 5 quyet dinh nay va ', null],
  ['', null],
])('the pin before: “%s…”', (folded, pin) => {
  const found = pinBefore(folded, folded.length);
  expect(found && folded.slice(found.start, found.end)).toBe(pin);
});

test.each([
  ['Chỉ thị số 34', 'Chỉ thị số', 'chi-thi', true],
  ['Chỉ thị 34', 'Chỉ thị ', 'chi-thi', false],
  ['Chương trình hành động số: 34', 'Chương trình hành động số:', 'chuong-trinh', true],
  ['Thông tư liên tịch số 34', 'Thông tư liên tịch số', 'thong-tu-lien-tich', true],
  ['NĐ 34', 'NĐ ', 'nghi-dinh', false],
  ['các Kế hoạch: số 34', 'số', 'ke-hoach', true],
  ['Văn bản số 34', 'Văn bản số', null, true],
  ['cơ sở 34', '', null, false],
  ['xã 34', '', null, false],
])('the word before: %s', (text, words, type, hasNumberWord) => {
  const at = text.indexOf('34');
  const kind = kindBefore(readingOf(text), at);
  expect([text.slice(kind.start, at).trimEnd(), kind.type, kind.hasNumberWord]).toEqual([
    words.trimEnd(),
    type,
    hasNumberWord,
  ]);
});

test.each([
  [', ', true],
  [' va ', true],
  ['; ', true],
  [', cac ', true],
  ['), ', true],
  [' ve viec ', false],
  ['. ', false],
])('between two members of a list: “%s” %s', (between, expected) => expect(isList(between)).toBe(expected));

describe('lawNameAt', () => {
  test.each([
    ['luat', 'Thi đua, khen thưởng năm 2022', 'Thi đua, khen thưởng'],
    ['luat', 'Thi đua - Khen thưởng', 'Thi đua - Khen thưởng'],
    ['luat', 'Đầu tư công và', 'Đầu tư công'],
    ['luat', 'Đầu tư và', 'Đầu tư'],
    ['luat', 'Phòng, chống tham nhũng', 'Phòng, chống tham nhũng'],
    ['luat', 'Hội đồngnhân dân', null],
    ['luat', 'Tổ chức Hội đồngnhân dân và Ủy ban nhân dân', 'Tổ chức Hội đồngnhân dân và Ủy ban nhân dân'],
    ['luat', 'lệ chung', null],
    ['bo luat', 'Lao động', 'Lao động'],
    ['luat', 'Lao động', null],
    ['phap lenh', 'Ngoại hối', 'Ngoại hối'],
    ['luat', 'Đất. đai', null],
    ['luat', 'Đất; đai', null],
    ['nghi dinh', 'Đất đai', null],
  ])('%s %s → %s', (act, text, name) => {
    const found = lawNameAt(act, foldMarks(text));
    expect(found && text.slice(0, found.length)).toBe(name);
    expect(found?.key.replaceAll(' ', '') ?? null).toBe(name && lawKey(name).replaceAll(' ', ''));
  });

  test('a name with lost spaces, or i for y, has the key of the proper name', () => {
    const keys = ['Tổchức Hội đồngnhân dân và Ủy ban nhân dân', 'Phòng, chống ma túi'].map(
      (name) => lawNameAt('luat', foldMarks(name))?.key,
    );
    expect(keys).toEqual(['to chuc hoi dong nhan dan va uy ban nhan dan', 'phong chong ma tuy']);
  });
});
