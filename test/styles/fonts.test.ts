/** The fonts are what their script makes, the style sheet asks them for what they have, and they have every letter. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bytesOf, CUTS, unicodeRange } from '../../scripts/fonts/cuts.ts';
import { filesBelow } from '../../src/corpus/files.ts';

const ROOT = join(import.meta.dirname, '../..');
const sheet = readFileSync(join(ROOT, 'src/styles/fonts.css'), 'utf8');
/** Signs that the packages have in no Latin file; the reader's own font shows them. */
const ELSEWHERE = ['\n', '≥'];
const characters = new Set(CUTS.flatMap((cut) => [...cut.characters]));

test.each(CUTS.map((cut) => [cut.file, cut] as const))(
  '%s is what “npm run fonts” makes',
  async (file, cut) => {
    const kept = readFileSync(join(ROOT, 'src/styles/fonts', file));
    expect(Buffer.from(await bytesOf(cut)).equals(kept)).toBe(true);
  },
);

test.each(CUTS.map((cut) => [cut.file, cut] as const))(
  'the style sheet asks %s for its characters',
  (file, cut) => {
    const rule = sheet.slice(sheet.indexOf(file));
    const range = /unicode-range:\s*([^;]+);/.exec(rule)?.[1]?.replaceAll(/\s+/g, ' ');
    expect(range).toBe(unicodeRange(cut.characters));
  },
);

test('every Vietnamese letter, in both cases and both spellings', () => {
  const vowels = [...'aăâeêioôơuưy'].flatMap((vowel) =>
    ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].map((tone) => vowel + tone),
  );
  const letters = [...vowels, 'đ'].flatMap((letter) => [letter, letter.toUpperCase()]);
  const spelled = letters.flatMap((letter) => [...letter.normalize('NFC'), ...letter.normalize('NFD')]);
  expect(spelled.filter((one) => !characters.has(one))).toEqual([]);
});

test('every character that the documents print', () => {
  const documents = join(ROOT, 'content/documents');
  const printed = filesBelow(documents, '.mdx').map((file) => readFileSync(join(documents, file), 'utf8'));
  const missing = [...new Set(printed.join('').normalize('NFC'))].filter(
    (one) => !characters.has(one) && !ELSEWHERE.includes(one),
  );
  expect(missing).toEqual([]);
});
