/** What an editor is told of a component that may not stand as it does. */
import { describe, expect, test } from 'vitest';
import { compileBody } from '../../src/markdown/compile.ts';
import { componentNames, components } from '../../src/markdown/components.ts';

const told = (text: string) => compileBody(text).faults.map(({ message, mend }) => `${message} → ${mend}`);

describe('message and mend', () => {
  test.each([
    [
      'an unknown component: the whole list',
      '<Chart />',
      [
        'Thẻ <Chart> không có trong danh sách được dùng. → Chỉ dùng: <Corrected>, <Supplied>, <Sub>, <Letterhead>, <Title>, <Recipients>, <Signature>. Dấu nhỏ hơn in trong bản gốc viết “\\<”.',
      ],
    ],
    [
      'an unknown attribute: those that there are',
      'a <Corrected from="x" onclick="y">b</Corrected>',
      [
        'Thuộc tính “onclick” của <Corrected> không được dùng như vậy. → <Corrected> nhận: from="…", reason="…", mỗi thuộc tính một lần, giá trị là chữ trong ngoặc kép.',
      ],
    ],
    [
      'where there are none',
      'a <Sub id="x">1</Sub>',
      [
        'Thuộc tính “id” của <Sub> không được dùng như vậy. → <Sub> nhận: không thuộc tính nào, mỗi thuộc tính một lần, giá trị là chữ trong ngoặc kép.',
      ],
    ],
    [
      'a missing attribute: how to write it',
      'a <Corrected>b</Corrected>',
      ['Thẻ <Corrected> thiếu thuộc tính “from”. → Viết <Corrected from="…">.'],
    ],
    [
      'a block in a paragraph',
      'a <Title>b</Title>',
      [
        'Thẻ <Title> phải đứng riêng, ngoài mọi đoạn và mọi thẻ khác. → Đặt <Title> và </Title> mỗi thẻ một dòng, cách đoạn bằng dòng trống.',
      ],
    ],
    [
      'a mark around a paragraph',
      '<Sub>\n\na\n\n</Sub>',
      [
        'Thẻ <Sub> chỉ đánh dấu chữ trong một đoạn, không bao quanh cả đoạn. → Viết <Sub …>, chữ và </Sub> liền nhau trên cùng một dòng.',
      ],
    ],
    [
      'a correction in a correction',
      'a <Corrected from="x">b <Supplied reason="y">c</Supplied></Corrected>',
      [
        'Thẻ <Supplied> nằm trong một liên kết hoặc một chỗ hiệu đính khác. → Đóng chỗ bên ngoài lại rồi mới mở <Supplied …>.',
      ],
    ],
    [
      'lowered letters may stand in a correction',
      'a <Corrected from="NCTTHG">NC<Sub>TTHG</Sub></Corrected>',
      [],
    ],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual(expected));
});

describe('every component of the list may stand in its place', () => {
  test.each(Object.entries(components))('%s', (name, { place, attributes }) => {
    const given = Object.keys(attributes)
      .map((key) => ` ${key}="x"`)
      .join('');
    const [open, close] = [`<${name}${given}>`, `</${name}>`];
    expect(told(place === 'inline' ? `Một ${open}hai${close} ba` : `${open}\n\nMột\n\n${close}`)).toEqual([]);
    expect(componentNames).toContain(`<${name}>`);
  });

  test.each(
    Object.entries(components).flatMap(([name, { attributes }]) =>
      Object.keys(attributes).map((key) => [name, key]),
    ),
  )('%s takes no code for %s', (name, key) => {
    const { faults } = compileBody(`Một <${name} ${key}={process.env.HOME}>hai</${name}>`);
    expect(faults.map(({ rule }) => rule)).toContain('unknown-attribute');
  });
});
