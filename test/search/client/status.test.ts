/** What is said of an answer. */
import { expect, test } from 'vitest';
import { shownDate } from '../../../src/search/client/shown-date.ts';
import { statusOf } from '../../../src/search/client/status.ts';
import type { CitationAnswer, SearchAnswer } from '../../../src/search/query/answer.ts';

const hit = { id: 'a', name: 'A', issuedOn: null, issuer: '', title: null, held: false, documents: 0 };

function answer(total: number, kind: CitationAnswer['kind'] = 'none', dropped: string[] = []): SearchAnswer {
  const citations = { kind, hits: kind === 'none' ? [] : [hit, hit] };
  return { citations, texts: [], facets: {} as SearchAnswer['facets'], total, dropped };
}

test.each([
  [answer(12), '12 kết quả cho “thi đua”.'],
  [answer(12, 'sure'), '2 văn bản mang số, tên này. 12 kết quả cho “thi đua”.'],
  [answer(0, 'sure'), '2 văn bản mang số, tên này. Không có trang nào khác có “thi đua”.'],
  [
    answer(0, 'near'),
    'Kho không biết văn bản nào mang số này, có 2 văn bản số gần nhất. Không có trang nào khác có “thi đua”.',
  ],
  [
    answer(3, 'none', ['ḍua', 'xyz', 'ḍua']),
    '3 kết quả cho “thi đua”. Không có trang nào đủ mọi từ: đã bỏ “đua xyz”.',
  ],
  [
    answer(3, 'none', ['dấu ngoặc kép', 'xyz']),
    '3 kết quả cho “thi đua”. Không có trang nào có nguyên cụm: đã bỏ dấu ngoặc kép và “xyz”.',
  ],
  [
    answer(3, 'none', ['dấu ngoặc kép']),
    '3 kết quả cho “thi đua”. Không có trang nào có nguyên cụm: đã bỏ dấu ngoặc kép.',
  ],
  [answer(0), 'Không tìm thấy “thi đua”. Thử bớt từ, gõ không dấu, bỏ bộ lọc, hoặc chỉ gõ số của văn bản.'],
])('%#', (given, said) => {
  expect(statusOf('thi đua', given)).toBe(said);
});

test('a long question is cut', () => {
  expect(statusOf('x'.repeat(10_000), answer(1))).toBe(`1 kết quả cho “${'x'.repeat(60)}…”.`);
});

test.each([
  ['2024-02-06', '06/02/2024'],
  ['2014-04-07', '07/4/2014'],
  ['2019-12-31', '31/12/2019'],
  ['2020', '2020'],
  [null, ''],
])('the date %s is shown as “%s”', (date, shown) => {
  expect(shownDate(date)).toBe(shown);
});
