/** The facts at the head of a held document: what is not printed is said to be missing, never filled in. */
import { describe, expect, test } from 'vitest';
import type { OfficialDocument } from '../../src/core/official-document.ts';
import { documentFacts } from '../../src/data/document-facts.ts';
import { heldAs, realCorpus } from '../core/real-corpus.ts';

const factsOf = (matter: Partial<OfficialDocument>) =>
  documentFacts(realCorpus, heldAs('kon-tum/bao-cao/khong-ro-nam/x', matter).document);
const lines = (matter: Partial<OfficialDocument>) =>
  factsOf(matter).map(({ term, value }) => `${term}: ${value ?? '-'}`);

const DATING = { notBefore: '2023-01-15', notAfter: null, evidence: [] };

describe('the day of issue', () => {
  test.each<[string, Partial<OfficialDocument>, string[]]>([
    ['is printed', { issuedOn: '2024-02-06' }, ['Ngày ban hành: 06 tháng 02 năm 2024']],
    ['a year alone is none', { issuedOn: '2022' }, ['Ngày ban hành: -', 'Suy từ nội dung: năm 2022']],
    ['nothing tells it', {}, ['Ngày ban hành: -']],
    [
      'the text proves a part of it',
      { dating: DATING },
      ['Ngày ban hành: -', 'Suy từ nội dung: không sớm hơn ngày 15/01/2023'],
    ],
  ])('%s', (_, matter, expected) => {
    const shown = lines(matter);
    expect(shown.slice(0, shown.indexOf('Nơi ban hành: -'))).toEqual(expected);
  });

  test('is machine-readable only as a day', () => {
    const datetimes = ['2024-02-06', '2022', null].map((issuedOn) => factsOf({ issuedOn })[0]?.datetime);
    expect(datetimes).toEqual(['2024-02-06', undefined, undefined]);
  });
});

test('place, body and signers always; theme and period where there are any', () => {
  expect(lines({})).toEqual([
    'Ngày ban hành: -',
    'Nơi ban hành: -',
    'Cơ quan ban hành: Ủy ban nhân dân tỉnh Kon Tum',
    'Người ký: -',
  ]);
  const signers = [
    { name: 'Lê Ngọc Tuấn', role: 'Chủ tịch' },
    { name: 'Y Ngọc', role: 'Phó Chủ tịch' },
  ];
  const full = { place: 'Kon Tum', signers, theme: 'Đoàn kết', period: '2024' };
  expect(lines(full).slice(1)).toEqual([
    'Nơi ban hành: Kon Tum',
    'Cơ quan ban hành: Ủy ban nhân dân tỉnh Kon Tum',
    'Người ký: Lê Ngọc Tuấn, Chủ tịch; Y Ngọc, Phó Chủ tịch',
    'Chủ đề thi đua: “Đoàn kết”',
    'Thời gian: năm 2024',
  ]);
});

test('the body leads to its page', () => {
  expect(factsOf({}).find(({ term }) => term === 'Cơ quan ban hành')?.path).toBe('/co-quan/kon-tum/ubnd/');
});
