/** What a drafter is told of each citation. */
import { describe, expect, test } from 'vitest';
import { summaryOf } from '../../src/drafts/summary.ts';
import { checked, KON_TUM, NOTHING_TOLD } from './shelf.ts';

const states = (text: string, about = KON_TUM, missing: string[] = []) =>
  checked(text, about, missing).rows.map(({ state, detail }) => [state, detail].filter(Boolean).join(': '));

// Citations as printed in real documents; wrong ones are made up.
test.each([
  ['held', 'Chỉ thị số 08/CT-UBND ngày 06 tháng 02 năm 2024', ['held']],
  [
    'cited by others',
    'Chỉ thị số 34-CT/TW ngày 07 tháng 4 năm 2014 của Bộ Chính trị',
    ['cited: 3 văn bản trong kho viện dẫn; tình trạng: chưa xác minh'],
  ],
  [
    'recorded, cited by nobody',
    'Luật Thi đua, khen thưởng',
    ['cited: kho có hồ sơ; tình trạng: còn hiệu lực'],
  ],
  [
    'replaced before the day of the draft',
    'Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017',
    ['replaced: từ ngày 01/01/2024; chưa kiểm chứng'],
  ],
  [
    'without a date',
    'Chỉ thị số 34-CT/TW',
    ['undated: không ghi ngày, năm ban hành, và văn bản này không cho biết ở chỗ khác'],
  ],
  [
    'no such day',
    'Chỉ thị số 34-CT/TW ngày 31/02/2014',
    ['contradictory: ngày ban hành ghi trong văn bản là ngày không có thật'],
  ],
  [
    'another day than the archive has',
    'Chỉ thị số 34-CT/TW ngày 08/4/2014',
    ['contradictory: dự thảo ghi ngày 08/4/2014, kho ghi ngày 07/4/2014'],
  ],
  [
    'a day printed twice differently',
    'Kế hoạch số 99/KH-UBND ngày 01/3/2023. Kế hoạch số 99/KH-UBND ngày 02/3/2023.',
    ['contradictory: dự thảo ghi ngày khác nhau: 01/3/2023, 02/3/2023'],
  ],
  [
    'sign against word, also at the second mention',
    'Hướng dẫn số 05/HD-SNV ngày 14/11/2022; Công văn số 05/HD-SNV ngày 14/11/2022',
    ['contradictory: ký hiệu cho biết tên loại khác với tên loại đứng trước số'],
  ],
  ['not in the archive', 'Kế hoạch số 3919/KH-UBND ngày 23/9/2014', ['unknown']],
  [
    'a body without a place',
    'Nghị quyết số 05-NQ/HU ngày 01/3/2023',
    ['unplaced: không rõ cơ quan của địa phương nào'],
  ],
  ['a congress, not in the archive', 'Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVI', ['unknown']],
  ['a fraction', 'đạt 19/19 tiêu chí', []],
])('%s: %s', (_, text, expected) => expect(states(text)).toEqual(expected));

describe('the day of the draft', () => {
  const decree = 'Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017';

  test('before the replacement the work still held', () => {
    const [row] = checked(decree, { ...KON_TUM, day: '2023-05-01' }).rows;
    expect(row?.state).toBe('cited');
    expect(row?.remarks).toEqual(['Hết hiệu lực từ ngày 01/01/2024, sau ngày của dự thảo.']);
  });

  test('without one nothing is assumed: a replaced work is replaced, a law by name has several versions', () => {
    expect(states(decree, NOTHING_TOLD)).toEqual(['replaced: từ ngày 01/01/2024; chưa kiểm chứng']);
    const [law] = checked('Luật Thi đua, khen thưởng', NOTHING_TOLD).rows;
    expect(law?.state).toBe('undated');
    expect(law?.namesakes.map(({ id }) => id)).toEqual(['quoc-hoi/luat/2022/06-qh15']);
    expect(law?.remarks).toEqual(['Ghi ngày của dự thảo để biết là luật nào.']);
  });

  test('no day at all is as none', () => {
    expect(states('Luật Thi đua, khen thưởng', { issuer: null, day: '2024-02-31' })).toEqual(
      states('Luật Thi đua, khen thưởng', NOTHING_TOLD),
    );
  });

  test('a law that does not hold yet is named', () => {
    const text = 'Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022';
    expect(checked(text, { ...KON_TUM, day: '2023-05-01' }).rows[0]?.remarks).toEqual([
      'Có hiệu lực từ ngày 01/01/2024, sau ngày của dự thảo.',
    ]);
  });
});

test('works of the same number are shown where the draft leaves the work open', () => {
  const namesakes = (text: string) => checked(text).rows[0]?.namesakes.map(({ id }) => id);
  expect(namesakes('Chỉ thị số 34-CT/TW')).toEqual(['dang/trung-uong/chi-thi/2014/34-ct-tw']);
  expect(namesakes('Chỉ thị số 34-CT/TW ngày 31/02/2014')).toEqual(['dang/trung-uong/chi-thi/2014/34-ct-tw']);
  expect(namesakes('Chỉ thị số 34-CT/TW ngày 07/4/2015')).toEqual(['dang/trung-uong/chi-thi/2014/34-ct-tw']);
  expect(namesakes('Chỉ thị số 34-CT/TW ngày 07/4/2014')).toEqual([]);
});

test.each([
  ['34/CT-TW ngày 07/4/2014', ['Ghi “34/CT-TW”, dạng đúng là “34-CT/TW”.']],
  ['34 - CT/TƯ ngày 07/4/2014', ['Ghi “34 - CT/TƯ”, dạng đúng là “34-CT/TW”.']],
  ['34-CT/TW ngày 07/4/2014', []],
  // Word's own dash that never breaks is no slip.
  ['34\u2011CT/TW ngày 07/4/2014', []],
  [
    '34-\u0421T/TW ngày 07/4/2014',
    ['Ghi “34-\u0421T/TW”, dạng đúng là “34-CT/TW” (có chữ hoặc dấu trông giống nhưng sai mã).'],
  ],
])('the printed form %s', (printed, remarks) => {
  expect(checked(`Chỉ thị số ${printed}`).rows[0]?.remarks).toEqual(remarks);
});

test('a list whose sign stands at its last number is no slip', () => {
  const { rows } = checked('Quyết định số 12 và 13/QĐ-UBND ngày 05/01/2024 của UBND tỉnh Kon Tum');
  expect(rows.map(({ proper, remarks }) => [proper, remarks])).toEqual(
    ['12', '13'].map((serial) => [
      `Quyết định số ${serial}/QĐ-UBND ngày 05 tháng 01 năm 2024 của Ủy ban nhân dân tỉnh Kon Tum`,
      [],
    ]),
  );
});

test('8/CT-UBND and 08/CT-UBND are one number', () => {
  const { rows } = checked('Chỉ thị số 8/CT-UBND ngày 06/02/2024 và Chỉ thị số 08/CT-UBND');
  expect(rows.map(({ state, remarks, printed }) => [state, remarks, printed])).toEqual([
    ['held', [], ['Chỉ thị số 8/CT-UBND', 'Chỉ thị số 08/CT-UBND']],
  ]);
});

test('one row for a work, with every place; the same number of another year is a remark', () => {
  const text =
    'Chỉ thị số 34-CT/TW ngày 07/4/2014, Chỉ thị số 34-CT/TW ngày 24/5/2024 và Chỉ thị số 34-CT/TW ngày 07/4/2014';
  const { rows, places } = checked(text);
  expect(places.map(({ row }) => row)).toEqual([0, 1, 0]);
  expect(places.map(({ start, end }) => text.slice(start, end))).toEqual(
    Array(3).fill('Chỉ thị số 34-CT/TW'),
  );
  expect(rows.map(({ remarks }) => remarks)).toEqual([
    ['Cùng số, ký hiệu này dự thảo còn ghi ngày 24/5/2024.'],
    ['Cùng số, ký hiệu này dự thảo còn ghi ngày 07/4/2014.'],
  ]);
});

test('a file that has not come is no proof of ignorance', () => {
  expect(states('Chỉ thị số 34-CT/TW ngày 07/4/2014', KON_TUM, ['dang.trung-uong'])).toEqual(['unread']);
  // There is no file of Đắk Lắk at all, so nothing is awaited.
  expect(states('Quyết định số 5/QĐ-UBND ngày 01/3/2023 của UBND tỉnh Đắk Lắk', KON_TUM)).toEqual([
    'unknown',
  ]);
});

test('the counts in one sentence', () => {
  expect(summaryOf(checked('không có gì'))).toBe('Không tìm thấy chỗ viện dẫn nào.');
  expect(
    summaryOf(
      checked('Chỉ thị số 08/CT-UBND ngày 06/02/2024; Chỉ thị 08; Kế hoạch số 3919/KH-UBND ngày 23/9/2014'),
    ),
  ).toBe('3 chỗ viện dẫn, 2 văn bản: 1 có toàn văn, 1 kho chưa biết.');
});

describe('what is told of a work that the draft leaves open (made up)', () => {
  const rows = (text: string) => checked(text, KON_TUM, []).rows;

  test('a number of two bodies names both', () => {
    const last = rows(
      'Quyết định số 15/QĐ-UBND ngày 02/3/2023 của UBND tỉnh; Quyết định số 15/QĐ-UBND ngày 05/01/2024 của UBND huyện Ngọc Hồi; theo Quyết định số 15/QĐ-UBND',
    ).at(-1);
    expect(last?.detail).toBe('cùng số, ký hiệu này văn bản dẫn của nhiều cơ quan khác nhau');
    expect(last?.remarks).toEqual([
      'Trong dự thảo có thể là: Quyết định số 15/QĐ-UBND ngày 02 tháng 3 năm 2023 của Ủy ban nhân dân tỉnh Kon Tum; Quyết định số 15/QĐ-UBND ngày 05 tháng 01 năm 2024 của Ủy ban nhân dân huyện Ngọc Hồi.',
    ]);
  });

  test('a number of two days, neither known to the archive, names both', () => {
    const found = rows(
      'Chỉ thị số 34-CT/TW ngày 05/3/2009; Chỉ thị số 34-CT/TW ngày 24/5/2024; theo Chỉ thị số 34-CT/TW',
    );
    expect(found.map(({ remarks }) => remarks)).toEqual([
      ['Cùng số, ký hiệu này dự thảo còn ghi ngày 24/5/2024.'],
      ['Cùng số, ký hiệu này dự thảo còn ghi ngày 05/3/2009.'],
      [
        'Trong dự thảo có thể là: Chỉ thị số 34-CT/TW ngày 05 tháng 3 năm 2009; Chỉ thị số 34-CT/TW ngày 24 tháng 5 năm 2024.',
      ],
    ]);
  });

  test('of two days the one that the archive knows is shown with its page', () => {
    const last = rows(
      'Chỉ thị số 34-CT/TW ngày 07/4/2014; Chỉ thị số 34-CT/TW ngày 24/5/2024; theo Chỉ thị số 34-CT/TW',
    ).at(-1);
    expect(last?.namesakes.map(({ id }) => id)).toEqual(['dang/trung-uong/chi-thi/2014/34-ct-tw']);
    expect(last?.remarks).toEqual(['Trong dự thảo có thể là: Chỉ thị số 34-CT/TW ngày 24 tháng 5 năm 2024.']);
  });

  test('letters of another body name none', () => {
    expect(rows('UBND tỉnh ban hành Công văn số 391-CV/ĐU ngày 06/4/2015')[0]?.proper).toBe(
      'Công văn số 391-CV/ĐU',
    );
  });

  test('a law keeps its name beside number and day', () => {
    expect(rows('Căn cứ Luật Đất đai ngày 29/11/2013')[0]?.proper).toBe(
      'Luật Đất đai số 45/2013/QH13 ngày 29 tháng 11 năm 2013',
    );
  });
});
