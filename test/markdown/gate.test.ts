/** The gate: a document is text. Hostile bodies are refused with the exact place, real passages pass untouched. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileBody } from '../../src/markdown/compile.ts';
import { refuse } from '../../src/markdown/gate.ts';
import { parseBody } from '../../src/markdown/parse.ts';
import { figure, word } from '../core/arbitraries.ts';
import { law } from '../core/law.ts';
import { falselyReal } from '../core/real-text.ts';

/** A whole body in which the passage begins on line 5; what stands around it is from a real document. */
function inDocument(passage: string): string {
  return [
    '## I. CHỈ TIÊU THI ĐUA CHỦ YẾU',
    'GRDP bình quân đầu người trên **63,7 triệu đồng**.',
    passage,
    'Thành lập mới **360** doanh nghiệp.',
  ].join('\n\n');
}

/** Every fault as `line:column rule`. */
function refused(passage: string): string[] {
  const { body, faults } = compileBody(inDocument(passage));
  expect(body === null).toBe(faults.length > 0);
  return faults.map(({ line, column, rule }) => `${line}:${column} ${rule}`);
}

describe('code', () => {
  test.each([
    ['import', 'import fs from "node:fs"', ['5:1 no-code']],
    ['import for its effect', 'import "data:text/javascript,alert(1)"', ['5:1 no-code']],
    ['export const', 'export const title = process.env.HOME', ['5:1 no-code']],
    ['export default', 'export default ({children}) => children', ['5:1 no-code']],
    ['export of another file', 'export * from "./x.mjs"', ['5:1 no-code']],
    ['an expression as a paragraph', '{1 + 1}', ['5:1 no-code']],
    ['an expression in a sentence', 'Đạt {process.env.HOME} xã', ['5:5 no-code']],
    ['an expression on the second line', 'Đạt\n{process.exit()} xã', ['6:1 no-code']],
    ['an expression over two lines', 'Đạt {\nprocess.exit()\n} xã', ['5:5 no-code']],
    ['an expression in emphasis', 'Đạt **{x}** xã', ['5:7 no-code']],
    ['an expression in a link', '[{x}](https://kontum.gov.vn)', ['5:2 no-code']],
    ['an expression in a heading', '### {x}', ['5:5 no-code']],
    ['an expression in a table', '| a | b |\n|---|---|\n| {x} | d |', ['7:3 no-code']],
    ['an expression in a footnote', 'Đạt[^1]\n\n[^1]: {x}', ['7:7 no-code']],
    ['an expression in a component', 'Đạt <Sub>{x}</Sub>', ['5:10 no-code']],
    ['a component of an expression alone', '<Sub>{x}</Sub>', ['5:6 no-code']],
    ['an expression in a block', '<Title>\n\n{x}\n\n</Title>', ['7:1 no-code']],
    ['an empty expression', 'Đạt {} xã', ['5:5 no-code']],
    ['a comment of MDX', 'Đạt {/* ẩn */} xã', ['5:5 no-code']],
    ['two of them', '{a} và {b}', ['5:1 no-code', '5:8 no-code']],
    ['an unclosed brace', 'Đạt {10 xã', ['5:5 syntax']],
    ['a brace that closes in another paragraph', 'Đạt {10 xã.\n\nHai }', ['5:5 syntax']],
    ['a brace with no code in it', 'Đạt {10 xã} nữa', ['5:5 syntax']],
    ['a sentence that begins with import', 'import hàng hóa', ['5:1 syntax']],
  ])('%s: %j', (_, passage, expected) => expect(refused(passage)).toEqual(expected));
});

describe('HTML', () => {
  test.each([
    ['script', '<script>alert(1)</script>', ['5:1 unknown-component']],
    ['script in a sentence', 'Đạt <script>alert(1)</script>', ['5:5 unknown-component']],
    ['script with a source', '<script src="//evil.example/x.js"></script>', ['5:1 unknown-component']],
    ['script in a table', '| a | b |\n|---|---|\n| <script></script> | d |', ['7:3 unknown-component']],
    ['script in a footnote', 'Đạt[^1]\n\n[^1]: <script>x</script>', ['7:7 unknown-component']],
    ['script in a heading', '### <script>x</script>', ['5:5 unknown-component']],
    [
      'script in a signature',
      '<Signature>\n\nA <script>x</script>\n\n</Signature>',
      ['7:3 unknown-component'],
    ],
    ['image that fails', '<img src="x" onerror="alert(1)" />', ['5:1 unknown-component']],
    ['image as HTML writes it', 'Đạt <img src=x onerror=alert(1)> xã', ['5:5 syntax']],
    ['frame', '<iframe src="https://evil.example"></iframe>', ['5:1 unknown-component']],
    ['style', '<style>body</style>', ['5:1 unknown-component']],
    ['style with rules', '<style>{`p{}`}</style>', ['5:1 unknown-component', '5:8 no-code']],
    ['drawing', '<svg onload="alert(1)" />', ['5:1 unknown-component']],
    ['drawing as HTML writes it', '<svg onload=alert(1)>', ['5:1 syntax']],
    ['link', 'Xem <a href="javascript:alert(1)">đây</a>', ['5:5 unknown-component']],
    ['link as HTML writes it', 'Xem <a href=javascript:alert(1)>đây</a>', ['5:5 syntax']],
    ['harmless bold', 'Đạt <b>10%</b>', ['5:5 unknown-component']],
    ['line break', 'Một<br/>hai', ['5:4 unknown-component']],
    ['line break as HTML writes it', 'Một<br>hai', ['5:4 syntax']],
    ['comment', '<!-- ẩn -->', ['5:1 syntax']],
    ['comment in a sentence', 'Đạt <!-- ẩn --> xã', ['5:5 syntax']],
    ['doctype', '<!doctype html>', ['5:1 syntax']],
    ['processing instruction', '<?php x ?>', ['5:1 syntax']],
    ['CDATA', '<![CDATA[x]]>', ['5:1 syntax']],
  ])('%s: %j', (_, passage, expected) => expect(refused(passage)).toEqual(expected));
});

describe('components', () => {
  test.each([
    ['unknown', '<Chart />', ['5:1 unknown-component']],
    ['unknown in a sentence', 'Đạt <Chart>10</Chart>', ['5:5 unknown-component']],
    ['in small letters', 'Đạt <sub>10</sub>', ['5:5 unknown-component']],
    ['a name that every object has', '<constructor>x</constructor>', ['5:1 unknown-component']],
    ['another such name', 'Đạt <toString/>', ['5:5 unknown-component']],
    ['__proto__', '<__proto__ />', ['5:1 unknown-component']],
    ['a member', 'Đạt <a.b>x</a.b>', ['5:5 unknown-component']],
    ['a member of an allowed one', 'Đạt <Sub.x>10</Sub.x>', ['5:5 unknown-component']],
    ['a namespace', 'Đạt <x:y>z</x:y>', ['5:5 unknown-component']],
    ['a fragment', '<></>', ['5:1 unknown-component']],
    ['a fragment in a sentence', 'Đạt <>10</> xã', ['5:5 unknown-component']],
    ['an unknown attribute', '<Sub id="x">1</Sub>', ['5:1 unknown-attribute']],
    ['an event', 'Đạt <Corrected from="a" onclick="alert(1)">b</Corrected>', ['5:5 unknown-attribute']],
    ['a style', '<Title style="display:none">\n\nA\n\n</Title>', ['5:1 unknown-attribute']],
    [
      'an attribute of another component',
      'Đạt <Supplied reason="x" from="a">b</Supplied>',
      ['5:5 unknown-attribute'],
    ],
    ['an attribute that every object has', 'Đạt <Sub constructor="x">1</Sub>', ['5:5 unknown-attribute']],
    ['an expression for a value', 'Đạt <Corrected from={x}>b</Corrected>', ['5:5 unknown-attribute']],
    ['an attribute without a value', 'Đạt <Corrected from>b</Corrected>', ['5:5 unknown-attribute']],
    ['an attribute twice', 'Đạt <Corrected from="a" from="c">b</Corrected>', ['5:5 unknown-attribute']],
    ['a spread', '<Sub {...{onclick: x}}>1</Sub>', ['5:1 unknown-attribute']],
    ['a spread in a sentence', 'Đạt <Corrected from="a" {...props}>b</Corrected>', ['5:5 unknown-attribute']],
    ['no spread', '<Sub {x}>1</Sub>', ['5:6 syntax']],
    ['a correction that says not of what', 'Đạt <Corrected>b</Corrected>', ['5:5 missing-attribute']],
    ['a supply without its reason', '<Supplied>b</Supplied>', ['5:1 missing-attribute']],
    ['both wrong', 'Đạt <Corrected to="b">b</Corrected>', ['5:5 unknown-attribute', '5:5 missing-attribute']],
    [
      'a block in a block',
      '<Title>\n\n<Signature>\n\nA\n\n</Signature>\n\n</Title>',
      ['7:1 component-place'],
    ],
    ['a block in a paragraph', 'Đạt <Title>10</Title> xã', ['5:5 component-place']],
    ['a block on one line', '<Title>CHỈ THỊ</Title>', ['5:1 component-place']],
    ['a block in a footnote', 'Đạt[^1]\n\n[^1]: <Title>A</Title>', ['7:7 component-place']],
    [
      'a mark around a paragraph',
      '<Supplied reason="x">\n\nMột đoạn\n\n</Supplied>',
      ['5:1 component-place'],
    ],
    ['a mark around a heading', '<Corrected from="x">\n\n### Một\n\n</Corrected>', ['5:1 component-place']],
    [
      'a correction in a supply',
      'Đạt <Supplied reason="x"><Corrected from="a">b</Corrected></Supplied>',
      ['5:26 component-place'],
    ],
    [
      'a supply in a correction',
      'Đạt <Corrected from="a">b <Supplied reason="x">c</Supplied></Corrected>',
      ['5:27 component-place'],
    ],
    [
      'a correction in a link',
      '[<Corrected from="a">b</Corrected>](https://kontum.gov.vn)',
      ['5:2 component-place'],
    ],
    ['a tag that is not closed', 'Đạt <Sub>10 xã', ['5:5 syntax']],
    ['a block that is not closed', '<Title>\n\nCHỈ THỊ', ['5:1 syntax']],
    ['closed by another name', '<Title>\n\nCHỈ THỊ\n\n</Titel>', ['5:1 syntax']],
    ['closed in another paragraph', 'Đạt <Sub>10\n\nxã</Sub>', ['5:5 syntax']],
    ['a stray closing tag', 'Đạt </Sub> xã', ['5:5 syntax']],
    ['a stray closing block', '</Title>', ['5:1 syntax']],
    ['a tag that never ends', 'Đạt <Corrected from="a', ['5:5 syntax']],
    ['a tag over the end of its paragraph', 'Đạt <Sub\n\nhai', ['5:5 syntax']],
  ])('%s: %j', (_, passage, expected) => expect(refused(passage)).toEqual(expected));

  test('crossed with emphasis', () => {
    expect(refused('Đạt **a <Sub>b** c</Sub>')[0]).toMatch(/^5:\d+ syntax$/);
  });
});

describe('links and images', () => {
  test.each([
    ['javascript:', 'Xem [đây](javascript:alert(1))', ['5:5 link-address']],
    ['words nobody printed', 'Xem [đây](https://x.vn "CHỮ KHÔNG IN")', ['5:5 link-title']],
    ['in mixed case', 'Xem [đây](JaVaScRiPt:alert(1))', ['5:5 link-address']],
    ['in references', 'Xem [đây](&#106;avascript:alert(1))', ['5:5 link-address']],
    ['in angle brackets', 'Xem [đây](<javascript:alert(1)>)', ['5:5 link-address']],
    ['after a space', 'Xem [đây]( javascript:alert(1))', ['5:5 link-address']],
    ['after a tab', 'Xem [đây](\tjavascript:alert(1))', ['5:5 link-address']],
    [
      'javascript: with a good address behind it',
      'Xem [đây](javascript:a//https://kontum.gov.vn#)',
      ['5:5 link-address'],
    ],
    ['data:', 'Xem [đây](data:text/html,<b>x)', ['5:5 link-address']],
    ['vbscript:', 'Xem [đây](vbscript:msgbox)', ['5:5 link-address']],
    ['file:', 'Xem [đây](file:///etc/passwd)', ['5:5 link-address']],
    ['another host without a scheme', 'Xem [đây](//evil.example)', ['5:5 link-address']],
    ['backslashes', 'Xem [đây](\\\\\\\\evil.example)', ['5:5 link-address']],
    ['a scheme without a host', 'Xem [đây](https:evil.example)', ['5:5 link-address']],
    ['relative', 'Xem [đây](../../bi-mat.txt)', ['5:5 link-address']],
    ['from the root', 'Xem [đây](/vb/kon-tum/)', ['5:5 link-address']],
    ['to nowhere', 'Xem [đây]()', ['5:5 link-address']],
    ['in a footnote', 'Đạt[^1]\n\n[^1]: [x](javascript:x)', ['7:7 link-address']],
    ['in a heading', '### [x](javascript:x)', ['5:5 link-address']],
    ['two on a line', '[a](x) và [b](y)', ['5:1 link-address', '5:11 link-address']],
    ['image', 'Xem ![ảnh](https://kontum.gov.vn/x.png)', ['5:5 no-html']],
    ['image that is a program', '![ảnh](./evil.mjs)', ['5:1 no-html']],
    ['image in a link', '[![ảnh](x.png)](https://kontum.gov.vn)', ['5:2 no-html']],
    ['address in angle brackets', 'Xem <https://kontum.gov.vn>', ['5:5 syntax']],
    ['e-mail in angle brackets', 'Xem <so@kontum.gov.vn>', ['5:5 syntax']],
  ])('%s: %j', (_, passage, expected) => expect(refused(passage)).toEqual(expected));

  test.each(['https://kontum.gov.vn', 'HTTP://kontum.gov.vn', 'mailto:so@kontum.gov.vn', '#muc-i'])(
    'a link to %s may stand',
    (address) => expect(refused(`Xem [đây](${address})`)).toEqual([]),
  );
});

describe('footnotes and headings', () => {
  test.each([
    ['a mark without its note', 'Đạt 10%[^1] rồi', ['5:8 footnote-missing']],
    ['two such marks', 'Đạt[^1] rồi\nlại[^2]', ['5:4 footnote-missing', '6:4 footnote-missing']],
    ['such a mark behind an escape', 'Đạt \\<5%[^7]', ['5:9 footnote-missing']],
    ['such a mark in emphasis', 'Đạt **10%[^1]** rồi', ['5:10 footnote-missing']],
    ['such a mark in a block', '<Title>\n\nCHỈ THỊ[^1]\n\n</Title>', ['7:8 footnote-missing']],
    ['a note without text', 'Đạt[^1]\n\n[^1]:', ['7:1 footnote-missing']],
    ['a note twice', 'Đạt[^1]\n\n[^1]: Một\n\n[^1]: Hai', ['9:1 footnote-twice']],
    ['a note that no mark calls', 'Đạt\n\n[^1]: Một', ['7:1 footnote-unused']],
    ['a note without a number', 'Đạt[^a]\n\n[^a]: Một', ['7:1 footnote-number']],
    ['a note in a block', 'Đạt[^1]\n\n<Recipients>\n\n[^1]: Một\n\n</Recipients>', ['9:1 footnote-place']],
    ['a note in a note', 'Đạt[^1] và[^2]\n\n[^1]: Một\n\n    [^2]: Hai', ['9:5 footnote-place']],
    ['a mark in a note', 'Đạt[^1] và[^2]\n\n[^1]: Một[^2]\n\n[^2]: Hai', ['7:10 footnote-nested']],
    ['a heading of level 1', '# II. NỘI DUNG', ['5:1 heading-level']],
    ['a heading of level 1 in a block', '<Title>\n\n# CHỈ THỊ\n\n</Title>', ['7:1 heading-level']],
  ])('%s: %j', (_, passage, expected) => expect(refused(passage)).toEqual(expected));

  test('a printed bracket is no mark', () => expect(refused('Đạt \\[^1]')).toEqual([]));
});

describe('angle brackets that mean less than', () => {
  test.each([
    ['before a figure', 'Đạt <5% mỗi năm', ['5:5 syntax']],
    ['before a word', 'Đạt <mức giao, cả năm', ['5:5 syntax']],
    ['at the end', 'Đạt <', ['5:5 syntax']],
    ['at the end of a tag', 'Đạt </', ['5:5 syntax']],
  ])('%s: %j', (_, passage, expected) => expect(refused(passage)).toEqual(expected));

  test('at the very end of the file', () => {
    const { faults } = compileBody('Đạt <');
    expect(faults.map(({ line, column, rule }) => [line, column, rule])).toEqual([[1, 5, 'syntax']]);
  });
});

const UNTOUCHED: [name: string, text: string][] = [
  ['a rate', 'Tỷ lệ hộ nghèo giảm ít nhất 3-4%/năm'],
  ['a ratio', 'nâng số xã đạt chuẩn nông thôn mới lên 137 xã/193 xã, đạt tỷ lệ 71%'],
  ['an item', '- Tổng giá trị sản xuất đạt 9.050 tỷ đồng.'],
  ['an item of the second rank', '+ Lĩnh vực Khoa học và Công nghệ'],
  ['a number with its dot', '13. Phấn đấu'],
  ['a letter with its bracket', 'b) Cá nhân gồm: cán bộ, công chức'],
  ['numbers in brackets', '(1) Đường giao thông kết nối từ đường Hồ Chí Minh đi Quốc lộ 24; (2)'],
  ['dots', 'bản sắc văn hóa dân tộc.... trong đó, mỗi cán bộ'],
  [
    'straight quotes',
    'phong trào thi đua "Quảng Nam chung tay vì người nghèo - không để ai bị bỏ lại phía sau"',
  ],
  ['a stray space', 'số 2442 /KH-UBND ngày 28 tháng 7 năm 2022; số 2973 KH-UBND'],
  ['a stop of the trade', 'tổ chức thực hiện nghiêm túc Kế hoạch này./.'],
  ['an ampersand', 'Trung tâm VH-TT-DL&TT huyện'],
  ['dates', '(09/02/1913-09/02/2023)'],
  ['less than between spaces (made up)', 'a < b và c > d'],
  ['a number with its bracket (made up)', '1) Một'],
  ['stars in a product (made up)', '5*6*7 = 210'],
  ['stars with spaces (made up)', '3 * 4 * 5'],
  ['stars in brackets (made up)', '(*) Số ước; (*) số thật'],
  ['a star before a note (made up)', '* Ghi chú: số ước'],
  ['one star behind a figure (made up)', 'khách sạn 5* trở lên'],
  ['a row of stars (made up)', '***'],
  ['tildes (made up)', '~~bỏ~~ và ~giữ~'],
  ['underscores in a word (made up)', 'mau_don_01'],
  ['a row of underscores (made up)', 'Họ và tên: ______'],
  ['a rule (made up)', '---'],
  ['equals below a line (made up)', 'Một ==='],
  ['a quotation sign (made up)', '> 5% dân số'],
  ['backticks (made up)', '`` ` và ```'],
  ['a number sign (made up)', '#1 và # 2'],
  ['a closing brace (made up)', 'Đạt 10} xã'],
  ['square brackets (made up)', '[Chưa rõ] (2024) [x]: y'],
  ['an address of the web (made up)', 'Xem www.kontum.gov.vn, https://kontum.gov.vn/x và so@kontum.gov.vn'],
  ['a percent sign and letters (made up)', '100 % & hơn nữa &c.'],
];

/** The paragraph that a reader sees. */
function shown(passage: string): string[] | undefined {
  return compileBody(passage).body?.parts.map(({ text }) => text);
}

describe('printed text passes untouched', () => {
  test.each(UNTOUCHED)('%s: %s', (_, text) => {
    expect(refused(text)).toEqual([]);
    expect(shown(text)).toEqual([text]);
  });

  test('rows are printed where they do not say otherwise', () => {
    expect(falselyReal(UNTOUCHED.map(([name, text]) => [`${name} ${text}`, text]))).toEqual([]);
  });

  test.each([
    ['four leading spaces make no code', '    Tổng đàn bò đạt 6.250 con.', ['Tổng đàn bò đạt 6.250 con.']],
    ['nor do they on the second line', 'Một\n    hai', ['Một hai']],
    ['a tab in front', '\tMột', ['Một']],
    ['numbers are not counted anew', '13. Một\n\n13. Hai', ['13. Một', '13. Hai']],
    ['a rule below a line makes no heading', 'Một\n---', ['Một ---']],
    ['nor do equals', 'Một\n===', ['Một ===']],
    ['a definition is text', '[x]: https://kontum.gov.vn', ['[x]: https://kontum.gov.vn']],
    ['escaped signs are the signs', '\\<5% \\{x\\} 5\\*6', ['<5% {x} 5*6']],
    ['two spaces at the end make no break', 'Một  \nhai', ['Một hai']],
  ])('%s (made up): %j', (_, passage, expected) => expect(shown(passage)).toEqual(expected));
});

describe('whatever is typed', () => {
  const hostile = fc.constantFrom(
    ...[
      '<',
      '>',
      '</',
      '/>',
      '{',
      '}',
      '"',
      "'",
      '=',
      '&lt;',
      '&#60;',
      '\\',
      '\\<',
      '(',
      ')',
      '[',
      ']',
      '![',
      '](',
      '`',
      '*',
      '|',
      '|---|',
      '\n',
      '\n\n',
      '    ',
      '# ',
      '## ',
    ],
    ...[
      '<script>',
      '</script>',
      '<Title>',
      '</Title>',
      '<Sub>',
      '</Sub>',
      '<Corrected from="',
      '">',
      '</Corrected>',
      '<Supplied reason="x">',
      '</Supplied>',
      '<!--',
      '-->',
      '<img src=x onerror=',
      ' onclick="x"',
      ' style="x"',
    ],
    ...[
      'javascript:',
      'JAVASCRIPT:alert(1)',
      'data:text/html,',
      'https://kontum.gov.vn',
      '[^1]',
      '[^1]: ',
      'import ',
      'export default ',
      'constructor',
      '__proto__',
    ],
  );
  const whole = fc.constantFrom(
    ...[
      ' <Sub>1</Sub>',
      " <Corrected from='\">&lt;script>'>b</Corrected> ",
      ' <Supplied reason="{x}">1.</Supplied> ',
    ],
    ...[
      ' [đây](https://kontum.gov.vn "<b>") ',
      ' [đây](javascript:alert(1)) ',
      ' [đây](#muc-i) ',
      ' **đậm** ',
      ' \\<script> ',
    ],
    ...[
      '\n\n<Title>\n\nKẾ HOẠCH\n\n</Title>\n\n',
      '\n\n| a | b |\n|---|--:|\n| c | d |\n\n',
      '\n\n## I. Một\n\n',
    ],
  );
  const pieces = fc.oneof(hostile, { weight: 3, arbitrary: whole }, { weight: 2, arbitrary: word }, figure);
  const typed = fc.array(pieces, { maxLength: 14 }).map((all) => all.join(''));
  const TAG =
    /^<(?:(\/)?(p|h[2-6]|div|a|span|sub|sup|em|strong|br|table|thead|tbody|tr|t[hd]))((?: [a-z-]+="[^"]*")*)>$/;
  const ATTRIBUTES = ['id', 'class', 'title', 'href', 'aria-label', 'align', 'data-pin'];

  test('is refused with a place inside the text, or shown with allowed tags, attributes and addresses only', () => {
    law([typed], (text) => {
      const { body, faults } = compileBody(text);
      const lines = text.split('\n');
      for (const { line, column } of faults)
        expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? -1) + 1);
      const html = `${body?.html ?? ''}${body?.notesHtml ?? ''}`;
      // A quoted value may hold any sign but the quote.
      for (const [tag] of html.matchAll(/<(?:"[^"]*"|[^">])*>/g)) {
        const [, , name, given = ''] = TAG.exec(tag) ?? [];
        expect(name, tag).toBeDefined();
        const attributes = [...given.matchAll(/ ([a-z-]+)="([^"]*)"/g)];
        expect(attributes.filter(([, key]) => !ATTRIBUTES.includes(key ?? ''))).toEqual([]);
        const links = attributes.filter(([, key]) => key === 'href').map(([, , address]) => address);
        expect(links.filter((address) => !/^(?:https?:\/\/|mailto:|#)/i.test(address ?? ''))).toEqual([]);
      }
    });
  });
});

describe('every fault is for an editor', () => {
  const faults = [
    '{x}',
    '<Chart />',
    '[x](y)',
    '![x](y)',
    '# I',
    'Đạt <',
    'a[^1]',
    '<Sub>a',
    '</Sub>',
    'Đạt {',
    '<Title>x</Title>',
  ]
    .flatMap((passage) => compileBody(passage).faults)
    .map(({ rule, message, mend }): [string, string, string] => [rule, message, mend]);

  test.each(faults)('%s: Vietnamese, with a mend: %s', (rule, message, mend) => {
    for (const words of [message, mend]) {
      expect(words).toMatch(/[àáảãạăâđèéẻẽẹêìíỉĩịòóỏõọôơùúủũụưỳýỷỹỵ]/i);
      expect(words).toMatch(/\.$/);
    }
    expect(rule).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
  });
});

test('refuse lists the faults of a tree in reading order, and none of a clean one', () => {
  const { tree } = parseBody('{a}\n\n[x](y)\n\n# I');
  const clean = parseBody('Tổng đàn bò đạt 6.250 con.');
  expect([tree && refuse(tree).map(({ rule }) => rule), clean.tree && refuse(clean.tree)]).toEqual([
    ['no-code', 'link-address', 'heading-level'],
    [],
  ]);
});
