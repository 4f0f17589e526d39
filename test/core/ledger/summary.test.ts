/** What the figures of an indicator say. Each sentence is read against the documents. */
import { expect, test } from 'vitest';
import { comparesPlaces, summaryOf } from '../../../src/core/ledger/summary.ts';
import { corpus, ledger } from './real-ledger.ts';

const told = (indicator: string) => summaryOf(corpus, ledger, ledger.ofIndicator.get(indicator) ?? []);

test.each([
  [
    'tang-truong-grdp',
    [
      'Tỉnh Kon Tum, năm 2022: chỉ tiêu ít nhất 10%, kết quả 9,5% (số ước): chưa đạt.',
      'Chỉ tiêu năm 2024: tỉnh Kon Tum ít nhất 10%; tỉnh Quảng Nam 7,5–8%.',
      'Tỉnh Kon Tum: chỉ tiêu năm 2022 là ít nhất 10%, năm 2024 là ít nhất 10%.',
    ],
  ],
  [
    'bao-phu-bao-hiem-y-te',
    [
      'Tỉnh Kon Tum, năm 2022: chỉ tiêu 90,82%, kết quả 90,51%: chưa đạt.',
      'Chỉ tiêu năm 2024: tỉnh Kon Tum 94,15%; tỉnh Quảng Nam 96,2%.',
      'Tỉnh Kon Tum: chỉ tiêu năm 2022 là 90,82%, năm 2024 là 94,15%.',
    ],
  ],
  [
    'giam-ty-le-ho-ngheo',
    [
      'Chỉ tiêu năm 2022: tỉnh Kon Tum giảm ít nhất 4%/năm; huyện Kon Rẫy giảm ít nhất 6,6%/năm.',
      'Tỉnh Kon Tum: chỉ tiêu năm 2022 là giảm ít nhất 4%/năm, năm 2024 là giảm ít nhất 3–4%/năm.',
    ],
  ],
  [
    'tong-doanh-nghiep',
    [
      'Chỉ tiêu của tỉnh Quảng Nam, năm 2024: tăng khoảng 1.500 doanh nghiệp.',
      'Chỉ tiêu của tỉnh Quảng Nam, năm 2024: trên 10.000 doanh nghiệp.',
      'Kho chưa có con số cùng loại của nơi khác hoặc năm khác để so.',
    ],
  ],
  [
    'tiem-covid-19-mui-2',
    [
      'Kết quả của tỉnh Kon Tum (≥ 18 tuổi), tính đến 20/12/2022: 98,8%.',
      'Kết quả của tỉnh Kon Tum (12 tuổi -17 tuổi), tính đến 20/12/2022: 97,5%.',
      'Kết quả của tỉnh Kon Tum (5 -dưới 12 tuổi), tính đến 20/12/2022: 91,5%.',
      'Kho chưa có con số cùng loại của nơi khác hoặc năm khác để so.',
    ],
  ],
  ['sap-xep-don-vi-hanh-chinh', ['Văn bản nêu chỉ tiêu này bằng lời, không có con số.']],
])('%s', (indicator, sentences) => expect(told(indicator)).toEqual(sentences));

test('every indicator with figures has something to say', () => {
  expect([...ledger.ofIndicator.keys()].filter((indicator) => told(indicator).length === 0)).toEqual([]);
});

test.each([
  ['two provinces set a target for one year', 'tang-truong-grdp', true],
  ['one place, two years', 'grdp-binh-quan', false],
  ['two places, one of them only for two named communes', 'xa-nong-thon-moi-nang-cao', false],
])('%s', (_, indicator, expected) => {
  expect(comparesPlaces(ledger, ledger.ofIndicator.get(indicator) ?? [])).toBe(expected);
});
