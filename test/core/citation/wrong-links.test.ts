/**
 * A wrong link is worse than none: places and laws as people write them, each with the work that is meant, or `-` where
 * nobody could tell. Every row is made up after a form met in print; the citing body is another one than the cited.
 */
import { describe, expect, test } from 'vitest';
import { meant } from './cited.ts';

type Row = [text: string, issuer: string | null, ...expected: string[]];

const PLAN = 'Kế hoạch số 15/KH-UBND ngày 01/02/2024 của';

const TABLES: Record<string, Row[]> = {
  'the province behind a district, without the word for it': [
    [
      `${PLAN} UBND huyện Núi Thành, Quảng Nam`,
      'kon-tum/ubnd',
      'quang-nam/nui-thanh/ke-hoach/2024/15-kh-ubnd',
    ],
    [
      `${PLAN} UBND huyện Phước Sơn của tỉnh Quảng Nam`,
      'kon-tum/ubnd',
      'quang-nam/phuoc-son/ke-hoach/2024/15-kh-ubnd',
    ],
    [
      `${PLAN} UBND huyện Phước Sơn - Quảng Nam`,
      'kon-tum/ubnd',
      'quang-nam/phuoc-son/ke-hoach/2024/15-kh-ubnd',
    ],
    [`${PLAN} UBND quận Cầu Giấy, Hà Nội`, 'kon-tum/ubnd', 'ha-noi/quan-cau-giay/ke-hoach/2024/15-kh-ubnd'],
    [
      `${PLAN} UBND TP Buôn Ma Thuột, Đắk Lắk về`,
      'kon-tum/ubnd',
      'dak-lak/thanh-pho-buon-ma-thuot/ke-hoach/2024/15-kh-ubnd',
    ],
    [
      'Nghị quyết số 06-NQ/HU ngày 01/02/2024 của Huyện ủy Phước Sơn, Quảng Nam',
      'kon-tum/ubnd',
      'dang/quang-nam/phuoc-son/nghi-quyet/2024/06-nq-hu',
    ],
    [
      'Kế hoạch số 15/KH-UBND ngày 01/8/2025 của UBND phường Hải Châu, Đà Nẵng',
      'kon-tum/ubnd',
      'da-nang/phuong-hai-chau/ke-hoach/2025/15-kh-ubnd',
    ],
    [
      `${PLAN} UBND thành phố Phan Rang - Tháp Chàm, Ninh Thuận`,
      'kon-tum/ubnd',
      'ninh-thuan/thanh-pho-phan-rang-thap-cham/ke-hoach/2024/15-kh-ubnd',
    ],
  ],
  'the city of Hồ Chí Minh in its short forms': [
    [`${PLAN} UBND quận 1, TP.HCM`, 'kon-tum/ubnd', 'ho-chi-minh/quan-1/ke-hoach/2024/15-kh-ubnd'],
    [`${PLAN} UBND Quận 1 TP. HCM`, 'kon-tum/ubnd', 'ho-chi-minh/quan-1/ke-hoach/2024/15-kh-ubnd'],
    [`${PLAN} UBND quận 1, TPHCM`, 'kon-tum/ubnd', 'ho-chi-minh/quan-1/ke-hoach/2024/15-kh-ubnd'],
    [
      `${PLAN} UBND P. Bến Nghé, Q.1, TP.HCM`,
      'kon-tum/ubnd',
      'ho-chi-minh/quan-1/phuong-ben-nghe/ke-hoach/2024/15-kh-ubnd',
    ],
  ],
  'letters for the kind of place': [
    [`${PLAN} UBND H. Ngọc Hồi`, 'kon-tum/ubnd', 'kon-tum/ngoc-hoi/ke-hoach/2024/15-kh-ubnd'],
    [`${PLAN} UBND H.Ngọc Hồi`, 'kon-tum/ubnd', 'kon-tum/ngoc-hoi/ke-hoach/2024/15-kh-ubnd'],
    [`${PLAN} UBND T. Kon Tum`, 'quang-nam/ubnd', 'kon-tum/ke-hoach/2024/15-kh-ubnd'],
    [
      `${PLAN} UBND Q. Hải Châu, TP. Đà Nẵng`,
      'quang-nam/ubnd',
      'da-nang/quan-hai-chau/ke-hoach/2024/15-kh-ubnd',
    ],
    [`${PLAN} UBND P. Hải Châu`, 'quang-nam/ubnd', '-'],
  ],
  'the place set off from its body': [
    [
      'Công văn số 15/SNV-TĐKT ngày 01/02/2024 của Sở Nội vụ, tỉnh Kon Tum',
      'quang-nam/ubnd',
      'kon-tum/so-noi-vu/cong-van/2024/15-snv-tdkt',
    ],
    [
      'Quyết định số 15/QĐ-UBND ngày 01/02/2024 của Chủ tịch UBND, tỉnh Kon Tum',
      'quang-nam/ubnd',
      'kon-tum/quyet-dinh/2024/15-qd-ubnd',
    ],
    [`${PLAN} UBND (tỉnh Kon Tum)`, 'quang-nam/ubnd', 'kon-tum/ke-hoach/2024/15-kh-ubnd'],
    [
      'Nghị quyết số 06-NQ/TU ngày 01/02/2024 của Tỉnh ủy (Kon Tum)',
      'quang-nam/ubnd',
      'dang/kon-tum/nghi-quyet/2024/06-nq-tu',
    ],
    [
      'Nghị quyết số 06-NQ/TU ngày 01/02/2024 của Tỉnh ủy - Kon Tum',
      'quang-nam/ubnd',
      'dang/kon-tum/nghi-quyet/2024/06-nq-tu',
    ],
  ],
  'a name that no table knows is not the citing body’s': [
    [`${PLAN} UBND Phước Sơn`, 'kon-tum/ubnd', '-'],
    [`${PLAN} UBND tỉnh Phước Đông`, 'kon-tum/ubnd', '-'],
    [`${PLAN} Chủ tịch UBND tỉnh Lê Ngọc An`, 'kon-tum/ubnd', 'kon-tum/ke-hoach/2024/15-kh-ubnd'],
    [`${PLAN} UBND tỉnh Về việc`, 'kon-tum/ubnd', 'kon-tum/ke-hoach/2024/15-kh-ubnd'],
  ],
};

const LAND_2013 = 'quoc-hoi/luat/2013/45-qh13';
const LAND_2024 = 'quoc-hoi/luat/2024/31-qh15';
const EMULATION_2022 = 'quoc-hoi/luat/2022/06-qh15';

Object.assign(TABLES, {
  'a law by name, year and number is one citation': [
    ['Luật Đất đai năm 2013 (số 45/2013/QH13)', null, LAND_2013],
    ['Luật Đất đai 2024 (số 31/2024/QH15)', null, LAND_2024],
    ['Luật Đất đai (Luật số 31/2024/QH15 ngày 18/01/2024)', null, LAND_2024],
    ['Luật Đất đai, Luật số 31/2024/QH15', 'kon-tum/ubnd', LAND_2013, LAND_2024],
    ['Luật Đất đai ngày 18/01/2024 (số 31/2024/QH15)', null, LAND_2024],
    ['Luật Đất đai năm 2024 (Luật số 31/2024/QH15) ngày 18/01/2024', null, LAND_2024],
    ['Luật Đất đai năm 2013 và Luật số 31/2024/QH15', null, LAND_2013, LAND_2024],
    ['Luật Thi đua, khen thưởng (số 06/2022/QH15) ngày 15/6/2022', null, EMULATION_2022],
    ['Luật Thi đua, khen thưởng (Luật số 15/2003/QH11)', null, 'quoc-hoi/luat/2003/15-qh11'],
    ['Bộ luật Lao động năm 2019 (số 45/2019/QH14)', null, 'quoc-hoi/bo-luat/2019/45-qh14'],
  ],
  'a year tells the version, or that there is none': [
    ['Hiến pháp năm 1946', null, 'quoc-hoi/hien-phap/1946/hien-phap-1946'],
    ['Hiến pháp năm 1980', null, 'quoc-hoi/hien-phap/1980/hien-phap-1980'],
    ['Hiến pháp năm 1981', null, 'quoc-hoi/hien-phap/khong-ro-nam/hien-phap'],
    ['Luật Đất đai năm 2002', null, 'quoc-hoi/luat/khong-ro-nam/luat-dat-dai'],
    ['luật thi đua, khen thưởng 2022', null, EMULATION_2022],
    ['BLHS năm 2015', null, 'quoc-hoi/bo-luat/2015/100-qh13'],
    ['điểm a khoản 1 Điều 201 BLTTDS 2015', null, 'quoc-hoi/bo-luat/2015/bo-luat-to-tung-dan-su'],
    ['tổ blhs', null],
    ['Luật Lao động 2019', null, 'quoc-hoi/bo-luat/2019/45-qh14'],
    ['ngành Luật Lao động của trường', null],
  ],
  'words that fold like the name of a law': [
    ['Luật được ban hành', null],
    ['Luật Dược năm 2016', null, 'quoc-hoi/luat/2016/luat-duoc'],
    ['Luật Ban Hành Văn Bản QPPL năm 2015', null, 'quoc-hoi/luat/2015/80-qh13'],
  ],
});

const LETTER = 'Tại Công văn số 5/UBND-NC ngày 22/9/2023, UBND huyện Ngọc Hồi';

Object.assign(TABLES, {
  'words between a body and what it does': [
    'đã',
    'cũng',
    'vừa',
    'mới',
    'kịp thời',
    'tiếp tục',
    'cũng đã',
  ].map(
    (word): Row => [`${LETTER} ${word} yêu cầu`, 'kon-tum/ubnd', 'kon-tum/ngoc-hoi/cong-van/2023/05-ubnd-nc'],
  ),
});

describe.each(Object.entries(TABLES))('%s (made up)', (_, rows) => {
  test.each(rows.map(([text, issuer, ...expected]) => [text, issuer, expected] as const))(
    '%s',
    (text, issuer, expected) => {
      expect(meant(text, issuer).map((line) => line.split(' ')[1])).toEqual(expected);
    },
  );
});
