/** Two passages word by word: `[words]` and `{numbers}` stand in one of them only. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareTexts } from '../../src/compare/compare-texts.ts';
import { type Piece, wordDiff } from '../../src/compare/word-diff.ts';
import { tonePlaced } from '../../src/core/text.ts';
import { paragraph } from '../core/arbitraries.ts';
import { falselyReal } from '../core/real-text.ts';
import { documentOf, documents, KON_TUM, QUANG_NAM } from './real-documents.ts';

const SIGNS = { same: ['', ''], words: ['[', ']'], number: ['{', '}'] } as const;
const marked = (pieces: readonly Piece[]) => pieces.map(({ kind, text }) => SIGNS[kind].join(text)).join('');
const plain = (pieces: readonly Piece[]) => pieces.map(({ text }) => text).join('');

// Every pair is text as printed in real documents; one that is not says so.
const TABLE: [what: string, a: string, b: string, markedA: string, markedB: string][] = [
  [
    'a number alone',
    'Tỷ lệ bao phủ bảo hiểm y tế đạt 94,15%.',
    'Tỷ lệ bao phủ bảo hiểm y tế đạt 86,21%.',
    'Tỷ lệ bao phủ bảo hiểm y tế đạt {94,15}%.',
    'Tỷ lệ bao phủ bảo hiểm y tế đạt {86,21}%.',
  ],
  [
    'number and words',
    'Xây dựng thêm 01 sản phẩm tham gia vào chuỗi giá trị các sản phẩm quốc gia.',
    'Xây dựng thêm 03 sản phẩm tham gia vào chuỗi giá trị các sản phẩm của tỉnh.',
    'Xây dựng thêm {01} sản phẩm tham gia vào chuỗi giá trị các sản phẩm [quốc gia].',
    'Xây dựng thêm {03} sản phẩm tham gia vào chuỗi giá trị các sản phẩm [của tỉnh].',
  ],
  [
    'words, and a number that the other passage has no place for',
    'Tỷ lệ lao động qua đào tạo đạt 58,5%, trong đó lao động được đào tạo nghề: 43%.',
    'Tỷ lệ lao động qua đào tạo đạt 58%.',
    'Tỷ lệ lao động qua đào tạo đạt {58,5}[%, trong đó lao động được đào tạo nghề: ]{43}[%].',
    'Tỷ lệ lao động qua đào tạo đạt {58}[%].',
  ],
  [
    'tones placed otherwise (made up)',
    'xoá đói, thuỷ lợi',
    'xóa đói, thủy lợi',
    'xoá đói, thuỷ lợi',
    'xóa đói, thủy lợi',
  ],
  ['a capital (made up)', 'phong trào', 'Phong trào', '[phong] trào', '[Phong] trào'],
  ['nothing on one side (made up)', '', 'thi đua', '', '[thi đua]'],
];

test.each(TABLE)('%s', (_, a, b, markedA, markedB) => {
  const diff = wordDiff(a, b);
  expect([marked(diff.a), marked(diff.b)]).toEqual([markedA, markedB]);
});

test('what the table calls real is printed', () => {
  expect(falselyReal(TABLE.map(([what, a]) => [what, a]))).toEqual([]);
  expect(falselyReal(TABLE.map(([what, , b]) => [what, b]))).toEqual([]);
});

/** Both texts come back from the pieces, and what is the same is the same on both sides. */
function expectReplay(a: string, b: string): void {
  const diff = wordDiff(a, b);
  expect(plain(diff.a)).toBe(a);
  expect(plain(diff.b)).toBe(b);
  const same = (pieces: readonly Piece[]) =>
    tonePlaced(plain(pieces.filter(({ kind }) => kind === 'same'))).replace(/\s+/gu, ' ');
  expect(same(diff.a)).toBe(same(diff.b));
}

describe('the pieces replay both texts', () => {
  test('of random paragraphs', () => {
    fc.assert(fc.property(paragraph, paragraph, (a, b) => expectReplay(a, b)));
  });

  test('of a paragraph and what became of it', () => {
    fc.assert(
      fc.property(paragraph, fc.nat(), fc.nat(), paragraph, (text, from, to, put) => {
        const [start, end] = [from % (text.length + 1), to % (text.length + 1)].sort((x, y) => x - y);
        expectReplay(text, text.slice(0, start) + put + text.slice(end));
      }),
    );
  });

  test('of all real passages that are counterparts', () => {
    const pairs = documents.flatMap((a) =>
      documents.flatMap((b) => compareTexts(a.parts, b.parts).flatMap(({ rows }) => rows)),
    );
    const both = pairs.filter(({ a, b }) => a && b);
    expect(both.length).toBeGreaterThan(300);
    for (const { a, b } of both) expectReplay(a?.part.text ?? '', b?.part.text ?? '');
  });

  test('a text and itself: nothing is marked', () => {
    fc.assert(
      fc.property(paragraph, (text) => {
        expect(wordDiff(text, text).a.every(({ kind }) => kind === 'same')).toBe(true);
      }),
    );
  });
});

describe('a whole comparison', () => {
  test('shows every passage of both once', () => {
    const [a, b] = [documentOf(KON_TUM), documentOf(QUANG_NAM)];
    const sections = compareTexts(a.parts, b.parts);
    const shown = (side: 'a' | 'b') =>
      sections.flatMap((row) => [
        ...(row[side]?.heading ? [row[side].heading.address] : []),
        ...row.rows.flatMap((one) => one[side]?.part.address ?? []),
      ]);
    expect(shown('a')).toEqual(a.parts.map(({ address }) => address));
    expect([...shown('b')].sort()).toEqual(b.parts.map(({ address }) => address).sort());
  });

  test('of a document with itself finds nothing', () => {
    const { parts } = documentOf(KON_TUM);
    const kinds = compareTexts(parts, parts).flatMap(({ rows }) => rows.map(({ kind }) => kind));
    expect(new Set(kinds)).toEqual(new Set(['same']));
  });
});
