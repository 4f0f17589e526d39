/** What a node shows, and what the received file must have in its place. */
import { describe, expect, test } from 'vitest';
import { compareTokens } from '../../src/core/fidelity.ts';
import { readReceived } from '../../src/core/received.ts';
import { parseBody } from '../../src/markdown/parse.ts';
import { attributeOf, shownText, tokenStreamsOf } from '../../src/markdown/printed-text.ts';
import { paragraphs } from '../core/arbitraries.ts';
import { law } from '../core/law.ts';

function treeOf(text: string) {
  const { tree } = parseBody(text);
  if (!tree) throw new Error(text);
  return tree;
}

/** The running text that the received file must have, and each footnote. */
function expected(text: string): string[] {
  const { body, notes } = tokenStreamsOf(treeOf(text));
  const words = (tokens: { text: string }[]) => tokens.map((token) => token.text).join(' ');
  return [words(body), ...[...notes].map(([mark, tokens]) => `${mark}: ${words(tokens)}`)];
}

describe('shownText: the words a reader sees, on one line', () => {
  test.each([
    ['a correction', '<Corrected from="Phân đầu">Phấn đấu</Corrected> đạt[^1]\n\n[^1]: x', 'Phấn đấu đạt'],
    ['a supply', '<Supplied reason="mất">1.</Supplied> Một', '1. Một'],
    ['what was left out', 'Một <Corrected from="|"></Corrected> hai', 'Một hai'],
    ['lowered letters', 'Lưu: VT, NC<Sub>TTHG</Sub>.', 'Lưu: VT, NCTTHG.'],
    ['emphasis', 'đạt từ **10%** trở lên', 'đạt từ 10% trở lên'],
    ['a link', 'Xem [Cổng](https://kontum.gov.vn) tỉnh', 'Xem Cổng tỉnh'],
    ['two lines', 'Một\nhai', 'Một hai'],
    ['a heading', '## II. NỘI DUNG', 'II. NỘI DUNG'],
    ['references', 'a &amp; b &lt; c', 'a & b < c'],
    ['a table', '| a | b |\n|---|---|\n| c | d |', 'a b c d'],
    [
      'a block',
      '<Signature>\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLê Trí Thanh\n\n</Signature>',
      'TM. ỦY BAN NHÂN DÂN CHỦ TỊCH Lê Trí Thanh',
    ],
  ])('%s', (_, text, words) => {
    const [first] = treeOf(text).children;
    expect(first && shownText(first)).toBe(words);
  });
});

describe('attributeOf', () => {
  const component = (text: string) => {
    const [first] = treeOf(text).children;
    const inside =
      first && 'children' in first ? first.children.find(({ type }) => type.startsWith('mdx')) : undefined;
    return inside ?? first;
  };

  test.each([
    ['its value', 'a <Corrected from="Phân đầu">b</Corrected>', 'from', 'Phân đầu'],
    ['in single quotes', 'a <Corrected from=\'a "b"\'>b</Corrected>', 'from', 'a "b"'],
    ['with a reference', 'a <Corrected from="&lt;5%">b</Corrected>', 'from', '<5%'],
    ['empty', 'a <Corrected from="">b</Corrected>', 'from', ''],
    ['missing', 'a <Corrected from="x">b</Corrected>', 'reason', null],
    ['an expression', 'a <Corrected from={x}>b</Corrected>', 'from', null],
    ['not a component', 'a', 'from', null],
  ])('%s', (_, text, name, value) => {
    const node = component(text);
    expect(node && attributeOf(node, name)).toBe(value);
  });
});

describe('tokenStreamsOf: corrections undone, supplies left out, footnotes apart', () => {
  test.each([
    [
      'a correction is what was received',
      '<Corrected from="Phân đầu">Phấn đấu</Corrected> có',
      ['Phân đầu có'],
    ],
    ['an empty one is nothing', 'Một <Corrected from="">hai</Corrected> ba', ['Một ba']],
    [
      'what was left out was there',
      '<Corrected from="Lê Ngọc Tuấn" reason="chữ ký viết tay"></Corrected> Lê',
      ['Lê Ngọc Tuấn Lê'],
    ],
    ['a correction inside a word', 'Ph<Corrected from="â">ấ</Corrected>n', ['Phân']],
    ['a supply was lost', '<Supplied reason="mất">1.</Supplied> Một', ['Một']],
    ['lowered letters are part of the word', 'NC<Sub>TTHG</Sub>.', ['NCTTHG .']],
    ['emphasis up to a word’s end', '“Th*i*” đua', ['“ Th * i * ” đua']],
    ['a footnote is a stream of its own', 'Đạt 10%[^1].\n\n[^1]: Ước.', ['Đạt 10 % [^1] .', '1: Ước .']],
    ['a mark ends a word', 'mới[^2]và\n\n[^2]: x', ['mới [^2] và', '2: x']],
    ['paragraphs part words', 'Một\n\nhai', ['Một hai']],
    ['so do the paragraphs of a footnote', 'a[^1]\n\n[^1]: Một\n\n    hai', ['a [^1]', '1: Một hai']],
    ['so do cells', '| a | b |\n|---|---|\n| c | d |', ['a b c d']],
    ['a printed star', '5*6*7', ['5 * 6 * 7']],
  ])('%s: %j', (_, text, streams) => expect(expected(text)).toEqual(streams));

  test('each token knows its line', () => {
    const text =
      '\n\n## I. MỘT\n\nhai\nba <Corrected from="x">y</Corrected>\n\n<Title>\n\nbốn\nnăm\n\n</Title>';
    expect(tokenStreamsOf(treeOf(text)).body.map((token) => `${token.text} ${token.line}`)).toEqual([
      'I 3',
      '. 3',
      'MỘT 3',
      'hai 5',
      'ba 6',
      'x 6',
      'bốn 10',
      'năm 11',
    ]);
  });

  test('an address of the web loses no line', () => {
    const { body } = tokenStreamsOf(treeOf('Một\n\nXem www.kontum.gov.vn hoặc so@kontum.gov.vn nhé'));
    expect([...new Set(body.map(({ line }) => line))]).toEqual([1, 3]);
  });
});

test('a text without marks reads the same from the received file and from the document', () => {
  law([paragraphs], (texts) => {
    // A lone rule is a page break of the received file, and a sign that begins a line may be a mark there.
    const printed = texts
      .map((text) => text.replace(/[-$*#^]/g, '').trim())
      .filter(Boolean)
      .join('\n\n');
    expect(compareTokens(readReceived(printed), tokenStreamsOf(treeOf(printed)))).toEqual([]);
  });
});
