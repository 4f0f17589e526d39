/** The grounds of an act: their form (Nghị định 30/2020/NĐ-CP, Phụ lục I) and their order. */
import { describe, expect, test } from 'vitest';
import { preambleText } from '../../src/drafts/preamble-text.ts';
import { checked } from './shelf.ts';

const lines = (text: string) => preambleText(checked(text).rows.map(({ basis }) => basis)).split('\n');

test.each([
  [
    'the archive tells day, body and trích yếu',
    'Nghị định số 91/2017/NĐ-CP',
    'Căn cứ Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng.',
  ],
  [
    'a trích yếu opens in lower case',
    'Chỉ thị số 08/CT-UBND ngày 06/02/2024',
    'Căn cứ Chỉ thị số 08/CT-UBND ngày 06 tháng 02 năm 2024 của Ủy ban nhân dân tỉnh Kon Tum phát động Phong trào thi đua yêu nước năm 2024 trên địa bàn tỉnh Kon Tum.',
  ],
  [
    'a law has neither number nor body',
    'Luật Thi đua, khen thưởng số 06/2022/QH15',
    'Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022.',
  ],
  [
    'a law with its number in brackets that close behind the citation',
    'Luật Đầu tư công (số 58/2024/QH15) ngày 29 tháng 11 năm 2024',
    'Căn cứ Luật Đầu tư công ngày 29 tháng 11 năm 2024.',
  ],
  [
    'a law with its number in brackets that never close',
    'Luật Đầu tư công (số: 58/2024/QH15',
    'Căn cứ Luật Đầu tư công năm 2024 (chưa rõ ngày ban hành).',
  ],
  [
    'a law with its number behind a comma',
    'Luật Đầu tư công, số 58/2024/QH15 ngày 29 tháng 11 năm 2024',
    'Căn cứ Luật Đầu tư công ngày 29 tháng 11 năm 2024.',
  ],
  [
    'a law with year, kind and number behind its name',
    'Luật Đầu tư công năm 2024 (Luật số 58/2024/QH15)',
    'Căn cứ Luật Đầu tư công năm 2024 (chưa rõ ngày ban hành).',
  ],
  [
    'a law that amends another',
    'Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng (số 39/2013/QH13)',
    'Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng năm 2013 (chưa rõ ngày ban hành).',
  ],
  [
    'a name that ends in “số”, without a number',
    'Pháp lệnh Dân số',
    'Căn cứ Pháp lệnh Dân số (chưa rõ ngày ban hành).',
  ],
  [
    'a name that ends in “số”, with its number',
    'Pháp lệnh Dân số (số 06/2003/PL-UBTVQH11)',
    'Căn cứ Pháp lệnh Dân số năm 2003 (chưa rõ ngày ban hành).',
  ],
  [
    'a law that the archive does not know',
    'Luật Đầu tư công số 58/2024/QH15 ngày 29 tháng 11 năm 2024',
    'Căn cứ Luật Đầu tư công ngày 29 tháng 11 năm 2024.',
  ],
  [
    'a work of the Party',
    'Chỉ thị số 34-CT/TW ngày 07/4/2014',
    'Thực hiện Chỉ thị số 34-CT/TW ngày 07 tháng 4 năm 2014 của Bộ Chính trị về tiếp tục đổi mới công tác thi đua, khen thưởng.',
  ],
  [
    'unknown to the archive: what the draft prints',
    'Kế hoạch số 3919/KH-UBND ngày 23/9/2014 của UBND tỉnh',
    'Căn cứ Kế hoạch số 3919/KH-UBND ngày 23 tháng 9 năm 2014 của Ủy ban nhân dân tỉnh Kon Tum.',
  ],
  [
    'no date',
    'Nghị quyết số 12-NQ/TU',
    'Thực hiện Nghị quyết số 12-NQ/TU (chưa rõ ngày ban hành) của Tỉnh ủy Kon Tum.',
  ],
  [
    'the year alone, inside the number',
    'Nghị định số 30/2020/NĐ-CP',
    'Căn cứ Nghị định số 30/2020/NĐ-CP (chưa rõ ngày ban hành) của Chính phủ.',
  ],
  [
    'the year alone, beside it',
    'Quyết định số 2476/QĐ-UBND năm 2021 của UBND tỉnh',
    'Căn cứ Quyết định số 2476/QĐ-UBND năm 2021 (chưa rõ ngày ban hành) của Ủy ban nhân dân tỉnh Kon Tum.',
  ],
  [
    'neither date nor body',
    'Nghị quyết số 05-NQ/HU',
    'Thực hiện Nghị quyết số 05-NQ/HU (chưa rõ ngày ban hành) (chưa rõ cơ quan ban hành).',
  ],
  [
    'days that disagree',
    'Chỉ thị số 34-CT/TW ngày 08/4/2014',
    'Thực hiện Chỉ thị số 34-CT/TW (chưa rõ ngày ban hành) của Bộ Chính trị về tiếp tục đổi mới công tác thi đua, khen thưởng.',
  ],
  [
    'a congress is called by its name',
    'Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng',
    'Thực hiện Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng.',
  ],
])('%s', (_, text, expected) => expect(lines(text)).toEqual([expected]));

describe('order', () => {
  const ORDERED = [
    'Thực hiện Chỉ thị số 34-CT/TW',
    'Thực hiện Nghị quyết số 12-NQ/TU',
    'Căn cứ Hiến pháp',
    'Căn cứ Luật Thi đua, khen thưởng',
    'Căn cứ Pháp lệnh',
    'Căn cứ Nghị quyết số 202/2025/QH15',
    'Căn cứ Nghị quyết số 35/2023/UBTVQH15',
    'Căn cứ Nghị định số 91/2017/NĐ-CP',
    'Căn cứ Nghị định số 30/2020/NĐ-CP',
    'Căn cứ Nghị quyết số 168/NQ-CP',
    'Căn cứ Quyết định số 749/QĐ-TTg',
    'Căn cứ Thông tư số 15/2025/TT-BNV',
    'Căn cứ Quyết định số 9/QĐ-BNV',
    'Căn cứ Nghị quyết số 10/NQ-HĐND',
    'Căn cứ Quyết định số 81/QĐ-UBND',
    'Căn cứ Hướng dẫn số 05/HD-SNV',
    'Căn cứ Kế hoạch số 2639/KH-UBND',
  ];
  const CITED = [
    'Kế hoạch số 2639/KH-UBND ngày 13/8/2021 của UBND huyện Ngọc Hồi',
    'Hướng dẫn số 05/HD-SNV ngày 14/11/2022',
    'Quyết định số 81/QĐ-UBND ngày 18/02/2022 của UBND tỉnh',
    'Nghị quyết số 10/NQ-HĐND ngày 01/7/2023 của HĐND tỉnh',
    'Quyết định số 9/QĐ-BNV ngày 01/3/2020',
    'Thông tư số 15/2025/TT-BNV ngày 04/8/2025',
    'Quyết định số 749/QĐ-TTg ngày 03/6/2020',
    'Nghị quyết số 168/NQ-CP ngày 29/12/2022',
    'Nghị định số 30/2020/NĐ-CP ngày 05/3/2020',
    'Nghị định số 91/2017/NĐ-CP ngày 31/7/2017',
    'Nghị quyết số 35/2023/UBTVQH15 ngày 12/7/2023',
    'Nghị quyết số 202/2025/QH15 ngày 12/6/2025',
    'Pháp lệnh Ưu đãi người có công với cách mạng ngày 09/12/2020',
    'Luật Thi đua, khen thưởng',
    'Hiến pháp năm 2013',
    'Nghị quyết số 12-NQ/TU ngày 20/7/2021 của Tỉnh ủy',
    'Chỉ thị số 34-CT/TW ngày 07/4/2014',
  ];

  test('Party, then by force, councils before committees, places downward', () => {
    const found = lines(CITED.join('.\n'));
    expect(found.map((line, index) => line.slice(0, ORDERED[index]?.length))).toEqual(ORDERED);
  });

  test('every line ends with a semicolon, the last with a full stop', () => {
    const ends = lines(CITED.join('.\n')).map((line) => line.at(-1));
    expect(ends).toEqual([...Array(ORDERED.length - 1).fill(';'), '.']);
  });

  test('nothing chosen is nothing', () => {
    expect(preambleText([])).toBe('');
  });
});
