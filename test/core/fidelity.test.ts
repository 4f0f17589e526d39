/** The proof that a transcription lost no printed word. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareTokens } from '../../src/core/fidelity.ts';
import { readReceived, type TokenStreams } from '../../src/core/received.ts';
import { paragraph, paragraphs, word } from './arbitraries.ts';
import { law } from './law.ts';
import { documentIds, falselyReal, receivedOf } from './real-text.ts';

/** Where the two part, with the lines and the words an editor reads. */
function told(received: string, document: string): string[] {
  return compareTokens(readReceived(received), readReceived(document)).map(
    (found) =>
      `${found.where}: ${found.received.line} ${found.received.words} | ${found.document.line} ${found.document.words}`,
  );
}

const FAULTS: [name: string, received: string, document: string, expected: string[]][] = [
  [
    'a misread word',
    'Tỷ lệ hộ nghèo giảm ít nhất 3-4%/năm.',
    'Tỷ lệ hộ nghèo tăng ít nhất 3-4%/năm.',
    ['lời văn: 1 … Tỷ lệ hộ nghèo «giảm» ít nhất 3 | 1 … Tỷ lệ hộ nghèo «tăng» ít nhất 3'],
  ],
  [
    'a lost figure',
    'Thành lập mới **360** doanh nghiệp.',
    'Thành lập mới doanh nghiệp.',
    ['lời văn: 1 … Thành lập mới «360» doanh nghiệp . | 1 … Thành lập mới «doanh» nghiệp .'],
  ],
  [
    'a lost end',
    'Tổng đàn bò đạt 6.250 con.',
    'Tổng đàn bò đạt 6.250 con',
    ['lời văn: 1 … Tổng đàn bò đạt 6 . 250 con «.» | 1 … Tổng đàn bò đạt 6 . 250 con «(hết)»'],
  ],
  [
    'a word too many at the end',
    'Trồng mới 533 ha rừng',
    'Trồng mới 533 ha rừng nữa',
    ['lời văn: 1 … Trồng mới 533 ha rừng «(hết)» | 1 … Trồng mới 533 ha rừng «nữa»'],
  ],
  [
    'the very first word',
    'Giá trị xuất khẩu',
    'giá trị xuất khẩu',
    ['lời văn: 1 «Giá» trị xuất khẩu | 1 «giá» trị xuất khẩu'],
  ],
  [
    'a tone',
    'Phân đầu hoàn thành',
    'Phấn đầu hoàn thành',
    ['lời văn: 1 «Phân» đầu hoàn thành | 1 «Phấn» đầu hoàn thành'],
  ],
  ['a case', 'Huyện ủy', 'huyện ủy', ['lời văn: 1 «Huyện» ủy | 1 «huyện» ủy']],
];

describe('says where the two part', () => {
  test.each(FAULTS)('%s', (_, received, document, expected) =>
    expect(told(received, document)).toEqual(expected),
  );

  test('rows are printed where they do not say otherwise', () => expect(falselyReal(FAULTS)).toEqual([]));

  test('each side by its own line', () => {
    expect(told('Một\n\nhai\nba', 'Một hai\n\n\n\nbốn')).toEqual([
      'lời văn: 4 … Một hai «ba» | 5 … Một hai «bốn»',
    ]);
  });

  test('with eight words before and three behind', () => {
    expect(told('a b c d e f g h i j k l m n', 'a b c d e f g h i x k l m n')).toEqual([
      'lời văn: 1 … b c d e f g h i «j» k l m | 1 … b c d e f g h i «x» k l m',
    ]);
  });

  test('a side with nothing in it', () => {
    expect(told('Một', '')).toEqual(['lời văn: 1 «Một» | 1 «(hết)»']);
  });

  test('once in the running text and once in each footnote', () => {
    const received =
      'Đạt 10%<sup>(1)</sup> và 20%<sup>(2)</sup>\n\n<sup>(1)</sup> Ước.\n\n<sup>(2)</sup> Thực.';
    const document =
      'Đạt 11%<sup>(1)</sup> và 21%<sup>(2)</sup>\n\n<sup>(1)</sup> Ước.\n\n<sup>(2)</sup> Thật.';
    expect(told(received, document)).toEqual([
      'lời văn: 1 … Đạt «10» % [^1] và | 1 … Đạt «11» % [^1] và',
      'chú thích 2: 5 «Thực» . | 5 «Thật» .',
    ]);
  });

  test('a footnote that only one side has', () => {
    const streams = readReceived('Đạt[^x]');
    const withNote: TokenStreams = {
      body: streams.body,
      notes: new Map([['1', [{ text: 'Ước', line: 9 }]]]),
    };
    expect(compareTokens(withNote, streams)).toEqual([
      {
        where: 'chú thích 1',
        received: { line: 9, words: '«Ước»' },
        document: { line: 1, words: '«(hết)»' },
      },
    ]);
    expect(compareTokens(streams, withNote)).toHaveLength(1);
  });
});

describe('laws', () => {
  test.each(documentIds)('the received file of %s agrees with itself', (id) => {
    const streams = readReceived(receivedOf(id));
    expect([compareTokens(streams, streams), streams.body.length > 500]).toEqual([[], true]);
  });

  test('a text agrees with itself, whatever its lines', () => {
    law([paragraphs], (texts) => {
      expect(told(texts.join('\n\n'), texts.join('\n\n'))).toEqual([]);
      expect(compareTokens(streamsOf(texts.join('\n\n')), streamsOf(texts.join(' ')))).toEqual([]);
    });
  });

  const spoilt = fc.tuple(paragraph, fc.nat(), word, fc.constantFrom('remove', 'add', 'change'));
  test('any single token that is removed, added or changed is found', () => {
    law([spoilt], ([text, place, other, how]) => {
      const whole = streamsOf(text);
      const at = place % whole.body.length;
      const token = { text: other === whole.body[at]?.text ? `${other}x` : other, line: 1 };
      const body = whole.body.toSpliced(at, how === 'add' ? 0 : 1, ...(how === 'remove' ? [] : [token]));
      const broken = { body, notes: whole.notes };
      expect(compareTokens(whole, broken)).toHaveLength(1);
      expect(compareTokens(broken, whole)).toHaveLength(1);
    });
  });

  test('and two neighbours that changed places, unless they are the same', () => {
    law([paragraph, fc.nat()], (text, place) => {
      const whole = streamsOf(text);
      const at = place % whole.body.length;
      const [one, other] = [whole.body[at], whole.body[at + 1]];
      if (!one || !other) return;
      const body = whole.body.toSpliced(at, 2, other, one);
      expect(compareTokens(whole, { body, notes: whole.notes }).length > 0).toBe(one.text !== other.text);
    });
  });
});

/** Every token on its own, whatever marks the text seems to have. */
function streamsOf(text: string): TokenStreams {
  return { body: text.split(/\s+/).map((token) => ({ text: token, line: 1 })), notes: new Map() };
}
