/** The files that the comparison loads. */
import { expect, test } from 'vitest';
import { documentOf, documents, KON_TUM, QUANG_NAM, REPORT } from './real-documents.ts';

test('a document is offered what lies near it, never itself, each once', () => {
  for (const { id, beside } of documents) {
    const ids = beside.map((one) => one.id);
    expect(ids).not.toContain(id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(0);
  }
});

test('beside a directive stands the directive of another province in its year', () => {
  expect(documentOf(KON_TUM).beside[0]?.id).toBe(QUANG_NAM);
});

test('beside a report stands the plan of its campaign', () => {
  expect(documentOf(REPORT).beside[0]?.title).toMatch(/^Phát động Đợt thi đua đặc biệt/);
});

test('each figure leads to the passage that states it', () => {
  for (const { parts, figures } of documents) {
    const addresses = new Set(parts.map(({ address }) => address));
    expect(figures.filter(({ address }) => address === null || !addresses.has(address))).toEqual([]);
  }
});

test('a document without a number is named by its kind, and says what its date follows from', () => {
  expect(documentOf(REPORT)).toMatchObject({
    name: 'Báo cáo',
    about: 'Ủy ban nhân dân tỉnh Kon Tum · không sớm hơn ngày 15/01/2023',
  });
  expect(documentOf(KON_TUM).name).toBe('Chỉ thị 08/CT-UBND');
});
