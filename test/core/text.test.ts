/** Vietnamese text as letters: what folding, slugs, tokens and sentences may and may not do. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { oneLine } from '../../src/core/one-line.ts';
import { foldMarks, sentenceAround, slugOf, tokensOf, tonePlaced } from '../../src/core/text.ts';
import { paragraph, word } from './arbitraries.ts';
import { law } from './law.ts';
import { bodyOf, documentIds, falselyReal } from './real-text.ts';

const anyText = fc.string({ unit: 'grapheme' });

describe('foldMarks: letters without marks, lower case', () => {
  test.each([
    ['Chỉ thị Đảng ủy', 'chi thi dang uy'],
    ['Ủy ban nhân dân huyện Kon Rẫy', 'uy ban nhan dan huyen kon ray'],
    ['TỈNH ĐĂK LĂK', 'tinh dak lak'],
    ['08/CT-UBND', '08/ct-ubnd'],
    ['HĐTĐKT tỉnh', 'hdtdkt tinh'],
    ['Xơ Đăng, Ba Na, Giẻ -Triêng', 'xo dang, ba na, gie -trieng'],
    ['Ðảng ủy, with the Icelandic letter', 'dang uy, with the icelandic letter'],
    ['từng chữ một'.normalize('NFD'), 'tung chu mot'],
    ['', ''],
  ])('%s → %s', (text, expected) => expect(foldMarks(text)).toBe(expected));

  test('folding twice is folding once', () => {
    law([anyText], (text) => expect(foldMarks(foldMarks(text))).toBe(foldMarks(text)));
  });

  test('leaves only ASCII of every word of the documents', () => {
    law([word], (text) => expect(foldMarks(text)).toMatch(/^[a-z]+$/));
  });
});

describe('slugOf: an address of a name', () => {
  test.each([
    ['08/CT-UBND', '08-ct-ubnd'],
    ['73/2023/NĐ-CP', '73-2023-nd-cp'],
    ['  Đợt thi đua đặc biệt… ', 'dot-thi-dua-dac-biet'],
    ['Trung tâm VH-TT-DL&TT huyện', 'trung-tam-vh-tt-dl-tt-huyen'],
    ['“Vì người nghèo - Không để ai bị bỏ lại phía sau”', 'vi-nguoi-ngheo-khong-de-ai-bi-bo-lai-phia-sau'],
    ['…', ''],
  ])('%s → %s', (text, expected) => expect(slugOf(text)).toBe(expected));

  test.each([
    ['is cut at a word', 'Báo cáo tổng kết', 9, 'bao-cao'],
    ['fits exactly', 'Báo cáo tổng kết', 12, 'bao-cao-tong'],
    ['keeps something of a first word that is too long', 'phuongtrinh', 6, 'phuong'],
  ])('%s: %s, %i → %s', (_, text, longest, expected) => expect(slugOf(text, longest)).toBe(expected));

  test('is ASCII words joined by single hyphens, or nothing', () => {
    law([anyText], (text) => expect(slugOf(text)).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/));
  });

  test('of a slug is the slug', () => {
    law([anyText], (text) => expect(slugOf(slugOf(text))).toBe(slugOf(text)));
  });

  test('is never longer than asked, and begins the whole slug', () => {
    law([paragraph, fc.integer({ min: 1, max: 80 })], (text, longest) => {
      const slug = slugOf(text, longest);
      expect([slug.length <= longest, slugOf(text).startsWith(slug)]).toEqual([true, true]);
    });
  });
});

describe('tonePlaced: one place for the tone', () => {
  test.each([
    ['Phòng Văn hoá - Thông tin', 'Phòng Văn hóa - Thông tin'],
    ['Phụ nữ giúp nhau xoá đói giảm nghèo có địa chỉ', 'Phụ nữ giúp nhau xóa đói giảm nghèo có địa chỉ'],
    ['chăm lo sức khoẻ', 'chăm lo sức khỏe'],
    ['Uỷ ban nhân dân', 'Ủy ban nhân dân'],
    ['UỶ BAN, HOÀ BÌNH', 'ỦY BAN, HÒA BÌNH'],
    ['nông - lâm - thuỷ sản', 'nông - lâm - thủy sản'],
  ])('%s → %s', (text, expected) => expect(tonePlaced(text)).toBe(expected));

  test.each([
    ['q takes the u', 'quý, quỹ, Quỳnh, quỷ'],
    ['a letter follows', 'hoàn thành toàn diện, thuyền, khuỷu, hoạt động'],
    ['another vowel', 'của, múa, quả, mùa, nghĩa, chia'],
    ['already so', 'hòa bình, ủy ban, khỏe, thủy'],
  ])('leaves alone where %s: %s', (_, text) => expect(tonePlaced(text)).toBe(text));

  test('moves no letter of the documents to another place, and doing it twice changes nothing', () => {
    const folded = (text: string) => [...text].map((letter) => foldMarks(letter)).join('');
    for (const text of documentIds.map(bodyOf)) {
      expect(folded(tonePlaced(text))).toBe(folded(text));
      expect(tonePlaced(tonePlaced(text))).toBe(tonePlaced(text));
    }
  });
});

test.each([
  [' Kon Tum,\n ngày 06 ', 'Kon Tum, ngày 06'],
  ['TM. ỦY BAN NHÂN DÂN  \n\nCHỦ TỊCH', 'TM. ỦY BAN NHÂN DÂN CHỦ TỊCH'],
  ['một\u00a0khoảng\ttrắng', 'một khoảng trắng'],
  ['\n \t', ''],
])('oneLine: %j → %j', (text, expected) => expect(oneLine(text)).toBe(expected));

const TOKENS: [name: string, text: string, tokens: string][] = [
  ['a figure', '3-4%/năm', '3 - 4 % / năm'],
  ['thousands', '1.700.000 lượt khách', '1 . 700 . 000 lượt khách'],
  ['a number and sign', '2442 /KH-UBND', '2442 / KH - UBND'],
  ['đ is a letter', 'xã Đăk Ang đạt chuẩn', 'xã Đăk Ang đạt chuẩn'],
  ['dots', 'dân tộc....', 'dân tộc . . . .'],
  ['letters with a figure', 'VTV5', 'VTV 5'],
];

describe('tokensOf: what a transcription must not lose', () => {
  test.each(TOKENS)('%s: %s', (_, text, tokens) => expect(tokensOf(text)).toEqual(tokens.split(' ')));

  test('rows are printed where they do not say otherwise', () => expect(falselyReal(TOKENS)).toEqual([]));

  test('text in loose marks has the same tokens', () => {
    law([paragraph], (text) => expect(tokensOf(text.normalize('NFD'))).toEqual(tokensOf(text)));
  });

  test('are all of the text but its white space', () => {
    law([paragraph], (text) => expect(tokensOf(text).join('')).toBe(text.replace(/\s/g, '')));
  });

  test('of two lines are those of the one and the other', () => {
    law([paragraph, paragraph], (first, second) => {
      expect(tokensOf(`${first}\n${second}`)).toEqual([...tokensOf(first), ...tokensOf(second)]);
    });
  });
});

/** `|` marks where the sentence begins and ends, «» what it must hold. */
const SENTENCES: [name: string, text: string][] = [
  ['thousands have dots', '14. |Phấn đấu có «1.700.000» lượt khách du lịch đến tỉnh.|'],
  [
    'a decimal and a percentage',
    'là 4.014,89 tỷ đồng, đạt 144,1% dự toán Trung ương giao, đạt 100,4% dự toán Hội đồng nhân dân tỉnh giao và bằng 109,7% cùng kỳ năm trước. |Ước thực hiện cả năm «4.050 tỷ đồng», đạt 101,25% dự toán giao.|',
  ],
  [
    'a capital and its stop end no sentence (as in TM.)',
    '|TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH «Đinh Thị Hồng Thu»|',
  ],
  [
    'quoted names in a list stay with their clause',
    '|các phong trào “Phụ nữ giúp nhau xoá đói giảm nghèo có địa chỉ”; “«Nông dân thi đua sản xuất kinh doanh giỏi», đoàn kết giúp nhau làm giàu và giảm nghèo bền vững”; “Tết vì người nghèo và nạn nhân chất độc da cam”|',
  ],
  [
    'a sentence may end with a quotation',
    '“làm đúng, làm nhanh và làm tốt”. |Đẩy mạnh các «phong trào thi đua» thiết thực, hiệu quả theo hướng tập trung về cơ sở|',
  ],
  [
    'and with a bracket',
    'so với cùng kỳ năm học 2012-2022). |Tỷ lệ học sinh tốt nghiệp trung học cơ sở, trung học phổ thông chuyển sang học nghề năm 2022 «đạt 22%», đạt 110% kế hoạch (Kế hoạch năm 2022 là 20%).|',
  ],
  [
    'a semicolon before a capital ends an item',
    'GRDP bình quân đầu người khoảng 52 triệu đồng; |Thu ngân sách nhà nước trên địa bàn đạt «4.000 tỷ đồng»;| Phấn đấu thành lập mới 310 doanh nghiệp',
  ],
  [
    'and before a small letter none',
    '|Diện tích cây ăn quả trồng mới 50 ha; diện tích cây Mắc ca «trồng mới 86 ha»; diện tích cây dược liệu khác các loại đạt 20 ha.|',
  ],
  [
    'the first words of a sentence',
    'cùng kỳ năm trước. |«Ước thực hiện cả năm» 4.050 tỷ đồng, đạt 101,25% dự toán giao.|',
  ],
  ['dots in a row go on in small letters', '|bản sắc văn hóa dân tộc.... «trong đó», mỗi cán bộ, đảng viên|'],
  ['what lies across two sentences gets both (made up)', 'Một. |Hai «ba. Bốn» năm.| Sáu.'],
  ['a question and a call (made up)', 'Vì sao? |Vì «dân»!| Cả nước thi đua.'],
];

describe('sentenceAround: the sentence that holds a place', () => {
  test.each(SENTENCES)('%s', (_, marked) => {
    const text = marked.replace(/[|«»]/g, '');
    const start = marked.replaceAll('|', '').indexOf('«');
    const end = marked.replace(/[|«]/g, '').indexOf('»');
    expect(sentenceAround(text, start, end)).toBe(marked.split('|')[1]?.replace(/[«»]/g, ''));
  });

  test('rows are printed where they do not say otherwise', () => {
    expect(falselyReal(SENTENCES.map(([name, text]) => [name, text.replace(/[|«»]/g, '')]))).toEqual([]);
  });

  test('always holds the place it was asked for, word for word', () => {
    law([paragraph, fc.nat(), fc.nat()], (text, one, other) => {
      const [start, end] = [one % text.length, other % text.length].sort((a, b) => a - b) as [number, number];
      const sentence = sentenceAround(text, start, end);
      expect([text.includes(sentence), sentence.includes(text.slice(start, end).trim())]).toEqual([
        true,
        true,
      ]);
    });
  });
});
