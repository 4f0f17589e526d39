/** What is read in a typed question. */
import { describe, expect, test } from 'vitest';
import { readQuestion } from '../../../src/search/query/question.ts';
import { type Abbreviation, wordingsOf } from '../../../src/search/query/wordings.ts';

describe('words, phrases, marks', () => {
  test.each([
    ['thi dua', ['thi', 'dua'], [], false],
    ['thi đua', ['thi', 'ḍua'], [], true],
    ['"thi đua" yeu nuoc', ['yeu', 'nuoc'], [['thi', 'ḍua']], true],
    ['“tự chuyển hóa”', [], [['tự', 'chuyển', 'hóa']], true],
    // Left open: it ends with the question.
    ['"thi dua', [], [['thi', 'dua']], false],
    ['""', [], [], false],
    ['', [], [], false],
    ['😀 <script>', ['script'], [], false],
    ['!!! ???', [], [], false],
  ])('%s', (typed, words, phrases, hasMarks) =>
    expect(readQuestion(typed)).toEqual({ words, phrases, hasMarks }),
  );

  test('a question of 10,000 characters is cut to one sentence', () => {
    expect(readQuestion('thi đua '.repeat(1250)).words.length).toBeLessThanOrEqual(24);
  });

  test('NFD is read as NFC', () => {
    expect(readQuestion('khen thưởng'.normalize('NFD'))).toEqual(readQuestion('khen thưởng'));
  });
});

describe('other wordings', () => {
  const known: Abbreviation[] = [
    [['ubnd'], ['ủy', 'ban', 'nhân', 'dân']],
    [['ntm'], ['nông', 'thôn', 'mới']],
    [['tu'], ['tỉnh', 'ủy']],
    [
      ['kt', 'xh'],
      ['kinh', 'tế', 'xã', 'hội'],
    ],
  ];
  const wordings = (typed: string) =>
    wordingsOf(readQuestion(typed).words, known).map((words) => words.join(' '));

  test.each([
    ['UBND tỉnh', ['ubnd tỉnh', 'ủy ban nhân dân tỉnh']],
    ['uy ban nhan dan tinh', ['uy ban nhan dan tinh', 'ubnd tinh']],
    ['xã NTM', ['xã ntm', 'xã nông thôn mới']],
    ['23 600 tỷ', ['23 600 tỉ', '23600 tỉ']],
    ['năm 2024 200', ['năm 2024 200']],
    [
      'KT-XH vùng NTM',
      [
        'kt xh vùng ntm',
        'kinh tế xã hội vùng nông thôn mới',
        'kt xh vùng nông thôn mới',
        'kinh tế xã hội vùng ntm',
      ],
    ],
    ['khen thưởng', ['khen thưởng']],
    // Marks typed make it another word.
    ['ngân thôn mới', ['ngân thôn mới']],
    ['kỷ tư', ['kỉ tư']],
  ])('%s', (typed, expected) => expect(wordings(typed)).toEqual(expected));
});
