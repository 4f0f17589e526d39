/** The checker of style sheets and scripts finds what Chrome 109 or Firefox 115 lacks, and nothing else. */
import { describe, expect, test } from 'vitest';
import { newerCss } from '../../../scripts/quality/support/css.ts';
import { newerScript, ownMembers } from '../../../scripts/quality/support/js.ts';

describe('style sheets', () => {
  test.each([
    ['a { color: light-dark(red, blue) }', ['light-dark() (chrome 109, firefox 115)']],
    [
      'h1 { text-wrap: balance }',
      ['text-wrap (chrome 109, firefox 115)', 'text-wrap: balance (chrome 109, firefox 115)'],
    ],
    [
      'a { &:hover { color: red } }',
      ['& (chrome 109, firefox 115)', 'rule inside a rule (chrome 109, firefox 115)'],
    ],
    ['a { width: 3rlh }', ['unit rlh (chrome 109, firefox 115)']],
    ['a:has(b) { color: red }', [':has (firefox 115)']],
    ['a, b:has(c) { color: red }', [':has in the list a,b:has(c) (firefox 115)']],
    ['@property --x { syntax: "*"; inherits: false }', expect.arrayContaining(['@property (firefox 115)'])],
    ['@starting-style { a { opacity: 0 } }', ['@starting-style (chrome 109, firefox 115)']],
    ['a { anchor-name: --a }', expect.arrayContaining(['anchor-name (chrome 109, firefox 115)'])],
    ['@supports (anchor-name: --a) { a { anchor-name: --a } }', []],
    ['a { display: grid; gap: 1rem; inset: 0; color: rgb(0 0 0 / 50%) }', []],
    ['@media (min-width: 40rem) { a:is(b, c):focus-visible { margin-inline: 2px } }', []],
    ['@font-face { font-family: x; src: local("y"); size-adjust: 108%; font-display: swap }', []],
    ['@page { size: A4; margin: 20mm }', []],
    ['a { -webkit-line-clamp: 1; width: clamp(1rem, 2vw, 3rem); height: 100dvh }', []],
  ])('%s', (text, expected) => expect(newerCss(text)).toEqual(expected));

  test('what is no style sheet is an error, not silence', () => {
    expect(() => newerCss('a { color: }} b')).toThrow();
  });
});

describe('scripts', () => {
  const newer = (text: string) => newerScript(text, new Set());

  test.each([
    ['[].toSorted()', ['.toSorted (chrome 109)']],
    ['Map.groupBy([], (x) => x)', ['Map.groupBy (chrome 109, firefox 115)']],
    ['URL.canParse("x")', ['URL.canParse (chrome 109)']],
    ['new Set().union(other)', ['.union (chrome 109, firefox 115)']],
    ['Promise.withResolvers()', ['Promise.withResolvers (chrome 109, firefox 115)']],
    ['new Intl.Segmenter("vi")', ['Intl.Segmenter (firefox 115)']],
    ['document.startViewTransition(go)', ['.startViewTransition (chrome 109, firefox 115)']],
    ['[].findLast(go); structuredClone(x); a?.b ?? c; class A { #x = 1; static {} }', []],
    ['[].map(go).values(); new Map().entries()', []],
  ])('%s', (text, expected) => expect(newer(text)).toEqual(expected));

  test.each(['/[\\p{L}--a]/v', 'import x from "./x.json" with { type: "json" }', 'using x = y()'])(
    'younger syntax is an error: %s',
    (text) => expect(() => newer(text)).toThrow(SyntaxError),
  );

  test('a method of our own that bears a younger name is none of the browser’s', () => {
    const text = 'class A { take() {} } new A().take()';
    expect(newer(text)).toEqual(['.take (chrome 109, firefox 115)']);
    expect(newerScript(text, ownMembers([text]))).toEqual([]);
  });
});
