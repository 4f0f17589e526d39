/** Figures of goals and outcomes, as printed in real acts; rows that must find nothing are marked by an empty list. */
import { describe, expect, test } from 'vitest';
import { printNumber } from '../../src/core/target.ts';
import { readAct } from '../../src/import/act/read-act.ts';
import { amountsIn } from '../../src/import/figures/amount.ts';
import { clausesOf } from '../../src/import/figures/clause.ts';
import { proposeFigures } from '../../src/import/figures/propose.ts';
import { readBlocks } from '../../src/import/text/read-blocks.ts';
import { realArchive } from './imported.ts';

/** "giảm >= 3–4 %/năm" */
function shown(clause: string): string[] {
  return amountsIn(clause).map(({ low, high, unit, op, change }) => {
    const figure = [low, high]
      .filter((one) => one !== null)
      .map(printNumber)
      .join('–');
    return [change === 'decrease' ? 'giảm' : change === 'increase' ? 'tăng' : '', op, figure, unit]
      .filter(Boolean)
      .join(' ');
  });
}

describe('amounts', () => {
  test.each([
    ['Tốc độ tăng trưởng GRDP của tỉnh đạt từ 10% trở lên', ['>= 10 %']],
    ['GRDP bình quân đầu người trên 63,7 triệu đồng', ['> 63,7 triệu đồng']],
    ['Thu ngân sách nhà nước trên địa bàn từ 4.600 tỷ đồng trở lên', ['>= 4.600 tỷ đồng']],
    ['Tỷ lệ hộ nghèo giảm ít nhất 3-4%/năm', ['giảm >= 3–4 %/năm']],
    ['giảm ít nhất 6,6% năm', ['giảm >= 6,6 %/năm']],
    ['Số giường bệnh đạt 39,3 giường/1 vạn dân', ['= 39,3 giường/vạn dân']],
    ['có thêm ít nhất 07 xã, nâng lên 137 xã/193 xã, đạt tỷ lệ 71%', ['tăng >= 7 xã', '= 137 xã', '= 71 %']],
    [
      'phát triển thêm khoảng 1.500 doanh nghiệp, lên hơn 10.000 doanh nghiệp',
      ['tăng about 1.500 doanh nghiệp', '> 10.000 doanh nghiệp'],
    ],
    ['đạt 900 nghìn lượt khách du lịch', ['= 900.000 lượt khách']],
    ['trẻ em dưới 5 tuổi suy dinh dưỡng còn dưới 13,8%', ['< 13,8 %']],
    ['không quá 5% hộ nghèo', ['<= 5 %']],
    ['tăng 05 bậc so với năm 2023', ['tăng = 5 bậc']],
    ['Tỷ lệ hộ nghèo giảm từ 3,42% (đầu năm 2022) xuống còn 2,61%', ['= 2,61 %']],
    ['Giảm tỷ lệ hộ nghèo từ 2% đến 3%', ['= 2–3 %']],
    ['đạt 19/19 tiêu chí', []],
    ['giai đoạn 2021 - 2025, kỷ niệm 110 năm', []],
    ['Nghị quyết số 30/NQ-HĐND ngày 21 tháng 12 năm 2022', []],
    ['đạt chuẩn từ 15 đến 18 tiêu chí', []],
    ['tiêm cho trẻ từ 5 đến dưới 12 tuổi, mũi 2', []],
    ['điểm a khoản 1 Điều 39', []],
  ])('%s', (clause, expected) => expect(shown(clause)).toEqual(expected));
});

test.each([
  ['- Đạt 10%; thu 5 tỷ đồng.', ['Đạt 10%', 'thu 5 tỷ đồng']],
  ['1. Thu 1.700.000 đồng. Chi 5%.', ['Thu 1.700.000 đồng', 'Chi 5%']],
  ['Đạt 58% (trong đó: nam 30%; nữ 28%)', ['Đạt 58% (trong đó: nam 30%; nữ 28%)']],
])('clauses of %s', (text, clauses) => {
  expect(clausesOf({ text, line: 1 }).map((clause) => clause.text)).toEqual(clauses);
});

function proposed(text: string, isReport = false): string[] {
  return proposeFigures(readAct(readBlocks(text)), realArchive.corpus, { isReport, year: 2024 }).map(
    ({ isTarget, indicator, row }) =>
      `${isTarget ? 'chỉ tiêu' : 'kết quả'} ${row.value ?? row.values ?? '—'} ${row.year} ${indicator} “${row.label}”`,
  );
}

describe('proposals', () => {
  test('of a section of goals; nothing outside it', () => {
    const text =
      'CHỈ THỊ\n\nVề thi đua\n\nNăm qua thu 5 tỷ đồng.\n\nI. CHỈ TIÊU\n\n- Thành lập mới 360 doanh nghiệp.\n- Trồng mới 533 ha rừng.\n\nII. NỘI DUNG\n\nThu 7 tỷ đồng.';
    expect(proposed(text)).toEqual([
      'chỉ tiêu 360 2024 doanh-nghiep-thanh-lap-moi “Thành lập mới doanh nghiệp”',
      'chỉ tiêu 533 2024 trong-rung “Trồng mới rừng”',
    ]);
  });

  test('of a sentence that strives, to its end; a list shares what stands before it', () => {
    const text =
      'CHỈ THỊ\n\nVề thi đua\n\nPhấn đấu năm 2025, giảm 2.900 hộ nghèo; tỷ lệ bao phủ bảo hiểm y tế đạt 95%. Thu 5 tỷ đồng.';
    expect(proposed(text)).toEqual([
      'chỉ tiêu 2900 2025 so-ho-ngheo-giam “hộ nghèo”',
      'chỉ tiêu 95 2025 bao-phu-bao-hiem-y-te “tỷ lệ bao phủ bảo hiểm y tế”',
    ]);
  });

  test('one figure for several named indexes', () => {
    const text =
      'CHỈ THỊ\n\nVề thi đua\n\nI. CHỈ TIÊU\n\n- Phấn đấu Chỉ số năng lực cạnh tranh (PCI), Chỉ số cải cách hành chính (PAR INDEX): tăng 05 bậc so với năm 2023.';
    expect(proposed(text)).toEqual([
      'chỉ tiêu 5 2024 chi-so-pci “Chỉ số năng lực cạnh tranh (PCI)”',
      'chỉ tiêu 5 2024 chi-so-par-index “Chỉ số cải cách hành chính (PAR INDEX)”',
    ]);
  });

  test('a report tells results, and its plan in brackets is a goal', () => {
    const text =
      'BÁO CÁO\n\nTổng kết\n\nTỷ lệ hộ nghèo giảm 4,46%. Tỷ lệ bao phủ bảo hiểm y tế đạt 90% (Kế hoạch năm 2022 là 95%).';
    expect(proposed(text, true).map((row) => row.split(' ').slice(0, 3).join(' '))).toEqual([
      'kết quả 4.46',
      'kết quả 90',
      'chỉ tiêu 95',
    ]);
  });

  test('what a report still wants to do is a goal, of the year of its heading', () => {
    const text =
      'BÁO CÁO\n\nSơ kết\n\nI. KẾT QUẢ\n\nTỷ lệ hộ nghèo giảm 4,46%.\n\nII. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2023\n\nTỷ lệ bao phủ bảo hiểm y tế đạt 95%.';
    expect(proposed(text, true).map((row) => row.split(' ').slice(0, 4).join(' '))).toEqual([
      'kết quả 4.46 2024',
      'chỉ tiêu 95 2023',
    ]);
  });

  test('what no indicator measures has none', () => {
    expect(proposed('CHỈ THỊ\n\nVề thi đua\n\nI. CHỈ TIÊU\n\n- Nuôi 500 con đà điểu.')).toEqual([
      'chỉ tiêu 500 2024 null “Nuôi”'.replace('“Nuôi”', '“con đà điểu”'),
    ]);
  });
});

test('the day of an act that a goal cites is not the year of the goal', () => {
  const goal =
    'Phấn đấu hoàn thành các chỉ tiêu tại Nghị quyết số 30/NQ-HĐND ngày 21 tháng 12 năm 2022 của Hội đồng nhân dân huyện';
  const act = readAct(readBlocks(`I. CHỈ TIÊU\n\n1. ${goal}.`));
  const figures = proposeFigures(act, realArchive.corpus, { isReport: false, year: 2024 });
  expect(figures.map(({ row }) => row['year'])).toEqual([2024]);
});
