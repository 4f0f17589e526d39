/** Which body is meant follows from the places printed behind it, and from the ranks of their day; made up after real names. */
import { describe, expect, test } from 'vitest';
import { meant } from './cited.ts';

type Row = [text: string, issuer: string | null, expected: string];

const ROWS: Row[] = [
  [
    'Nghị quyết số 12-NQ/ĐU ngày 01/3/2022 của Đảng ủy xã Đăk Kôi, huyện Kon Rẫy, tỉnh Kon Tum',
    'quang-nam/ubnd',
    'dated dang/kon-tum/kon-ray/xa-dak-koi/nghi-quyet/2022/12-nq-du',
  ],
  [
    'Quyết định số 06/QĐ-UBND ngày 01/3/2022 của UBND huyện Ngọc Hồi (tỉnh Kon Tum)',
    'quang-nam/ubnd',
    'dated kon-tum/ngoc-hoi/quyet-dinh/2022/06-qd-ubnd',
  ],
  [
    'Quyết định số 06/QĐ-UBND ngày 01/3/2022 của UBND thị xã An Khê (Gia Lai)',
    'kon-tum/ubnd',
    'dated gia-lai/thi-xa-an-khe/quyet-dinh/2022/06-qd-ubnd',
  ],
  [
    'Kế hoạch số 10/KH-UBND ngày 03/3/2023 của UBND xã Ia Chim, thành phố Kon Tum',
    'kon-tum/ubnd',
    'dated kon-tum/thanh-pho-kon-tum/xa-ia-chim/ke-hoach/2023/10-kh-ubnd',
  ],
  [
    'UBND phường Thắng Lợi, thành phố Kon Tum, tỉnh Kon Tum ban hành Quyết định số 5/QĐ-UBND ngày 01/3/2022',
    'kon-tum/ubnd',
    'dated kon-tum/thanh-pho-kon-tum/phuong-thang-loi/quyet-dinh/2022/05-qd-ubnd',
  ],
  [
    'Quyết định số 16/QĐ-UBND ngày 01/10/2020 của UBND thành phố Huế',
    'bo-noi-vu',
    'dated hue/thanh-pho-hue/quyet-dinh/2020/16-qd-ubnd',
  ],
  [
    'UBND thành phố Huế, tỉnh Thừa Thiên Huế ban hành Quyết định số 16/QĐ-UBND ngày 01/10/2020',
    'bo-noi-vu',
    'dated hue/thanh-pho-hue/quyet-dinh/2020/16-qd-ubnd',
  ],
  [
    'Quyết định số 16/QĐ-UBND ngày 01/10/2025 của UBND thành phố Huế',
    'bo-noi-vu',
    'dated hue/quyet-dinh/2025/16-qd-ubnd',
  ],
  [
    'Kế hoạch số 10/KH-UBND ngày 03/3/2023 của UBND thành phố',
    'bac-ninh/thanh-pho-bac-ninh/ubnd',
    'dated bac-ninh/thanh-pho-bac-ninh/ke-hoach/2023/10-kh-ubnd',
  ],
  [
    'Quyết định số 12/QĐ-UBND ngày 03/3/2023 của UBND các huyện, thành phố',
    'kon-tum/ubnd',
    'unplaced - unknown-place',
  ],
  ['Quyết định số 06/QĐ-UBND ngày 01/3/2022 của UBND xã Bờ Y', 'kon-tum/ubnd', 'unplaced - unknown-place'],
  [
    'Kế hoạch số 08/KH-UBND năm 2025 của UBND tỉnh Quảng Ngãi',
    'quang-ngai/ubnd',
    'undated quang-ngai/ke-hoach/khong-ro-nam/08-kh-ubnd no-date',
  ],
  [
    'Kế hoạch số 10/KH-HĐTĐKT ngày 05/3/2023 của Hội đồng Thi đua - Khen thưởng Trung ương',
    'kon-tum/ubnd',
    'dated hdtdkt-trung-uong/ke-hoach/2023/10-kh-hdtdkt',
  ],
  [
    'Kế hoạch số 05/KH-BTC ngày 03/3/2023 của Ban Tổ chức Hội thi',
    'kon-tum/ubnd',
    'unplaced - unknown-place',
  ],
  [
    'Hướng dẫn số 12-HD/BTC ngày 03/3/2023 của Ban Tổ chức Tỉnh ủy',
    'kon-tum/ubnd',
    'dated dang/kon-tum/ban-to-chuc/huong-dan/2023/12-hd-btctu',
  ],
  [
    'Nghị quyết số 07-NQ/TU ngày 20/7/2021 của Huyện ủy',
    'kon-tum/kon-ray/ubnd',
    'contradictory - body-disagrees',
  ],
  [
    'Luật số 35/2023/UBTVQH15 ngày 12/7/2023',
    'kon-tum/ubnd',
    'contradictory uy-ban-thuong-vu-quoc-hoi/van-ban/2023/35-ubtvqh15 type-disagrees',
  ],
  ['Chỉ thị số 34-CT/TW ngày 07/4/3014 của Bộ Chính trị', 'kon-tum/ubnd', 'contradictory - no-such-day'],
];

describe('the body and its place (made up)', () => {
  test.each(ROWS)('%s', (text, issuer, expected) => {
    expect(meant(text, issuer, '2025-12-01')).toEqual([expected]);
  });
});

test('a sentence ends in a letter with a mark too (made up)', () => {
  expect(
    meant('Ngày 3/7/2015, UBND tỉnh đồng ý với hồ sơ. Sở Xây dựng trả lời tại Công văn số 5/UBND-NC.'),
  ).toEqual(['undated kon-tum/cong-van/khong-ro-nam/05-ubnd-nc no-date']);
});

test.each([
  [
    'Luật Đất đai số 45/2013/QH13 ngày 29/11/2013. Theo Luật Đất đai ngày 31/02/2013.',
    'contradictory - no-such-day',
  ],
  ['Luật Đất đai số 24-L/CTN ngày 14/7/1993. Theo Luật Đất đai.', 'dated quoc-hoi/luat/1993/24-l-ctn'],
])('a law by its name after %s (made up)', (text, expected) => {
  expect(meant(text, 'kon-tum/ubnd', '2016-01-05').at(-1)).toBe(expected);
});
