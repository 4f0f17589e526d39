/** The structure that printed labels give a text, and addresses that no wording moves. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Block, outline } from '../../src/core/outline.ts';
import { label, word } from './arbitraries.ts';
import { law } from './law.ts';
import { falselyReal } from './real-text.ts';

/** Each block after the depth of its heading, if it is one: `## I. MỤC TIÊU`. */
function blocksOf(texts: readonly string[]): Block[] {
  return texts.map((text) => {
    const [marks = ''] = /^#+(?= )/.exec(text) ?? [];
    return { text: text.slice(marks.length).trim(), depth: marks.length || undefined };
  });
}

const addressed = (texts: readonly string[]) =>
  outline(blocksOf(texts)).map(({ address, pin }) => `${address} | ${pin}`);

const REAL: [name: string, texts: string[], expected: string[]][] = [
  [
    'a directive: Roman headings, numbered paragraphs, dashes',
    [
      'Để thực hiện thắng lợi các chỉ tiêu',
      '## II. NỘI DUNG THI ĐUA',
      '1. Tiếp tục thực hiện có hiệu quả Chỉ thị số 34-CT/TW',
      'Quán triệt sâu sắc Lời kêu gọi thi đua ái quốc',
      '2. Tổ chức triển khai và thực hiện có hiệu quả các phong trào thi đua yêu nước',
      '- Tập trung chỉ đạo và tổ chức triển khai',
      '- Tiếp tục lãnh đạo đẩy mạnh công tác tuyên truyền',
      '## III. TỔ CHỨC THỰC HIỆN',
      '1. Thủ trưởng các sở, ban ngành',
    ],
    [
      'doan-1 | đoạn 1',
      'muc-ii | mục II',
      'muc-ii-1 | mục II.1',
      'muc-ii-1-doan-2 | mục II.1, đoạn 2',
      'muc-ii-2 | mục II.2',
      'muc-ii-2-gach-1 | mục II.2, gạch đầu dòng 1',
      'muc-ii-2-gach-2 | mục II.2, gạch đầu dòng 2',
      'muc-iii | mục III',
      'muc-iii-1 | mục III.1',
    ],
  ],
  [
    'a report: letters below numbers, đ after d',
    [
      '## I. Kết quả thực hiện',
      '### 2. Kết quả thực hiện các phong trào thi đua',
      '#### d) Phong trào thi đua “Cả nước chung tay vì người nghèo',
      'Việc thực hiện Kế hoạch số 2344/KH-UBND',
      '#### đ) Phong trào “Doanh nghiệp Việt Nam hội nhập và phát triển”',
      '+ Lĩnh vực Y tế: tính đến cuối năm 2022',
      '### 3. Công tác tuyên truyền, nhân rộng điển hình tiên tiến',
    ],
    [
      'muc-i | mục I',
      'muc-i-2 | mục I.2',
      'muc-i-2-d | mục I.2.d',
      'muc-i-2-d-doan-1 | mục I.2.d, đoạn 1',
      'muc-i-2-dd | mục I.2.đ',
      'muc-i-2-dd-gach-1 | mục I.2.đ, gạch đầu dòng 1',
      'muc-i-3 | mục I.3',
    ],
  ],
  [
    'a paragraph that begins with a numbered reference opens nothing',
    ['Điều 39 Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017'],
    ['doan-1 | đoạn 1'],
  ],
];

const MADE_UP: [name: string, texts: string[], expected: string[]][] = [
  [
    'chapters, sections, articles',
    ['Chương I', 'Điều 1. Phạm vi', '1. Một', 'a) Hai', 'Điều 2. Đối tượng', 'Chương II', 'Điều 3. Ba'],
    [
      'chuong-i | Chương I',
      'chuong-i-dieu-1 | Chương I, Điều 1',
      'chuong-i-dieu-1-1 | Chương I, Điều 1, mục 1',
      'chuong-i-dieu-1-1-a | Chương I, Điều 1, mục 1.a',
      'chuong-i-dieu-2 | Chương I, Điều 2',
      'chuong-ii | Chương II',
      'chuong-ii-dieu-3 | Chương II, Điều 3',
    ],
  ],
  [
    'parts in words, appendices',
    ['Phần thứ nhất', 'I. Một', '## Phụ lục II', '1. Hai'],
    [
      'phan-thu-nhat | Phần thứ nhất',
      'phan-thu-nhat-muc-i | Phần thứ nhất, mục I',
      'phu-luc-ii | Phụ lục II',
      'phu-luc-ii-1 | Phụ lục II, mục 1',
    ],
  ],
  [
    'numbers in numbers',
    ['I. Một', '1. Hai', '1.1. Ba', '1.2. Bốn', '1.2.1. Năm', '2. Sáu', '2.1. Bảy'],
    [
      'muc-i | mục I',
      'muc-i-1 | mục I.1',
      'muc-i-1-1 | mục I.1.1',
      'muc-i-1-2 | mục I.1.2',
      'muc-i-1-2-1 | mục I.1.2.1',
      'muc-i-2 | mục I.2',
      'muc-i-2-1 | mục I.2.1',
    ],
  ],
  [
    'a number whose parent is not printed',
    ['I. Một', '1.1. Hai'],
    ['muc-i | mục I', 'muc-i-1-1 | mục I.1.1'],
  ],
  ['brackets behind a number', ['1) Một', '2) Hai'], ['muc-1 | mục 1', 'muc-2 | mục 2']],
  ['a letter at the top', ['a) Một', 'đđ) Hai'], ['muc-a | mục a', 'muc-dddd | mục đđ']],
  [
    'a second I. is told from 2. of the first',
    ['I. Một', 'I. Hai', '2. Ba', 'Bốn'],
    ['muc-i | mục I', 'muc-i-2 | mục I', 'muc-i-2-2 | mục I.2', 'muc-i-2-doan-2 | mục I.2, đoạn 2'],
  ],
  [
    'the words beside a number are its first paragraph, those of a heading are none',
    ['Mở đầu', '- Một', 'Hai', '1. Ba', 'Bốn', '- Năm', '- Sáu', 'Bảy', '## II. Tám', 'Chín', '- Mười'],
    [
      'doan-1 | đoạn 1',
      'gach-1 | gạch đầu dòng 1',
      'doan-2 | đoạn 2',
      'muc-1 | mục 1',
      'muc-1-doan-2 | mục 1, đoạn 2',
      'muc-1-gach-1 | mục 1, gạch đầu dòng 1',
      'muc-1-gach-2 | mục 1, gạch đầu dòng 2',
      'muc-1-doan-3 | mục 1, đoạn 3',
      'muc-ii | mục II',
      'muc-ii-doan-1 | mục II, đoạn 1',
      'muc-ii-gach-1 | mục II, gạch đầu dòng 1',
    ],
  ],
  [
    'headings without a label go by their words',
    ['## Kết luận', 'Một', '### Hai', '1. Ba'],
    [
      'tieu-de-ket-luan | phần “Kết luận”',
      'tieu-de-ket-luan-doan-1 | phần “Kết luận”, đoạn 1',
      'tieu-de-ket-luan-tieu-de-hai | phần “Kết luận”, phần “Hai”',
      'tieu-de-ket-luan-tieu-de-hai-1 | phần “Kết luận”, phần “Hai”, mục 1',
    ],
  ],
];

describe('addresses and pins', () => {
  test.each(REAL)('%s', (_, texts, expected) => expect(addressed(texts)).toEqual(expected));
  test.each(MADE_UP)('%s (made up)', (_, texts, expected) => expect(addressed(texts)).toEqual(expected));

  test('rows are printed where they do not say otherwise', () => {
    const rows = REAL.flatMap(([name, texts]) =>
      texts.map((text): [string, string] => [name, text.replace(/^#+ /, '')]),
    );
    expect(falselyReal(rows)).toEqual([]);
  });
});

describe('the label of a block, and what it is', () => {
  test.each([
    ['II. NỘI DUNG', 'II.', 'unit'],
    ['13. Phấn đấu', '13.', 'unit'],
    ['2.1. Kinh tế', '2.1.', 'unit'],
    ['đ) Phong trào', 'đ)', 'unit'],
    ['Điều 5. Hiệu lực', 'Điều 5.', 'unit'],
    ['Điều 5', 'Điều 5', 'unit'],
    ['CHƯƠNG II', 'CHƯƠNG II', 'unit'],
    ['- Tổng đàn bò', '-', 'item'],
    ['+ Lĩnh vực Y tế', '+', 'item'],
    ['* Ghi chú', '*', 'item'],
    ['• Một', '•', 'item'],
    ['Quán triệt', '', 'paragraph'],
    ['13,8% dân số', '', 'paragraph'],
    ['1.700.000 lượt khách', '', 'paragraph'],
    ['100 xã', '', 'paragraph'],
    ['2024. là năm', '', 'paragraph'],
    ['(1) Đường giao thông', '', 'paragraph'],
    ['Điều 39 Nghị định', '', 'paragraph'],
    ['Điều 5a. Bổ sung', '', 'paragraph'],
    ['Mục tiêu: 10%', '', 'paragraph'],
    ['V.I. Lênin', '', 'paragraph'],
    ['-3 độ', '', 'paragraph'],
    ['I.', '', 'paragraph'],
    ['', '', 'paragraph'],
  ])('%j (made up): label %j, %s', (text, printed, kind) => {
    expect(outline([{ text }]).map((unit) => [unit.label, unit.kind])).toEqual([[printed, kind]]);
  });

  test('levels count from the outermost rank, 0 stands outside', () => {
    const units = outline(blocksOf(['Mở đầu', 'I. Một', '1. Hai', 'a) Ba', '- Bốn', 'II. Năm']));
    expect(units.map(({ level }) => level)).toEqual([0, 1, 2, 3, 3, 1]);
  });
});

describe('laws of addresses', () => {
  const rest = fc.array(
    word.filter((text) => !/^(?:Phần|Chương|Mục|Điều|Phụ)$/i.test(text)),
    { minLength: 1, maxLength: 8 },
  );
  const depth = fc.option(fc.integer({ min: 2, max: 6 }), { nil: undefined });
  const numbered = fc.record({ label, words: rest, depth });
  const plain = fc.record({ label: fc.constant(''), words: rest, depth: fc.constant(undefined) });
  const blocks = fc.array(fc.oneof(numbered, plain), { maxLength: 40 });
  const printed = (all: readonly { label: string; words: string[]; depth: number | undefined }[]): Block[] =>
    all.map((block) => ({ text: `${block.label} ${block.words.join(' ')}`.trim(), depth: block.depth }));

  test('each is used once, and is lower-case ASCII words joined by hyphens', () => {
    law([blocks], (all) => {
      const addresses = outline(printed(all)).map(({ address }) => address);
      expect(new Set(addresses).size).toBe(addresses.length);
      for (const address of addresses) expect(address).toMatch(/^[a-z]+(?:-[a-z0-9]+)*$/);
    });
  });

  test('no correction of a letter moves one, below a labelled heading or in a paragraph', () => {
    const labelled = (block: { label: string; depth: number | undefined }) =>
      block.depth === undefined || /^(?:[IVX]+\.|[\d.]+[.)]|[a-zđ]\)|[ĐMPC])/.test(block.label);
    law([blocks.map((all) => all.filter(labelled)), rest], (all, others) => {
      const corrected = all.map((block, index) => ({
        ...block,
        words: block.words.map((one, place) => ((index + place) % 3 === 0 ? (others[place] ?? one) : one)),
      }));
      const addresses = (some: typeof all) => outline(printed(some)).map(({ address }) => address);
      expect(addresses(corrected)).toEqual(addresses(all));
    });
  });

  test('a block added at the end moves none', () => {
    law([blocks, numbered], (all, last) => {
      const before = outline(printed(all));
      expect(outline(printed([...all, last])).slice(0, -1)).toEqual(before);
    });
  });

  test('every block gets one unit, and the same text the same units', () => {
    law([blocks], (all) => {
      expect(outline(printed(all))).toHaveLength(all.length);
      expect(outline(printed(all))).toEqual(outline(printed(all)));
    });
  });
});
