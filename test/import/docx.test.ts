/** Word files: what is printed comes out as printed, automatic numbers and old fonts too. */
import { describe, expect, test } from 'vitest';
import { docx, list, listInstance, numbered, paragraph, run, table } from './docx-file.ts';
import { bodyOf, imported, refusal, textIn } from './imported.ts';

/** The paragraphs of a Word file as text. */
async function paragraphs(body: string, parts: Parameters<typeof docx>[1] = {}): Promise<string[]> {
  return (await textIn('a.docx', docx(body, parts))).split('\n\n');
}

describe('automatic numbers', () => {
  const outline = list(0, [
    ['upperRoman', '%1.'],
    ['decimal', '%2.'],
    ['lowerLetter', '%3)'],
  ]);

  test('of three levels, each counted below the one above', async () => {
    const body = [
      numbered('MỤC TIÊU', 1),
      numbered('Kinh tế', 1, 1),
      numbered('Thu', 1, 2),
      numbered('Chi', 1, 2),
      numbered('Xã hội', 1, 1),
      numbered('Y tế', 1, 2),
      numbered('NỘI DUNG', 1),
      numbered('Một', 1, 1),
    ];
    expect(await paragraphs(body.join(''), { numbering: outline + listInstance(1, 0) })).toEqual([
      'I. MỤC TIÊU',
      '1. Kinh tế',
      'a) Thu',
      'b) Chi',
      '2. Xã hội',
      'a) Y tế',
      'II. NỘI DUNG',
      '1. Một',
    ]);
  });

  test.each([
    [
      'decimal with its parents',
      [
        ['decimal', '%1.'],
        ['decimal', '%1.%2.'],
      ] as const,
      ['1. A', '1.1. B', '1.2. B'],
    ],
    [
      'Điều',
      [
        ['decimal', 'Điều %1.'],
        ['decimal', '%2.'],
      ] as const,
      ['Điều 1. A', '1. B', '2. B'],
    ],
    [
      'two figures',
      [
        ['decimalZero', '%1.'],
        ['upperLetter', '%2.'],
      ] as const,
      ['01. A', 'A. B', 'B. B'],
    ],
    [
      'dashes',
      [
        ['bullet', '-'],
        ['bullet', '+'],
      ] as const,
      ['- A', '+ B', '+ B'],
    ],
    [
      'a bullet of a symbol font',
      [
        ['bullet', '\uf0b7'],
        ['bullet', '\uf0a7'],
      ] as const,
      ['• A', '▪ B', '▪ B'],
    ],
    [
      'a level without a number',
      [
        ['none', ''],
        ['decimal', '%2.'],
      ] as const,
      ['A', '1. B', '2. B'],
    ],
  ])('%s', async (_, levels, expected) => {
    const body = [numbered('A', 1), numbered('B', 1, 1), numbered('B', 1, 1)].join('');
    expect(await paragraphs(body, { numbering: list(0, levels) + listInstance(1, 0) })).toEqual(expected);
  });

  test('two lists of one kind go on counting; one that restarts begins anew', async () => {
    const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
    const numbering =
      list(0, [['decimal', '%1.']]) + listInstance(1, 0) + listInstance(2, 0) + listInstance(3, 0, restart);
    const body = [1, 1, 2, 3, 3].map((id) => numbered('x', id)).join('');
    expect(await paragraphs(body, { numbering })).toEqual(['1. x', '2. x', '3. x', '1. x', '2. x']);
  });

  test('of a style, inherited, and taken away by a paragraph', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Khoan"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Con"><w:basedOn w:val="Khoan"/></w:style>';
    const none = '<w:numPr><w:numId w:val="0"/></w:numPr>';
    const body = [
      paragraph('một', '<w:pStyle w:val="Khoan"/>'),
      paragraph('hai', '<w:pStyle w:val="Con"/>'),
      paragraph('không', `<w:pStyle w:val="Khoan"/>${none}`),
    ].join('');
    const numbering = list(0, [['decimal', '%1.']]) + listInstance(1, 0);
    expect(await paragraphs(body, { styles, numbering })).toEqual(['1. một', '2. hai', 'không']);
  });

  test('a list that numbering.xml does not know has no number', async () => {
    expect(await paragraphs(numbered('x', 9), { numbering: list(0, [['decimal', '%1.']]) })).toEqual(['x']);
  });
});

describe('old fonts', () => {
  const font = (name: string) => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`;

  test.each([
    ['.VnTime', 'Céng hßa x· héi chñ nghÜa ViÖt Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['.VnTimeH', 'chØ thÞ', 'CHỈ THỊ'],
    ['VNI-Times', 'Ñoäc laäp - Töï do - Haïnh phuùc', 'Độc lập - Tự do - Hạnh phúc'],
    ['Times New Roman', 'Độc lập – café', 'Độc lập – café'],
  ])('%s', async (name, written, read) => {
    expect(await paragraphs(paragraph(run(written, font(name))))).toEqual([read]);
  });

  test('by the style of the paragraph, beside a run in Unicode', async () => {
    const styles = `<w:style w:type="paragraph" w:styleId="Cu"><w:rPr>${font('.VnTime')}</w:rPr></w:style>`;
    const runs = run('§oµn kÕt ') + run('2024', font('Arial'));
    expect(await paragraphs(paragraph(runs, '<w:pStyle w:val="Cu"/>'), { styles })).toEqual([
      'Đoàn kết 2024',
    ]);
  });
});

test('emphasis is joined over runs, blanks stay outside it', async () => {
  const body = paragraph(
    run('với chủ đề “') +
      run('Đoàn ', '<w:b/>') +
      run('kết ', '<w:b/>') +
      run('nghiêng', '<w:i/>') +
      run('”'),
  );
  expect(await paragraphs(body)).toEqual(['với chủ đề “**Đoàn kết** *nghiêng*”']);
});

test('footnotes get the number of their mark', async () => {
  const mark = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
  const footnotes = [3, 7]
    .map((id) => `<w:footnote w:id="${id}">${paragraph(`Lời ${id}.`)}</w:footnote>`)
    .join('');
  const text = await textIn(
    'a.docx',
    docx(paragraph(run('Một') + mark(7)) + paragraph(run('Hai') + mark(3)), { footnotes }),
  );
  expect(text.split('\n\n')).toEqual([
    'Một<sup>(1)</sup>',
    'Hai<sup>(2)</sup>',
    '<sup>(1)</sup> Lời 7.',
    '<sup>(2)</sup> Lời 3.',
  ]);
});

describe('tables', () => {
  test('a cell that spans columns or rows leaves empty ones, so that nothing moves under another head', async () => {
    const cell = (words: string, span: string) => `<w:tc><w:tcPr>${span}</w:tcPr>${paragraph(words)}</w:tc>`;
    const rows = [
      ['TT', 'Xã', 'Số hộ'].map((words) => cell(words, '')),
      [cell('1', '<w:vMerge w:val="restart"/>'), cell('Đăk Ang', ''), cell('120', '')],
      [cell('', '<w:vMerge/>'), cell('Đăk Dục', ''), cell('123', '')],
      [cell('Tổng cộng', '<w:gridSpan w:val="2"/>'), cell('243', '')],
    ];
    const body = `<w:tbl>${rows.map((row) => `<w:tr>${row.join('')}</w:tr>`).join('')}</w:tbl>`;
    expect(await textIn('a.docx', docx(body))).toBe(
      '| TT | Xã | Số hộ |\n| --- | --- | --- |\n| 1 | Đăk Ang | 120 |\n|  | Đăk Dục | 123 |\n| Tổng cộng |  | 243 |',
    );
  });

  test('of figures stay tables', async () => {
    const text = await textIn(
      'a.docx',
      docx(
        table([
          ['TT', 'Chỉ tiêu'],
          ['1', 'GRDP | 10%'],
        ]),
      ),
    );
    expect(text).toBe('| TT | Chỉ tiêu |\n| --- | --- |\n| 1 | GRDP / 10% |');
  });

  test('that only lay out head and end are read cell by cell', async () => {
    const head = table([
      [
        `${paragraph('UBND TỈNH A')}${paragraph('Số: 01/KH-UBND')}`,
        paragraph('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
      ],
    ]);
    expect(await paragraphs(head)).toEqual([
      'UBND TỈNH A',
      'Số: 01/KH-UBND',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    ]);
  });

  test('over several rows, one column after the other', async () => {
    const head = table([
      ['UBND TỈNH A', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      ['Số: 01/KH-UBND', 'A, ngày 05 tháng 3 năm 2025'],
    ]);
    expect(await paragraphs(head)).toEqual([
      'UBND TỈNH A',
      'Số: 01/KH-UBND',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'A, ngày 05 tháng 3 năm 2025',
    ]);
  });
});

describe('tracked changes', () => {
  const body = paragraph(
    `${run('Đạt ')}<w:del w:id="1"><w:r><w:delText>10%</w:delText></w:r></w:del><w:ins w:id="2">${run('12%')}</w:ins>${run('.')}`,
  );

  test('stop the import and ask', async () => {
    expect(await refusal('a.docx', docx(body))).toBe(
      'Tệp còn 2 chỗ sửa đổi chưa chấp nhận (Track Changes), máy không biết lời nào là của văn bản. → Mở bằng Word, Xem lại › Chấp nhận hoặc Từ chối tất cả, lưu rồi nhập lại; hoặc chạy lại với --changes accept (nhận hết) hay --changes reject (bỏ hết).',
    );
  });

  test.each([
    ['accept', 'Đạt 12%.'],
    ['reject', 'Đạt 10%.'],
  ] as const)('--changes %s', async (changes, text) => {
    expect(await textIn('a.docx', docx(body), { changes })).toBe(text);
  });
});

test('a javascript: link leaves its words', async () => {
  const relations =
    '<Relationship Id="x" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="javascript:alert(1)" TargetMode="External"/>';
  const body = paragraph(`${run('Xem ')}<w:hyperlink r:id="x">${run('tại đây')}</w:hyperlink>`);
  const text = await textIn('a.docx', docx(body, { relations }));
  expect(text).toBe('Xem tại đây');
});

/** A whole act as an editor has it. */
const ACT = [
  table([
    [
      `${paragraph('ỦY BAN NHÂN DÂN')}${paragraph('TỈNH QUẢNG NAM')}${paragraph('Số: 15/CT-UBND')}`,
      `${paragraph('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')}${paragraph('Độc lập - Tự do - Hạnh phúc')}${paragraph('Quảng Nam, ngày 05 tháng 3 năm 2025')}`,
    ],
  ]),
  paragraph('CHỈ THỊ'),
  paragraph('Về tổ chức phong trào thi đua yêu nước năm 2025'),
  paragraph(
    'Thực hiện Chỉ thị số 34-CT/TW ngày 07 tháng 4 năm 2014 của Bộ Chính trị, Chủ tịch Ủy ban nhân dân tỉnh phát động với chủ đề “Đoàn kết, sáng tạo, về đích” như sau:',
  ),
  numbered('CHỈ TIÊU', 1),
  numbered('Tỷ lệ hộ nghèo giảm ít nhất 1,5%.', 1, 1),
  numbered('Có thêm 05 xã đạt chuẩn nông thôn mới; viết {a} < 5*6 & <b>, import này.', 1, 1),
  table([
    [
      `${paragraph('Nơi nhận:')}${paragraph('- Bộ Nội vụ (b/c);')}${paragraph('- Lưu: VT.')}`,
      `${paragraph('KT. CHỦ TỊCH')}${paragraph('PHÓ CHỦ TỊCH')}${paragraph('Trần Anh Tuấn')}`,
    ],
  ]),
].join('');
const NUMBERING =
  list(0, [
    ['upperRoman', '%1.'],
    ['decimal', '%2.'],
  ]) + listInstance(1, 0);

test('a whole act becomes a proved draft', async () => {
  const draft = await imported('Chi thi.docx', docx(ACT, { numbering: NUMBERING }));
  expect(draft.path).toBe('documents/quang-nam/chi-thi/2025/15-ct-ubnd.mdx');
  expect(draft.sources.files.map(({ name }) => name)).toEqual([
    'quang-nam/15-ct-ubnd-2025.docx',
    'quang-nam/15-ct-ubnd-2025.txt',
  ]);
  expect(draft.facts.signers.value).toEqual([
    { name: 'Trần Anh Tuấn', role: 'Phó Chủ tịch', onBehalf: undefined, actingFor: 'Chủ tịch' },
  ]);
  expect(
    draft.figures.map(({ indicator, row }) => [indicator, row.op, row.value, row.unit, row.change]),
  ).toEqual([
    ['giam-ty-le-ho-ngheo', '>=', 1.5, '%', 'decrease'],
    ['xa-nong-thon-moi', '=', 5, 'xã', 'increase'],
  ]);
  expect(draft.citations.map(({ work }) => work)).toEqual(['dang/trung-uong/chi-thi/2014/34-ct-tw']);
  expect(bodyOf(draft)).toBe(`<Letterhead>

ỦY BAN NHÂN DÂN
TỈNH QUẢNG NAM

Số: 15/CT-UBND

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Quảng Nam, ngày 05 tháng 3 năm 2025

</Letterhead>

<Title>

CHỈ THỊ

Về tổ chức phong trào thi đua yêu nước năm 2025

</Title>

Thực hiện Chỉ thị số 34-CT/TW ngày 07 tháng 4 năm 2014 của Bộ Chính trị, Chủ tịch Ủy ban nhân dân tỉnh phát động với chủ đề “Đoàn kết, sáng tạo, về đích” như sau:

## I. CHỈ TIÊU

1. Tỷ lệ hộ nghèo giảm ít nhất 1,5%.

2. Có thêm 05 xã đạt chuẩn nông thôn mới; viết \\{a\\} \\< 5\\*6 & \\< b>, import này.

<Recipients>

Nơi nhận:

- Bộ Nội vụ (b/c);
- Lưu: VT.

</Recipients>

<Signature>

KT. CHỦ TỊCH
PHÓ CHỦ TỊCH

Trần Anh Tuấn

</Signature>`);
});
