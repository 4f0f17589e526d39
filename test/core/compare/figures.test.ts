/** Targets and results of real documents side by side. */
import { describe, expect, test } from 'vitest';
import type { ComparedFigure } from '../../../src/core/compare/compared-figure.ts';
import { alignFigures } from '../../../src/core/compare/figures.ts';
import { documentOf, KON_TUM, NGOC_HOI, QUANG_NAM, REPORT } from '../../compare/real-documents.ts';

const amounts = (figures: readonly ComparedFigure[]) =>
  figures.map(({ amount }) => amount ?? '–').join(' + ');

/** `indicator: A | B | sign words` for each row that both know. */
function shared(a: string, b: string): string[] {
  const rows = alignFigures(documentOf(a).figures, documentOf(b).figures).filter(({ isShared }) => isShared);
  return rows.map(({ name, a: as, b: bs, verdicts }) => {
    const said = verdicts.map(({ sign, words }) => `${sign} ${words}`).join(' + ');
    return `${name}: ${amounts(as)} | ${amounts(bs)} | ${said}`;
  });
}

describe('figures of two documents', () => {
  test('two provinces in one year', () => {
    expect(shared(KON_TUM, QUANG_NAM)).toEqual([
      'Tốc độ tăng trưởng GRDP: ít nhất 10% | 7,5–8% | ≠ khác',
      'Thu ngân sách nhà nước trên địa bàn: ít nhất 4.600 tỷ đồng | 23.600 tỷ đồng | ▲ B cao hơn 19.000 tỷ đồng',
      'Tỷ lệ lao động qua đào tạo: 58,5% | 73% | ▲ B cao hơn 14,5 điểm phần trăm',
      'Số giường bệnh trên một vạn dân: 39,3 giường/vạn dân | 48,3 giường/vạn dân | ▲ B cao hơn 9 giường/vạn dân',
      'Tỷ lệ bao phủ bảo hiểm y tế: 94,15% | 96,2% | ▲ B cao hơn 2,05 điểm phần trăm',
      'Số xã đạt chuẩn nông thôn mới: tăng 5 xã | tăng ít nhất 7 xã + 137 xã | ▲ B tăng nhiều hơn 2 xã',
    ]);
  });

  test('units and scopes are never mixed, and their figures stand side by side', () => {
    const rows = shared(KON_TUM, NGOC_HOI);
    expect(rows).toContain(
      'Thu ngân sách nhà nước trên địa bàn: ít nhất 4.600 tỷ đồng |  | A chỉ A nêu ở phạm vi, đơn vị này',
    );
    expect(rows).toContain(
      'Số giường bệnh trên một vạn dân:  | 42 giường/vạn dân | B chỉ B nêu ở phạm vi, đơn vị này',
    );
    expect(rows).toContain('Tỷ lệ lao động qua đào tạo: 58,5% | 58% | ▼ B thấp hơn 0,5 điểm phần trăm');
  });

  test('a report’s goal is held against a goal, its result stands beside it', () => {
    const [growth, perHead] = shared(KON_TUM, REPORT);
    expect(growth).toBe('Tốc độ tăng trưởng GRDP: ít nhất 10% | ít nhất 10% + 9,5% | = như nhau');
    expect(perHead).toContain(
      'trên 63,7 triệu đồng | khoảng 52 triệu đồng + 46,78 triệu đồng + 52,44 triệu đồng',
    );
    expect(perHead).toContain('▼ B thấp hơn 11,7 triệu đồng');
  });

  test('the same numbers the other way round', () => {
    const one = shared(KON_TUM, QUANG_NAM).find((row) => row.startsWith('Tỷ lệ bao phủ'));
    const other = shared(QUANG_NAM, KON_TUM).find((row) => row.startsWith('Tỷ lệ bao phủ'));
    expect(one).toContain('▲ B cao hơn 2,05 điểm phần trăm');
    expect(other).toContain('▼ B thấp hơn 2,05 điểm phần trăm');
  });

  test.each([
    [KON_TUM, NGOC_HOI],
    [REPORT, QUANG_NAM],
    [REPORT, REPORT],
  ])('no figure of %s or %s is lost or doubled', (a, b) => {
    const rows = alignFigures(documentOf(a).figures, documentOf(b).figures);
    const sorted = (figures: readonly ComparedFigure[]) => figures.map((one) => JSON.stringify(one)).sort();
    expect(sorted(rows.flatMap((row) => row.a))).toEqual(sorted(documentOf(a).figures));
    expect(sorted(rows.flatMap((row) => row.b))).toEqual(sorted(documentOf(b).figures));
  });
});

const MADE_UP: ComparedFigure = {
  kind: 'target',
  indicator: 'x',
  name: 'x',
  scope: null,
  unit: '%',
  op: '=',
  change: null,
  values: [90.51],
  amount: '90,51%',
  when: '2022',
  isEstimated: false,
  address: null,
  pin: '',
};

// All rows are made up: what the archive's documents do not have.
test.each<[string, Partial<ComparedFigure>, Partial<ComparedFigure>, string]>([
  ['decimals stay exact', {}, { values: [90.82], amount: '90,82%' }, '▲ B cao hơn 0,31 điểm phần trăm'],
  ['another sign', {}, { op: '>=', amount: 'ít nhất 90,51%' }, '≠ cùng con số, khác cách nêu'],
  ['one without a number', {}, { values: [], amount: null }, '≠ chỉ A nêu con số'],
  [
    'neither with a number',
    { values: [], amount: null },
    { values: [], amount: null },
    '– cả hai không nêu con số',
  ],
  [
    'a level and a change',
    {},
    { change: 'increase', amount: 'tăng 90,51%' },
    '– không so được: một bên nêu mức, một bên nêu mức tăng, giảm',
  ],
  [
    'a smaller decrease',
    { change: 'decrease', amount: 'giảm 90,51%' },
    { change: 'decrease', values: [2], amount: 'giảm 2%' },
    '▼ B giảm ít hơn 88,51 điểm phần trăm',
  ],
])('%s (made up)', (_, a, b, expected) => {
  const [row] = alignFigures([{ ...MADE_UP, ...a }], [{ ...MADE_UP, ...b }]);
  expect(row?.verdicts.map(({ sign, words }) => `${sign} ${words}`)).toEqual([expected]);
});
