/** The head of an act on paper: what is known in its place, what is not in brackets, and nothing else. */
import { describe, expect, test } from 'vitest';
import { parseDocumentNumber } from '../../src/core/document-number.ts';
import { type PrintHead, printHead } from '../../src/core/print-head.ts';

type Given = Parameters<typeof printHead>;
const dated = (notBefore: string) => ({ notBefore, notAfter: null, evidence: ['…'] });

const ROWS: [name: string, ...Given, PrintHead][] = [
  [
    'all is printed',
    { number: parseDocumentNumber('08/CT-UBND'), issuedOn: '2024-02-06', place: 'Kon Tum' },
    'Ủy ban nhân dân tỉnh Kon Tum',
    'state',
    {
      issuer: ['ỦY BAN NHÂN DÂN', 'TỈNH KON TUM'],
      number: 'Số: 08/CT-UBND',
      nation: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'],
      placeAndDate: 'Kon Tum, ngày 06 tháng 02 năm 2024',
    },
  ],
  [
    'a year that the text proves',
    { number: null, issuedOn: '2022', place: null, dating: dated('2022-10-14') },
    'Ủy ban nhân dân huyện Kon Rẫy',
    'state',
    {
      issuer: ['ỦY BAN NHÂN DÂN', 'HUYỆN KON RẪY'],
      number: 'Số: [không có trong bản nguồn]',
      nation: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'],
      placeAndDate: '[nơi, ngày ban hành không có trong bản nguồn; nội dung cho biết: năm 2022]',
    },
  ],
  [
    'a bound that the text proves',
    { number: null, issuedOn: null, place: null, dating: dated('2023-01-15') },
    'Ủy ban nhân dân tỉnh Kon Tum',
    'state',
    {
      issuer: ['ỦY BAN NHÂN DÂN', 'TỈNH KON TUM'],
      number: 'Số: [không có trong bản nguồn]',
      nation: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'],
      placeAndDate:
        '[nơi, ngày ban hành không có trong bản nguồn; nội dung cho biết: không sớm hơn ngày 15/01/2023]',
    },
  ],
  [
    'a place without a day, of the Party (made up)',
    { number: parseDocumentNumber('80-KH/TU'), issuedOn: null, place: 'Kon Tum' },
    'Tỉnh ủy Kon Tum',
    'party',
    {
      issuer: ['TỈNH ỦY KON TUM'],
      number: 'Số: 80-KH/TU',
      nation: ['ĐẢNG CỘNG SẢN VIỆT NAM'],
      placeAndDate: 'Kon Tum, [ngày ban hành không có trong bản nguồn]',
    },
  ],
  [
    'a day without a place, of the Front (made up)',
    { number: null, issuedOn: '2023-03-05', place: null },
    'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Kon Tum',
    'front',
    {
      issuer: ['ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM TỈNH KON TUM'],
      number: 'Số: [không có trong bản nguồn]',
      nation: [],
      placeAndDate: '[nơi ban hành không có trong bản nguồn], ngày 05 tháng 3 năm 2023',
    },
  ],
];

describe('the head', () => {
  test.each(ROWS)('%s', (_, document, issuer, system, head) => {
    expect(printHead(document, issuer, system)).toEqual(head);
  });
});
