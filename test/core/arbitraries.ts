/** Random text as official documents have it: words from the real documents, numbers, labels and punctuation. */
import fc from 'fast-check';
import { bodyOf, documentIds } from './real-text.ts';

const WORD = /(?<![\p{L}\p{N}])\p{L}+(?![\p{L}\p{N}])/gu;
const words = [
  ...new Set(
    documentIds
      .flatMap((id) => bodyOf(id).match(WORD) ?? [])
      .filter(
        (word) => !/^(?:Corrected|Supplied|from|reason|Title|Signature|Recipients|Letterhead)$/.test(word),
      ),
  ),
].sort();

/** A Vietnamese word of the real documents. */
export const word: fc.Arbitrary<string> = fc.constantFrom(...words);

/** A figure as print has it: `1.700.000`, `3-4%`, `94,15%`, `19/19`, `5*6*7`. */
export const figure: fc.Arbitrary<string> = fc.oneof(
  fc.nat({ max: 2_000_000 }).map((value) => value.toLocaleString('vi-VN')),
  fc.nat({ max: 9999 }).map((value) => `${value / 100}`.replace('.', ',').concat('%')),
  fc.tuple(fc.nat({ max: 99 }), fc.nat({ max: 99 })).map(([low, high]) => `${low}-${high}%/năm`),
  fc.tuple(fc.nat({ max: 19 }), fc.nat({ max: 19 })).map(([part, whole]) => `${part}/${whole}`),
  fc.tuple(fc.nat({ max: 9 }), fc.nat({ max: 9 }), fc.nat({ max: 9 })).map((digits) => digits.join('*')),
);

/** A printed label with its sign. */
export const label: fc.Arbitrary<string> = fc.constantFrom(
  ...[
    '-',
    '+',
    '–',
    '•',
    '*',
    'I.',
    'II.',
    'IX.',
    '1.',
    '2.',
    '13.',
    '1.1.',
    '2.3.',
    '1)',
    '12)',
    'a)',
    'b)',
    'đ)',
  ],
  ...['Điều 5.', 'Mục 2.', 'Phụ lục I', 'Chương II', 'Phần thứ nhất', '(1)', '(*)'],
);

/** Punctuation and signs that mean nothing to Markdown. */
export const sign: fc.Arbitrary<string> = fc.constantFrom(
  ...[
    ',',
    '.',
    ';',
    ':',
    '...',
    './.',
    '?',
    '!',
    '“',
    '”',
    '"',
    "'",
    '(',
    ')',
    '/',
    '–',
    '-',
    '%',
    '≥',
    '±',
    '°',
  ],
  ...['&', '§', '=', '~', '~~', '>', '< 5', '*', '_', '`', '```', '---', '===', '@', '$', '^', '}', '[', ']'],
);

/** One printed paragraph; lines end anywhere. */
export const paragraph: fc.Arbitrary<string> = fc
  .tuple(
    fc.option(label, { nil: '' }),
    fc.array(
      fc.tuple(
        fc.oneof({ weight: 6, arbitrary: word }, figure, sign, label),
        fc.constantFrom(' ', ' ', ' ', '  ', '\n', '\n    '),
      ),
      { minLength: 1, maxLength: 30 },
    ),
  )
  .map(([first, pieces]) => [first, ' ', ...pieces.flat()].join('').trim());

/** A text of several paragraphs. */
export const paragraphs: fc.Arbitrary<string[]> = fc.array(paragraph, { minLength: 1, maxLength: 6 });
