/** For any text: no crash, no lost word; for any damage to a file: a draft or one clear refusal. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareTokens } from '../../src/core/fidelity.ts';
import { readReceived } from '../../src/core/received.ts';
import { readAct } from '../../src/import/act/read-act.ts';
import { bodyMdx } from '../../src/import/draft/body.ts';
import { mendedLetters } from '../../src/import/received/mended.ts';
import { ImportRefused } from '../../src/import/refusal.ts';
import { joinPages } from '../../src/import/text/join-pages.ts';
import { plainLostNotes } from '../../src/import/text/lost-notes.ts';
import { readBlocks } from '../../src/import/text/read-blocks.ts';
import { compileBody } from '../../src/markdown/compile.ts';
import { figure, label, sign, word } from '../core/arbitraries.ts';
import { docx, list, listInstance, numbered, paragraph, run, table } from './docx-file.ts';
import { imported, receivedFile, textIn } from './imported.ts';
import { pdf } from './pdf-file.ts';

/** What stands in received texts, and what a text may hold to be read as code. */
const piece = fc.oneof(
  { weight: 8, arbitrary: word },
  { weight: 2, arbitrary: figure },
  { weight: 2, arbitrary: sign },
  fc.constantFrom(
    '{',
    '}',
    '<',
    '</',
    '<script>',
    '<sup>(1)</sup>',
    '⁽²⁾',
    '¹',
    '**',
    '*',
    '***',
    '_',
    '[^1]',
    '[x](y)',
    '![',
    '$',
    '$\\geq 5$',
    '|',
    '| a | b |',
    '\\',
    '&lt;',
    '&#x20;',
    'import',
    'export',
    '~~',
    '`',
    '#',
    '---',
    '<b>',
    '<!--',
    '{/*',
    'Số:',
    'Nơi nhận:',
    'CHỈ THỊ',
    'TM.',
    'CHỦ TỊCH',
  ),
);
/** Pieces stand apart or touch. */
const line = fc
  .tuple(
    fc.option(label, { nil: '' }),
    fc.array(fc.tuple(piece, fc.constantFrom(' ', ' ', '')), { minLength: 1, maxLength: 12 }),
  )
  .map(([printed, pieces]) => `${printed} ${pieces.flat().join('')}`.trim());
const received = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\n\n')), { minLength: 1, maxLength: 14 })
  .map((lines) => lines.map(([text, end]) => text + end).join(''));

function bodyOf(text: string): string {
  return bodyMdx(readAct(joinPages(readBlocks(text), true)), (mdx) => mdx);
}

describe('any text', () => {
  test('keeps every word and number through the body, which passes the gate', () => {
    fc.assert(
      fc.property(received, (raw) => {
        const { text } = plainLostNotes(mendedLetters(raw).text);
        const { body, faults } = compileBody(bodyOf(text));
        expect(faults).toEqual([]);
        expect(compareTokens(readReceived(text), body?.tokens ?? { body: [], notes: new Map() })).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test('of any letters of Unicode does not crash, and what it says passes the gate', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (raw) => {
        let text: string;
        try {
          text = plainLostNotes(mendedLetters(raw).text).text;
        } catch (error) {
          expect(error).toBeInstanceOf(ImportRefused);
          return;
        }
        expect(compileBody(bodyOf(text)).faults).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

/** A draft, or a refusal in words; anything else is a crash. */
async function endsWell(name: string, bytes: Buffer): Promise<void> {
  try {
    const draft = await imported(name, bytes, { issuer: 'kon-tum/ubnd' });
    expect(draft.mdx).toContain('source:');
  } catch (error) {
    if (!(error instanceof ImportRefused)) throw error;
    expect(error.message).toMatch(/\p{L}/u);
    expect(error.message).not.toMatch(/chưa qua được kiểm tra/);
  }
}

/** Bytes overwritten, cut out or repeated. */
const damage = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 0.999, noNaN: true }),
    kind: fc.constantFrom('byte', 'cut', 'twice'),
    byte: fc.nat({ max: 255 }),
    length: fc.nat({ max: 40 }),
  }),
  { minLength: 1, maxLength: 4 },
);

function damaged(
  bytes: Buffer,
  blows: readonly { at: number; kind: string; byte: number; length: number }[],
): Buffer {
  return blows.reduce((file, { at, kind, byte, length }) => {
    const from = Math.floor(at * file.length);
    if (kind === 'cut') return Buffer.concat([file.subarray(0, from), file.subarray(from + length)]);
    if (kind === 'twice') return Buffer.concat([file.subarray(0, from + length), file.subarray(from)]);
    const changed = Buffer.from(file);
    changed[from] = byte;
    return changed;
  }, bytes);
}

const WORD = docx(
  [
    paragraph('CHỈ THỊ'),
    paragraph('Về thi đua năm 2024'),
    numbered('Mục tiêu', 1),
    paragraph(run('Đạt ', '<w:b/>') + run('10%')),
    table([
      ['TT', 'Xã'],
      ['1', 'Đăk Ang'],
    ]),
  ].join(''),
  { numbering: list(0, [['decimal', '%1.']]) + listInstance(1, 0) },
);
const PAGES = pdf([
  [
    { text: 'CHỈ THỊ', x: 270, y: 700 },
    { text: 'Về thi đua năm 2024 của tỉnh Kon Tum', x: 72, y: 680 },
    { text: 'Các sở, ban, ngành thực hiện nghiêm.', x: 72, y: 640 },
  ],
]);

describe('any damage', () => {
  test.each([
    ['a Word file', 'a.docx', WORD, 120],
    ['a PDF', 'a.pdf', PAGES, 60],
    ['a text', 'a.txt', receivedFile('kon-tum/08-ct-ubnd-2024.txt').subarray(0, 6000), 25],
  ])(
    'of %s ends in a draft or a refusal',
    async (_, name, bytes, numRuns) => {
      await fc.assert(
        fc.asyncProperty(damage, (blows) => endsWell(name, damaged(bytes, blows))),
        { numRuns },
      );
    },
    240_000,
  );
});

test('any words typed into Word come out again', async () => {
  const typed = fc.array(
    fc.array(piece, { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join(' ')),
    { minLength: 1, maxLength: 6 },
  );
  await fc.assert(
    fc.asyncProperty(typed, async (texts) => {
      const text = await textIn(
        'a.docx',
        docx(texts.map((one) => paragraph(run(one))).join('') + paragraph('Hết')),
      );
      // A raised number is a mark here and a figure there.
      const letters = (words: string) => (words.normalize('NFKC').match(/[\p{L}\p{N}]/gu) ?? []).join('');
      expect(letters(text.replace(/<\/?sup>/g, ''))).toBe(
        letters(mendedLetters(`${texts.join(' ')}Hết`).text),
      );
    }),
    { numRuns: 80 },
  );
});
