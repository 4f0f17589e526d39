/** A second mention means the work that the document has named before; made up after the seeds and real reports. */
import { describe, expect, test } from 'vitest';
import { meant } from './cited.ts';

const DISTRICT = 'kon-tum/kon-ray/ubnd';

type Row = [name: string, text: string, issuer: string | null, expected: string[]];

const ROWS: Row[] = [
  [
    'day and number again, without the body',
    'Kế hoạch số 3461/KH-UBND ngày 14/10/2022 của UBND tỉnh Kon Tum. Kế hoạch số 3461/KH-UBND ngày 14/10/2022 nêu trên.',
    DISTRICT,
    ['dated kon-tum/ke-hoach/2022/3461-kh-ubnd', 'dated kon-tum/ke-hoach/2022/3461-kh-ubnd'],
  ],
  [
    'the number alone, then short',
    'Quyết định số 428/QĐ-UBND ngày 03/3/2023 của UBND tỉnh; thực hiện Quyết định số 428/QĐ-UBND, UBND huyện yêu cầu. Quyết định 428 nêu rõ.',
    DISTRICT,
    [
      'dated kon-tum/quyet-dinh/2023/428-qd-ubnd',
      'dated kon-tum/quyet-dinh/2023/428-qd-ubnd',
      'dated kon-tum/quyet-dinh/2023/428-qd-ubnd',
    ],
  ],
  [
    'before the body is named',
    'Nội dung Chỉ thị số 08/CT-UBND. Chỉ thị số 08/CT-UBND ngày 13/5/2021 của UBND tỉnh Quảng Nam',
    'kon-tum/ubnd',
    ['dated quang-nam/chi-thi/2021/08-ct-ubnd', 'dated quang-nam/chi-thi/2021/08-ct-ubnd'],
  ],
  [
    'another day is another act, of the citing body',
    'Chỉ thị số 08/CT-UBND ngày 13/5/2021 của UBND tỉnh Quảng Nam; Chỉ thị số 08/CT-UBND ngày 06/02/2024',
    'kon-tum/ubnd',
    ['dated quang-nam/chi-thi/2021/08-ct-ubnd', 'dated kon-tum/chi-thi/2024/08-ct-ubnd'],
  ],
  [
    'in a text of which no body is known',
    'Kế hoạch số 3919/KH-UBND ngày 23/9/2014 của UBND tỉnh Quảng Nam. Theo Kế hoạch số 3919/KH-UBND.',
    null,
    ['dated quang-nam/ke-hoach/2014/3919-kh-ubnd', 'dated quang-nam/ke-hoach/2014/3919-kh-ubnd'],
  ],
  [
    'a committee of the Party that the letters do not place',
    'Nghị quyết số 12-NQ/ĐU ngày 01/3/2022 của Đảng ủy xã Đăk Kôi. Nghị quyết 12-NQ/ĐU.',
    DISTRICT,
    [
      'dated dang/kon-tum/kon-ray/xa-dak-koi/nghi-quyet/2022/12-nq-du',
      'dated dang/kon-tum/kon-ray/xa-dak-koi/nghi-quyet/2022/12-nq-du',
    ],
  ],
  [
    'a law by its number alone',
    'Luật số 06/2022/QH15 ngày 15/6/2022. Căn cứ (06/2022/QH15).',
    'kon-tum/ubnd',
    ['dated quoc-hoi/luat/2022/06-qh15', 'dated quoc-hoi/luat/2022/06-qh15'],
  ],
];

describe('a repeat without its body (made up)', () => {
  test.each(ROWS)('%s', (_, text, issuer, expected) => expect(meant(text, issuer)).toEqual(expected));
});

describe('a law by its name (made up)', () => {
  test.each([
    [
      'after its number',
      'Luật Đất đai số 45/2013/QH13 ngày 29/11/2013. Theo Luật Đất đai năm 2013, theo Luật Đất đai.',
      [
        'dated quoc-hoi/luat/2013/45-qh13',
        'dated quoc-hoi/luat/2013/45-qh13',
        'dated quoc-hoi/luat/2013/45-qh13',
      ],
    ],
    [
      'told to be a law that is not in force yet',
      'Luật Thi đua, khen thưởng ngày 15/6/2022 gồm 8 chương. Để triển khai Luật Thi đua, khen thưởng',
      ['dated quoc-hoi/luat/2022/06-qh15', 'dated quoc-hoi/luat/2022/06-qh15'],
    ],
    [
      'of a year of which no version is',
      'Luật Thi đua, khen thưởng năm 2004',
      ['undated quoc-hoi/luat/khong-ro-nam/luat-thi-dua-khen-thuong no-such-version'],
    ],
    [
      'with two others of its name',
      'Luật Phá sản số 21/2004/QH11 và Luật Phá sản số 51/2014/QH13. Theo Luật Phá sản.',
      [
        'dated quoc-hoi/luat/2004/21-qh11',
        'dated quoc-hoi/luat/2014/51-qh13',
        'undated quoc-hoi/luat/khong-ro-nam/luat-pha-san no-version',
      ],
    ],
  ])('%s', (_, text, expected) => expect(meant(text, 'kon-tum/ubnd', '2023-06-01')).toEqual(expected));
});

describe('a document that dates one number thousands of times', () => {
  const days = Array.from({ length: 4000 }, (_, index) => {
    const day = new Date(Date.UTC(1990, 0, 1 + index));
    return `Chỉ thị số 34-CT/TW ngày ${day.getUTCDate()}/${day.getUTCMonth() + 1}/${day.getUTCFullYear()}. `;
  }).join('');

  test('names at most twenty candidates for each repeat', () => {
    const found = meant(`${days}${'Chỉ thị số 34-CT/TW nêu. '.repeat(4000)}`);
    expect(found).toHaveLength(8000);
    expect(found.at(-1)).toBe('undated dang/trung-uong/chi-thi/khong-ro-nam/34-ct-tw several-dates');
  });

  test('answers each short form', () => {
    const found = meant(`${days}${'theo Chỉ thị 34, '.repeat(4000)}`);
    expect(found).toHaveLength(8000);
    expect(found.at(-1)).toContain('34-ct-tw several-dates');
  });
});
