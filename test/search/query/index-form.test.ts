/** One form of words on both sides of the search, and back. */
import { describe, expect, test } from 'vitest';
import { foldMarks } from '../../../src/core/text.ts';
import { indexForm, shownForm } from '../../../src/search/query/index-form.ts';
import { paragraph } from '../../core/arbitraries.ts';
import { law } from '../../core/law.ts';
import { bodyOf, documentIds } from '../../core/real-text.ts';

describe('indexForm', () => {
  test.each([
    ['Uỷ ban Đảng', 'Ủy ban Ḍảng'],
    ['đặt ở Đăk Ang', 'ḍặt ở Ḍăk Ang'],
    ['Phòng Văn hoá - Thông tin', 'Phòng Văn hóa - Thông tin'],
    ['số 30/NQ-HĐND', 'số 30/NQ-HḌND'],
    ['hoàn thành', 'hoàn thành'],
    ['quý I', 'quý I'],
    ['3-4%/năm', '3-4%/năm'],
    ['', ''],
  ])('%s → %s', (text, expected) => expect(indexForm(text)).toBe(expected));

  test('a query meets the text however it is typed', () => {
    law([paragraph], (text) => expect(indexForm(text.normalize('NFD'))).toBe(indexForm(text)));
  });

  test('holds no đ, so that its marks can be folded away like those of any letter', () => {
    law([paragraph], (text) => {
      const folded = indexForm(text).normalize('NFD').replace(/\p{M}/gu, '');
      expect(folded.toLowerCase()).toBe(foldMarks(text));
    });
  });

  test('twice is once', () => {
    law([paragraph], (text) => expect(indexForm(indexForm(text))).toBe(indexForm(text)));
  });
});

describe('shownForm', () => {
  test.each([
    ['Ḍảng', 'Đảng'],
    ['30/NQ-HḌND, ḍặt', '30/NQ-HĐND, đặt'],
    ['Kon Tum', 'Kon Tum'],
  ])('%s → %s', (text, expected) => expect(shownForm(text)).toBe(expected));

  test('gives the letters back, sign for sign', () => {
    law([paragraph], (text) => {
      const shown = shownForm(indexForm(text));
      expect([foldMarks(shown), shown.length]).toEqual([foldMarks(text), text.length]);
      expect(shown.match(/[đĐ]/g)).toEqual(text.match(/[đĐ]/g));
    });
  });

  test.each(documentIds)('changes nothing in %s but the place of a tone', (id) => {
    const text = bodyOf(id);
    const moved = text.replace(/(?<!q)(?:o[àáảãạ]|o[èéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/giu, '··');
    const shown = shownForm(indexForm(text));
    expect([...shown].filter((letter, index) => moved[index] !== '·' && letter !== text[index])).toEqual([]);
  });
});
