/** The received file as printed words: the marks of its transcription taken away, nothing else. */
import { describe, expect, test } from 'vitest';
import { readReceived } from '../../src/core/received.ts';
import { tokensOf } from '../../src/core/text.ts';
import { figure, label, paragraph, word } from './arbitraries.ts';
import { law } from './law.ts';
import { documentIds, falselyReal, receivedOf } from './real-text.ts';

/** The running text, and each footnote after its number. */
function read(text: string): string[] {
  const { body, notes } = readReceived(text);
  const words = (tokens: { text: string }[]) => tokens.map((token) => token.text).join(' ');
  return [words(body), ...[...notes].map(([mark, tokens]) => `${mark}: ${words(tokens)}`)];
}

const EMPHASIS: [name: string, text: string, words: string][] = [
  ['around a figure', 'đạt từ **10%** trở lên.', 'đạt từ 10 % trở lên .'],
  [
    'inside quotes',
    '“*Dạy tốt, học tốt*”, “*Xây dựng trường học thân thiện, học sinh tích cực*”',
    '“ Dạy tốt , học tốt ” , “ Xây dựng trường học thân thiện , học sinh tích cực ”',
  ],
  [
    'inside brackets',
    '(*giảm 08 vụ, giảm 02 người chết và 03 người bị thương*);',
    '( giảm 08 vụ , giảm 02 người chết và 03 người bị thương ) ;',
  ],
  ['around a label', '**1.** Tiếp tục tuyên truyền', '1 . Tiếp tục tuyên truyền'],
  ['bold and italic', '“***Kon Tum đoàn kết, chung sức', '“ Kon Tum đoàn kết , chung sức'],
  ['at the start of a line', '*Trên lĩnh vực quốc phòng - an ninh:*', 'Trên lĩnh vực quốc phòng - an ninh :'],
  ['at a letter', 'a) *Tập thể* gồm', 'a ) Tập thể gồm'],
  ['next to punctuation (made up)', '“**Đoàn kết**”, **trách nhiệm**.', '“ Đoàn kết ” , trách nhiệm .'],
  ['around a sign (made up)', '**10%**, *≥ 18*;', '10 % , ≥ 18 ;'],
];

describe('emphasis is a mark of the transcription', () => {
  test.each(EMPHASIS)('%s: %s', (_, text, words) => expect(read(text)).toEqual([words]));

  test('rows are printed where they do not say otherwise', () => expect(falselyReal(EMPHASIS)).toEqual([]));

  test('on two lines, as received: **TM. ỦY BAN NHÂN DÂN ⏎ CHỦ TỊCH**', () => {
    expect(read('**TM. ỦY BAN NHÂN DÂN  \nCHỦ TỊCH**')).toEqual(['TM . ỦY BAN NHÂN DÂN CHỦ TỊCH']);
  });

  test('around any words makes no difference', () => {
    law([word, figure, word], (first, number, last) => {
      for (const mark of ['*', '**', '***'])
        expect(read(`${first} ${mark}${number} ${last}${mark}, “${mark}${first}${mark}”`)).toEqual([
          tokensOf(`${first} ${number} ${last}, “${first}”`).join(' '),
        ]);
    });
  });
});

describe('a printed star stays', () => {
  test.each([
    ['between figures', '5*6*7', '5 * 6 * 7'],
    ['between letters', 'a*b', 'a * b'],
    ['with spaces around it', '3 * 4', '3 * 4'],
    ['alone in brackets, twice', '(*) Số ước; (*) số thật', '( * ) Số ước ; ( * ) số thật'],
    ['before a note', '* Ghi chú', '* Ghi chú'],
    ['in a row of its own', '***', '* * *'],
  ])('%s (made up): %s', (_, text, words) => expect(read(text)).toEqual([words]));
});

describe('footnotes in the three styles of print', () => {
  test.each([
    [
      '<sup>(1)</sup>, as in the report',
      'thành lập tỉnh Kon Tum<sup>(1)</sup>.\n\n<sup>(1)</sup> Hướng dẫn số 05/HD-SNV',
      'thành lập tỉnh Kon Tum [^1] .',
      '1: Hướng dẫn số 05 / HD - SNV',
    ],
    [
      '⁽¹⁾ and ¹, as in the plan',
      'thành lập tỉnh Kon Tum⁽¹⁾.\n\n¹ Xét thành tích xuất sắc',
      'thành lập tỉnh Kon Tum [^1] .',
      '1: Xét thành tích xuất sắc',
    ],
    [
      'a bare raised figure',
      'nông thôn mới nâng cao²; 01 thôn\n\n² Xã Đăk Nông, xã Đăk Kan.',
      'nông thôn mới nâng cao [^2] ; 01 thôn',
      '2: Xã Đăk Nông , xã Đăk Kan .',
    ],
    [
      '<sup> without brackets',
      'phong trào thi đua<sup>6</sup> của ngành\n\n<sup>6</sup> Thi đua',
      'phong trào thi đua [^6] của ngành',
      '6: Thi đua',
    ],
    [
      'two figures',
      'hơn 300 tác phẩm<sup>(16)</sup>;\n\n<sup>(16)</sup> Trong đó',
      'hơn 300 tác phẩm [^16] ;',
      '16: Trong đó',
    ],
    [
      'raised figures of two',
      'trên địa bàn tỉnh¹⁰;\n\n¹⁰ Tại các Kế hoạch',
      'trên địa bàn tỉnh [^10] ;',
      '10: Tại các Kế hoạch',
    ],
    ['after emphasis', 'đạt **10%**<sup>(1)</sup>\n\n<sup>(1)</sup> Ước.', 'đạt 10 % [^1]', '1: Ước .'],
    [
      'after a quotation',
      '“*học tập suốt đời*”<sup>(1)</sup>\n\n<sup>(1)</sup> Ước.',
      '“ học tập suốt đời ” [^1]',
      '1: Ước .',
    ],
    ['with spaces inside', 'Đạt<sup> (1) </sup>\n\n<sup> (1) </sup> Ước.', 'Đạt [^1]', '1: Ước .'],
  ])('%s', (_, text, body, note) => expect(read(text)).toEqual([body, note]));

  test('a note ends at the next blank line, where the text goes on', () => {
    expect(read('Đạt¹\n\n¹ Ước\ntheo sở.\n\nTiếp tục')).toEqual(['Đạt [^1] Tiếp tục', '1: Ước theo sở .']);
  });

  test('a note may follow a note without a blank line', () => {
    expect(read('Một¹ hai²\n\n¹ A\n² B')).toEqual(['Một [^1] hai [^2]', '1: A', '2: B']);
  });

  test('a note in two pieces is one note', () => {
    expect(read('Một¹\n\n¹ A\n\nhai\n\n¹ B')).toEqual(['Một [^1] hai', '1: A B']);
  });

  test('a mark inside a note stays in the note', () => {
    expect(read('Một¹ hai²\n\n¹ A xem² B')).toEqual(['Một [^1] hai [^2]', '1: A xem [^2] B']);
  });

  test.each([
    ['square metres', '1.200 m² đất', '1 . 200 m ² đất'],
    ['square kilometres', '9.690 km², 5.000 m³', '9 . 690 km ² , 5 . 000 m ³'],
    ['with the tag', '1.200 m<sup>2</sup> đất', '1 . 200 m 2 đất'],
    ['a chemical with a lowered figure', 'CO<sub>2</sub>', 'CO 2'],
    ['an ordinal in brackets', '(1) Đường giao thông kết nối', '( 1 ) Đường giao thông kết nối'],
    ['a raised word', 'NC<sup>TTHG</sup>', 'NCTTHG'],
  ])('no footnote: %s (%s)', (_, text, words) => expect(read(text)).toEqual([words]));

  test('a mark in brackets after a metre is one', () => {
    expect(read('rộng 12 m<sup>(2)</sup>')).toEqual(['rộng 12 m [^2]']);
  });
});

describe('other marks of the transcription', () => {
  test.each([
    ['TeX, as in the report', 'Đối tượng  $\\geq 18$  tuổi', 'Đối tượng ≥ 18 tuổi'],
    ['TeX with the sign in between', '$18 \\leq x$', '18 ≤ x'],
    ['an unknown TeX word keeps its letters', '$\\alpha 5$', 'alpha 5'],
    ['headings', '## I. MỤC TIÊU', 'I . MỤC TIÊU'],
    ['bold tags', '<b>Số</b> <i>08</i>', 'Số 08'],
    ['a rule between pages', 'trang một\n---\ntrang hai', 'trang một trang hai'],
    ['a longer rule with spaces', ' ------ ', ''],
  ])('%s: %j', (_, text, words) => expect(read(text)).toEqual([words]));

  test.each([
    ['a dash that begins an item', '- Tổng đàn bò đạt 6.250 con.', '- Tổng đàn bò đạt 6 . 250 con .'],
    ['two dashes', '-- x', '- - x'],
    ['a number sign', 'số #1', 'số # 1'],
    ['smaller than', 'a < b', 'a < b'],
    ['one dollar', 'giá 5 $', 'giá 5 $'],
    ['two sums', 'từ $100 đến $200', 'từ $ 100 đến $ 200'],
    ['sums with the sign behind', '100$ và 200$', '100 $ và 200 $'],
    ['an underscore', 'mau_don_01', 'mau _ don _ 01'],
    ['nothing', '', ''],
  ])('is none: %s (%j)', (_, text, words) => expect(read(text)).toEqual([words]));
});

describe('laws', () => {
  test('a text without marks is its own tokens, each on its line', () => {
    law([word, label, figure, word], (...lines) => {
      const printed = lines.filter((line) => !/\*/.test(line));
      const { body, notes } = readReceived(printed.join('\n'));
      const expected = printed.flatMap((line, index) =>
        tokensOf(line).map((text) => ({ text, line: index + 1 })),
      );
      expect([body, notes.size]).toEqual([expected, 0]);
    });
  });

  test('Windows line ends make no difference', () => {
    law([paragraph, paragraph], (first, second) => {
      const text = `${first}\n\n${second}`;
      expect(readReceived(text.replaceAll('\n', '\r\n'))).toEqual(readReceived(text));
    });
  });

  test.each(documentIds)(
    'every footnote of %s has its mark in the text, and every mark its footnote',
    (id) => {
      const { body, notes } = readReceived(receivedOf(id));
      const marks = body.filter(({ text }) => /^\[\^\d+\]$/.test(text)).map(({ text }) => text.slice(2, -1));
      expect([...notes.keys()].sort()).toEqual(marks.sort());
    },
  );
});

test('a Markdown table: its bars and rule are the transcription’s (made up)', () => {
  const { body } = readReceived('| TT | Tên |\n|---|:--:|\n| 1 | Xã Đăk Ang |\n\na | b');
  expect(body.map((token) => token.text)).toEqual(['TT', 'Tên', '1', 'Xã', 'Đăk', 'Ang', 'a', '|', 'b']);
});
