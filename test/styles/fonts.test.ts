/** The fonts that the site sends have every letter that it may have to show. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { beforeAll, describe, expect, test } from 'vitest';
import { CHARACTERS, CUTS } from '../../scripts/fonts/cuts.ts';
import { filesBelow } from '../../src/corpus/files.ts';

const ROOT = join(import.meta.dirname, '../..');

/** The characters of a font: format 4 of its table "cmap" (OpenType 1.9), which knows the first plane. */
async function charactersOf(file: string): Promise<Set<string>> {
  const bytes = await subsetFont(readFileSync(join(ROOT, 'src/styles/fonts', file)), null, {
    targetFormat: 'sfnt',
    keepAllGlyphs: true,
  });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tag = (at: number) => String.fromCharCode(...bytes.subarray(at, at + 4));
  const tables = Array.from({ length: view.getUint16(4) }, (_, index) => 12 + 16 * index);
  const cmap = view.getUint32((tables.find((at) => tag(at) === 'cmap') ?? 0) + 8);
  const parts = Array.from({ length: view.getUint16(cmap + 2) }, (_, index) =>
    view.getUint32(cmap + 8 + 8 * index),
  );
  const table = cmap + (parts.find((at) => view.getUint16(cmap + at) === 4) ?? 0);
  const segments = view.getUint16(table + 6) / 2;
  const found = new Set<string>();
  for (let segment = 0; segment < segments; segment += 1) {
    const last = view.getUint16(table + 14 + 2 * segment);
    const first = view.getUint16(table + 16 + 2 * (segments + segment));
    for (let code = first; code <= last && code < 0xffff; code += 1) found.add(String.fromCharCode(code));
  }
  return found;
}

describe.each(CUTS.map(({ file }) => file))('%s', (file) => {
  let has: Set<string>;
  beforeAll(async () => {
    has = await charactersOf(file);
  });

  test('is the cut that its script describes', () => {
    expect([...new Set(CHARACTERS)].filter((one) => !has.has(one))).toEqual([]);
    expect(has.size).toBeLessThan(CHARACTERS.length + 10);
  });

  test('has every Vietnamese letter, in both cases', () => {
    const vowels = [...'aăâeêioôơuưy'].flatMap((vowel) =>
      ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].map((tone) => vowel + tone),
    );
    const letters = [...vowels, 'đ'].flatMap((letter) => [letter, letter.toUpperCase()]);
    const spelled = letters.map((letter) => letter.normalize('NFC'));
    expect(spelled.filter((one) => !has.has(one))).toEqual([]);
  });

  test('has every character of the documents', () => {
    const documents = join(ROOT, 'content/documents');
    const texts = filesBelow(documents, '.mdx').map((name) => readFileSync(join(documents, name), 'utf8'));
    const missing = new Set(
      [...texts.join('').normalize('NFC')].filter((one) => one !== '\n' && !has.has(one)),
    );
    expect([...missing]).toEqual([]);
  });
});
