/** Letters that look right and are others: found, and mended where it is sure. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lookAlikesIn, mendLetters, toTheEye } from '../../src/core/look-alikes.ts';
import { suspectCharacters } from '../../src/core/suspect-characters.ts';
import { paragraph } from './arbitraries.ts';
import { law } from './law.ts';

describe('is told to an editor', () => {
  test.each([
    [
      'Greek Τ in a sign',
      '34-CΤ/TW',
      'Chữ “Τ” (U+03A4) là chữ Hy Lạp, trông giống “T” mà không phải. Gõ lại bằng “T”.',
    ],
    ['African Ɖ', 'Ɖảng', 'Chữ “Ɖ” (U+0189) trông giống “Đ” mà không phải. Gõ lại bằng “Đ”.'],
    ['a with caron', 'nǎm', 'Chữ “ǎ” (U+01CE) trông giống “ă” mà không phải. Gõ lại bằng “ă”.'],
    [
      'Roman figure of one sign',
      'Mục Ⅱ',
      'Chữ “Ⅱ” (U+2161) trông giống “II” mà không phải. Gõ lại bằng “II”.',
    ],
    ['ligature of a PDF', 'ofﬁce', 'Chữ “ﬁ” (U+FB01) trông giống “fi” mà không phải. Gõ lại bằng “fi”.'],
    ['full-width figure', '２024', 'Chữ “２” (U+FF12) trông giống “2” mà không phải. Gõ lại bằng “2”.'],
  ])('%s (made up)', (_, text, told) => {
    expect(suspectCharacters(text).map(({ message, mend }) => `${message} ${mend}`)).toEqual([told]);
  });

  test.each(['α, Ω, μ', '5 μg/m³', 'ΔT', 'Α', 'năm 2024 ở Đắk Lắk', 'Ủy ban “–…”'])('not in %s', (text) => {
    expect(lookAlikesIn(text)).toEqual([]);
  });
});

describe('is mended', () => {
  test.each([
    ['Cyrillic in a number', '34-СТ/TW', '34-CT/TW'],
    ['Icelandic', 'Nghị quyết 12-NQ/ÐU, ðại hội', 'Nghị quyết 12-NQ/ĐU, đại hội'],
    ['Greek in a word', 'Κon Tum', 'Kon Tum'],
    ['loose marks', 'Kế hoạch'.normalize('NFD'), 'Kế hoạch'],
    ['hidden signs', 'thi\u00ad đua\u200b', 'thi đua'],
    ['several signs of one letter', 'Mục Ⅷ, ﬃ', 'Mục VIII, ffi'],
  ])('%s', (_, text, mended) => expect(mendLetters(text).text).toBe(mended));

  test.each(['Москва', 'Nga-Москва', 'Ж', 'а', 'α', 'C\ufffdn'])('%s is not sure and stays', (text) => {
    expect(mendLetters(text).text).toBe(text);
  });
});

const letter = fc.constantFrom(...'aăđĐÐðСТѕоΤΚαЖﬁⅡ２ 12-/.\u0301\u0323\u00ad\u200b\n'.split(''));

test('mending never changes what is seen, and a second time changes nothing', () => {
  law([fc.array(letter).map((letters) => letters.join(''))], (text) => {
    const mended = mendLetters(text).text;
    expect(toTheEye(mended)).toBe(toTheEye(text));
    expect(mendLetters(mended).text).toBe(mended);
  });
});

test('clean text stays as it is', () => {
  law([paragraph], (text) => expect(mendLetters(text).text).toBe(text.normalize('NFC')));
});
