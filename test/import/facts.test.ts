/** What is read of an act's front matter, and what is left empty. Rows are as printed in real acts unless they say so. */
import { describe, expect, test } from 'vitest';
import { datingOf } from '../../src/import/facts/dating.ts';
import { numberFact, placeAndDay } from '../../src/import/facts/letterhead.ts';
import { launchesUnknown } from '../../src/import/facts/movements.ts';
import { recipientsFact, signersFact } from '../../src/import/facts/people.ts';
import { periodFact, themeFact } from '../../src/import/facts/theme.ts';
import { titleFact, typeFact } from '../../src/import/facts/title.ts';
import { imported, realArchive } from './imported.ts';

function lines(...texts: string[]) {
  return texts.map((text, index) => ({ text, line: index + 1 }));
}

describe('number', () => {
  test.each([
    ['Số: 08/CT-UBND', '08/CT-UBND', 'sure'],
    ['Số 34-CT/TW', '34-CT/TW', 'sure'],
    ['Số: 73/2023/NĐ-CP', '73/2023/NĐ-CP', 'sure'],
    ['Số: 147/UBND-NC', '147/UBND-NC', 'sure'],
    ['Số: 2442 /KH-UBND', '2442/KH-UBND', 'guess'],
    ['Số:       /KH-UBND', null, 'missing'],
    ['Số: ……/QĐ-UBND', null, 'missing'],
    ['Số:', null, 'missing'],
  ])('%s', (text, written, certainty) => {
    const fact = numberFact(lines(text));
    expect([fact.value?.written ?? null, fact.certainty]).toEqual([written, certainty]);
  });
});

describe('place and day', () => {
  test.each([
    ['Kon Tum, ngày 06 tháng 02 năm 2024', 'Kon Tum', '2024-02-06'],
    ['Hà Nội, ngày 7 tháng 4 năm 2014', 'Hà Nội', '2014-04-07'],
    ['TP. Hồ Chí Minh, ngày 15 tháng 12 năm 2023', 'TP. Hồ Chí Minh', '2023-12-15'],
    ['Kon Rẫy, ngày    tháng 10 năm 2022', 'Kon Rẫy', null],
    ['Kon Tum, ngày … tháng … năm 2024', 'Kon Tum', null],
    ['Kon Tum, ngày 31 tháng 02 năm 2024 (made up)', null, null],
    ['Kon Tum, ngày 31 tháng 02 năm 2024', 'Kon Tum', null],
  ])('%s', (text, place, day) => {
    const read = placeAndDay(lines(text));
    expect([read.place.value, read.day.value]).toEqual([place, day]);
  });

  test('a blank day leaves the printed month as what is proved', () => {
    expect(placeAndDay(lines('Kon Rẫy, ngày    tháng 10 năm 2022')).within).toMatchObject({
      notBefore: '2022-10-01',
      notAfter: '2022-10-31',
    });
    expect(placeAndDay(lines('Kon Rẫy, ngày 31 tháng 02 năm 2022')).within).toBeUndefined();
  });
});

describe('kind and title', () => {
  test.each([
    [['CHỈ THỊ', 'Phát động thi đua'], 'chi-thi', 'Phát động thi đua'],
    [
      ['PHÁT ĐỘNG PHONG TRÀO THI ĐUA', 'Thực hiện nhiệm vụ'],
      null,
      'Phát động phong trào thi đua Thực hiện nhiệm vụ',
    ],
  ])('%j', (texts, type, title) => {
    expect([typeFact(lines(...texts), null).value, titleFact(lines(...texts), []).value]).toEqual([
      type,
      title,
    ]);
  });

  test('of a letter, from its sign and its subject', () => {
    const head = lines('Số: 147/UBND-NC', 'V/v hưởng ứng phong trào thi đua');
    const number = numberFact(head).value;
    expect(typeFact([], number)).toMatchObject({ value: 'cong-van', certainty: 'guess' });
    expect(titleFact([], head).value).toBe('hưởng ứng phong trào thi đua');
  });
});

describe('signers', () => {
  test.each([
    [['CHỦ TỊCH', 'Lê Ngọc Tuấn'], [{ name: 'Lê Ngọc Tuấn', role: 'Chủ tịch' }]],
    [['CHỦ TỊCH Lê Ngọc Tuấn'], [{ name: 'Lê Ngọc Tuấn', role: 'Chủ tịch' }]],
    [
      ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Đinh Thị Hồng Thu'],
      [{ name: 'Đinh Thị Hồng Thu', role: 'Phó Chủ tịch', onBehalf: 'x', actingFor: 'Chủ tịch' }],
    ],
    [['T/M BAN THƯỜNG VỤ', 'BÍ THƯ', '(Đã ký)', 'Nguyễn Văn A (made up)'], []],
    [
      ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Lê Ngọc Tuấn', 'Lê Ngọc Tuấn'],
      [{ name: 'Lê Ngọc Tuấn', role: 'Chủ tịch', onBehalf: 'x' }],
    ],
    [[], []],
  ])('%j', (texts, signers) => expect(signersFact(lines(...texts), 'x').value).toEqual(signers));
});

test('recipients, with their purpose', () => {
  const { value } = recipientsFact(
    lines(
      'Nơi nhận:',
      '- Sở Nội vụ (b/c);',
      '- Chủ tịch, các PCT UBND huyện (để b/c);',
      '- Công an huyện;',
      '- Lưu: VT, NC (Ba).',
    ),
  );
  expect(value).toEqual([
    { name: 'Sở Nội vụ', purpose: 'b/c' },
    { name: 'Chủ tịch, các PCT UBND huyện', purpose: 'b/c' },
    { name: 'Công an huyện' },
    { name: 'Lưu: VT, NC (Ba)' },
  ]);
});

describe('slogan and period', () => {
  test.each([
    ['phát động với chủ đề “Đoàn kết, sáng tạo” gồm', 'Đoàn kết, sáng tạo'],
    ['với khẩu hiệu hành động: “Dạy tốt, học tốt”', 'Dạy tốt, học tốt'],
    ['phong trào “Dạy tốt, học tốt” với chủ đề năm', null],
  ])('%s', (text, theme) => expect(themeFact(lines(text)).value).toBe(theme));

  test.each([
    ['Phát động thi đua năm 2024', '', '2024'],
    ['Phát động thi đua giai đoạn 2021 - 2025', '', '2021/2025'],
    [
      'Phát động',
      'Đợt thi đua bắt đầu từ ngày 15 tháng 10 năm 2022 đến hết ngày 15 tháng 01 năm 2023',
      '2022-10-15/2023-01-15',
    ],
    ['Phát động', 'Đợt thi đua từ ngày 15/01/2023 đến ngày 15/10/2022 (made up)', null],
    ['Chào mừng 110 năm (09/02/1913-09/02/2023)', '', null],
  ])('%s, %s', (title, text, period) => expect(periodFact(title, lines(text)).value).toBe(period));
});

describe('what the text proves of its date', () => {
  test.each([
    [
      'the latest cited day',
      'Thực hiện Kế hoạch số 7273/KH-UBND ngày 25/10/2023 và Chỉ thị số 34-CT/TW ngày 07/4/2014',
      '',
      ['2023-10-25', null],
    ],
    [
      'a day that is over',
      'Tính đến ngày 15 tháng 01 năm 2023, toàn tỉnh đã tổ chức',
      '',
      ['2023-01-15', null],
    ],
    [
      'a goal of the same year ends it',
      'Thực hiện Kế hoạch số 3461/KH-UBND ngày 14 tháng 10 năm 2022. Phấn đấu đến hết năm 2022, đạt chỉ tiêu.',
      '',
      ['2022-10-14', '2022-12-31'],
    ],
    [
      'a goal of a later year does not',
      'Thực hiện Kế hoạch số 3461/KH-UBND ngày 14 tháng 10 năm 2022. Phấn đấu đến hết năm 2025, đạt chỉ tiêu.',
      '',
      ['2022-10-14', null],
    ],
    [
      'the year of the movement ends it',
      'Theo Văn bản số 147/UBND-NC ngày 18/01/2023',
      'Phát động phong trào thi đua yêu nước năm 2023',
      ['2023-01-18', '2023-12-31'],
    ],
  ])('%s', (_, text, title, expected) => {
    const dating = datingOf(lines(text), title, true);
    expect([dating?.notBefore, dating?.notAfter]).toEqual(expected);
  });

  test('nothing', () => expect(datingOf(lines('Thủ trưởng các sở thực hiện'), '', true)).toBeUndefined());
});

describe('issuer', () => {
  const rest = 'CHỈ THỊ\n\nVề thi đua\n\nCác sở thực hiện.';

  test.each([
    ['ỦY BAN NHÂN DÂN\nTỈNH KON TUM\n\nSố: 08/CT-UBND', 'kon-tum/ubnd', 'sure'],
    ['UBND TỈNH KON TUM\nSỞ NỘI VỤ\n\nSố: 08/HD-SNV', 'kon-tum/so-noi-vu', 'sure'],
    ['ỦY BAN NHÂN DÂN TỈNH ĐẮK LẮK\nSỞ NỘI VỤ\n\nSố: 08/HD-SNV', 'dak-lak/so-noi-vu', 'guess'],
    ['UBND HUYỆN NGỌC HỒI\nPHÒNG NỘI VỤ\n\nSố: 08/BC-PNV', 'kon-tum/ngoc-hoi/phong-noi-vu', 'sure'],
    ['TỈNH ỦY QUẢNG NAM\n\nSố 42-CT/TU', 'dang/quang-nam', 'sure'],
    ['THỦ TƯỚNG CHÍNH PHỦ\n\nSố: 19/CT-TTg', 'thu-tuong', 'sure'],
    ['ỦY BAN NHÂN DÂN\nTỈNH LÂM ĐỒNG\n\nSố: 08/CT-UBND', 'lam-dong/ubnd', 'guess'],
    ['BỘ NỘI VỤ\n\nSố: 08/CT-BNV', 'bo-noi-vu', 'guess'],
  ])('%s', async (head, issuer, certainty) => {
    const { facts } = await imported('a.txt', `${head}\n\n${rest}`);
    expect([facts.issuer.value, facts.issuer.certainty]).toEqual([issuer, certainty]);
  });

  test('of a body that is not listed the act still lies at its address', async () => {
    const draft = await imported(
      'a.txt',
      `ỦY BAN NHÂN DÂN\nTỈNH LÂM ĐỒNG\n\nSố: 08/CT-UBND\n\nLâm Đồng, ngày 05 tháng 3 năm 2024\n\n${rest}`,
    );
    expect(draft.path).toBe('documents/lam-dong/chi-thi/2024/08-ct-ubnd.mdx');
    expect(realArchive.corpus.issuer.has('lam-dong/ubnd')).toBe(false);
  });
});

test.each([
  ['Phát động Phong trào thi đua yêu nước năm 2024 trên địa bàn tỉnh Kon Tum', false],
  ['Phát động Phong trào thi đua yêu nước năm 2031 trên địa bàn tỉnh Kon Tum (made up)', true],
  ['Tổng kết phong trào thi đua', false],
  ['Phát động đợt ra quân làm sạch môi trường (made up)', false],
])('whether an act begins a movement without a record: %s', (title, expected) => {
  expect(launchesUnknown(title, realArchive.corpus)).toBe(expected);
});
