/** What an editor is told of footnotes. */
import { describe, expect, test } from 'vitest';
import { noteFaults } from '../../src/markdown/note-faults.ts';
import { parseBody } from '../../src/markdown/parse.ts';
import { bodyOf, documentIds } from '../core/real-text.ts';

function told(text: string): string[] {
  const { tree } = parseBody(text);
  return tree
    ? noteFaults(tree, text).map(({ message, mend }) => `${message} → ${mend}`)
    : ['không đọc được'];
}

describe('message and mend', () => {
  test.each([
    [
      'a mark without its note',
      'Đạt[^3]',
      [
        'Dấu chú thích [^3] không có lời chú thích. → Thêm ở cuối tệp một dòng “[^3]: lời chú thích”, hoặc xóa dấu.',
      ],
    ],
    [
      'a note without text',
      'Đạt[^3]\n\n[^3]:',
      ['Chú thích [^3] không có lời chú thích. → Viết lời chú thích ngay sau “[^3]: ”.'],
    ],
    [
      'a note twice',
      'Đạt[^3]\n\n[^3]: a\n\n[^3]: b',
      ['Chú thích [^3] có hai lời chú thích. → Đánh số lại để mỗi số chỉ có một lời chú thích.'],
    ],
    [
      'a note without a mark',
      'Đạt\n\n[^3]: a',
      ['Chú thích [^3] không có dấu trong lời văn. → Đặt [^3] vào chỗ bản gốc in dấu chú thích.'],
    ],
    [
      'a name for a number',
      'Đạt[^abc]\n\n[^abc]: a',
      ['Chú thích [^abc] không mang số như bản in. → Dùng đúng số in trong văn bản, ví dụ [^1].'],
    ],
    [
      'a note in a block',
      'Đạt[^3]\n\n<Title>\n\n[^3]: a\n\n</Title>',
      ['Chú thích [^3] nằm trong một thẻ hoặc một chú thích khác. → Đưa “[^3]: …” ra ngoài, xuống cuối tệp.'],
    ],
    [
      'a mark in a note',
      'Đạt[^3]\n\n[^3]: a[^3]',
      ['Dấu chú thích [^3] nằm trong lời một chú thích. → Chỉ đặt dấu chú thích trong lời văn.'],
    ],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual(expected));
});

describe('nothing is told', () => {
  test.each([
    ['of a mark used twice', 'Một[^1] hai[^1]\n\n[^1]: a'],
    ['of notes out of order', 'Một[^2] hai[^1]\n\n[^1]: a\n\n[^2]: b'],
    ['of a note that stands before its mark', '[^1]: a\n\nMột[^1]'],
    [
      'of a mark in a heading, a table, a block',
      '## I. Một[^1]\n\n| a[^2] |\n|---|\n\n<Title>\n\nb[^3]\n\n</Title>\n\n[^1]: a\n\n[^2]: b\n\n[^3]: c',
    ],
    ['of three figures', 'Một[^123]\n\n[^123]: a'],
    ['of printed brackets', 'Một \\[^1] và [1] và [ ^2 ] và ^3'],
    ['of text without any', 'Tổng đàn bò đạt 6.250 con.'],
  ])('%s (made up)', (_, text) => expect(told(text)).toEqual([]));

  test.each(documentIds)('of %s', (id) => expect(told(bodyOf(id))).toEqual([]));
});
