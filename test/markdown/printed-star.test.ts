/** Stars that a document prints, and stars that are emphasis. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figure, word } from '../core/arbitraries.ts';
import { law } from '../core/law.ts';
import { htmlOf } from './shown.ts';

const shown = (text: string) => htmlOf(text).replace(/^<p[^>]*>|<\/p>$/g, '');

describe('printed', () => {
  test.each([
    '5*6*7',
    '5**6**7',
    'a*b*c',
    'đạt 3*4 và 5*6',
    '(*) Số ước; (*) số thật',
    '(**) và (**)',
    '3 * 4 * 5',
    '* Ghi chú *',
    '5* trở lên, 4* trở xuống',
    '*',
    '** **',
  ])('%s', (text) => expect(shown(text)).toBe(text));
});

describe('emphasis', () => {
  test.each([
    ['**10%**', '<strong>10%</strong>'],
    ['“*Dạy tốt, học tốt*”', '“<em>Dạy tốt, học tốt</em>”'],
    ['(*giảm 08 vụ*);', '(<em>giảm 08 vụ</em>);'],
    ['**1.** Tiếp tục', '<strong>1.</strong> Tiếp tục'],
    ['“***Kon Tum***”', '“<em><strong>Kon Tum</strong></em>”'],
    ['**5*6*7**', '<strong>5*6*7</strong>'],
    ['*khách sạn 5\\* trở lên*', '<em>khách sạn 5* trở lên</em>'],
    ['**a) *Tập thể* gồm**', '<strong>a) <em>Tập thể</em> gồm</strong>'],
  ])('%s', (text, html) => expect(shown(text)).toBe(html));

  test('stands around any words between spaces or quotes', () => {
    law([word, figure, fc.constantFrom('*', '**')], (one, number, mark) => {
      const tag = mark === '*' ? 'em' : 'strong';
      expect(shown(`là ${mark}${one} ${number}${mark} và “${mark}${one}${mark}”`)).toBe(
        `là <${tag}>${one} ${number}</${tag}> và “<${tag}>${one}</${tag}>”`,
      );
    });
  });
});
