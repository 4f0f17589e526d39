/** The kinds of document: their slugs, names and codes. */
import { describe, expect, test } from 'vitest';
import { documentType, documentTypes, typeName } from '../../src/core/document-type.ts';
import { slugOf } from '../../src/core/text.ts';
import { documentIds, frontMatterOf } from './real-text.ts';

test('every kind has a slug of its own, made of its name', () => {
  expect(documentTypes.map(({ slug }) => slug)).toEqual([
    ...new Set(documentTypes.map(({ name }) => slugOf(name))),
  ]);
});

test.each([
  ['chi-thi', 'CT', 'CT'],
  ['chuong-trinh', 'CTr', 'CTr'],
  ['to-trinh', 'TTr', 'TTr'],
  ['quyet-dinh', 'QĐ', 'QĐ'],
  ['quy-dinh', 'QyĐ', 'QĐ'],
  ['cong-van', null, 'CV'],
  ['ket-luan', null, 'KL'],
  ['nghi-dinh', 'NĐ', null],
])('%s has the codes %s (State) and %s (Party)', (slug, state, party) => {
  expect([documentType(slug)?.stateCode, documentType(slug)?.partyCode]).toEqual([state, party]);
});

test('only the type word tells two kinds of one code apart', () => {
  const shared = (key: 'stateCode' | 'partyCode') => {
    const codes = documentTypes.flatMap((type) => type[key] ?? []);
    return [...new Set(codes.filter((code, index) => codes.indexOf(code) !== index))];
  };
  expect({ state: shared('stateCode'), party: shared('partyCode') }).toEqual({
    state: ['SL'],
    party: ['QĐ', 'TB'],
  });
});

describe('the name a reader sees', () => {
  test.each([
    ['chi-thi', 'Chỉ thị'],
    ['ke-hoach', 'Kế hoạch'],
    ['bao-cao', 'Báo cáo'],
    [null, 'Văn bản'],
    ['khong-co-loai-nay', 'Văn bản'],
    ['constructor', 'Văn bản'],
  ])('%s → %s', (slug, name) => expect(typeName(slug)).toBe(name));
});

test('every document of the archive is of a known kind, or prints none', () => {
  const types = documentIds.map((id) => frontMatterOf(id).type);
  expect(types.filter((type) => type !== null && !documentType(type))).toEqual([]);
});

test.each(['', 'Chỉ thị', 'CT', 'toString'])('%j is no slug of a kind', (slug) => {
  expect(documentType(slug)).toBeUndefined();
});
