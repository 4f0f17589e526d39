/** The passage that is quoted: printed text, letter for letter, with its hits marked. */
import { describe, expect, test } from 'vitest';
import { type PagePart, passagesFor } from '../../../src/search/query/passages.ts';
import { readQuestion } from '../../../src/search/query/question.ts';
import { soughtWords } from '../../../src/search/query/sought.ts';
import { wordsOf } from '../../../src/search/query/words.ts';
import { paragraph } from '../../core/arbitraries.ts';
import { law } from '../../core/law.ts';

const parts: PagePart[] = [
  ['', '', 'Chỉ thị về phong trào'],
  ['#muc-i', 'I. MỤC TIÊU', 'Phấn đấu đạt 58,5% hộ dùng nước sạch.'],
  ['#muc-i', 'I. MỤC TIÊU', 'Mở cửa khẩu của tỉnh.'],
  ['#muc-ii', 'II. NỘI DUNG', 'Thi đua, khen thưởng là của mọi người.'],
];
const passages = (within: readonly PagePart[], forms: readonly string[], isExact: boolean) => {
  const sought = soughtWords(forms);
  return passagesFor(
    within,
    within.map(([, , text]) => sought.read(text)),
    isExact,
  );
};
const marked = (typed: string, isExact: boolean) =>
  passages(parts, readQuestion(typed).words, isExact).map(({ anchor, marked: pieces }) => [
    anchor,
    pieces.map((piece, at) => (at % 2 ? `[${piece}]` : piece)).join(''),
  ]);

describe('which words are marked', () => {
  test.each([
    ['thi dua khen thuong', false, [['#muc-ii', '[Thi đua], [khen thưởng] là của mọi người.']]],
    ['cửa', true, [['#muc-i', 'Mở [cửa] khẩu của tỉnh.']]],
    [
      'cua',
      false,
      [
        ['#muc-i', 'Mở [cửa] khẩu [của] tỉnh.'],
        ['#muc-ii', 'Thi đua, khen thưởng là [của] mọi người.'],
      ],
    ],
    ['58,5%', true, [['#muc-i', 'Phấn đấu đạt [58,5%] hộ dùng nước sạch.']]],
    ['máy bay', true, []],
  ])('%s', (typed, isExact, expected) => expect(marked(typed, isExact)).toEqual(expected));
});

test('a long text is cut around its hits and says so', () => {
  const text = `${'Một câu rất dài. '.repeat(30)}Cửa khẩu ở đây. ${'Rồi nói tiếp. '.repeat(30)}`.trim();
  const [found] = passages([['', '', text]], ['cửa', 'khẩu'], true);
  const quoted = found?.marked.join('') ?? '';
  expect(quoted).toMatch(/^… .*Cửa khẩu ở đây\..* …$/);
  expect(quoted.length).toBeLessThan(250);
});

test('a quoted passage stands letter for letter in the text', () => {
  law([paragraph], (text) => {
    const forms = wordsOf(text).map(({ form }) => form);
    for (const { marked: pieces } of passages([['', '', text]], forms.slice(3, 5), true))
      expect(text).toContain(pieces.join('').replace(/^… /, '').replace(/ …$/, ''));
  });
});
