/** Received text to blocks, blocks to the parts of an act. */
import { describe, expect, test } from 'vitest';
import { headingDepths } from '../../src/import/act/headings.ts';
import { readAct } from '../../src/import/act/read-act.ts';
import { typeOfLine } from '../../src/import/act/type-line.ts';
import { inlineMdx } from '../../src/import/draft/inline.ts';
import { tableMdx } from '../../src/import/draft/table.ts';
import { joinPages } from '../../src/import/text/join-pages.ts';
import { plainLostNotes } from '../../src/import/text/lost-notes.ts';
import { plainBlock } from '../../src/import/text/plain.ts';
import { readBlocks } from '../../src/import/text/read-blocks.ts';

function blocksOf(text: string): string[] {
  return readBlocks(text).map(plainBlock);
}

describe('blocks', () => {
  test.each([
    ['blank lines part', 'Một\n\nHai', ['Một', 'Hai']],
    [
      'labels part',
      'Gồm:\n- một;\n+ hai;\n1. ba\na) bốn\n(1) năm',
      ['Gồm:', '- một;', '+ hai;', '1. ba', 'a) bốn', '(1) năm'],
    ],
    [
      'lines of the letterhead stay together',
      'ỦY BAN NHÂN DÂN\nTỈNH KON TUM',
      ['ỦY BAN NHÂN DÂN TỈNH KON TUM'],
    ],
    ['rules are drawn by the transcription', 'Một\n---\nHai', ['Một', 'Hai']],
    ['headings stand alone', '## I. MỘT\nHai', ['I. MỘT', 'Hai']],
    [
      'a footnote goes on to the blank line',
      'Đạt<sup>(1)</sup>\n\n<sup>(1)</sup> Ước\n- cả năm.',
      ['Đạt', 'Ước - cả năm.'],
    ],
    [
      'a line is a paragraph where lines are long',
      `${'Sở Nội vụ theo dõi, '.repeat(12)}báo cáo.\nThủ trưởng các sở thực hiện.`,
      [`${'Sở Nội vụ theo dõi, '.repeat(12)}báo cáo.`, 'Thủ trưởng các sở thực hiện.'],
    ],
  ])('%s', (_, text, expected) => expect(blocksOf(text)).toEqual(expected));

  test('lines broken at one width are one paragraph to its short last line', () => {
    const line = 'thực hiện nghiêm túc Chỉ thị này và báo cáo kết quả về Ủy ban nhân';
    const text = [
      ...Array(8).fill(line),
      'dân tỉnh.',
      'Thủ trưởng các sở, ban, ngành thực hiện nghiêm túc Chỉ thị này và',
    ].join('\n');
    expect(blocksOf(text)).toHaveLength(2);
  });
});

describe('paragraphs parted by the end of a page', () => {
  const long =
    'Tổ chức triển khai, thực hiện có hiệu quả các phong trào thi đua yêu nước năm 2024 gắn với nội dung trọng tâm ba nhiệm vụ đột phá chiến lược';

  test.each([
    [
      'a small letter goes on',
      'thi đua phải bám sát mục tiêu, kế hoạch của cơ quan, gắn với\n\nđẩy mạnh nhiệm vụ.',
      1,
    ],
    ['a year goes on', 'vùng đồng bào dân tộc thiểu số giai đoạn 2021 -\n\n2025 và tầm nhìn.', 1],
    [
      'over a footnote',
      'đã giao các sở, ban, ngành của tỉnh phối hợp với Mặt trận và<sup>(1)</sup>\n\n<sup>(1)</sup> Ước.\n\ncác tổ chức.',
      2,
    ],
    ['a full stop ends', 'Sở Nội vụ theo dõi việc thực hiện Chỉ thị này trên địa bàn tỉnh.\n\nđồng thời', 2],
    ['a label begins', `${long} và\n\n- đẩy mạnh`, 2],
    ['a heading is none', '1. Mục đích\n\nTạo khí thế', 2],
    ['capitals are a heading', `${long} và\n\nII. NỘI DUNG`, 2],
    ['recipients begin', `${long} và\n\nNơi nhận: các sở`, 2],
    ['in a Word file a capital begins', `${long}\n\nNghị quyết`, 2],
  ])('%s', (_, text, count) => expect(joinPages(readBlocks(text), false)).toHaveLength(count));

  test('in a file read from pages a long paragraph that stops, or ends with an open word, goes on with a name', () => {
    expect(
      joinPages(
        readBlocks(
          `${'Gắn với nội dung trọng tâm ba nhiệm vụ đột phá chiến lược '} theo\n\nNghị quyết Đại hội.`,
        ),
        true,
      ),
    ).toHaveLength(1);
    expect(joinPages(readBlocks(`${long}\n\nNghị quyết`), true)).toHaveLength(1);
  });

  test('the abstract below its kind ends without a stop, however long it is', () => {
    const head = readBlocks(`KẾ HOẠCH\n\n${long}\n\nThực hiện Nghị quyết\n\n${long}\n\nNghị quyết`);
    expect(joinPages(head, true).map(plainBlock)).toEqual([
      'KẾ HOẠCH',
      long,
      'Thực hiện Nghị quyết',
      `${long} Nghị quyết`,
    ]);
  });
});

describe('marks of footnotes', () => {
  test.each([
    ['both stay', 'Đạt<sup>(1)</sup>\n\n<sup>(1)</sup> Ước.', 'Đạt<sup>(1)</sup>\n\n<sup>(1)</sup> Ước.'],
    ['a mark alone', 'Đạt<sup>(7)</sup>.', 'Đạt (7).'],
    ['a footnote alone', 'Đạt.\n\n⁽²⁾ Ước.', 'Đạt.\n\n(2) Ước.'],
    ['the second of one number', 'Đạt¹\n\n¹ Một.\n\n¹ Hai.', 'Đạt (1)\n\n(1) Một.\n\n(1) Hai.'],
    ['a mark inside a footnote', 'Đạt¹ hai²\n\n¹ Một².\n\n² Hai.', 'Đạt¹ hai²\n\n¹ Một (2).\n\n² Hai.'],
    ['a unit is no mark', 'Rộng 5 km².', 'Rộng 5 km².'],
  ])('%s', (_, text, expected) => expect(plainLostNotes(text).text).toBe(expected));
});

function partsOf(text: string): string[] {
  return readAct(readBlocks(text)).map(
    ({ part, blocks }) => `${part}: ${blocks.map(plainBlock).join(' | ')}`,
  );
}

describe('the parts of an act', () => {
  test('a directive with all of them', () => {
    const text =
      'UBND TỈNH A\n\nSố: 01/CT-UBND\n\nCHỈ THỊ\n\nVề thi đua\n\nĐể thực hiện.\n\nNơi nhận:\n- CPVP;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLê A';
    expect(partsOf(text)).toEqual([
      'letterhead: UBND TỈNH A | Số: 01/CT-UBND',
      'title: CHỈ THỊ | Về thi đua',
      'running: Để thực hiện.',
      'recipients: Nơi nhận: | - CPVP; | - Lưu: VT.',
      'signature: TM. ỦY BAN NHÂN DÂN CHỦ TỊCH | Lê A',
    ]);
  });

  test('a title of two paragraphs, a signature without recipients, an appendix', () => {
    const text =
      'KẾ HOẠCH\n\nPhát động đợt thi đua\n\n(ban hành kèm theo)\n\nĐể thực hiện.\n\nCHỦ TỊCH\nLê A\n\nPHỤ LỤC I\n\nDanh sách';
    expect(partsOf(text)).toEqual([
      'title: KẾ HOẠCH | Phát động đợt thi đua | (ban hành kèm theo)',
      'running: Để thực hiện.',
      'signature: CHỦ TỊCH Lê A',
      'running: PHỤ LỤC I | Danh sách',
    ]);
  });

  test('a paragraph that speaks of a chairman is no signature', () => {
    expect(
      partsOf('CHỈ THỊ\n\nVề thi đua\n\nCHỦ TỊCH nước gửi thư.\n\nThực hiện nghiêm.\n\nHết.'),
    ).toHaveLength(2);
  });

  test.each([
    ['CHỈ THỊ', 'chi-thi'],
    ['K Ế  H O Ạ C H', 'ke-hoach'],
    ['BÁO CÁO:', 'bao-cao'],
    ['Chỉ thị', null],
    ['CHỈ THỊ CỦA TỈNH', null],
  ])('kind of %s', (line, slug) => expect(typeOfLine(line)).toBe(slug));

  test.each([
    ['I. MỤC TIÊU\n\n1. Kinh tế\n\n- Thu', [2, 3, 0]],
    ['1. Đạt 10%.\n\n2. Đạt 20%.', [0, 0]],
    ['1. Thành lập 360 doanh nghiệp\n\n2. Xuất khẩu', [0, 0]],
    ['Chương I\n\nĐiều 1. Phạm vi\n\nVăn bản này', [2, 2, 0]],
  ])('headings of %j', (text, depths) => expect(headingDepths(readBlocks(text))).toEqual(depths));
});

describe('restricted MDX', () => {
  test.each([
    ['Đạt **10%** và *ước*', 'Đạt **10%** và *ước*'],
    ['2 *3* **4', '2 3 4'],
    ['{process.exit()} <script> </p>', '\\{process.exit()\\} \\<script> \\</p>'],
    ['import fs from "fs"', '&#105;mport fs from "fs"'],
    ['export const a', '&#101;xport const a'],
    ['[x](javascript:alert) [^9] ![a](b)', '\\[x\\](javascript:alert) \\[^9\\] !\\[a\\](b)'],
    ['a_b_ ~~c~~ \\ &lt; &copy;', 'a\\_b\\_ ~~c~~ \\\\ &amp;lt; &amp;copy;'],
    ['$\\geq 18$ tuổi', '≥ 18 tuổi'],
    ['5*6*7 (*)', '5\\*6\\*7 (\\*)'],
  ])('%s', (raw, mdx) => expect(inlineMdx([raw], ' ')).toBe(mdx));

  test('a table, with what would end its cells', () => {
    expect(tableMdx(['| TT | Xã {a} |', '|---|---|', '| 1 | **Ang** <b> |'])).toBe(
      '| TT | Xã \\{a\\} |\n| --- | --- |\n| 1 | Ang \\<b> |'.replace('\\<b> ', ''),
    );
  });
});
