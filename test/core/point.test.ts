/** A place in a file from an offset, as messages name it. */
import { describe, expect, test } from 'vitest';
import { pointAt } from '../../src/core/point.ts';
import { paragraphs } from './arbitraries.ts';
import { law } from './law.ts';

describe('pointAt', () => {
  test.each([
    ['the first sign', 'Một\nhai', 0, 1, 1],
    ['the last of a line', 'Một\nhai', 3, 1, 4],
    ['the first of the next', 'Một\nhai', 4, 2, 1],
    ['the end', 'Một\nhai', 7, 2, 4],
    ['after Windows line ends', 'Một\r\nhai', 5, 2, 1],
    ['an empty text', '', 0, 1, 1],
  ])('%s: %j, %i → %i:%i', (_, text, offset, line, column) => {
    expect(pointAt(text, offset)).toEqual({ line, column });
  });

  test('leads back to the sign', () => {
    law([paragraphs], (texts) => {
      const text = texts.join('\n\n');
      const offset = Math.floor(text.length / 2);
      const { line, column } = pointAt(text, offset);
      expect(text.split('\n')[line - 1]?.[column - 1] ?? '\n').toBe(text[offset]);
    });
  });
});
