/** The table finds what the pattern that defines a word finds, in any text. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eachWord } from '../../../src/search/query/word-scan.ts';

const WORD = /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}]+|%/gu;

function scanned(text: string): [string, number][] {
  const words: [string, number][] = [];
  eachWord(text, (word, start) => words.push([word, start]));
  return words;
}

function matched(text: string): [string, number][] {
  return [...text.matchAll(WORD)].map((match) => [match[0], match.index]);
}

describe('words', () => {
  test.each([
    ['Thi đua đạt 58,5%', ['Thi', 'đua', 'đạt', '58,5', '%']],
    ['1.700.000 đồng, 08/CT-UBND.', ['1.700.000', 'đồng', '08', 'CT', 'UBND']],
    ['Kỹ thua\u0323\u0302t 𝐀𝐁 😀 ½,', ['Kỹ', 'thua\u0323\u0302t', '𝐀𝐁', '½']],
    ['3., 4,,5 6.', ['3', '4', '5', '6']],
    ['\ud835', []],
    ['', []],
  ])('%s', (text, words) => expect(scanned(text).map(([word]) => word)).toEqual(words));

  const letters = fc.string({
    unit: fc.constantFrom(
      'a',
      'đ',
      'Ế',
      '\u0301',
      '1',
      '½',
      '.',
      ',',
      '%',
      ' ',
      '𝐀',
      '😀',
      '\ud835',
      '\udc00',
      '-',
    ),
  });
  test('as the pattern', () => {
    const texts = fc.oneof(letters, fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(texts, (text) => {
        expect(scanned(text)).toEqual(matched(text));
      }),
    );
  });
});
