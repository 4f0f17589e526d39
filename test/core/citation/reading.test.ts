/** A text as a reader sees it, and the way back from each place of it to the file. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markupAt } from '../../../src/core/citation/reading/markup.ts';
import { readingOf } from '../../../src/core/citation/reading/reading.ts';
import { foldMarks } from '../../../src/core/text.ts';
import { paragraphs, word } from '../arbitraries.ts';
import { law } from '../law.ts';
import { documentIds, receivedOf } from '../real-text.ts';

describe('what is read', () => {
  test.each([
    ['plain words', 'Chỉ thị số 34', 'Chỉ thị số 34'],
    ['emphasis', '**Chỉ** thị *số* __34__', 'Chỉ thị số 34'],
    ['an underscore inside a word', '45_TB', '45_TB'],
    ['a tag', '<b>Chỉ</b> thị', 'Chỉ thị'],
    ['a tag with attributes', '<Corrected from="x" reason="y">Chỉ</Corrected> thị', 'Chỉ thị'],
    ['no tag', 'thu < 5 tỷ, chi > 3 tỷ', 'thu < 5 tỷ, chi > 3 tỷ'],
    ['a raised note', 'phong trào<sup>12</sup> thi đua', 'phong trào thi đua'],
    ['a raised note in brackets', 'phong trào<sup>(1)</sup>', 'phong trào'],
    ['a raised letter is a letter', '30<sup>a</sup>', '30a'],
    ['a note of Markdown', 'phong trào[^1], thi đua', 'phong trào, thi đua'],
    ['a link', '[Chỉ thị](https://example.vn/a) 34', 'Chỉ thị 34'],
    ['brackets that are no link', '[Chỉ thị] 34', 'Chỉ thị] 34'],
    ['an escape', '34\\-CT\\/TW', '34-CT/TW'],
    ['a backslash of a path', 'E:\\TDKT', 'E:\\TDKT'],
    ['a hexadecimal entity', 'CT&#x002F;TW', 'CT/TW'],
    ['a decimal entity', 'CT&#47;TW', 'CT/TW'],
    ['named entities', 'A&amp;B &lt; C&nbsp;D', 'A&B < C D'],
    ['no entity', 'A & B; A&B', 'A & B; A&B'],
    ['an unknown entity', 'A&xyz;B', 'A&xyz;B'],
    ['an entity of no sign', 'A&#0;B', 'A&#0;B'],
    ['a soft hyphen', 'Chỉ\u00adthị', 'Chỉthị'],
    ['a zero-width space', 'Chỉ\u200b thị', 'Chỉ thị'],
    ['raised digits', 'TW¹²', 'TW'],
    ['odd spaces', 'a\u00a0b\u2003c\td', 'a b c d'],
    ['two spaces', 'a  b \t c', 'a b c'],
    ['dashes', 'a–b—c−d\u2011e', 'a-b-c-d-e'],
    ['Ð and ð', 'NÐ và quyết ðịnh', 'NĐ và quyết định'],
    ['Cyrillic', '\u0421\u0422-\u041A\u041D', 'CT-KH'],
    ['loose marks', 'Chỉ thị'.normalize('NFD'), 'Chỉ thị'],
  ])('%s: %j → %j', (_, source, text) => expect(readingOf(source).text).toBe(text));
});

describe('a line end', () => {
  test.each([
    ['goes on', 'Chỉ thị số\n34', 'Chỉ thị số 34'],
    ['of Windows', 'Chỉ thị số\r\n34', 'Chỉ thị số 34'],
    ['behind a full stop', 'xong.\nChỉ thị', 'xong.\nChỉ thị'],
    ['behind a colon', 'Căn cứ:\nChỉ thị', 'Căn cứ:\nChỉ thị'],
    ['before a new item', 'xong\n- Chỉ thị', 'xong\n- Chỉ thị'],
    ['before a numbered item', 'xong\n1. Chỉ thị', 'xong\n1. Chỉ thị'],
    ['before a heading', 'xong\nII. Chỉ thị', 'xong\nII. Chỉ thị'],
    ['before a line of a table', 'xong\n| Chỉ thị', 'xong\n| Chỉ thị'],
    ['an empty line, and small letters go on', 'của Bộ\n\nchính trị', 'của Bộ chính trị'],
    ['an empty line, and a capital does not', 'của Bộ\n\nChính trị', 'của Bộ Chính trị'],
    ['an empty line behind a full stop', 'xong.\n\nchính trị', 'xong.\nchính trị'],
    ['a page number, and small letters go on', 'của Bộ\n\n- 2 -\n\nchính trị', 'của Bộ chính trị'],
    ['a bare page number', 'của Bộ\n\n12\n\nchính trị', 'của Bộ chính trị'],
    ['a page number before a new sentence', 'của Bộ\n\n12\n\nChính trị', 'của Bộ Chính trị'],
  ])('%s: %j → %j', (_, source, text) => expect(readingOf(source).text).toBe(text));
});

test.each([
  ['41-CT&#x002F;TW', 5, 13, '/'],
  ['5 < 7', 2, 3, '<'],
  ['a**b', 1, 2, ''],
  ['x<sup>1</sup>y', 1, 13, ''],
  ['[a](b)', 2, 6, ''],
  ['[a', 0, 1, ''],
  ['a\\', 1, 2, '\\'],
  ['&', 0, 1, '&'],
  ['<', 0, 1, '<'],
])('mark-up of %j at %i ends at %i and reads %j', (source, at, end, reads) => {
  expect(markupAt(source, at)).toEqual({ end, reads });
});

const mixed = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc.string({ unit: 'grapheme', maxLength: 120 }),
  fc
    .array(
      fc.oneof(
        word,
        fc.constantFrom(
          ' ',
          '\n',
          '\n\n',
          '\r\n',
          '**',
          '_',
          '<b>',
          '</b>',
          '&nbsp;',
          '&#x301;',
          '&',
          '\\',
          '[',
          '](x)',
        ),
        fc.constantFrom(
          '\u0301',
          '\u031b',
          '\u00ad',
          '\ud835',
          '\udc00',
          '- 2 -',
          '12',
          '<sup>1</sup>',
          '[^1]',
          '.',
          '|',
        ),
      ),
      { maxLength: 60 },
    )
    .map((pieces) => pieces.join('')),
  paragraphs.map((parts) => parts.join('\n\n')),
);

describe('for any text', () => {
  test('every place knows where it stands, in order', () => {
    law([mixed], (source) => {
      const { text, folded, codes, starts, ends } = readingOf(source);
      expect([folded.length, codes.length, starts.length, ends.length]).toEqual(Array(4).fill(text.length));
      for (let at = 0; at < text.length; at += 1) {
        const [start = -1, end = -1] = [starts[at], ends[at]];
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(source.length);
        // Two places of one entity share its characters; otherwise they follow each other.
        if (at > 0) expect(start >= (ends[at - 1] ?? 0) || start === starts[at - 1]).toBe(true);
      }
    });
  });

  test('the folded text is ASCII in small letters, place for place', () => {
    law([mixed], (source) => {
      const { folded, codes } = readingOf(source);
      expect([...codes].filter((code) => code > 127 || (code >= 65 && code <= 90))).toEqual([]);
      expect([...codes].map((code) => String.fromCharCode(code)).join('')).toBe(folded);
    });
  });

  test('no two spaces stand side by side', () => {
    law([mixed], (source) => expect(readingOf(source).text).not.toContain('  '));
  });

  test('letters in two parts read like whole ones', () => {
    law([fc.array(word, { maxLength: 30 }).map((words) => words.join(' '))], (source) => {
      const whole = readingOf(source.normalize('NFC'));
      expect(readingOf(source.normalize('NFD')).text).toBe(whole.text);
      expect(whole.folded).toBe(foldMarks(source));
    });
  });
});

test.each(documentIds)('%s is read as it stands, but for spaces, dashes and quotes', (id) => {
  const source = receivedOf(id);
  const { text, starts } = readingOf(source);
  const letters = [...text].map((sign, at) => [sign, source[starts[at] ?? 0] ?? '']);
  expect(letters.filter(([read, stands]) => read !== stands && /\p{L}|\p{N}/u.test(stands ?? ''))).toEqual(
    [],
  );
});
