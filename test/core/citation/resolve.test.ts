/** What a citation means beyond the five texts: every reason why it is not sure, short forms, days of lists. */
import { describe, expect, test } from 'vitest';
import { findCitations } from '../../../src/core/citation/find/find-citations.ts';
import { type Reason, reasons } from '../../../src/core/citation/resolve/resolution.ts';
import { resolveCitations } from '../../../src/core/citation/resolve/resolve-citations.ts';
import { falselyReal } from '../real-text.ts';
import { meant } from './cited.ts';

type Row = [name: string, text: string, expected: string[], issuer?: string | null];

const WHY_NOT_SURE: Row[] = [
  ['no date', 'Chỉ thị 12-CT/TU của Tỉnh ủy', ['undated dang/kon-tum/chi-thi/khong-ro-nam/12-ct-tu no-date']],
  [
    'several dates (made up)',
    'Chỉ thị số 34-CT/TW ngày 07/4/2014; Chỉ thị số 34-CT/TW ngày 24/5/2024; thực hiện Chỉ thị số 34-CT/TW',
    [
      'dated dang/trung-uong/chi-thi/2014/34-ct-tw',
      'dated dang/trung-uong/chi-thi/2024/34-ct-tw',
      'undated dang/trung-uong/chi-thi/khong-ro-nam/34-ct-tw several-dates',
    ],
  ],
  [
    'no version known (made up)',
    'theo Luật Phá sản',
    ['undated quoc-hoi/luat/khong-ro-nam/luat-pha-san no-version'],
  ],
  ['no such day (made up)', 'Chỉ thị số 34-CT/TW ngày 31/02/2014', ['contradictory - no-such-day']],
  ['no such day of a law (made up)', 'Luật Đất đai ngày 31/11/2013', ['contradictory - no-such-day']],
  [
    'year of the number, year of the day (made up)',
    'Nghị định số 73/2023/NĐ-CP ngày 29/9/2022',
    ['contradictory - year-disagrees'],
  ],
  [
    'word and sign',
    'Công văn số 05/HD-SNV ngày 14 tháng 11 năm 2022',
    ['contradictory kon-tum/so-noi-vu/huong-dan/2022/05-hd-snv type-disagrees'],
  ],
  [
    'a repeat of a number of two bodies (made up)',
    'Quyết định số 15/QĐ-UBND ngày 02/3/2023 của UBND tỉnh; Quyết định số 15/QĐ-UBND ngày 05/01/2024 của UBND huyện Ngọc Hồi; theo Quyết định số 15/QĐ-UBND',
    [
      'dated kon-tum/quyet-dinh/2023/15-qd-ubnd',
      'dated kon-tum/ngoc-hoi/quyet-dinh/2024/15-qd-ubnd',
      'unplaced - several-bodies',
    ],
  ],
  [
    'a body, and letters of another one (made up)',
    'UBND tỉnh ban hành Công văn số 391-CV/ĐU ngày 06/4/2015',
    ['contradictory - body-disagrees'],
  ],
  [
    'a body, and letters that need no place (made up)',
    'Nghị quyết số 35/2023/UBTVQH15 ngày 12/7/2023 của Quốc hội',
    ['contradictory uy-ban-thuong-vu-quoc-hoi/nghi-quyet/2023/35-ubtvqh15 body-disagrees'],
  ],
  [
    'letters that nobody knows (made up)',
    'Kế hoạch số 15/KH-XYZT ngày 01/02/2024',
    ['unplaced - unknown-body'],
  ],
  [
    'a province, in a text of the Government (made up)',
    'Kế hoạch số 3461/KH-UBND ngày 14/10/2022 của UBND tỉnh',
    ['unplaced - unknown-place'],
    'chinh-phu',
  ],
  [
    'a district, in a text of the province (made up)',
    'Kế hoạch số 15/KH-UBND ngày 01/02/2024 của UBND huyện',
    ['unplaced - unknown-place'],
  ],
  [
    'the citing body is not known (made up)',
    'Chỉ thị 12-CT/TU của Tỉnh ủy',
    ['unplaced - unknown-place'],
    null,
  ],
  [
    'a short form of nothing (made up)',
    'thực hiện Chỉ thị 34 của Bộ Chính trị',
    ['unplaced - short-of-nothing'],
  ],
  [
    'a short form of two (made up)',
    'Nghị quyết số 11-NQ/TU ngày 16/5/2022, Nghị quyết số 11-NQ/TW ngày 13/6/2022; Nghị quyết 11 đã nêu',
    [
      'dated dang/kon-tum/nghi-quyet/2022/11-nq-tu',
      'dated dang/trung-uong/nghi-quyet/2022/11-nq-tw',
      'unplaced - short-of-several',
    ],
  ],
  [
    'a law of a year in which none of its name was passed (made up)',
    'Luật Thi đua, khen thưởng năm 2010',
    ['undated quoc-hoi/luat/khong-ro-nam/luat-thi-dua-khen-thuong no-such-version'],
  ],
  [
    'a list of the centre, or a number of the Government and one of the centre (made up)',
    'Nghị quyết số 42/NQ-CP ngày 31/3/2022 của Chính phủ; các Nghị quyết số 42, 43-NQ/TW',
    [
      'dated chinh-phu/nghi-quyet/2022/42-nq-cp',
      'unplaced - short-of-several',
      'undated dang/trung-uong/nghi-quyet/khong-ro-nam/43-nq-tw no-date',
    ],
  ],
  [
    'a congress of nobody known (made up)',
    'Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVI',
    ['unplaced - which-congress'],
    'bo-noi-vu',
  ],
  [
    'a plenum of one of several congresses (made up)',
    'Nghị quyết Trung ương 4 về xây dựng Đảng',
    ['undated dang/trung-uong/nghi-quyet/khong-ro-nam/hoi-nghi-trung-uong-4 which-congress'],
  ],
];

describe('why a citation is not sure', () => {
  test('what is not made up is printed', () => expect(falselyReal(WHY_NOT_SURE)).toEqual([]));

  test.each(WHY_NOT_SURE)('%s: %s', (_, text, expected, issuer) =>
    expect(meant(text, issuer)).toEqual(expected),
  );

  const LAW = meant('Luật Thi đua, khen thưởng', 'kon-tum/ubnd', '2023-01-15', '2024-12-31');

  test('a law whose version changes while the text can have been written', () => {
    expect(LAW).toEqual(['undated quoc-hoi/luat/khong-ro-nam/luat-thi-dua-khen-thuong several-versions']);
  });

  test('every reason occurs above', () => {
    const seen = [...WHY_NOT_SURE.flatMap(([, text, , issuer]) => meant(text, issuer)), ...LAW].map(
      (line) => line.split(' ')[2],
    );
    expect(Object.keys(reasons).filter((reason) => !seen.includes(reason))).toEqual([]);
  });

  test.each(Object.entries(reasons) as [Reason, string][])(
    '%s is told an editor in Vietnamese: %s',
    (_, words) => {
      expect(words).toMatch(/^\p{Ll}[\p{L} ,]{20,80}$/u);
      expect(words).toMatch(/[ăâđêôơưàáảãạèéẻẽẹìíỉĩịòóỏõọùúủũụ]/u);
    },
  );

  test('no two reasons have the same words', () => {
    expect(new Set(Object.values(reasons)).size).toBe(Object.keys(reasons).length);
  });
});

describe('a short form is what the same text names in full', () => {
  test.each([
    [
      'before or behind (made up)',
      'Chỉ thị 34 đã nêu; Chỉ thị số 34-CT/TW ngày 07/4/2014; theo Chỉ thị 34.',
      [
        'dated dang/trung-uong/chi-thi/2014/34-ct-tw',
        'dated dang/trung-uong/chi-thi/2014/34-ct-tw',
        'dated dang/trung-uong/chi-thi/2014/34-ct-tw',
      ],
    ],
    [
      'its leading zero does not matter (made up)',
      'Chỉ thị số 05-CT/TW ngày 15/5/2016 và Chỉ thị số 5 của Bộ Chính trị',
      ['dated dang/trung-uong/chi-thi/2016/05-ct-tw', 'dated dang/trung-uong/chi-thi/2016/05-ct-tw'],
    ],
    [
      'its year decides (made up)',
      'Nghị định số 98/2023/NĐ-CP; Nghị định số 98/2022/NĐ-CP; theo Nghị định 98/2023',
      [
        'dated chinh-phu/nghi-dinh/2023/98-nd-cp',
        'dated chinh-phu/nghi-dinh/2022/98-nd-cp',
        'dated chinh-phu/nghi-dinh/2023/98-nd-cp',
      ],
    ],
    [
      'its body decides between two (made up)',
      'Nghị quyết số 11-NQ/TU ngày 16/5/2022, Nghị quyết số 11-NQ/TW ngày 13/6/2022; Nghị quyết 11 của Tỉnh ủy',
      [
        'dated dang/kon-tum/nghi-quyet/2022/11-nq-tu',
        'dated dang/trung-uong/nghi-quyet/2022/11-nq-tw',
        'dated dang/kon-tum/nghi-quyet/2022/11-nq-tu',
      ],
    ],
    [
      'a decree is the Government’s (made up)',
      'Nghị định 98/2023',
      ['dated chinh-phu/nghi-dinh/2023/98-nd-cp'],
    ],
    [
      'another kind is another work (made up)',
      'Chỉ thị số 34-CT/TW ngày 07/4/2014, Kết luận 34.',
      ['dated dang/trung-uong/chi-thi/2014/34-ct-tw', 'unplaced - short-of-nothing'],
    ],
  ])('%s: %s', (_, text, expected) => expect(meant(text)).toEqual(expected));
});

test.each([
  [
    'Quyết định số 12, 13 và 14/QĐ-UBND ngày 05/01/2024 của UBND tỉnh',
    ['12-qd-ubnd', '13-qd-ubnd', '14-qd-ubnd'].map((number) => `dated kon-tum/quyet-dinh/2024/${number}`),
  ],
  [
    'Thông tư số 01 và 02/2024/TT-BNV; theo Thông tư 01',
    ['01-tt-bnv', '02-tt-bnv', '01-tt-bnv'].map((number) => `dated bo-noi-vu/thong-tu/2024/${number}`),
  ],
  [
    'Nghị định số 91, 98/2017/NĐ-CP',
    ['91-nd-cp', '98-nd-cp'].map((number) => `dated chinh-phu/nghi-dinh/2017/${number}`),
  ],
  [
    'Nghị quyết số 42 và 12/QĐ-UBND ngày 05/01/2024 của UBND tỉnh',
    ['unplaced - short-of-nothing', 'contradictory kon-tum/quyet-dinh/2024/12-qd-ubnd type-disagrees'],
  ],
])('the sign of a list stands at its last (made up): %s', (text, expected) => {
  expect(meant(text)).toEqual(expected);
});

test('of two decrees of one number a short form with a year is that of the year (made up)', () => {
  const text = 'Nghị định số 98/2023/NĐ-CP; Nghị định số 98/2022/NĐ-CP; theo Nghị định 98/2023';
  const document = { issuer: 'kon-tum/ubnd', from: null, to: null };
  const numbers = resolveCitations(findCitations(text), document).map(({ number }) => number);
  expect(numbers).toEqual(['98/2023/NĐ-CP', '98/2022/NĐ-CP', '98/2023/NĐ-CP']);
});

describe('days that a list shares', () => {
  test.each([
    [
      'outweighed by a day of its own elsewhere (made up)',
      'số 380/QĐ-UBND, số 381/QĐ-UBND ngày 29/6/2022; Quyết định số 380/QĐ-UBND ngày 28/6/2021',
      ['2021/380-qd-ubnd', '2022/381-qd-ubnd', '2021/380-qd-ubnd'],
    ],
    [
      'a year takes the day printed elsewhere (made up)',
      'Quyết định số 380/QĐ-UBND năm 2022; Quyết định số 380/QĐ-UBND ngày 29/6/2022',
      ['2022/380-qd-ubnd', '2022/380-qd-ubnd'],
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(meant(text)).toEqual(expected.map((work) => `dated kon-tum/quyet-dinh/${work}`));
  });

  test('the day itself is known from the other mention (made up)', () => {
    const found = findCitations(
      'Quyết định số 380/QĐ-UBND năm 2022; Quyết định số 380/QĐ-UBND ngày 29/6/2022',
    );
    const days = resolveCitations(found, { issuer: 'kon-tum/ubnd', from: null, to: null });
    expect(days.map(({ issuedOn }) => issuedOn)).toEqual(['2022-06-29', '2022-06-29']);
  });
});
