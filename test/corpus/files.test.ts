/** Files that are missing, misnamed, unreadable or broken several at once. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadArchive } from '../../src/corpus/load.ts';
import {
  CAMPAIGN,
  DIRECTIVE,
  type FixtureArchive,
  fixtureArchive,
  INSTRUMENT,
  REPORT,
} from '../fixture-archive.ts';

const NOT_UTF8 =
  'Tệp không ghi bằng bảng mã Unicode UTF-8. → Mở tệp bằng trình soạn thảo, chọn Lưu thành… (Save as), đặt mã hóa (Encoding) là UTF-8. [encoding]';
const MISSING = 'Thiếu tệp này. → Khôi phục tệp từ bản trước; danh sách trống thì ghi []. [missing-file]';

const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');
const move = (archive: FixtureArchive, from: string, to: string) =>
  archive.write(to, archive.read(from)).remove(from);

test('the fixture itself has no fault', () => {
  const archive = fixtureArchive();
  expect(archive.problems()).toEqual([]);
  const { corpus } = loadArchive(archive.folders);
  expect(corpus.documents.map(({ id }) => id)).toEqual([
    'kon-tum/chi-thi/2024/08-ct-ubnd',
    'kon-tum/bao-cao/2022/tong-ket-dot-thi-dua',
  ]);
});

describe('a controlled list', () => {
  test.each(['issuers.yaml', 'topics.yaml', 'indicators.yaml', 'abbreviations.yaml'])(
    '%s is missing',
    (name) => {
      expect(fixtureArchive().remove(name).problems()).toEqual([`content/${name}:1:1 ${MISSING}`]);
    },
  );

  test('is a folder', () => {
    const archive = fixtureArchive().remove('topics.yaml');
    mkdirSync(join(archive.folders.content, 'topics.yaml'));
    expect(archive.problems()).toEqual([`content/topics.yaml:1:1 ${MISSING}`]);
  });

  test.each([
    ['empty', ''],
    ['only a note', '# chưa có\n'],
  ])('is %s', (_, text) => {
    expect(fixtureArchive().write('abbreviations.yaml', text).problems()).toEqual([
      'content/abbreviations.yaml:1:1 Phần khai báo để trống. → Mỗi mục một dòng bắt đầu bằng gạch đầu dòng; không có gì thì viết []. [schema/file]',
    ]);
  });

  test('is an empty list, which is allowed', () => {
    expect(fixtureArchive().write('abbreviations.yaml', '[]\n').problems()).toEqual([]);
  });
});

describe('the letters of a file', () => {
  test.each([DIRECTIVE, CAMPAIGN, INSTRUMENT, 'topics.yaml'])('%s in UTF-16', (file) => {
    const archive = fixtureArchive();
    expect(archive.write(file, utf16(archive.read(file))).problems()).toEqual([
      `content/${file}:1:1 ${NOT_UTF8}`,
    ]);
  });

  test('in an old code page', () => {
    const old = Buffer.from('- { id: x, name: \xd0, description: \xe0 }', 'latin1');
    expect(fixtureArchive().write('topics.yaml', old).problems()).toEqual([
      `content/topics.yaml:1:1 ${NOT_UTF8}`,
    ]);
  });

  test('with the byte order mark of Notepad and the line ends of Windows, which is allowed', () => {
    const archive = fixtureArchive();
    for (const file of [DIRECTIVE, REPORT, CAMPAIGN, INSTRUMENT, 'topics.yaml', 'issuers.yaml'])
      archive.write(file, `\ufeff${archive.read(file).replaceAll('\n', '\r\n')}`);
    expect(archive.problems()).toEqual([]);
  });

  test('with the line ends of Windows, places are the same', () => {
    const archive = fixtureArchive().edit(DIRECTIVE, 'place: Kon Tum', 'place: "Kon Tum');
    archive.write(DIRECTIVE, archive.read(DIRECTIVE).replaceAll('\n', '\r\n'));
    expect(archive.problems()).toEqual([
      `content/${DIRECTIVE}:6:8 Dấu " mở ở đây mà không đóng trên cùng dòng. → Thêm dấu " ở cuối giá trị. [yaml]`,
    ]);
  });
});

describe('a document or campaign', () => {
  test('is an empty file', () => {
    expect(fixtureArchive().write(DIRECTIVE, '').problems()).toEqual([
      `content/${DIRECTIVE}:1:1 Tệp không bắt đầu bằng phần khai báo. → Viết dòng đầu tiên là ba gạch nối “---”. [front-matter]`,
    ]);
  });

  test('has empty front matter', () => {
    expect(fixtureArchive().write(DIRECTIVE, '---\n---\n\nLời văn.\n').problems()).toEqual([
      `content/${DIRECTIVE}:2:1 Phần khai báo để trống. → Viết mỗi khóa một dòng, thụt đều nhau. [schema/file]`,
    ]);
  });

  test('has spaces behind the lines of dashes, which is allowed', () => {
    const archive = fixtureArchive().edit(DIRECTIVE, '---\ntitle', '---  \ntitle');
    expect(archive.edit(DIRECTIVE, 'checkedOn: null\n---\n', 'checkedOn: null\n--- \n').problems()).toEqual(
      [],
    );
  });

  test.each([
    ['Yêu nước 2024.mdx', 'yeu-nuoc-2024.mdx'],
    ['tinh/yeu-nuoc.mdx', 'yeu-nuoc.mdx'],
    ['YEU-NUOC.mdx', 'yeu-nuoc.mdx'],
  ])('the campaign’s file is named %s', (name, right) => {
    const archive = fixtureArchive();
    expect(archive.write(`campaigns/${name}`, archive.read(CAMPAIGN)).problems()).toEqual([
      `content/campaigns/${name}:1:1 Tên tệp “${name}” không làm địa chỉ của phong trào được. → Đổi thành content/campaigns/${right}: chữ thường không dấu, không đặt trong thư mục con. [campaign-file]`,
    ]);
  });
});

describe('a file that would not be read', () => {
  test.each([
    [DIRECTIVE, `${DIRECTIVE}.txt`, '.mdx', '08-ct-ubnd.mdx'],
    [CAMPAIGN, CAMPAIGN.replace('.mdx', '.MDX'), '.mdx', 'yeu-nuoc-2024.mdx'],
    [INSTRUMENT, INSTRUMENT.replace('.yaml', '.yml'), '.yaml', '34-ct-tw.yaml'],
  ])('%s as %s', (from, to, ending, right) => {
    const archive = fixtureArchive();
    expect(move(archive, from, to).problems()).toEqual([
      `content/${to}:1:1 Kho không đọc tệp này vì đuôi tệp không phải ${ending}. → Đổi tên thành ${right}, hoặc chuyển đi nếu đặt nhầm chỗ. [unread-file]`,
    ]);
  });

  test('hidden files of the system are left alone', () => {
    expect(fixtureArchive().write('documents/.DS_Store', 'x').problems()).toEqual([]);
  });
});

test('several broken files are told together, by file and line, and the whole is not judged', () => {
  const archive = fixtureArchive();
  archive.edit(REPORT, 'type: bao-cao', 'type: Báo cáo').edit(REPORT, 'unit: xã', 'unit: " xã"');
  archive
    .edit(DIRECTIVE, 'nông thôn mới.', 'nông thôn {mới}.')
    .edit(DIRECTIVE, 'type: chi-thi', 'type: Chỉ thị');
  archive.edit(CAMPAIGN, 'kind: phong-trao', 'kind: x').edit('topics.yaml', 'id: kinh-te', 'id: Kinh tế');
  archive.remove('abbreviations.yaml').edit(INSTRUMENT, 'aliases: []', 'aliases: không');
  const places = archive
    .problems()
    .map((problem) => /^content\/(\S+:\d+:\d+) .*(\[.*\])$/.exec(problem)?.slice(1).join(' '));
  expect(places).toEqual([
    'abbreviations.yaml:1:1 [missing-file]',
    `${CAMPAIGN}:3:7 [schema/kind]`,
    `${REPORT}:3:7 [schema/type]`,
    `${REPORT}:27:11 [schema/results.unit]`,
    `${DIRECTIVE}:3:7 [schema/type]`,
    `${DIRECTIVE}:64:71 [no-code]`,
    `${INSTRUMENT}:7:10 [schema/aliases]`,
    'topics.yaml:2:9 [schema/id]',
  ]);
});

test('a content folder that does not exist is one mistake', () => {
  expect(fixtureArchive().remove('').problems()).toEqual([
    'content:1:1 Không có thư mục nội dung này. → Xem lại tên thư mục và biến CONTENT_DIR. [missing-file]',
  ]);
});

test.each([
  ['a footnote', 'Phong trào[^1].\n\n[^1]: Lời chú.'],
  ['a correction', '<Corrected from="Phân đầu">Phấn đấu</Corrected> thi đua.'],
  ['a block of an act', '<Title>\n\nCHỈ THỊ\n\n</Title>'],
])('a campaign’s summary with %s, which would lead nowhere on its page', (_, summary) => {
  const archive = fixtureArchive();
  const front = archive.read(CAMPAIGN).split('---')[1];
  expect(archive.write(CAMPAIGN, `---${front}---\n\n${summary}\n`).problems()).toEqual([
    `content/${CAMPAIGN}:1:1 Lời giới thiệu phong trào có chú thích, hiệu đính hoặc thẻ khối của văn bản. → Viết lời giới thiệu thành câu thường, không dùng [^1] và các thẻ như <Corrected>, <Title>. [campaign-summary]`,
  ]);
});
