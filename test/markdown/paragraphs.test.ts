/** Lines that begin with a printed label are paragraphs of their own. */
import { describe, expect, test } from 'vitest';
import { splitAtLabels } from '../../src/markdown/paragraphs.ts';
import { parseBody } from '../../src/markdown/parse.ts';
import { shownText, tokenStreamsOf } from '../../src/markdown/printed-text.ts';
import { paragraphs } from '../core/arbitraries.ts';
import { law } from '../core/law.ts';

function split(text: string) {
  const { tree } = parseBody(text);
  if (!tree) throw new Error(text);
  return splitAtLabels(tree);
}

const blocks = (text: string) => split(text).children.map((node) => shownText(node));

describe('a line is a paragraph of its own', () => {
  test.each([
    [
      'at a dash',
      '- Tổng đàn bò đạt 6.250 con.\n- Thành lập mới 01 Hợp tác xã kiểu mới.',
      ['- Tổng đàn bò đạt 6.250 con.', '- Thành lập mới 01 Hợp tác xã kiểu mới.'],
    ],
    ['at a plus, a long dash, a star, a dot', '+ a\n– b\n* c\n• d', ['+ a', '– b', '* c', '• d']],
    ['at a number', '13. Phấn đấu\n14. Phấn đấu', ['13. Phấn đấu', '14. Phấn đấu']],
    ['at a number in a number', '1.1. Một\n1.2. Hai', ['1.1. Một', '1.2. Hai']],
    ['at a number with a bracket', '1) Một\n2) Hai', ['1) Một', '2) Hai']],
    ['at a letter', 'a) Tập thể gồm\nđ) Cá nhân gồm', ['a) Tập thể gồm', 'đ) Cá nhân gồm']],
    ['at a Roman number', 'I. Một\nIV. Hai', ['I. Một', 'IV. Hai']],
    ['at a bold label', 'Mở đầu\n**1.** Tiếp tục\n**2.** Căn cứ', ['Mở đầu', '1. Tiếp tục', '2. Căn cứ']],
    ['at a corrected label', 'Mở đầu\n<Corrected from="-">2.</Corrected> GRDP', ['Mở đầu', '2. GRDP']],
    [
      'at a supplied label',
      'Mở đầu\n<Supplied reason="mất">3.</Supplied> Thu ngân sách',
      ['Mở đầu', '3. Thu ngân sách'],
    ],
    ['behind two spaces', '- Một  \n- Hai', ['- Một', '- Hai']],
    ['with Windows line ends', '- Một\r\n- Hai\r\n', ['- Một', '- Hai']],
    ['with its continuation', '- Một\n  hai\n- Ba\nbốn', ['- Một hai', '- Ba bốn']],
    ['with its marks', '- Một[^1]\n- **Hai** ba\n\n[^1]: x', ['- Một', '- Hai ba', 'x']],
  ])('%s (made up)', (_, text, expected) => expect(blocks(text)).toEqual(expected));
});

describe('a line is none', () => {
  test.each([
    ['without a label', 'Một\nhai', ['Một hai']],
    ['at a figure', 'tăng\n9,5% so với cùng kỳ', ['tăng 9,5% so với cùng kỳ']],
    ['at a number in thousands', 'có\n1.700.000 lượt khách', ['có 1.700.000 lượt khách']],
    ['at a number of three figures', 'ngày\n100. Hết', ['ngày 100. Hết']],
    ['at a year', 'năm\n2024. Hết', ['năm 2024. Hết']],
    ['at a dash that is glued', 'giảm\n-3 độ', ['giảm -3 độ']],
    ['at a word in brackets', 'theo\n(1) Đường giao thông', ['theo (1) Đường giao thông']],
    ['at a reference', 'theo quy định tại\nĐiều 39. Hết', ['theo quy định tại Điều 39. Hết']],
    ['inside emphasis', '*Một\n- hai*', ['Một - hai']],
    ['in a block', '<Recipients>\n\n- Một\n- Hai\n\n</Recipients>', ['- Một - Hai']],
    ['in a heading', '## I. Một', ['I. Một']],
  ])('%s (made up)', (_, text, expected) => expect(blocks(text)).toEqual(expected));
});

test('each part knows its line', () => {
  const tree = split('\nMở đầu\nmột\n- hai **ba\nbốn** năm\n**2.** sáu\n- bảy');
  expect(tree.children.map((node) => [node.position?.start.line, shownText(node)])).toEqual([
    [2, 'Mở đầu một'],
    [4, '- hai ba bốn năm'],
    [6, '2. sáu'],
    [7, '- bảy'],
  ]);
});

test('the pieces joined give back the source, token for token and line for line', () => {
  law([paragraphs], (texts) => {
    const text = texts.join('\n\n');
    const { tree } = parseBody(text);
    expect(tree && tokenStreamsOf(splitAtLabels(tree))).toEqual(tree && tokenStreamsOf(tree));
  });
});

test('splitting twice is splitting once', () => {
  law([paragraphs], (texts) => {
    const once = split(texts.join('\n\n'));
    expect(splitAtLabels(once).children.map((node) => shownText(node))).toEqual(
      once.children.map((node) => shownText(node)),
    );
  });
});
