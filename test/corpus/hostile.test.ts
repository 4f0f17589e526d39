/** A file written to do harm is refused, quickly, and nothing in it runs. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CAMPAIGN, DIRECTIVE, fixtureArchive, REPORT, REPORT_SOURCE, sha256Of } from '../fixture-archive.ts';

const KEYS =
  'title, type, number, issuedOn, dating, place, issuer, signers, theme, period, topics, campaigns, relations, recipients, assignments, targets, results, source';
const PLACE = 'place: Kon Tum';

function unknownKey(key: string): string {
  return `content/${DIRECTIVE}:7:1 Khóa “${key}” không có trong mẫu. → Xóa khóa này; mẫu chỉ có các khóa: ${KEYS}. [schema/unknown-key]`;
}

describe('front matter that would run or change the program', () => {
  test.each([
    [
      'a layout that is code',
      'layout: "data:text/javascript,globalThis.executed=true"',
      [unknownKey('layout')],
    ],
    ['a layout that is a file', 'layout: EVIL', [unknownKey('layout')]],
    ['__proto__', '__proto__: { executed: true }', [unknownKey('__proto__')]],
    ['constructor', 'constructor: { prototype: { executed: true } }', [unknownKey('constructor')]],
    ['a merge key', '<<: { executed: true }', [unknownKey('<<')]],
    [
      'a tag that makes a function',
      'theme2: !!js/function "globalThis.executed = true"',
      [
        `content/${DIRECTIVE}:7:9 Giá trị bắt đầu bằng dấu ! mà không đặt trong ngoặc kép nên máy hiểu nhầm. → Đặt cả giá trị trong ngoặc kép "…". [yaml]`,
      ],
    ],
  ])('%s', (_, line, told) => {
    const archive = fixtureArchive();
    const evil = join(archive.folders.root, 'evil.mjs');
    writeFileSync(evil, 'globalThis.executed = true;');
    archive.edit(DIRECTIVE, PLACE, `${PLACE}\n${line.replace('EVIL', evil)}`);
    expect(archive.problems()).toEqual(told);
    expect('executed' in globalThis).toBe(false);
    expect('executed' in {}).toBe(false);
  });

  test('code in a value is only letters', () => {
    const archive = fixtureArchive().edit(DIRECTIVE, PLACE, 'place: "{globalThis.executed = true}"');
    expect(archive.problems()).toEqual([]);
    expect('executed' in globalThis).toBe(false);
  });

  test('an id named as every object’s own key is no id of the archive', () => {
    expect(
      fixtureArchive().edit(DIRECTIVE, 'indicator: tang-truong-grdp', 'indicator: constructor').problems(),
    ).toEqual([
      `content/${DIRECTIVE}:27:16 Không có chỉ tiêu “constructor”. → Sửa cho đúng mã, hoặc thêm vào content/indicators.yaml. [reference]`,
    ]);
  });
});

const MILLION = 1_000_000;
const TOO_COMPLEX =
  '1:1 Máy không xử lý nổi tệp này: thẻ lạ, thẻ lồng nhau quá nhiều lớp hoặc một đoạn quá dài. → Bỏ thẻ lạ và thẻ lồng nhau, chia đoạn dài như bản in; vẫn không được thì báo người phụ trách phần mềm, gửi kèm tệp này. [too-complex]';

/** No message may print what makes it long. */
describe('a value of a million letters, or a thousand layers', () => {
  test.each([
    [
      'title',
      'title: Phát động Phong trào thi đua năm 2024',
      `title: ${'x'.repeat(MILLION)}`,
      '2:8 title: Giá trị dài quá 5000 ký tự. → Xem ngoặc kép có đóng đúng chỗ không, rồi rút gọn. [schema/title]',
    ],
    [
      'id',
      'indicator: tang-truong-grdp',
      `indicator: ${'a'.repeat(MILLION)}`,
      '27:16 indicator: Giá trị dài quá 200 ký tự. → Xem ngoặc kép có đóng đúng chỗ không, rồi rút gọn. [schema/targets.indicator]',
    ],
    [
      'number',
      'number: 08/CT-UBND',
      `number: 08/CT-${'A'.repeat(MILLION)}`,
      '4:9 number: Giá trị dài quá 60 ký tự. → Xem ngoặc kép có đóng đúng chỗ không, rồi rút gọn. [schema/number]',
    ],
    [
      'date',
      'issuedOn: 2024-02-06',
      `issuedOn: ${'1'.repeat(MILLION)}x`,
      `5:11 issuedOn: “${'1'.repeat(60)}…” không phải một ngày. → Viết năm-tháng-ngày, ví dụ 2024-02-06; bản nguồn không ghi thì viết null. [schema/issuedOn]`,
    ],
    [
      'file name',
      'file: kon-tum/08-ct-ubnd-2024.txt',
      `file: ${'a'.repeat(300)}.txt`,
      '36:9 file: Tên tệp nhận được dài quá 200 ký tự. → Đặt tên ngắn hơn. [schema/source.file]',
    ],
    [
      'key',
      PLACE,
      `${PLACE}\n${'k'.repeat(MILLION)}: a`,
      '7:1 Tên khóa ở đây quá dài. → Trước dấu hai chấm chỉ viết tên khóa; lời văn có dấu hai chấm thì đặt trong ngoặc kép. [yaml]',
    ],
    [
      'a key of a thousand',
      PLACE,
      `${PLACE}\n${'k'.repeat(1000)}: a`,
      `7:1 Khóa “${'k'.repeat(60)}…” không có trong mẫu. → Xóa khóa này; mẫu chỉ có các khóa: ${KEYS}. [schema/unknown-key]`,
    ],
    [
      'brackets, 20 000 deep',
      PLACE,
      `place: ${'['.repeat(20_000)}${']'.repeat(20_000)}`,
      '6:1 Các ngoặc lồng nhau quá nhiều lớp. → Viết lại theo mẫu; chữ có nhiều dấu ngoặc thì đặt trong ngoặc kép "…". [yaml]',
    ],
    [
      'brackets, 60 deep',
      PLACE,
      `place: ${'['.repeat(60)}${']'.repeat(60)}`,
      `6:8 place: Ở đây cần một dòng chữ, không phải “${'['.repeat(60)}…”. → Viết trên một dòng; chữ có dấu hai chấm hoặc dấu thăng đặt trong ngoặc kép. [schema/place]`,
    ],
    [
      'components, 3 000 deep',
      'nông thôn mới.',
      `${'<Sub>'.repeat(3_000)}nông${'</Sub>'.repeat(3_000)}`,
      TOO_COMPLEX,
    ],
  ])('%s', (_, from, to, told) => {
    const problems = fixtureArchive().edit(DIRECTIVE, from, to).problems();
    expect(problems).toEqual([`content/${DIRECTIVE}:${told}`]);
  });

  test('lines of dashes that never close the front matter, in less than five seconds', () => {
    const archive = fixtureArchive().write(DIRECTIVE, `---\n${'---x\n'.repeat(200_000)}`);
    const began = performance.now();
    expect(archive.problems()).toEqual([
      `content/${DIRECTIVE}:1:1 Phần khai báo mở ở đây mà chưa đóng. → Viết một dòng ba gạch nối “---” giữa phần khai báo và lời văn. [front-matter]`,
    ]);
    expect(performance.now() - began).toBeLessThan(5_000);
  });

  test.each([
    ['a document', DIRECTIVE, 'topics: [thi-dua-khen-thuong, kinh-te]'],
    ['a campaign', CAMPAIGN, 'topics: [thi-dua-khen-thuong]'],
    ['a controlled list', 'indicators.yaml', 'units: [xã]'],
  ])(
    'twenty thousand faults in %s: the first hundred, and the number of the rest',
    (_, file, from) => {
      const many = `${from.replace(/\[.*/, '')}[${'1, '.repeat(20_000)}1]`;
      const problems = fixtureArchive().edit(file, from, many).problems();
      expect(problems).toHaveLength(101);
      const placeOf = (index: number) => /^\S+:\d+:\d+/.exec(problems[index] ?? '')?.[0];
      expect(problems[100]).toBe(
        `${placeOf(100)} Tệp này còn 19901 lỗi nữa, bắt đầu từ đây. → Sửa các lỗi trên rồi chạy lại. [more]`,
      );
      expect(placeOf(100)).not.toBe(placeOf(99));
    },
    60_000,
  );

  test('a campaign, too', () => {
    const deep = `${'<Sub>'.repeat(3_000)}x${'</Sub>'.repeat(3_000)}`;
    expect(fixtureArchive().edit(CAMPAIGN, 'Phát động tại', deep).problems()).toEqual([
      `content/${CAMPAIGN}:${TOO_COMPLEX}`,
    ]);
  });

  test('a received file of one endless line', () => {
    const archive = fixtureArchive();
    const endless = 'Sở '.repeat(300_000);
    const before = sha256Of(archive.read(REPORT_SOURCE));
    archive.write(REPORT_SOURCE, endless).edit(REPORT, before, sha256Of(endless));
    const problems = archive.problems();
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(
      `content/${REPORT}:46:1 Bản chép khác tệp nhận được ở lời văn: tệp nhận được (content/${REPORT_SOURCE}:1) có “«Sở» Sở Sở Sở”`,
    );
  });
});

/** Each stands in place of the words "nông thôn mới." on line 64 of a real document; the place told is where it begins. */
describe('a body that would run, fetch, hide or mislead', () => {
  test.each([
    ['a script', '<script>globalThis.executed = true</script>', '64:61', 'unknown-component'],
    [
      'a picture whose fault runs',
      '<img src="x" onerror="globalThis.executed = true" />',
      '64:61',
      'unknown-component',
    ],
    ['a frame of another host', '<iframe src="https://evil.example"></iframe>', '64:61', 'unknown-component'],
    [
      'a drawing that runs when loaded',
      '<svg onload="globalThis.executed=true"></svg>',
      '64:61',
      'unknown-component',
    ],
    ['a style that hides the page', '<style>body</style>', '64:61', 'unknown-component'],
    [
      'every object’s own constructor as a component',
      '<constructor>a</constructor>',
      '64:61',
      'unknown-component',
    ],
    [
      'a member of an allowed component',
      '<Sub.constructor>a</Sub.constructor>',
      '64:61',
      'unknown-component',
    ],
    ['attributes spread from an object', '<Sub {...{onclick: "x"}}>2</Sub>', '64:61', 'unknown-attribute'],
    [
      'an attribute that is code',
      '<Corrected from={globalThis.executed = true}>a</Corrected>',
      '64:61',
      'unknown-attribute',
    ],
    ['an expression', '{globalThis.executed = true}', '64:61', 'no-code'],
    ['a comment that nobody sees', '{/* ẩn */}', '64:61', 'no-code'],
    ['a comment of HTML', '<!-- ẩn --> nông', '64:61', 'syntax'],
    ['a javascript: link', '[xem](javascript:globalThis.executed=true)', '64:61', 'link-address'],
    ['a javascript: link written in entities', '[xem](&#106;avascript:alert(1))', '64:61', 'link-address'],
    ['a data: link', '[xem](data:text/html,<script>alert(1)</script>)', '64:61', 'link-address'],
    ['a picture of another host', '![ảnh](https://evil.example/x.png)', '64:61', 'no-html'],
    ['numbers turned around (U+202E)', 'Chỉ thị số \u202e1234\u202c.', '64:72', 'characters'],
    ['a letter of no width inside a number', 'Nghị quyết 12\u200b-NQ/TU.', '64:74', 'characters'],
    ['a Cyrillic letter in a sign', 'Quyết định 12/QĐ-UBND của ТW.', '64:87', 'characters'],
    ['a null', 'nông\u0000 thôn.', '64:65', 'characters'],
  ])('%s', (_, body, place, rule) => {
    const problems = fixtureArchive().edit(DIRECTIVE, 'nông thôn mới.', body).problems();
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(new RegExp(`^content/${DIRECTIVE}:${place} .* → .* \\[${rule}\\]$`, 's'));
    expect('executed' in globalThis).toBe(false);
  });
});
