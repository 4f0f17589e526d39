/** PDFs with letters: lines, columns, paragraphs and footnotes by their places on the page. */
import { describe, expect, test } from 'vitest';
import type { RecognisedPage, RecognisePages } from '../../src/import/ocr/pages.ts';
import { imported, refusal, textIn } from './imported.ts';
import { type PlacedWords, pdf } from './pdf-file.ts';

/** Lines at the left margin, 16 points apart, the first at the top of the page. */
function lines(texts: readonly (string | Partial<PlacedWords>)[], top = 780): PlacedWords[] {
  return texts.map((line, index) => {
    const placed = { x: 72, y: top - index * 16, text: '' };
    return typeof line === 'string' ? { ...placed, text: line } : { ...placed, ...line };
  });
}

/** 75 letters fill a line. */
const FULL = 'thực hiện nghiêm túc Chỉ thị này và báo cáo kết quả về Ủy ban nhân dân tỉn';

async function paragraphs(...pages: readonly (readonly PlacedWords[])[]): Promise<string[]> {
  return (await textIn('a.pdf', pdf(pages))).split('\n\n');
}

describe('paragraphs', () => {
  test('full lines go on, a short one ends', async () => {
    expect(await paragraphs(lines([FULL, FULL, 'báo cáo.', FULL, 'hết.']))).toEqual([
      `${FULL} ${FULL} báo cáo.`,
      `${FULL} hết.`,
    ]);
  });

  test('an indent, a wide gap and a label begin one', async () => {
    const first = lines([FULL, { text: FULL.slice(6), x: 108 }, FULL]);
    const second = lines([`${FULL.slice(1)}:`, '- một;', '- hai'], 700);
    expect(await paragraphs([...first, ...second])).toEqual([
      FULL,
      `${FULL.slice(6)} ${FULL}`,
      `${FULL.slice(1)}:`,
      '- một;',
      '- hai',
    ]);
  });

  test('lines below a hanging label go on', async () => {
    expect(
      await paragraphs(
        lines([
          `${FULL.slice(1)}:`,
          '- mở đầu mục này với một dòng dài cho đến hết lề phải của trang in ra',
          { text: 'và dòng sau', x: 90 },
        ]),
      ),
    ).toEqual([
      `${FULL.slice(1)}:`,
      '- mở đầu mục này với một dòng dài cho đến hết lề phải của trang in ra và dòng sau',
    ]);
  });
});

test('the two columns of the head are read one after the other', async () => {
  const head = [
    { text: 'ỦY BAN NHÂN DÂN', x: 80, y: 780 },
    { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', x: 300, y: 780 },
    { text: 'TỈNH KON TUM', x: 90, y: 764 },
    { text: 'Độc lập - Tự do - Hạnh phúc', x: 320, y: 764 },
    { text: 'CHỈ THỊ', x: 270, y: 720 },
  ];
  expect(await paragraphs([...head, ...lines([FULL, FULL], 680)])).toEqual([
    'ỦY BAN NHÂN DÂN TỈNH KON TUM',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'CHỈ THỊ',
    `${FULL} ${FULL}`,
  ]);
});

test('recipients and signature stand beside each other, over the end of a page too', async () => {
  const first = [
    ...lines([FULL, 'hết./.'], 200),
    { text: 'Nơi nhận:', x: 72, y: 150 },
    { text: 'CHỦ TỊCH', x: 400, y: 143 },
  ];
  const second = [
    { text: '- Sở Nội vụ (b/c);', x: 72, y: 780, size: 11 },
    { text: 'Lê Ngọc Tuấn', x: 390, y: 772 },
    { text: '- Lưu: VT.', x: 72, y: 764, size: 11 },
  ];
  expect((await paragraphs(first, second)).slice(1)).toEqual([
    'Nơi nhận:',
    '- Sở Nội vụ (b/c);',
    '- Lưu: VT.',
    'CHỦ TỊCH',
    'Lê Ngọc Tuấn',
  ]);
});

test('page numbers are left out, a raised number is a mark, small letters below are its footnote', async () => {
  const first = [
    ...lines([FULL, FULL]),
    { text: '(1)', x: 72 + 74 * 6, y: 770, size: 7 },
    { text: '1', x: 300, y: 800 },
  ];
  const second = [
    { text: '2', x: 300, y: 800 },
    ...lines([FULL, 'hết.']),
    { text: '1 Ước cả năm.', x: 72, y: 60, size: 9 },
  ];
  const text = await textIn('a.pdf', pdf([first, second]));
  expect(text).toContain('tỉn<sup>(1)</sup>');
  expect(text).toContain('\n\n<sup>(1)</sup> Ước cả năm.');
  expect(text).not.toMatch(/(?:^|\n)\d(?:\n|$)/);
});

test('a table of three columns', async () => {
  const row = (y: number, cells: readonly string[]) =>
    cells.map((text, index) => ({ text, x: 72 + index * 150, y }));
  const rows = [
    row(700, ['TT', 'Chỉ tiêu', 'Năm 2024']),
    row(684, ['1', 'GRDP', '10%']),
    row(668, ['2', 'Xuất khẩu', '320']),
  ];
  expect((await paragraphs([...lines([FULL, FULL]), ...rows.flat()])).at(-1)).toBe(
    '| TT | Chỉ tiêu | Năm 2024 |\n| 1 | GRDP | 10% |\n| 2 | Xuất khẩu | 320 |',
  );
});

test('words that fill their cell leave no gap before the next one', async () => {
  const row = (y: number, cells: readonly string[]) =>
    cells.map((text, index) => ({ text, x: 72 + index * 150, y }));
  const rows = [
    row(700, ['1', 'Xuất khẩu', '320']),
    row(684, ['2', 'GRDP', '10%']),
    row(668, ['3', 'Bao phủ bảo hiểm y tế %', '88,5']),
  ];
  expect((await paragraphs(rows.flat())).at(-1)).toContain('| 3 | Bao phủ bảo hiểm y tế % | 88,5 |');
});

/** As office programs print it: lines close to each other, small letters beside large ones, footnotes without a blank. */
describe('a page from an office program', () => {
  test('the date stands close below the motto and is its own paragraph', async () => {
    const head = [
      { text: 'HUYỆN NGỌC HỒI', x: 100, y: 780 },
      { text: 'Độc lập - Tự do - Hạnh phúc', x: 319, y: 780 },
      { text: 'Số: 318/KH-UBND', x: 97, y: 764 },
      { text: 'Ngọc Hồi, ngày 30 tháng 01 năm 2024', x: 295, y: 764 },
    ];
    expect((await paragraphs([...head, ...lines([FULL, FULL], 680)])).slice(0, 4)).toEqual([
      'HUYỆN NGỌC HỒI',
      'Số: 318/KH-UBND',
      'Độc lập - Tự do - Hạnh phúc',
      'Ngọc Hồi, ngày 30 tháng 01 năm 2024',
    ]);
  });

  test('a title is read to its last, short line in the middle', async () => {
    const inMiddle = (text: string, y: number) => ({ text, x: 72 + (FULL.length - text.length) * 3, y });
    const title = [
      inMiddle('Phát động phong trào thi đua phát triển kinh tế - xã hội, đảm bảo', 700),
      inMiddle('quốc phòng - an ninh, xây dựng hệ thống chính trị của huyện Ngọc Hồi', 684),
      inMiddle('năm 2024', 668),
    ];
    const rule = inMiddle('__________', 652);
    expect((await paragraphs([...title, rule, ...lines([FULL, FULL], 620)])).slice(0, 2)).toEqual([
      title.map(({ text }) => text).join(' '),
      '__________',
    ]);
  });

  test('a hyphen at the end of a line joins two words', async () => {
    const first = `${FULL.slice(0, 64)} công nghiệp-`;
    expect((await paragraphs(lines([first, 'xây dựng.'])))[0]).toBe(`${first}xây dựng.`);
    const years = `${FULL.slice(0, 60)} kế hoạch 2021-`;
    expect((await paragraphs(lines([years, '2025.'])))[0]).toBe(`${years}2025.`);
  });

  test('a number broken at its hyphen, and the day behind it, stay in their sentence', async () => {
    const first = `${FULL.slice(0, 66)} 4435/KH-`;
    expect(await paragraphs(lines([FULL, first, 'UBND ngày 30 tháng 12 năm 2022.', FULL]))).toEqual([
      `${FULL} ${first}UBND ngày 30 tháng 12 năm 2022.`,
      FULL,
    ]);
  });

  test('a footnote whose number touches its words; small letters without a mark are none', async () => {
    const page = [
      ...lines([FULL, FULL]),
      { text: '1', x: 72 + 75 * 6, y: 770, size: 7 },
      { text: '1Nghị quyết của Huyện ủy.', x: 72, y: 60, size: 9 },
      { text: '3 Tỷ lệ che phủ rừng', x: 72, y: 30, size: 9 },
    ];
    const text = await textIn('a.pdf', pdf([page]));
    expect(text).toContain('\n\n<sup>(1)</sup> Nghị quyết của Huyện ủy.');
    expect(text).toContain('\n\n3 Tỷ lệ che phủ rừng');
  });

  test('small recipients beside a large signature', async () => {
    const end = [
      { text: 'Nơi nhận:', x: 72, y: 150, size: 11 },
      { text: 'TM. ỦY BAN NHÂN DÂN', x: 330, y: 150, size: 14 },
      { text: '- Thường trực Huyện ủy, HĐND', x: 72, y: 137, size: 11 },
      { text: 'KT. CHỦ TỊCH', x: 355, y: 131, size: 14 },
      { text: 'huyện;', x: 72, y: 125, size: 11 },
      { text: 'PHÓ CHỦ TỊCH', x: 355, y: 112, size: 14 },
      { text: '- Lưu: VT.', x: 72, y: 112, size: 11 },
    ];
    expect((await paragraphs([...lines([FULL, 'hết./.'], 220), ...end])).slice(1)).toEqual([
      'Nơi nhận:',
      '- Thường trực Huyện ủy, HĐND huyện;',
      '- Lưu: VT.',
      'TM. ỦY BAN NHÂN DÂN',
      'KT. CHỦ TỊCH',
      'PHÓ CHỦ TỊCH',
    ]);
  });

  test('letters away from their words are refused, and what to ask for is said', async () => {
    const scrambled = 'thực hi n nghệị quyết đ i hạội đ i biạểu đ ng bảộ huy n ng c hệọồi v i';
    expect(await refusal('a.pdf', pdf([lines(Array(12).fill(scrambled))]))).toMatch(
      /Chữ trong tệp PDF bị xáo: \d+ % .* như “nghệị”.*→ Xin tệp Word/su,
    );
  });
});

test('a whole act', async () => {
  const page = [
    { text: 'UBND TỈNH QUẢNG NAM', x: 80, y: 780 },
    { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', x: 300, y: 780 },
    { text: 'Số: 15/CT-UBND', x: 90, y: 750 },
    { text: 'Quảng Nam, ngày 05 tháng 3 năm 2025', x: 310, y: 750 },
    { text: 'CHỈ THỊ', x: 270, y: 710 },
    { text: 'Về phong trào thi đua năm 2025', x: 220, y: 690 },
    ...lines([FULL, 'báo cáo.'], 650),
  ];
  const draft = await imported('chi-thi.pdf', pdf([page]));
  expect(draft.path).toBe('documents/quang-nam/chi-thi/2025/15-ct-ubnd.mdx');
  expect(draft.sources.recorded).toMatchObject({
    file: 'quang-nam/15-ct-ubnd-2025.pdf',
    text: { file: 'quang-nam/15-ct-ubnd-2025.txt' },
  });
});

describe('scans', () => {
  const page: RecognisedPage = {
    width: 1240,
    lineHeight: 30,
    words: ['CHỈ', 'THỊ'].map((text, index) => ({
      text,
      confidence: index === 0 ? 96 : 31,
      left: 500 + index * 80,
      right: 570 + index * 80,
      foot: 100,
    })),
  };
  const engine: RecognisePages = async (pictures) => pictures.map(() => page);
  const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

  test('words are read by their places', async () => {
    expect(await textIn('a.png', png, { recognise: engine })).toBe('CHỈ THỊ');
  });

  test('nothing read is said', async () => {
    const blind: RecognisePages = async () => [{ ...page, words: [] }];
    expect(await refusal('a.png', png, { options: { recognise: blind } })).toContain(
      'Không nhận dạng được chữ nào',
    );
  });
});
