/** The marked text is the draft, letter for letter. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blocksOf } from '../../src/drafts/marked-text.ts';
import { paragraphsOf } from '../../src/drafts/paragraph.ts';
import { checked } from './shelf.ts';

const PIECES = [
  'Chỉ thị số 34-CT/TW',
  ' ngày 07/4/2014',
  '\n',
  '\n\n',
  'số 35-',
  '\nNQ/TW',
  ' và ',
  '<b>&amp;',
  '😀',
  ' ',
];
const drafts = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(''));

test('all runs joined give back the text, and every citation is one run', () => {
  fc.assert(
    fc.property(drafts, fc.integer({ min: 1, max: 80 }), (text, size) => {
      const { places } = checked(text);
      const pieces = blocksOf(text, places, size).flat();
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      const marked = pieces.filter(({ place }) => place !== null);
      expect(marked.map((piece) => piece.text)).toEqual(
        places.map(({ start, end }) => text.slice(start, end)),
      );
      expect(marked.map(({ place }) => place)).toEqual([...places.keys()]);
    }),
  );
});

test('blocks end at line ends, a line without end at a space', () => {
  const ends = (text: string) => blocksOf(text, [], 10).map((block) => block.at(-1)?.text.at(-1));
  expect(ends('một hai ba bốn\nnăm sáu bảy tám\nchín')).toEqual(['\n', '\n', 'n']);
  expect(blocksOf('chữ '.repeat(1000), [], 10).length).toBeGreaterThan(50);
  expect(blocksOf('x'.repeat(1000), [], 10)).toHaveLength(1);
  expect(blocksOf('', [])).toEqual([]);
});

test('paragraphs are counted without empty lines', () => {
  const text = 'CHỈ THỊ\n\n  \nTheo Chỉ thị số 34-CT/TW và Nghị định số 91/2017/NĐ-CP.\nTheo Chỉ thị 34.';
  expect(paragraphsOf(text, checked(text).places)).toEqual([2, 2, 3]);
  expect(paragraphsOf('34-CT/TW', [{ start: 0, end: 8, row: 0 }])).toEqual([1]);
});
