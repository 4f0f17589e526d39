/** Restricted MDX to a syntax tree: labels stay printed text, nothing is made of them. */
import { visitParents } from 'unist-util-visit-parents';
import { describe, expect, test } from 'vitest';
import { parseBody } from '../../src/markdown/parse.ts';
import { paragraphs } from '../core/arbitraries.ts';
import { law } from '../core/law.ts';
import { bodyOf, documentIds } from '../core/real-text.ts';

/** The kinds of node in a text, each once, in reading order. */
function kinds(text: string): string[] {
  const { tree } = parseBody(text);
  const found = new Set<string>();
  if (tree) visitParents(tree, ({ type }) => void found.add(type));
  return [...found].slice(1);
}

describe('is a paragraph and text', () => {
  test.each([
    ['a list', '- Một\n- Hai'],
    ['a numbered list', '1. Một\n2. Hai'],
    ['brackets', '1) Một'],
    ['a star', '* Một'],
    ['a task', '- [ ] Một'],
    ['four spaces', '    Một'],
    ['a fence', '```\nMột\n```'],
    ['tildes as a fence', '~~~\nMột\n~~~'],
    ['backticks', '`Một`'],
    ['a quotation', '> Một'],
    ['a rule', '---'],
    ['a rule of stars', '* * *'],
    ['a line below a line', 'Một\n==='],
    ['struck words', '~~Một~~ và ~hai~'],
    ['a definition', '[a]: https://kontum.gov.vn'],
    ['a reference to nothing', '[a] [b][c] ![d]'],
    ['a bare address', 'https://kontum.gov.vn và www.kontum.gov.vn'],
    ['an e-mail', 'so@kontum.gov.vn'],
    ['two spaces at the end', 'Một  \nhai'],
    ['a backslash at the end', 'Một\\\nhai'],
    ['stars in a product', '5*6*7'],
    ['stars in brackets', '(*) a (*)'],
    ['seven number signs', '####### Một'],
    ['a number sign without a space', '##Một'],
  ])('%s (made up): %j', (_, text) => expect(kinds(text)).toEqual(['paragraph', 'text']));

  test('anything of words, figures, labels and punctuation', () => {
    law([paragraphs], (texts) => expect(kinds(texts.join('\n\n'))).toEqual(['paragraph', 'text']));
  });
});

describe('is what it says', () => {
  test.each([
    ['a heading', '## I. Một', ['heading', 'text']],
    ['emphasis', '*Một* **hai**', ['paragraph', 'emphasis', 'text', 'strong']],
    ['a footnote', 'Một[^1]\n\n[^1]: Hai', ['paragraph', 'text', 'footnoteReference', 'footnoteDefinition']],
    ['a table', '| a |\n|---|\n| b |', ['table', 'tableRow', 'tableCell', 'text']],
    ['a link', '[Một](https://kontum.gov.vn)', ['paragraph', 'link', 'text']],
    ['a component in a line', 'Một <Sub>1</Sub>', ['paragraph', 'text', 'mdxJsxTextElement']],
    [
      'a component on lines of its own',
      '<Title>\n\nMột\n\n</Title>',
      ['mdxJsxFlowElement', 'paragraph', 'text'],
    ],
    ['code, for the gate to name', 'import a from "b"', ['mdxjsEsm']],
    ['an expression, for the gate to name', '{a}', ['mdxFlowExpression']],
  ])('%s', (_, text, expected) => expect(kinds(text)).toEqual(expected));

  test.each(documentIds)('only the allowed kinds stand in %s', (id) => {
    const allowed = [
      'paragraph',
      'text',
      'heading',
      'emphasis',
      'strong',
      'mdxJsxTextElement',
      'mdxJsxFlowElement',
      'footnoteReference',
      'footnoteDefinition',
    ];
    expect(kinds(bodyOf(id)).filter((kind) => !allowed.includes(kind))).toEqual([]);
  });
});

test('every node knows its place, bare addresses too', () => {
  const { tree } = parseBody('Một\n\nXem www.kontum.gov.vn hoặc so@kontum.gov.vn nhé');
  const lines: (number | undefined)[] = [];
  if (tree) visitParents(tree, 'text', ({ position }) => void lines.push(position?.start.line));
  expect(lines).toEqual([1, 3]);
});

test('what cannot be read is one fault and no tree', () => {
  expect(parseBody('Đạt <5%')).toMatchObject({ tree: null, fault: { line: 1, column: 5, rule: 'syntax' } });
  expect(parseBody('Đạt \\<5%')).toMatchObject({ fault: null });
});

test('nothing is evaluated', () => {
  const mark = '__parsed__';
  parseBody(`{globalThis.${mark} = 1}\n\nexport const x = globalThis.${mark} = 2`);
  expect(mark in globalThis).toBe(false);
});
