/** The other rules over the whole archive, each broken once. */
import { describe, expect, test } from 'vitest';
import { checkArchive } from '../../src/checks/check-archive.ts';
import { loadArchive } from '../../src/corpus/load.ts';
import {
  CAMPAIGN,
  DIRECTIVE,
  fixtureArchive,
  INSTRUMENT,
  PROJECT,
  REPORT,
  REPORT_SOURCE,
  type Row,
  sha256Of,
  toldOf,
} from '../fixture-archive.ts';

describe('a unit that its indicator does not know', () => {
  test.each<Row>([
    [
      'of a goal',
      DIRECTIVE,
      'unit: "%"',
      'unit: phần trăm',
      '31:11 Đơn vị “phần trăm” không thuộc chỉ tiêu “tang-truong-grdp”. → Dùng một trong: %, hoặc thêm đơn vị vào content/indicators.yaml. [unit]',
    ],
    [
      'where the indicator has none',
      DIRECTIVE,
      'indicator: tang-truong-grdp',
      'indicator: nhiem-vu',
      '31:11 Đơn vị “%” không thuộc chỉ tiêu “nhiem-vu”. → Chỉ tiêu này không có đơn vị: bỏ op, con số và unit, hoặc thêm đơn vị vào content/indicators.yaml. [unit]',
    ],
    [
      'of an outcome',
      REPORT,
      'unit: xã',
      'unit: phường',
      '27:11 Đơn vị “phường” không thuộc chỉ tiêu “xa-nong-thon-moi”. → Dùng một trong: xã, hoặc thêm đơn vị vào content/indicators.yaml. [unit]',
    ],
  ])('%s', (_, file, from, to, ...told) => expect(toldOf(file, from, to)).toEqual(told));
});

describe('the scope of a body', () => {
  test('that its id does not tell', () => {
    const archive = fixtureArchive().edit(
      'issuers.yaml',
      'id: kon-tum/ubnd\n  scope: kon-tum\n',
      'id: kon-tum/ubnd\n  scope: kontum\n',
    );
    expect(archive.problems().filter((told) => told.includes('[scope]'))).toEqual([
      'content/issuers.yaml:11:10 Phần đầu địa chỉ “kontum” không khớp với mã cơ quan “kon-tum/ubnd”. → Sửa scope thành kon-tum: mã cơ quan bỏ phần cuối /ubnd hoặc /hdnd, còn lại giữ nguyên. [scope]',
    ]);
  });
});

describe('what an editor states of an undated citation', () => {
  const UNDATED = 'dang/trung-uong/chi-thi/khong-ro-nam/34-ct-tw';
  const stated = (as: string, document: string) =>
    fixtureArchive()
      .edit(INSTRUMENT, 'note:', `citedAs:\n  - { as: ${as}, in: ${document}, reason: x }\nnote:`)
      .problems();

  test('is taken where the citation stands', () => {
    expect(stated(UNDATED, 'kon-tum/chi-thi/2024/08-ct-ubnd')).toEqual([]);
  });

  test('is told to be useless elsewhere', () => {
    expect(stated(UNDATED, 'kon-tum/bao-cao/2022/tong-ket-dot-thi-dua').join('\n')).toContain(
      `Không còn chỗ dẫn không rõ năm nào mang địa chỉ “${UNDATED}” trong văn bản kon-tum/bao-cao/2022/tong-ket-dot-thi-dua. → Xóa mục này, hoặc sửa địa chỉ: xem địa chỉ ở trang Độ phủ của kho. [cited-as]`,
    );
  });

  test('names a document that is held', () => {
    expect(stated(UNDATED, 'kon-tum/khong-co').join('\n')).toContain(
      'Không có toàn văn của văn bản “kon-tum/khong-co”.',
    );
  });
});

describe('a figure typed with the dot of thousands, which YAML reads as a decimal point', () => {
  const PRINTED = 'Thu 4.600 tỷ đồng, đón 1.700.000 lượt khách, đạt 1.084% kế hoạch, 2.500 hộ, tăng 2,5%.';

  /** The report with a printed sentence more, and one row of figures that quotes it. */
  function withFigures(figures: string) {
    const archive = fixtureArchive();
    const before = sha256Of(archive.read(REPORT_SOURCE));
    archive.edit(REPORT_SOURCE, 'kế hoạch.\n', `kế hoạch.\n\n${PRINTED}\n`);
    archive.edit(REPORT, before, sha256Of(archive.read(REPORT_SOURCE)));
    archive.edit(REPORT, '100,84% kế hoạch.\n', `100,84% kế hoạch.\n\n${PRINTED}\n`);
    const row = `{ indicator: xa-nong-thon-moi, label: Thu, op: "=", unit: xã, ${figures}, quote: "${PRINTED}" }`;
    return archive.edit(REPORT, 'results:\n', `results:\n  - ${row}\n`);
  }
  const mend = (right: number) =>
    `Sửa thành ${right}: ở đây dấu chấm là dấu thập phân, không viết dấu chấm phân cách hàng nghìn. [figure]`;

  test.each([
    ['value: 4.600', '23:74 Máy đọc con số này là 4,6, câu trích ghi 4.600.', 4600],
    ['value: 1.7', '23:74 Máy đọc con số này là 1,7, câu trích ghi 1.700.000.', 1_700_000],
    ['values: [4.600, 1700000]', '23:76 Máy đọc con số này là 4,6, câu trích ghi 4.600.', 4600],
    ['value: 4600, ofTarget: 1.084', '23:90 Máy đọc con số này là 1,084, câu trích ghi 1.084.', 1084],
  ])('%s', (figures, told, right) => {
    expect(withFigures(figures).problems()).toEqual([`content/${REPORT}:${told} → ${mend(right)}`]);
  });

  test.each([
    'value: 4600',
    'value: 1700000',
    'values: [4600, 1700000]',
    'value: 4600, ofTarget: 1084',
    'value: 7.5',
    'value: 2.5',
  ])('%s is not judged', (figures) => expect(withFigures(figures).problems()).toEqual([]));
});

describe('an id of a controlled list that stands twice: what is looked up by it is not judged', () => {
  test.each([
    ['issuers.yaml', '- id: kon-tum/so-noi-vu', '- id: kon-tum/ubnd', '20:7', 'kon-tum/ubnd'],
    ['topics.yaml', 'id: thi-dua-khen-thuong', 'id: kinh-te', '2:9', 'kinh-te'],
    ['indicators.yaml', 'id: nhiem-vu', 'id: xa-nong-thon-moi', '3:9', 'xa-nong-thon-moi'],
  ])('%s', (file, from, to, place, id) => {
    const archive = fixtureArchive().edit(file, from, to);
    expect(archive.problems()).toEqual([
      `content/${file}:${place} Mã “${id}” đã dùng ở một dòng trên. → Gộp hai dòng làm một, hoặc đổi mã. [id-twice]`,
    ]);
  });

  test('a short form may stand twice: it means two things', () => {
    const archive = fixtureArchive();
    archive.write(
      'abbreviations.yaml',
      `${archive.read('abbreviations.yaml')}- { short: UBND, full: Khác, group: khac }\n`,
    );
    expect(archive.problems()).toEqual([]);
  });
});

describe('a circle is told once, where its first member stands', () => {
  const mend =
    'Sửa một trong các mã ấy: không cơ quan, phong trào nào đứng trên hoặc kế tục chính mình. [circle]';

  test('a campaign above itself', () => {
    expect(fixtureArchive().edit(CAMPAIGN, 'parent: null', 'parent: yeu-nuoc-2024').problems()).toEqual([
      `content/${CAMPAIGN}:9:9 Khóa parent đi vòng: yeu-nuoc-2024 → yeu-nuoc-2024. → ${mend}`,
    ]);
  });

  test('two bodies above each other, and a third below them', () => {
    const archive = fixtureArchive().edit(
      'issuers.yaml',
      'level: central\n  parent: null',
      'level: central\n  parent: kon-tum/ubnd',
    );
    archive.edit(
      'issuers.yaml',
      'level: province\n  parent: null',
      'level: province\n  parent: dang/trung-uong',
    );
    expect(archive.problems()).toEqual([
      `content/issuers.yaml:8:11 Khóa parent đi vòng: dang/trung-uong → kon-tum/ubnd → dang/trung-uong. → ${mend}`,
    ]);
  });

  test('a body that succeeds itself', () => {
    const archive = fixtureArchive().edit(
      'issuers.yaml',
      '  codes: [SNV]\n',
      '  codes: [SNV]\n  successor: kon-tum/so-noi-vu\n',
    );
    expect(archive.problems()).toEqual([
      `content/issuers.yaml:29:14 Khóa successor đi vòng: kon-tum/so-noi-vu → kon-tum/so-noi-vu. → ${mend}`,
    ]);
  });
});

describe('a received file that no document names', () => {
  test.each(['sources/kon-tum/khac.txt', 'sources/Chỉ thị.pdf'])('%s', (file) => {
    expect(fixtureArchive().write(file, 'x').problems()).toEqual([
      `content/${file}:1:1 Không văn bản nào ghi tệp nhận được này. → Ghi tên tệp vào source.file của văn bản tương ứng, hoặc bỏ tệp nếu đặt nhầm. [stray-source]`,
    ]);
  });
});

describe('places in an archive outside the project', () => {
  test('are whole paths, in documents and in controlled lists', () => {
    const archive = fixtureArchive();
    archive
      .edit(DIRECTIVE, 'unit: "%"', 'unit: xã')
      .edit('indicators.yaml', 'topic: kinh-te, better: none', 'topic: x, better: none');
    const folders = { ...archive.folders, root: PROJECT };
    const places = checkArchive(loadArchive(folders), folders).map(
      ({ file, line, column }) => `${file}:${line}:${column}`,
    );
    expect(places).toEqual([
      `${folders.content}/${DIRECTIVE}:31:11`,
      `${folders.content}/indicators.yaml:3:64`,
    ]);
  });
});

test('an indicator called like a page of the ledger', () => {
  const archive = fixtureArchive().edit('indicators.yaml', 'id: nhiem-vu', 'id: nam');
  expect(archive.problems()).toEqual([
    'content/indicators.yaml:3:9 Mã chỉ tiêu “nam” trùng địa chỉ /chi-tieu/nam/. → Đặt mã khác, nói rõ hơn chỉ tiêu đo điều gì. [ledger-address]',
  ]);
});
