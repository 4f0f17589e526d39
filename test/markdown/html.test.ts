/** The accepted tree as HTML: wraps and marks, nothing else. */
import { describe, expect, test } from 'vitest';
import { compiled, htmlOf, textOf } from './shown.ts';

describe('blocks', () => {
  test('a block has its address, its kind and level, and an anchor that says where it leads', () => {
    expect(compiled('## I. MỤC TIÊU\n\nTổng đàn bò đạt 6.250 con.').html).toBe(
      [
        '<div class="heading"><h2 id="muc-i" data-pin="mục I" class="unit level-1">I. MỤC TIÊU</h2><a href="#muc-i" class="anchor" aria-label="Địa chỉ của mục I"></a></div>',
        '<p id="muc-i-doan-1" data-pin="mục I, đoạn 1" class="paragraph level-1">Tổng đàn bò đạt 6.250 con.<a href="#muc-i-doan-1" class="anchor" aria-label="Địa chỉ của mục I, đoạn 1"></a></p>',
      ].join('\n'),
    );
  });

  test.each([
    ['an item', '- Tổng đàn bò', '<p id="gach-1" class="item level-0">- Tổng đàn bò</p>'],
    [
      'a heading of level 6',
      '###### a) Một',
      '<div class="heading"><h6 id="muc-a" class="unit level-1">a) Một</h6></div>',
    ],
    [
      'a number in a number',
      '1. Một\n\n1.1. Hai',
      '<p id="muc-1" class="unit level-1">1. Một</p>\n<p id="muc-1-1" class="unit level-2">1.1. Hai</p>',
    ],
    [
      'emphasis',
      'đạt **10%** *trở lên*, ***nữa***',
      '<p id="doan-1" class="paragraph level-0">đạt <strong>10%</strong> <em>trở lên</em>, <em><strong>nữa</strong></em></p>',
    ],
    [
      'a link',
      'Xem [Cổng](https://kontum.gov.vn)',
      '<p id="doan-1" class="paragraph level-0">Xem <a href="https://kontum.gov.vn">Cổng</a></p>',
    ],
    [
      'less than and ampersand',
      'a \\< b & c',
      '<p id="doan-1" class="paragraph level-0">a &#x3C; b &#x26; c</p>',
    ],
    [
      'an escaped tag stays text',
      '\\<script>alert(1)\\</script>',
      '<p id="doan-1" class="paragraph level-0">&#x3C;script>alert(1)&#x3C;/script></p>',
    ],
  ])('%s (made up)', (_, text, html) => expect(htmlOf(text)).toBe(html));

  test('a table has its address and no anchor inside', () => {
    const { html } = compiled('| Chỉ tiêu | Kết quả |\n|:---|---:|\n| Bò | 6.250 |');
    expect(html).toBe(
      [
        '<table id="doan-1" data-pin="đoạn 1" class="paragraph level-0">',
        '<thead>',
        '<tr>',
        '<th align="left">Chỉ tiêu</th>',
        '<th align="right">Kết quả</th>',
        '</tr>',
        '</thead>',
        '<tbody>',
        '<tr>',
        '<td align="left">Bò</td>',
        '<td align="right">6.250</td>',
        '</tr>',
        '</tbody>',
        '</table>',
      ].join('\n'),
    );
  });
});

describe('blocks of the printed act', () => {
  test.each([
    [
      'keep their lines',
      '<Signature>\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLê Trí Thanh\n\n</Signature>',
      '<div class="signature" id="ky"><p>TM. ỦY BAN NHÂN DÂN<br>\nCHỦ TỊCH</p><p>Lê Trí Thanh</p></div>',
    ],
    [
      'in emphasis too',
      '<Signature>\n\n**TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH**\n\n</Signature>',
      '<div class="signature" id="ky"><p><strong>TM. ỦY BAN NHÂN DÂN<br>\nCHỦ TỊCH</strong></p></div>',
    ],
    [
      'once, with two spaces at their end',
      '<Signature>\n\nTM. ỦY BAN NHÂN DÂN  \nCHỦ TỊCH\n\n</Signature>',
      '<div class="signature" id="ky"><p>TM. ỦY BAN NHÂN DÂN<br>\nCHỦ TỊCH</p></div>',
    ],
    [
      'a list of recipients is lines, not a list',
      '<Recipients>\n\nNơi nhận:\n\n- Sở Nội vụ (b/c);\n- Lưu: VT, PNV.\n\n</Recipients>',
      '<div class="recipients" id="noi-nhan"><p>Nơi nhận:</p><p>- Sở Nội vụ (b/c);<br>\n- Lưu: VT, PNV.</p></div>',
    ],
    [
      'a title',
      '<Title>\n\nCHỈ THỊ\n\n</Title>',
      '<div class="act-title" id="ten-van-ban"><p>CHỈ THỊ</p></div>',
    ],
    [
      'without empty lines',
      '<Title>\nCHỈ THỊ\n</Title>',
      '<div class="act-title" id="ten-van-ban"><p>CHỈ THỊ</p></div>',
    ],
    [
      'a letterhead of a file that has it column by column',
      '<Letterhead>\n\nUBND TỈNH A\n\nSố: 1/CT-UBND\n\nCỘNG HÒA\n\nA, ngày 1\n\n</Letterhead>',
      '<div class="letterhead" id="phan-dau"><p>UBND TỈNH A</p><p>Số: 1/CT-UBND</p><p>CỘNG HÒA</p><p>A, ngày 1</p></div>',
    ],
    [
      'a letterhead of a file that has it row by row',
      '<Letterhead>\n\nTỈNH ỦY A\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nSố 1-CT/TU\n\nA, ngày 1\n\n</Letterhead>',
      '<div class="letterhead row-by-row" id="phan-dau"><p>TỈNH ỦY A</p><p>ĐẢNG CỘNG SẢN VIỆT NAM</p><p>Số 1-CT/TU</p><p>A, ngày 1</p></div>',
    ],
    [
      'a letterhead in two columns (made up)',
      '<Letterhead>\n\n| A | B |\n|---|---|\n| C | D |\n\n</Letterhead>',
      '<div class="letterhead" id="phan-dau"><table>\n<thead>\n<tr>\n<th>A</th>\n<th>B</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>C</td>\n<td>D</td>\n</tr>\n</tbody>\n</table></div>',
    ],
  ])('%s', (_, text, html) => expect(htmlOf(text)).toBe(html));

  test('running text keeps its words only', () => {
    expect(htmlOf('Một\nhai  \nba')).toBe('<p id="doan-1" class="paragraph level-0">Một\nhai\nba</p>');
  });
});

describe('marks of the transcription are visible', () => {
  const MARK = /<a((?: [a-z-]+="[^"]*")*)>(.*?)<\/a>/g;

  /** Each mark: its classes, what it says, and the words it shows. */
  function marksIn(text: string): string[] {
    return [...htmlOf(text).matchAll(MARK)].map(([, given = '', words]) => {
      const value = (key: string) => new RegExp(` ${key}="([^"]*)"`).exec(given)?.[1];
      return `${value('class')} | ${value('title')} | ${words}`;
    });
  }

  test.each([
    [
      'a correction says what was received',
      '<Corrected from="Phân đầu">Phấn đấu</Corrected> có',
      'corrected | Bản nhận được: “Phân đầu” | Phấn đấu',
    ],
    [
      'and why',
      '<Corrected from="-" reason="gạch đầu dòng">1.</Corrected> Một',
      'corrected | Bản nhận được: “-”; gạch đầu dòng | 1.',
    ],
    [
      'what was left out shows that something was',
      'Một <Corrected from="|"></Corrected> hai',
      'corrected left-out | Bản nhận được: “|” | ',
    ],
    [
      'a supply says why',
      '<Supplied reason="mất chữ">Một</Supplied> hai',
      'supplied | Bổ sung: mất chữ | Một',
    ],
    [
      'inside emphasis',
      '“*<Corrected from="luong y">lương y</Corrected> như từ mẫu*”',
      'corrected | Bản nhận được: “luong y” | lương y',
    ],
    [
      'quotes and tags in what was received are text',
      "a <Corrected from='\"&gt;&lt;script&gt;'>b</Corrected>",
      'corrected | Bản nhận được: “&#x22;><script>” | b',
    ],
  ])('%s', (_, text, mark) => expect(marksIn(text)).toEqual([mark]));

  test('each leads to its row in the list, counted through text and footnotes', () => {
    const { html, notesHtml, corrections } = compiled(
      [
        '## I. <Corrected from="a">b</Corrected>',
        'Một <Supplied reason="x">hai</Supplied>[^1]',
        '<Title>\n\n<Corrected from="c"></Corrected> D\n\n</Title>',
        '[^1]: <Corrected from="e">f</Corrected>',
      ].join('\n\n'),
    );
    const rows = [...(html + notesHtml).matchAll(/ href="#hieu-dinh-(\d+)"/g)].map(([, row]) => Number(row));
    expect([rows, corrections.map(({ from }) => from)]).toEqual([
      [1, 2, 3, 4],
      ['a', null, 'c', 'e'],
    ]);
  });

  test('lowered letters stand low', () => {
    expect(htmlOf('NC<Sub>TTHG</Sub>.')).toBe(
      '<p id="doan-1" class="paragraph level-0">NC<sub>TTHG</sub>.</p>',
    );
  });

  test.each([
    ['with nothing in it', '<Corrected from="x" />'],
    ['with both tags', '<Corrected from="x"></Corrected>'],
    ['lowered letters', '<Sub></Sub>'],
  ])('one alone on its line is a paragraph: %s', (_, text) => {
    expect(htmlOf(text)).toMatch(
      /^<p id="doan-1" class="paragraph level-0"><(?:a|sub)[^>]*><\/(?:a|sub)><\/p>$/,
    );
  });
});

describe('footnotes', () => {
  const body = compiled(
    'Một[^1] hai[^2] ba[^1]\n\n[^1]: Xã Đăk Nông, xã Đăk Kan.\n\n[^2]: Thôn **Đăk Hú**\n\n    xã Đăk Dục.',
  );

  test('a mark leads to its note and can be led back to', () => {
    expect(body.html).toContain(
      '<sup class="note-mark"><a id="danh-dau-1" href="#chu-thich-1" aria-label="Chú thích 1">(1)</a></sup>',
    );
  });

  test('a second mark of one note has an id of its own', () => {
    expect([...body.html.matchAll(/id="(danh-dau-[^"]+)"/g)].map(([, id]) => id)).toEqual([
      'danh-dau-1',
      'danh-dau-2',
      'danh-dau-1-2',
    ]);
  });

  test('a note begins with the way back and keeps its paragraphs', () => {
    expect(body.notesHtml).toBe(
      [
        '<p id="chu-thich-1" class="note" data-pin="chú thích 1"><a href="#danh-dau-1" class="note-back" aria-label="Chú thích 1: về chỗ đánh dấu">(1)</a> Xã Đăk Nông, xã Đăk Kan.</p>',
        '<p id="chu-thich-2" class="note" data-pin="chú thích 2"><a href="#danh-dau-2" class="note-back" aria-label="Chú thích 2: về chỗ đánh dấu">(2)</a> Thôn <strong>Đăk Hú</strong></p><p data-pin="chú thích 2">xã Đăk Dục.</p>',
      ].join('\n'),
    );
  });

  test('a table in a note stands below its number (made up)', () => {
    const { notesHtml } = compiled('Một[^1]\n\n[^1]: | a | b |\n    |---|---|\n    | c | d |');
    expect(notesHtml).toMatch(
      /^<p id="chu-thich-1" class="note" data-pin="chú thích 1"><a [^>]*>\(1\)<\/a> <\/p><table data-pin="chú thích 1">/,
    );
    expect(textOf(notesHtml).match(/[abcd]/g)).toEqual(['a', 'b', 'c', 'd']);
  });

  test('notes stand in the order of the file', () => {
    const { notesHtml } = compiled('Một[^2] hai[^1]\n\n[^2]: B\n\n[^1]: A');
    expect([...notesHtml.matchAll(/id="([^"]+)"/g)].map(([, id]) => id)).toEqual([
      'chu-thich-2',
      'chu-thich-1',
    ]);
  });
});
