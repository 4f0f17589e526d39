/** Characters that look right and are not. */
import { describe, expect, test } from 'vitest';
import { suspectCharacters } from '../../src/core/suspect-characters.ts';
import { paragraph } from './arbitraries.ts';
import { law } from './law.ts';
import { documentIds, filesBelow, fileText } from './real-text.ts';

/** Place and mend of each find, as an editor is told. */
function told(text: string): string[] {
  return suspectCharacters(text).map(({ index, mend }) => `${index}: ${mend}`);
}

const HIDDEN = 'Xóa ký tự này rồi gõ lại.';
const NFC = 'Chuyển cả tệp sang Unicode dựng sẵn (NFC), chữ này thành';

describe('is found, at its place and with what to type instead', () => {
  test.each([
    ['Icelandic Ð for Đ', 'Nghị quyết 12-NQ/ÐU', ['17: Thay bằng “Đ” (U+0110).']],
    ['Icelandic ð for đ', 'thi ðua', ['4: Thay bằng “đ” (U+0111).']],
    [
      'Cyrillic С and Т in a sign',
      '34-СТ/TW',
      ['3: Gõ lại bằng chữ Latinh “C”.', '4: Gõ lại bằng chữ Latinh “T”.'],
    ],
    ['Cyrillic а, е, о, у in a word', 'Kоn Tum', ['1: Gõ lại bằng chữ Latinh “o”.']],
    ['Cyrillic without a Latin twin', 'Жа', [`0: ${HIDDEN}`, '1: Gõ lại bằng chữ Latinh “a”.']],
    [
      'a loose dot below and circumflex',
      'Kế hoạch số 67-KH/TU'.normalize('NFD'),
      [`1: ${NFC} “ế”.`, `7: ${NFC} “ạ”.`, `13: ${NFC} “ố”.`],
    ],
    ['half composed: ê and a loose dot', 'hiê\u0323n', [`2: ${NFC} “ệ”.`]],
    ['soft hyphen', 'thi\u00ad đua', [`3: ${HIDDEN}`]],
    ['zero-width space', '34\u200b-CT/TW', [`2: ${HIDDEN}`]],
    ['zero-width joiner and non-joiner', 'a\u200cb\u200dc', [`1: ${HIDDEN}`, `3: ${HIDDEN}`]],
    ['word joiner', 'a\u2060b', [`1: ${HIDDEN}`]],
    ['byte-order mark at the start', '\ufeff---', [`0: ${HIDDEN}`]],
    ['byte-order mark inside', 'Kon\ufeffTum', [`3: ${HIDDEN}`]],
    ['text turned right to left', 'a\u202eb', [`1: ${HIDDEN}`]],
    ['replacement character', 'C\ufffdn b\ufffd', [`1: ${HIDDEN}`, `5: ${HIDDEN}`]],
    ['control characters', 'a\u0000b\u001fc\u007f', [`1: ${HIDDEN}`, `3: ${HIDDEN}`, `5: ${HIDDEN}`]],
    ['form feed between pages', 'trang 1\ftrang 2', [`7: ${HIDDEN}`]],
  ])('%s (made up)', (_, text, expected) => expect(told(text)).toEqual(expected));

  test('names the character by its code', () => {
    expect(suspectCharacters('Ð\u200bа').map(({ message }) => message)).toEqual([
      'Chữ “Ð” (U+00D0) không phải chữ “Đ” tiếng Việt.',
      'Có ký tự ẩn hoặc lạ U+200B.',
      'Chữ “а” (U+0430) là chữ Kirin, trông giống “a”.',
    ]);
  });
});

describe('is not found in clean text', () => {
  test.each([
    ['every Vietnamese letter', 'aăâbcdđeêghiklmnoôơpqrstuưvxyAĂÂBCDĐEÊGHIKLMNOÔƠPQRSTUƯVXY'],
    ['every tone', 'àảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ'],
    ['line ends and tabs', 'một\r\nhai\tba\n'],
    ['quotes, dashes, signs', '“Đoàn kết” – 3-4%/năm ≥ 18 ± 5° … § & @'],
    ['raised figures', 'kiểu mẫu⁽¹⁾, 100 km², ¹ Xét'],
    ['a mark that has no composed letter', 'x\u0301'],
  ])('%s: %s', (_, text) => expect(told(text)).toEqual([]));

  test.each(documentIds.map((id) => [`documents/${id}.mdx`]))('%s', (path) =>
    expect(told(fileText(path))).toEqual([]),
  );

  test.each(filesBelow('sources', '.txt').map((path) => [`sources/${path}.txt`]))('%s', (path) => {
    expect(told(fileText(path))).toEqual([]);
  });
});

test('every Vietnamese text in loose marks is found, unless it has no marks', () => {
  law([paragraph], (text) => {
    const loose = text.normalize('NFD');
    expect(suspectCharacters(loose).length > 0).toBe(loose !== text);
  });
});
