/** What may be right as it stands: told with place and mend, and never an error. */
import { describe, expect, test } from 'vitest';
import {
  CAMPAIGN,
  DIRECTIVE,
  fixtureArchive,
  INSTRUMENT,
  printedOtherwise,
  REPORT,
  TASK,
} from '../fixture-archive.ts';

const of = (rule: string, archive: { warnings(): string[] }) =>
  archive.warnings().filter((told) => told.endsWith(`[${rule}]`));

const unused = (what: string) =>
  `${what} → Nếu gõ nhầm mã ở chỗ khác thì sửa chỗ ấy; nếu không cần nữa thì xóa; để dùng sau thì để nguyên. [unused]`;

test('the fixture has two: a citation without a day, an indicator that nobody uses', () => {
  const archive = fixtureArchive();
  expect(archive.problems()).toEqual([]);
  expect(archive.warnings()).toEqual([
    `content/${DIRECTIVE}:58:11 Cảnh báo: Chỗ dẫn “Chỉ thị số 34-CT/TW” chưa rõ ngày: không ghi ngày, năm ban hành, và văn bản này không cho biết ở chỗ khác. → Có thể là /vb/dang/trung-uong/chi-thi/2014/34-ct-tw/. Biết chắc là văn bản nào thì ghi citedAs (as: dang/trung-uong/chi-thi/khong-ro-nam/34-ct-tw) trong hồ sơ của văn bản ấy; chưa chắc thì để nguyên. [citation/undated]`,
    `content/indicators.yaml:3:9 Cảnh báo: ${unused('Không văn bản nào dùng chỉ tiêu “nhiem-vu”.')}`,
  ]);
});

describe('a citation', () => {
  test('that an editor has settled is told no more', () => {
    const archive = fixtureArchive().edit(
      INSTRUMENT,
      'note:',
      'citedAs:\n  - { as: dang/trung-uong/chi-thi/khong-ro-nam/34-ct-tw, reason: x }\nnote:',
    );
    expect(of('citation/undated', archive)).toEqual([]);
  });

  test('with a day that is none, at its own place in the paragraph', () => {
    const archive = printedOtherwise(TASK, `${TASK} Căn cứ Nghị quyết số 07-NQ/TU ngày 31/02/2021.`);
    expect(of('citation/contradictory', archive)).toEqual([
      `content/${DIRECTIVE}:68:51 Cảnh báo: Chỗ dẫn “Nghị quyết số 07-NQ/TU” mâu thuẫn: ngày ban hành ghi trong văn bản là ngày không có thật. → Đối chiếu bản nguồn: chép hoặc nhận dạng sai thì sửa bằng <Corrected from="…">…</Corrected>; bản in sai thật thì để nguyên. [citation/contradictory]`,
    ]);
  });

  test('of a number that the document dates twice: both are named', () => {
    const archive = printedOtherwise(
      TASK,
      `${TASK} Theo Nghị quyết số 07-NQ/TU ngày 20/7/2021, Nghị quyết số 07-NQ/TU ngày 16/5/2022 và Nghị quyết số 07-NQ/TU.`,
    );
    expect(of('citation/undated', archive).at(-1)).toMatch(
      /68:\d+ Cảnh báo: Chỗ dẫn “Nghị quyết số 07-NQ\/TU” chưa rõ ngày: cùng số, ký hiệu này văn bản dẫn với nhiều ngày khác nhau\. → Có thể là \/vb\/dang\/kon-tum\/nghi-quyet\/2021\/07-nq-tu\/, \/vb\/dang\/kon-tum\/nghi-quyet\/2022\/07-nq-tu\/\. /,
    );
  });

  test('of a body that nobody knows', () => {
    const archive = printedOtherwise(TASK, `${TASK} Theo Kế hoạch số 12/KH-XYZW ngày 02/3/2022.`);
    expect(of('citation/unplaced', archive)).toEqual([
      expect.stringContaining(
        `content/${DIRECTIVE}:68:49 Cảnh báo: Chỗ dẫn “Kế hoạch số 12/KH-XYZW” chưa xác định: `,
      ),
    ]);
  });

  test('parted by emphasis and a line end is found all the same', () => {
    const archive = printedOtherwise(TASK, `${TASK} Căn cứ **Nghị quyết**\nsố 07-NQ/TU ngày 31/02/2021.`);
    expect(of('citation/contradictory', archive)).toEqual([
      expect.stringContaining(`content/${DIRECTIVE}:68:53 Cảnh báo`),
    ]);
  });
});

describe('what nobody uses', () => {
  const BODY = `- id: kon-tum/so-y-te
  scope: kon-tum/so-y-te
  names: [{ name: Sở Y tế, since: null, until: null }]
  short: Sở Y tế
  system: state
  level: department
  parent: kon-tum/ubnd
  codes: [SYT]
`;

  test.each([
    ['issuers.yaml', BODY, '29:7', 'Không văn bản nào dùng cơ quan “kon-tum/so-y-te”.'],
    [
      'topics.yaml',
      '- { id: y-te, name: Y tế, description: x }\n',
      '3:9',
      'Không văn bản nào dùng chủ đề “y-te”.',
    ],
  ])('%s', (file, row, place, message) => {
    const archive = fixtureArchive();
    archive.write(file, archive.read(file) + row);
    expect(of('unused', archive)).toContain(`content/${file}:${place} Cảnh báo: ${unused(message)}`);
  });

  test('a movement', () => {
    const archive = fixtureArchive();
    archive.write('campaigns/khac.mdx', archive.read(CAMPAIGN).replace(/launchedBy: .*/, 'launchedBy: null'));
    expect(of('unused', archive)).toContain(
      `content/campaigns/khac.mdx:1:1 Cảnh báo: ${unused('Không văn bản nào nhắc tới phong trào “khac”.')}`,
    );
  });

  test('a record', () => {
    const archive = fixtureArchive();
    const file = 'instruments/dang/trung-uong/chi-thi/2015/35-ct-tw.yaml';
    const record = archive.read(INSTRUMENT).replace('34-CT', '35-CT').replace('2014', '2015');
    archive.write(file, record.replace(/evidence:[\s\S]*/, 'evidence: []\n'));
    expect(of('unused', archive)).toContain(
      `content/${file}:1:1 Cảnh báo: ${unused('Không văn bản nào viện dẫn hoặc liên quan tới văn bản có hồ sơ này.')}`,
    );
  });

  test('is not told while a file cannot be read: it may be that file that uses it', () => {
    const archive = fixtureArchive().edit(REPORT, 'type: bao-cao', 'type: Báo cáo');
    expect(of('unused', archive)).toEqual([]);
  });
});

describe('what a scan may have misread', () => {
  const mend = (from: string, to: string) =>
    `Xem bản gốc; nếu đúng là “${to}” thì viết <Corrected from="${from}">${to}</Corrected>, nếu bản gốc in như vậy thì để nguyên. [misread]`;

  test('syllables that no text has side by side, behind marks of emphasis', () => {
    const archive = printedOtherwise(TASK, `${TASK} Tiếp tục **phân đầu** hoàn thành.`);
    expect(of('misread', archive)).toEqual([
      `content/${DIRECTIVE}:68:55 Cảnh báo: Có thể nhận dạng sai “phân đầu” (các văn bản khác in “phấn đấu” 6 lần). → ${mend('phân đầu', 'phấn đấu')}`,
    ]);
  });

  test.each([
    ['2O24', '2024'],
    ['l5/10/2022', '15/10/2022'],
    ['1.7OO.000', '1.700.000'],
  ])('a letter among figures: %s', (from, to) => {
    const archive = printedOtherwise(TASK, `${TASK} Năm ${from}.`);
    expect(of('misread', archive)).toEqual([
      `content/${DIRECTIVE}:68:48 Cảnh báo: Có thể nhận dạng sai “${from}” (chữ cái đứng giữa chữ số). → ${mend(from, to)}`,
    ]);
  });

  test.each(['Quốc lộ I1', 'CO2, O2', 'mục I.1', 'QH15 và 06/2022/QH15', 'I, II', 'l'])(
    '%s is left alone',
    (words) => {
      expect(of('misread', printedOtherwise(TASK, `${TASK} ${words}.`))).toEqual([]);
    },
  );

  test('is not looked for in a text that was typed', () => {
    const archive = printedOtherwise(TASK, `${TASK} Tiếp tục phân đầu.`).edit(
      DIRECTIVE,
      'transcription: ocr',
      'transcription: typed',
    );
    expect(of('misread', archive)).toEqual([]);
  });
});

test('blanks at the ends of lines: once a file', () => {
  const archive = fixtureArchive()
    .edit('topics.yaml', 'tế }\n', 'tế }  \n')
    .edit(DIRECTIVE, `${TASK}\n`, `${TASK} \n`);
  archive.edit(DIRECTIVE, 'place: Kon Tum\n', 'place: Kon Tum\t\n');
  expect(archive.problems()).toEqual([]);
  expect(of('trailing-blanks', archive)).toEqual([
    `content/${DIRECTIVE}:6:15 Cảnh báo: Cuối dòng thừa dấu cách (2 dòng trong tệp). → Chạy npm run check -- --fix để máy xóa. [trailing-blanks]`,
    'content/topics.yaml:2:66 Cảnh báo: Cuối dòng thừa dấu cách. → Chạy npm run check -- --fix để máy xóa. [trailing-blanks]',
  ]);
});

describe('a figure', () => {
  test('whose number the quoted words do not print', () => {
    const archive = fixtureArchive().edit(DIRECTIVE, '    value: 10\n', '    value: 12.5\n');
    expect(of('other-number', archive)).toEqual([
      `content/${DIRECTIVE}:30:12 Cảnh báo: Câu trích không in số 12,5. → Đối chiếu câu trích: sửa con số, hoặc trích câu có con số ấy; bản in viết số bằng chữ thì để nguyên. [other-number]`,
    ]);
  });

  test('in printed form is no other', () => expect(of('other-number', fixtureArchive())).toEqual([]));
});

describe('what is left of the paper', () => {
  test('a page number that became a paragraph', () => {
    const archive = printedOtherwise(TASK, `${TASK}\n\n2\n\nBáo cáo kết quả.`);
    expect(of('left-of-paper', archive)).toEqual([
      expect.stringMatching(
        /:70:1 Cảnh báo: Đoạn chỉ có “2”: có lẽ là số trang\. → Số trang thì bỏ ra bằng <Corrected from="2"><\/Corrected> và nối câu bị ngắt; của lời văn thì để nguyên\. \[left-of-paper\]$/,
      ),
    ]);
  });

  test('who signed among the recipients', () => {
    const archive = printedOtherwise('- Lưu: VT.', '- TM. ỦY BAN NHÂN DÂN.').edit(
      DIRECTIVE,
      '{ name: "Lưu: VT" }',
      '{ name: TM. ỦY BAN NHÂN DÂN }',
    );
    expect(of('left-of-paper', archive)).toEqual([
      expect.stringContaining('Nơi nhận “TM. ỦY BAN NHÂN DÂN” in chữ hoa: có lẽ là của khối chữ ký.'),
    ]);
  });

  test('nothing', () => expect(of('left-of-paper', fixtureArchive())).toEqual([]));
});
