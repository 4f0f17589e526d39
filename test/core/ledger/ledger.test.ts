/** The ledger of the five documents: every figure once, and every verdict as one reads it in the sentences. */
import { describe, expect, test } from 'vitest';
import { ledgerYear, printTime, printYears } from '../../../src/core/ledger/figure-time.ts';
import { matchesOf, outcomesOf, tallyOf } from '../../../src/core/ledger/judgement.ts';
import { ledgerOf, rowsOf } from '../../../src/core/ledger/ledger.ts';
import { otherTimes } from '../../../src/core/ledger/other-times.ts';
import { territoryName, territoryOf } from '../../../src/core/ledger/territory.ts';
import { printAmount } from '../../../src/core/target.ts';
import { corpusOf, heldAs } from '../real-corpus.ts';
import { corpus, figure, inShort, ledger } from './real-ledger.ts';

const results = ledger.rows.filter(({ kind }) => kind === 'result');
const report = corpus.documents.find(({ document }) => document.results.length > 0);

test('holds every target and result once', () => {
  const stated = corpus.documents.flatMap(({ document }) => [...document.targets, ...document.results]);
  expect(ledger.rows.length).toBe(stated.length);
  expect(new Set(ledger.rows.map((row) => row.figure))).toEqual(new Set(stated));
  expect([...ledger.ofIndicator.values()].flat().length).toBe(stated.length);
  expect([...ledger.ofYear.values()].flat().length).toBe(stated.length);
  expect([...ledger.ofIssuer.values()].flat().length).toBe(stated.length);
});

test('judges what the report of Kon Tum allows to judge, and nothing else', () => {
  const judged = results.flatMap((result) =>
    matchesOf(corpus, ledger, result).map(({ target, verdict }) =>
      [
        result.figure.indicator,
        printAmount(result.figure),
        'so với',
        printAmount(target.figure),
        verdict.kind === 'incomparable' ? verdict.because : verdict.kind,
      ].join(' '),
    ),
  );
  expect(judged.sort()).toEqual([
    'bao-phu-bao-hiem-y-te 90,51% so với 90,82% missed',
    'giam-ty-le-ho-ngheo giảm 4,46% so với giảm ít nhất 4%/năm unit',
    'grdp-binh-quan 52,44 triệu đồng so với khoảng 52 triệu đồng reached',
    'tang-truong-grdp 9,5% so với ít nhất 10% missed',
    'thu-ngan-sach 4.014,89 tỷ đồng so với 4.000 tỷ đồng reached',
    'thu-ngan-sach 4.014,89 tỷ đồng so với 4.000 tỷ đồng reached',
    'thu-ngan-sach 4.050 tỷ đồng so với 4.000 tỷ đồng reached',
    'thu-ngan-sach 4.050 tỷ đồng so với 4.000 tỷ đồng reached',
    'ty-le-chuyen-hoc-nghe 22% so với 20% reached',
    'xa-nong-thon-moi 36 xã so với tăng 8 xã change',
  ]);
});

test('a target that two sentences state is told once, with both', () => {
  const income = results.find(({ figure: { value } }) => value === 4014.89);
  const [outcome, ...others] = income ? outcomesOf(corpus, ledger, income) : [];
  expect(others).toEqual([]);
  expect(outcome?.rows.map(({ figure: { quote } }) => quote)).toEqual([
    'Thu ngân sách nhà nước trên địa bàn đạt 4.000 tỷ đồng',
    'dự toán thu ngân sách nhà nước trên địa bàn tỉnh năm 2022 được Hội đồng nhân dân tỉnh giao 4.000 tỷ đồng',
  ]);
});

test('tallies a report', () => {
  const rows = report ? rowsOf(corpus, report) : [];
  const outcomes = (kind: string) =>
    rows.filter((row) => row.kind === kind).map((row) => outcomesOf(corpus, ledger, row));
  expect(tallyOf(outcomes('result'), 'result')).toBe(
    '4 đạt, 2 chưa đạt, 2 không so được, 89 không có chỉ tiêu trong kho',
  );
  expect(tallyOf(outcomes('target'), 'target')).toBe(
    '4 đạt, 2 chưa đạt, 2 không so được, 11 chưa có kết quả trong kho',
  );
});

test('lists an indicator by year, newest first, province by province', () => {
  const rows = ledger.ofIndicator.get('tang-truong-grdp') ?? [];
  expect(rows.map((row) => `${ledger.territories.get(row.territory)}: ${inShort(row)}`)).toEqual([
    'tỉnh Kon Tum: chỉ tiêu 2024 ít nhất 10%',
    'tỉnh Quảng Nam: chỉ tiêu 2024 7,5–8%',
    'tỉnh Kon Tum: chỉ tiêu 2022 ít nhất 10%',
    'tỉnh Kon Tum: kết quả 2022 9,5%',
  ]);
});

describe('the same figure in other years', () => {
  const others = (indicator: string, at: number, most = 3) => {
    const row = ledger.ofIndicator.get(indicator)?.[at];
    return row ? otherTimes(ledger, row, most).map(inShort) : [];
  };

  test.each<[string, string, number, string[]]>([
    [
      'what stood there before, target and result',
      'tang-truong-grdp',
      0,
      ['chỉ tiêu 2022 ít nhất 10%', 'kết quả 2022 9,5%'],
    ],
    ['another province has no other year', 'tang-truong-grdp', 1, []],
    ['what came after, not what the same report says', 'tang-truong-grdp', 3, ['chỉ tiêu 2024 ít nhất 10%']],
    ['a rise beside rises, not beside the level', 'xa-nong-thon-moi', 0, ['chỉ tiêu 2022 tăng 8 xã']],
  ])('%s', (_, indicator, at, expected) => expect(others(indicator, at)).toEqual(expected));

  test('only so many years', () => expect(others('tang-truong-grdp', 0, 0)).toEqual([]));
});

describe('who speaks of which place', () => {
  const said = (issuer: string, issuedOn: string) => territoryOf(corpus, heldAs('x', { issuer, issuedOn }));

  test.each([
    ['the committee', 'kon-tum/ubnd', '2022-01-01', 'kon-tum', 'tỉnh Kon Tum'],
    ['the council of the same province', 'kon-tum/hdnd', '2022-01-01', 'kon-tum', 'tỉnh Kon Tum'],
    ['its Party committee', 'dang/kon-tum', '2021-12-03', 'kon-tum', 'tỉnh Kon Tum'],
    ['a district', 'kon-tum/ngoc-hoi/ubnd', '2023-01-01', 'kon-tum/ngoc-hoi', 'huyện Ngọc Hồi'],
    [
      'a department speaks of itself',
      'kon-tum/so-noi-vu',
      '2022-01-01',
      'kon-tum/so-noi-vu',
      'Sở Nội vụ tỉnh Kon Tum',
    ],
    ['a province before others joined it', 'quang-ngai/ubnd', '2025-06-30', 'quang-ngai', 'tỉnh Quảng Ngãi'],
    ['and after', 'quang-ngai/ubnd', '2025-07-01', 'quang-ngai@2025-07-01', 'tỉnh Quảng Ngãi (từ 2025)'],
    ['a body that is not in the list', 'gia-lai/ubnd', '2022-01-01', 'gia-lai/ubnd', 'gia-lai/ubnd'],
  ])('%s', (_, issuer, day, territory, name) => {
    expect(said(issuer, day)).toBe(territory);
    expect(territoryName(corpus, territory)).toBe(name);
  });
});

describe('across documents', () => {
  const target = figure({ indicator: 'tang-truong-grdp', op: '>=', value: 8, year: 2025 });
  const result = figure({ indicator: 'tang-truong-grdp', value: 8.5, year: 2025 });
  const judgedIn = (planned: string, plannedOn: string, reported: string, reportedOn: string) => {
    const both = corpusOf({
      issuers: corpus.issuers,
      indicators: corpus.indicators,
      documents: [
        heldAs('a', { issuer: planned, issuedOn: plannedOn, targets: [target] }),
        heldAs('b', { issuer: reported, issuedOn: reportedOn, results: [result] }),
      ],
    });
    const of = ledgerOf(both);
    return of.rows
      .filter(({ kind }) => kind === 'result')
      .flatMap((row) => matchesOf(both, of, row))
      .map(({ verdict }) => verdict.kind);
  };

  test.each([
    [
      'a target of the Party committee, a report of the people’s committee',
      'dang/da-nang',
      '2024-12-01',
      'da-nang/ubnd',
      '2025-06-01',
      ['incomparable'],
    ],
    [
      'a year later, when the year is over',
      'dang/kon-tum',
      '2024-12-01',
      'kon-tum/ubnd',
      '2026-01-10',
      ['reached'],
    ],
    ['another province', 'quang-nam/ubnd', '2024-12-01', 'kon-tum/ubnd', '2026-01-10', []],
    ['a district of the province', 'kon-tum/ubnd', '2024-12-01', 'kon-tum/kon-ray/ubnd', '2026-01-10', []],
    [
      'a province that took in another one between the two',
      'quang-ngai/ubnd',
      '2024-12-01',
      'quang-ngai/ubnd',
      '2026-01-10',
      [],
    ],
  ])('%s', (_, planned, plannedOn, reported, reportedOn, kinds) =>
    expect(judgedIn(planned, plannedOn, reported, reportedOn)).toEqual(kinds),
  );
});

test.each([
  ['a year', { year: 2022 }, '2022', '2022'],
  ['counted to a day', { year: 2022, asOf: '2022-12-26' }, '2022', '2022, tính đến 26/12/2022'],
  ['a span is listed under its end', { period: '2022/2023' }, '2023', 'giai đoạn 2022 – 2023'],
  ['only a day', { asOf: '2023-01-15' }, '2023', 'tính đến 15/01/2023'],
  ['only what it is compared with', { against: '2021' }, 'khong-ro-nam', 'so với 2021'],
  ['nothing', {}, 'khong-ro-nam', ''],
])('the time of a figure: %s', (_, timed, year, words) => {
  expect(ledgerYear(timed)).toBe(year);
  expect(printTime(timed)).toBe(words);
});

test.each([
  [['2024', '2022', 'khong-ro-nam'], '2022 – 2024'],
  [['2023', '2023'], '2023'],
  [['khong-ro-nam'], 'không rõ năm'],
])('%j', (years, words) => expect(printYears(years)).toBe(words));
