/** Which body and which version a citation means: the citing document tells place and day. */
import { describe, expect, test } from 'vitest';
import { falselyReal } from '../real-text.ts';
import { meant } from './cited.ts';

type Row = [name: string, text: string, expected: string[], issuer?: string | null];

/** The place of a local body. */
const PLACES: Row[] = [
  [
    'the province itself',
    'Kế hoạch số 3461/KH-UBND ngày 14 tháng 10 năm 2022 của Ủy ban nhân dân tỉnh Kon Tum',
    ['dated kon-tum/ke-hoach/2022/3461-kh-ubnd'],
  ],
  [
    'the province in the text of a district (made up)',
    'Kế hoạch số 15/KH-UBND ngày 01/02/2024 của UBND tỉnh',
    ['dated kon-tum/ke-hoach/2024/15-kh-ubnd'],
    'kon-tum/ngoc-hoi/ubnd',
  ],
  [
    'the district in its own text (made up)',
    'Kế hoạch số 15/KH-UBND ngày 01/02/2024 của UBND huyện',
    ['dated kon-tum/ngoc-hoi/ke-hoach/2024/15-kh-ubnd'],
    'kon-tum/ngoc-hoi/ubnd',
  ],
  [
    'nothing said: the citing body itself (made up)',
    'Kế hoạch số 15/KH-UBND ngày 01/02/2024',
    ['dated kon-tum/ngoc-hoi/ke-hoach/2024/15-kh-ubnd'],
    'kon-tum/ngoc-hoi/ubnd',
  ],
  [
    'another district, by name',
    'Kế hoạch số 2639/KH-UBND ngày 13/8/2021 của UBND huyện Ngọc Hồi',
    ['dated kon-tum/ngoc-hoi/ke-hoach/2021/2639-kh-ubnd'],
  ],
  [
    'another province, by name (made up)',
    'Chỉ thị số 08/CT-UBND ngày 13/5/2021 của UBND tỉnh Quảng Nam',
    ['dated quang-nam/chi-thi/2021/08-ct-ubnd'],
  ],
  [
    'a district of another province (made up)',
    'Kế hoạch số 15/KH-UBND ngày 01/02/2024 của UBND huyện Núi Thành, tỉnh Quảng Nam',
    ['dated quang-nam/nui-thanh/ke-hoach/2024/15-kh-ubnd'],
  ],
  [
    'a commune of the district (made up)',
    'Kế hoạch số 15/KH-UBND ngày 01/02/2024 của UBND xã Sa Loong',
    ['dated kon-tum/ngoc-hoi/xa-sa-loong/ke-hoach/2024/15-kh-ubnd'],
    'kon-tum/ngoc-hoi/ubnd',
  ],
  [
    '“của huyện” (made up)',
    'Kế hoạch số 15/KH-UBND ngày 01/02/2024 của huyện',
    ['dated kon-tum/ngoc-hoi/ke-hoach/2024/15-kh-ubnd'],
    'kon-tum/ngoc-hoi/ubnd',
  ],
  [
    'a city run by the centre (made up)',
    'Kế hoạch số 15/KH-UBND ngày 01/02/2024 của UBND thành phố',
    ['dated da-nang/ke-hoach/2024/15-kh-ubnd'],
    'da-nang/ubnd',
  ],
  [
    'a city that the province does not tell (made up)',
    'Kế hoạch số 15/KH-UBND ngày 01/02/2024 của UBND thành phố',
    ['unplaced - unknown-place'],
  ],
  [
    'a joint circular is its first body’s, called so or not (made up)',
    'Thông tư số 01/2014/TTLT-BNV-BTC ngày 01/02/2014',
    ['dated bo-noi-vu/thong-tu-lien-tich/2014/01-ttlt-bnv-btc'],
  ],
  [
    'a city within a province (made up)',
    'Kế hoạch số 15/KH-UBND ngày 01/02/2024 của UBND thành phố Kon Tum',
    ['dated kon-tum/thanh-pho-kon-tum/ke-hoach/2024/15-kh-ubnd'],
  ],
  [
    'a council shares the scope of its place',
    'Nghị quyết số 30/NQ-HĐND ngày 21 tháng 12 năm 2022 của Hội đồng nhân dân huyện',
    ['dated kon-tum/ngoc-hoi/nghi-quyet/2022/30-nq-hdnd'],
    'kon-tum/ngoc-hoi/ubnd',
  ],
  [
    'a department has a scope of its own (made up)',
    'Công văn số 312/SNV-TĐKT ngày 01/02/2024',
    ['dated kon-tum/so-noi-vu/cong-van/2024/312-snv-tdkt'],
    'kon-tum/ngoc-hoi/ubnd',
  ],
  [
    'the committee of a district (made up)',
    'Nghị quyết số 12-NQ/HU ngày 01/02/2024',
    ['dated dang/kon-tum/ngoc-hoi/nghi-quyet/2024/12-nq-hu'],
    'kon-tum/ngoc-hoi/ubnd',
  ],
  [
    'an organ of the Party in the province (made up)',
    'Công văn số 77-CV/BTCTU ngày 01/02/2024',
    ['dated dang/kon-tum/ban-to-chuc/cong-van/2024/77-cv-btctu'],
  ],
  [
    'an organ of the centre (made up)',
    'Công văn số 8011-CV/BTCTW ngày 01/02/2024',
    ['dated dang/trung-uong/ban-to-chuc/cong-van/2024/8011-cv-btctw'],
  ],
];

describe('whose it is', () => {
  test('what is not made up is printed', () => expect(falselyReal(PLACES)).toEqual([]));
  test.each(PLACES)('%s: %s', (_, text, expected, issuer) => expect(meant(text, issuer)).toEqual(expected));
});

describe('the law that a name means follows from the day of the citing text', () => {
  const LAW = 'Luật Thi đua, khen thưởng';
  test.each([
    [LAW, '2003-12-01', 'undated quoc-hoi/luat/khong-ro-nam/luat-thi-dua-khen-thuong no-version'],
    [LAW, '2020-05-01', 'dated quoc-hoi/luat/2003/15-qh11'],
    [LAW, '2023-12-31', 'dated quoc-hoi/luat/2003/15-qh11'],
    [LAW, '2024-01-01', 'dated quoc-hoi/luat/2022/06-qh15'],
    [LAW, '2024-02-06', 'dated quoc-hoi/luat/2022/06-qh15'],
    ['Luật Thi đua - Khen thưởng', '2024-02-06', 'dated quoc-hoi/luat/2022/06-qh15'],
    ['Luật Thi đua, khen thưởng năm 2003', '2024-02-06', 'dated quoc-hoi/luat/2003/15-qh11'],
    ['Luật Thi đua, khen thưởng 2022', '2023-02-02', 'dated quoc-hoi/luat/2022/06-qh15'],
    ['Hiến pháp 1992', '2024-02-06', 'dated quoc-hoi/hien-phap/1992/hien-phap-1992'],
    ['Luật Thi đua, khen thưởng ngày 15/6/2022', '2020-05-01', 'dated quoc-hoi/luat/2022/06-qh15'],
    ['Luật Thi đua, khen thưởng số 06/2022/QH15', '2020-05-01', 'dated quoc-hoi/luat/2022/06-qh15'],
    ['Hiến pháp', '2013-12-31', 'dated quoc-hoi/hien-phap/1992/hien-phap-1992'],
    ['Hiến pháp năm 1992', '2024-02-06', 'dated quoc-hoi/hien-phap/1992/hien-phap-1992'],
    ['Luật Đất đai năm 2013', '2024-02-06', 'dated quoc-hoi/luat/2013/45-qh13'],
    [
      'Pháp lệnh Ngoại hối năm 2005',
      '2024-02-06',
      'dated uy-ban-thuong-vu-quoc-hoi/phap-lenh/2005/phap-lenh-ngoai-hoi',
    ],
  ])('%s in a text of %s (made up) → %s', (text, day, expected) => {
    expect(meant(text, 'kon-tum/ubnd', day)).toEqual([expected]);
  });
});
