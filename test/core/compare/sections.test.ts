/** Sections of real texts, and which of two texts are counterparts. */
import { describe, expect, test } from 'vitest';
import { alignPassages, alignSections } from '../../../src/core/compare/align.ts';
import { type Section, sectionsOf } from '../../../src/core/compare/sections.ts';
import { documentOf, documents, KON_TUM, NGOC_HOI, QUANG_NAM, REPORT } from '../../compare/real-documents.ts';

const nameOf = (section: Section | undefined) => section?.heading?.text ?? section?.kind ?? '∅';

test.each(documents.map((one) => [one.title, one] as const))(
  'sections of “%s”, joined, are its text',
  (_, { parts }) => {
    const joined = sectionsOf(parts).flatMap(({ heading, parts: below }) => [
      ...(heading ? [heading] : []),
      ...below,
    ]);
    expect(joined).toEqual(parts);
  },
);

/** `A ↔ B` for each row, `∅` where a side has no counterpart. */
function sectionPairs(a: string, b: string): string[] {
  const [as, bs] = [sectionsOf(documentOf(a).parts), sectionsOf(documentOf(b).parts)];
  return alignSections(as, bs).map((row) => `${nameOf(as[row.a ?? -1])} ↔ ${nameOf(bs[row.b ?? -1])}`);
}

describe('sections that are counterparts', () => {
  test('two directives of one year, differently labelled', () => {
    expect(sectionPairs(KON_TUM, QUANG_NAM)).toEqual([
      'opening ↔ opening',
      'I. CHỈ TIÊU THI ĐUA CHỦ YẾU ↔ ∅',
      'II. NỘI DUNG THI ĐUA ↔ I. NỘI DUNG THI ĐUA',
      'III. TỔ CHỨC THỰC HIỆN ↔ II. TỔ CHỨC THỰC HIỆN',
      'closing ↔ closing',
    ]);
  });

  test('a province and its district, whose heading is worded otherwise', () => {
    expect(sectionPairs(KON_TUM, NGOC_HOI)).toEqual([
      'opening ↔ opening',
      '∅ ↔ I. MỤC TIÊU TỔNG QUÁT',
      'I. CHỈ TIÊU THI ĐUA CHỦ YẾU ↔ II. CÁC CHỈ TIÊU CHỦ YẾU',
      'II. NỘI DUNG THI ĐUA ↔ III. NỘI DUNG THI ĐUA',
      'III. TỔ CHỨC THỰC HIỆN ↔ IV. TỔ CHỨC THỰC HIỆN',
      'closing ↔ closing',
      '∅ ↔ notes',
    ]);
  });

  test('a report has no counterpart of a directive’s sections', () => {
    const headed = sectionPairs(KON_TUM, REPORT).filter((row) => /^[IV]+\./.test(row));
    expect(headed.every((row) => row.endsWith('↔ ∅'))).toBe(true);
  });
});

/** The passages of A's section that have a counterpart, as `place in A ↔ place in B`. */
function passagePairs(a: string, b: string, heading: string): string[] {
  const [as, bs] = [sectionsOf(documentOf(a).parts), sectionsOf(documentOf(b).parts)];
  const row = alignSections(as, bs).find((one) => nameOf(as[one.a ?? -1]) === heading);
  const [one, other] = [as[row?.a ?? -1]?.parts ?? [], bs[row?.b ?? -1]?.parts ?? []];
  return alignPassages(one, other).flatMap((pair) =>
    pair.a === null || pair.b === null ? [] : `${one[pair.a]?.pin} ↔ ${other[pair.b]?.pin}`,
  );
}

describe('passages that are counterparts', () => {
  test('goals with other numbers, other labels and another order', () => {
    expect(passagePairs(KON_TUM, NGOC_HOI, 'I. CHỈ TIÊU THI ĐUA CHỦ YẾU')).toEqual([
      'mục I.2 ↔ mục II.1, gạch đầu dòng 3',
      'mục I.3 ↔ mục II.1, gạch đầu dòng 4',
      'mục I.4 ↔ mục II.1, gạch đầu dòng 7',
      'mục I.6 ↔ mục II.1, gạch đầu dòng 9',
      'mục I.7 ↔ mục II.2, gạch đầu dòng 2',
      'mục I.8 ↔ mục II.2, gạch đầu dòng 3',
      'mục I.9 ↔ mục II.2, gạch đầu dòng 5',
      'mục I.10 ↔ mục II.2, gạch đầu dòng 6',
      'mục I.11 ↔ mục II.2, gạch đầu dòng 12',
      'mục I.13 ↔ mục II.1, gạch đầu dòng 10',
    ]);
  });

  test('a text beside itself: each passage is its own counterpart', () => {
    const { parts } = documentOf(REPORT);
    for (const { parts: own } of sectionsOf(parts)) {
      for (const { a, b } of alignPassages(own, own)) expect(own[a ?? -1]?.text).toBe(own[b ?? -1]?.text);
    }
  });
});
