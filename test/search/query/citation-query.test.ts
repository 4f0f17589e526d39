/** What a typed query says of a citation, before any table is asked. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CitationQuery, readCitationQuery } from '../../../src/search/query/citation-query.ts';
import { paragraph } from '../../core/arbitraries.ts';
import { law } from '../../core/law.ts';

/** "34 ct/tw sign 2014-??-?? kon-tum": what is not said is left out. */
function said(query: string): string {
  const { number, proof, types, date, body, province, level } = readCitationQuery(query);
  const sign = number && [number.kind, number.bodies + (number.more ? `(${number.more})` : '')];
  const parts = [
    number && number.serial + (number.year ? `:${number.year}` : ''),
    sign?.filter(Boolean).join('/'),
    proof,
    types.join('|'),
    date === null ? 'no such day' : date?.replace(/(?:-\?\?)+$/, ''),
    body && (body.means.kind === 'central' ? body.means.ids.join('|') : `~${body.means.segment}`),
    province,
    level,
  ];
  return parts.filter(Boolean).join(' ');
}

describe('number and sign', () => {
  test.each([
    ['34-CT/TW', '34 ct/tw sign'],
    ['34-ct/tw', '34 ct/tw sign'],
    ['34/CT-TW', '34 ct/tw sign'],
    ['34 ct tw', '34 ct/tw sign'],
    ['34cttw', '34 ct/tw sign'],
    ['34 ct-tw', '34 ct/tw sign'],
    ['34/ct-tw', '34 ct/tw sign'],
    ['34–CT/TW', '34 ct/tw sign'],
    ['34—CT/TW', '34 ct/tw sign'],
    ['34−CT/TW', '34 ct/tw sign'],
    ['34‑CT/TW', '34 ct/tw sign'],
    ['34 - CT / TW', '34 ct/tw sign'],
    ['34\u00a0-\u00a0CT/TW', '34 ct/tw sign'],
    ['34_CT_TW', '34 ct/tw sign'],
    ['34.CT.TW', '34 ct/tw sign'],
    ['34\\CT\\TW', '34 ct/tw sign'],
    ['34⁄CT-TW', '34 ct/tw sign'],
    ['34\u00ad-CT/TW', '34 ct/tw sign'],
    ['34-СТ/ТW (Cyrillic)', '34 ct/tw sign'],
    ['34-CT/TƯ', '34 ct/tw sign'],
    ['34-CT/T.Ư', '34 ct/tw sign'],
    ['34-CT/T.W', '34 ct/tw sign'],
    ['34 ct tư', '34 ct/tw sign'],
    ['34-ct/tư'.normalize('NFD'), '34 ct/tw sign'],
    ['số 34-CT/TW', '34 ct/tw sign'],
    ['Số: 34-CT/TW', '34 ct/tw sign'],
    ['so 34 ct tw', '34 ct/tw sign'],
    ['034-CT/TW', '34 ct/tw sign'],
    ['08/CT-UBND', '8 ct/ubnd sign'],
    ['8/CT-UBND', '8 ct/ubnd sign'],
    ['08 ct ubnd', '8 ct/ubnd sign'],
    ['08ct-ubnd', '8 ct/ubnd sign'],
    ['08ctubnd', '8 ct/ubnd sign'],
    ['8ctubnd', '8 ct/ubnd sign'],
    ['12-CTr/TU', '12 ctr/tu sign'],
    ['12 ctr tu', '12 ctr/tu sign'],
    ['12ctrtu', '12 ctr/tu sign'],
    ['12-CT/TU', '12 ct/tu sign'],
    ['12cttu', '12 ct/tu sign'],
    ['15/TTr-UBND', '15 ttr/ubnd sign'],
    ['15 ttr ubnd', '15 ttr/ubnd sign'],
    ['15ttrubnd', '15 ttr/ubnd sign'],
    ['15/TT-BNV', '15 tt/bnv sign'],
    ['15 tt bnv', '15 tt/bnv sign'],
    ['98/2023/NĐ-CP', '98:2023 nd/cp sign'],
    ['98/2023/nd-cp', '98:2023 nd/cp sign'],
    ['98 2023 nd cp', '98:2023 nd/cp sign'],
    ['982023ndcp', '98:2023 nd/cp sign'],
    ['98/2023/NĐCP', '98:2023 nd/cp sign'],
    ['98/2023', '98:2023 bare'],
    ['98/NĐ-CP', '98 nd/cp sign'],
    ['06/2022/QH15', '6:2022 qh15 sign'],
    ['06/2022/qh15', '6:2022 qh15 sign'],
    ['06 2022 qh15', '6:2022 qh15 sign'],
    ['062022qh15', '6:2022 qh15 sign'],
    ['06/QH15', '6 qh15 sign'],
    ['35/2023/UBTVQH15', '35:2023 ubtvqh15 sign'],
    ['967/UBND-NC', '967 ubndnc beside'],
    ['967 ubnd nc', '967 ubnd(nc) beside'],
    ['công văn 967/UBND-NC', '967 ubndnc sign cong-van'],
    ['25/KH-HĐTĐKT', '25 kh/hdtdkt sign'],
    ['25 kh hdtdkt', '25 kh/hdtdkt sign'],
    ['05/HD-SNV', '5 hd/snv sign'],
    ['79 tb vpcp', '79 tb/vpcp sign'],
    ['1663-kl/tu', '1663 kl/tu sign'],
    ['66.13/2026/NQ-CP (made up)', '66.13:2026 nq/cp sign'],
    ['30a/2008/NQ-CP', '30a:2008 nq/cp sign'],
    ['30a', '30a bare'],
    ['01/2013/TTLT-BNV-BQP', '1:2013 ttlt/bnvbqp sign'],
    ['181-CP', '181 cp beside'],
    ['2022/KH-UBND', '2022 kh/ubnd sign'],
    ['2022 kh ubnd', '2022 kh/ubnd sign'],
    ['05/QĐ-ABC (no such body)', '5 qd/abc sign'],
    ['05/ABC-XYZ (no such letters)', '5 abcxyz beside'],
    ['66-QĐ/TW', '66 qd/tw sign'],
    ['66-QyĐ/TW', '66 qd/tw sign'],
    ['08/06-CT/TU (two numbers)', '6 ct/tu sign'],
  ])('%s → %s', (query, expected) => expect(said(query)).toBe(expected));
});

describe('the kind before or behind', () => {
  test.each([
    ['CT 34', '34 called chi-thi'],
    ['ct34', '34 called chi-thi'],
    ['34 CT', '34 ct called'],
    ['34 ct', '34 ct called'],
    ['chi thi 34', '34 called chi-thi'],
    ['Chỉ thị số 34', '34 called chi-thi'],
    ['chi thi 34 ct tw', '34 ct/tw sign chi-thi'],
    ['chỉ thị 34 tw', '34 tw sign chi-thi'],
    ['NĐ 98', '98 called nghi-dinh'],
    ['NĐ98/2023', '98:2023 called nghi-dinh'],
    ['nghị định 98 năm 2023', '98 called nghi-dinh 2023'],
    ['nghị định 98 2023', '98 called nghi-dinh 2023'],
    ['QĐ 380', '380 called quyet-dinh|quy-dinh'],
    ['QĐ-UBND số 380', '380 called quyet-dinh|quy-dinh ~ubnd'],
    ['TT 05', '5 called thong-tu|thong-tri'],
    ['KH 3461', '3461 called ke-hoach'],
    ['CTr 12', '12 called chuong-trinh'],
    ['ttr 12', '12 called to-trinh'],
    ['thông tư 05', '5 called thong-tu'],
    ['THÔNG TƯ 05', '5 called thong-tu'],
    ['kế hoạch 12', '12 beside ke-hoach'],
    ['kế hoạch 3461', '3461 called ke-hoach'],
    ['nghị định 98 điều 5', '98 called nghi-dinh'],
    ['khoản 2 Điều 39 Nghị định số 91/2017/NĐ-CP', '91:2017 nd/cp sign nghi-dinh'],
    ['kế hoạch thực hiện chỉ thị 34', '34 called chi-thi'],
    ['110 năm 3461/KH-UBND', '3461 kh/ubnd sign'],
    ['văn bản 147', '147 called'],
    ['ĐA 06', '6 called de-an|du-an'],
    ['da 06', '6 bare'],
    ['3461', '3461 bare'],
  ])('%s → %s', (query, expected) => expect(said(query)).toBe(expected));
});

describe('days and years', () => {
  test.each([
    ['34-CT/TW 07/4/2014', '34 ct/tw sign 2014-04-07'],
    ['34-CT/TW 7-4-2014', '34 ct/tw sign 2014-04-07'],
    ['34-CT/TW 07.04.2014', '34 ct/tw sign 2014-04-07'],
    ['34-CT/TW 2014-04-07', '34 ct/tw sign 2014-04-07'],
    ['34-CT/TW ngày 07 tháng 4 năm 2014', '34 ct/tw sign 2014-04-07'],
    ['34-CT/TW ngay 7 thang 4 nam 2014', '34 ct/tw sign 2014-04-07'],
    ['34-CT/TW, ngày 7/4/2014', '34 ct/tw sign 2014-04-07'],
    ['34 ct tw 7 4 2014', '34 ct/tw sign 2014-04-07'],
    ['34-CT/TW 7/4/14', '34 ct/tw sign 2014-04-07'],
    ['34-CT/TW tháng 4 năm 2014', '34 ct/tw sign 2014-04'],
    ['34-CT/TW tháng 4/2014', '34 ct/tw sign 2014-04'],
    ['34-CT/TW 4/2014', '34 ct/tw sign 2014-04'],
    ['34-CT/TW 2014', '34 ct/tw sign 2014'],
    ['34-CT/TW năm 2014', '34 ct/tw sign 2014'],
    ['34-CT/TW (2014)', '34 ct/tw sign 2014'],
    ['2014 34-CT/TW', '34 ct/tw sign 2014'],
    ['ngày 7/4/2014 34-CT/TW', '34 ct/tw sign 2014-04-07'],
    ['34-CT/TW ngày 07/4', '34 ct/tw sign ????-04-07'],
    ['34-CT/TW ngày 31/02/2014', '34 ct/tw sign no such day'],
    ['34-CT/TW 2020-2025', '34 ct/tw sign'],
    ['34 2014', '34 bare 2014'],
    ['2022', '2022'],
    ['năm 2022', '2022'],
    ['07/4/2014', '2014-04-07'],
    ['hiến pháp 2013', 'hien-phap 2013'],
    ['luat thi dua khen thuong 2022', 'luat 2022'],
    ['kế hoạch năm 2022', 'ke-hoach 2022'],
    ['kế hoạch 2022', '2022 counted ke-hoach'],
    ['quyết định số 2022', '2022 called quyet-dinh'],
  ])('%s → %s', (query, expected) => expect(said(query)).toBe(expected));
});

describe('bodies and places', () => {
  test.each([
    ['08/CT-UBND kon tum 2024', '8 ct/ubnd sign 2024 kon-tum'],
    ['08 ct ubnd Kontum', '8 ct/ubnd sign kon-tum'],
    ['chi thi 08 quang nam', '8 called chi-thi quang-nam'],
    ['chỉ thị 08 tỉnh Quảng Nam', '8 called chi-thi quang-nam province'],
    ['chỉ thị 08 của UBND tỉnh Kon Tum', '8 called chi-thi ~ubnd kon-tum province'],
    ['chỉ thị 08 uỷ ban nhân dân tỉnh kon tum', '8 called chi-thi ~ubnd kon-tum province'],
    ['chỉ thị 34 bộ chính trị', '34 called chi-thi dang/trung-uong'],
    ['34 ban bí thư', '34 bare dang/trung-uong'],
    ['chỉ thị 34 bct', '34 called chi-thi dang/trung-uong|bo-cong-thuong'],
    ['chỉ thị 19 thủ tướng', '19 called chi-thi thu-tuong'],
    ['CT 19 ttg', '19 ttg sign chi-thi'],
    ['nq 11 tinh uy kon tum', '11 called nghi-quyet ~ kon-tum'],
    ['sở nội vụ kon tum 05', '5 bare ~so-noi-vu kon-tum'],
    ['ubnd kon tum 08', '8 bare ~ubnd kon-tum'],
    ['30/NQ-HĐND huyện Ngọc Hồi', '30 nq/hdnd sign district'],
    ['nghị quyết 12 TP.HCM', '12 called nghi-quyet ho-chi-minh'],
    ['34-CT/TW về công tác ở tỉnh Kon Tum (behind "về" all is title)', '34 ct/tw sign'],
  ])('%s → %s', (query, expected) => expect(said(query)).toBe(expected));
});

describe('what is no number of a document', () => {
  test.each([
    ['10%', ''],
    ['10 %', ''],
    ['3-4%/năm', ''],
    ['19/19 tiêu chí', ''],
    ['1.700.000', ''],
    ['137 xã/193 xã', '137 counted commune'],
    ['05 xã', '5 counted commune'],
    ['110 năm', '110 counted'],
    ['kế hoạch 5 năm', '5 counted ke-hoach'],
    ['kế hoạch 5 năm 2021-2025', '5 counted ke-hoach'],
    ['chương trình 12 tháng', '12 counted chuong-trinh'],
    ['báo cáo 6 tháng đầu năm 2023', '6 counted bao-cao 2023'],
    ['phong trào thi đua', ''],
    ['luật đất đai 2024', 'luat 2024'],
    ['điều 39', ''],
    ['0912345678', ''],
    ['', ''],
    [' - / . ', ''],
    ['constructor __proto__ toString', ''],
    ['🎉', ''],
    ['<script>alert(1)</script>', '1 bare'],
  ])('%s → %s', (query, expected) => expect(said(query)).toBe(expected));
});

describe('laws', () => {
  const isWhole = (query: CitationQuery) => {
    expect(query.number === null).toBe(query.proof === null);
    if (query.number) expect(query.number.serial).toMatch(/^(?:0|[1-9]\d*)(?:\.\d+)?[a-d]?$/);
    if (query.date) expect(query.date).toMatch(/^[\d?]{4}-[\d?]{2}-[\d?]{2}$/);
  };

  test('any text is read without an exception', () => {
    law([fc.string({ unit: 'binary', maxLength: 600 })], (text) => isWhole(readCitationQuery(text)));
  });

  test('so is any Vietnamese text', () => {
    law([paragraph], (text) => isWhole(readCitationQuery(text)));
  });

  test('marks, case and the form of letters change nothing', () => {
    law(
      [fc.constantFrom('34-CT/TW', '98/2023/NĐ-CP', '25/KH-HĐTĐKT', '12-CTr/TU', '06/2022/QH15')],
      (text) => {
        expect(readCitationQuery(text.toLowerCase()).number).toEqual(readCitationQuery(text).number);
        expect(readCitationQuery(text.normalize('NFD')).number).toEqual(readCitationQuery(text).number);
      },
    );
  });

  test('ten thousand signs take no longer than a few', () => {
    for (const piece of ['34-', 'dai hoi lan thu ', '1.', 'nghi quyet trung uong ', 'CT/', 'a', '8 '])
      isWhole(readCitationQuery(piece.repeat(10_000)));
  });
});
