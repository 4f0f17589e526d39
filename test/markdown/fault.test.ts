/** What the parser says in English, in an editor's words and at the place an editor can see. */
import { describe, expect, test } from 'vitest';
import { componentNames } from '../../src/markdown/components.ts';
import { explainSyntaxError, faultAt } from '../../src/markdown/fault.ts';
import { parseBody } from '../../src/markdown/parse.ts';

/** The one fault of a text: place and message. */
function told(text: string): string {
  const { fault } = parseBody(text);
  return fault ? `${fault.line}:${fault.column} ${fault.message}` : 'không có lỗi';
}

const CODE = 'Có dấu “{” hoặc dòng mã lệnh (import, export) trong lời văn.';
const TAG = 'Dấu “<” mở ra một thẻ không đọc được.';
const STRAY = 'Có thẻ đóng mà không có thẻ mở.';

describe('place and message', () => {
  test.each([
    ['less than before a figure', 'Một.\n\nĐạt <5%', `3:5 ${TAG}`],
    ['the place where a tag begins, not where reading ended', 'Một <b và hai, ba\nbốn', `1:5 ${TAG}`],
    ['a tag that goes on over two lines', 'Một <Sub\nhai, ba', `1:5 ${TAG}`],
    ['the last of several', 'a \\< b và c <d, e', `1:13 ${TAG}`],
    ['an escaped brace in front changes nothing', '\\{ và Một <', `1:11 ${TAG}`],
    ['a tag with its name', 'Một <Sub>hai', '1:5 Thẻ <Sub> mở và đóng không khớp nhau.'],
    ['a block with its name', 'Một\n\n<Title>\n\nhai', '3:1 Thẻ <Title> mở và đóng không khớp nhau.'],
    [
      'the opened tag where two are named',
      '<Title>\n\nMột\n\n</Titel>',
      '1:1 Thẻ <Title> mở và đóng không khớp nhau.',
    ],
    ['the inner of two', '<Title>\n\nMột <Sub>hai\n\n</Title>', '3:5 Thẻ <Sub> mở và đóng không khớp nhau.'],
    ['a fragment', 'Một <>hai', '1:5 Thẻ <> mở và đóng không khớp nhau.'],
    ['a closing tag alone', 'Một\n\nhai </Sub>', `3:5 ${STRAY}`],
    ['a brace', 'Một\n\nhai {ba', `3:5 ${CODE}`],
    ['a brace with words in it', 'Một {hai ba} bốn', `1:5 ${CODE}`],
    ['a brace in a tag', 'Một <Sub {hai}>3</Sub>', `1:10 ${CODE}`],
    ['a line that begins like code', 'Một\n\nimport hàng hóa', `3:1 ${CODE}`],
    ['clean text', 'Tổng đàn bò đạt 6.250 con.', 'không có lỗi'],
  ])('%s: %j', (_, text, expected) => expect(told(text)).toBe(expected));
});

test('the mend names what may be used, the tag, or how to print a sign', () => {
  const mend = (text: string) => parseBody(text).fault?.mend;
  expect(mend('Đạt <5%')).toBe(
    `Nếu bản gốc in dấu nhỏ hơn, viết “\\<”. Các thẻ được dùng: ${componentNames}.`,
  );
  expect(mend('Một <Sub>hai')).toBe(
    'Mỗi thẻ mở <Sub …> cần đúng một thẻ đóng </Sub> trong cùng đoạn (thẻ khối: mỗi thẻ một dòng riêng).',
  );
  expect(mend('Đạt {10')).toContain('viết “\\{” và “\\}”');
});

test('an error that names no place is told at the beginning', () => {
  expect(explainSyntaxError(new Error('?'), 'Một')).toMatchObject({ line: 1, column: 1, rule: 'syntax' });
});

test('faultAt stands at the start of a node, or at the beginning when it has no place', () => {
  const position = { start: { line: 4, column: 9 }, end: { line: 5, column: 1 } };
  expect(faultAt({ type: 'text', position }, 'no-code', 'Sai.', 'Sửa.')).toEqual({
    line: 4,
    column: 9,
    rule: 'no-code',
    message: 'Sai.',
    mend: 'Sửa.',
  });
  expect(faultAt({ type: 'text' }, 'x', '', '')).toMatchObject({ line: 1, column: 1 });
});
