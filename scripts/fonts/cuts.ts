/**
 * The cuts of the two faces that the site sends: Latin with punctuation, and what Vietnamese adds. Foreign letters,
 * weights and features that no page uses are left out: what stays is about half.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

/** One file to make: from a file of a package, the characters that it keeps. */
export interface Cut {
  /** Below `src/styles/fonts/`. */
  file: string;
  from: string;
  characters: string;
}

const PUNCTUATION = '–—‘’“”„†‡•…‰′″‹›⁄€←↑→↓−';
const LATIN = `${span(0x20, 0x7e)}${span(0xa0, 0xff)}${PUNCTUATION}`;
/** Precomposed, and the marks alone for text that spells them apart. */
const VIETNAMESE = `₫ĂăĐđĨĩŨũƠơƯư${span(0x1ea0, 0x1ef9)}\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323`;

/** Marks and their places, kerning, and figures of one width; nothing that only a style sheet could ask for. */
const FEATURES = ['ccmp', 'kern', 'lnum', 'locl', 'mark', 'mkmk', 'tnum'];
/** Regular to bold, as the style sheets use them. */
const WEIGHTS = { min: 400, max: 700 };

export const CUTS: readonly Cut[] = [
  cut('serif-latin', 'source-serif-4/files/source-serif-4-latin-wght-normal', LATIN),
  cut('serif-vietnamese', 'source-serif-4/files/source-serif-4-vietnamese-wght-normal', VIETNAMESE),
  cut('sans-latin', 'inter/files/inter-latin-wght-normal', LATIN),
  cut('sans-vietnamese', 'inter/files/inter-vietnamese-wght-normal', VIETNAMESE),
];

function cut(name: string, from: string, characters: string): Cut {
  return { file: `${name}.woff2`, from: `@fontsource-variable/${from}.woff2`, characters };
}

function span(first: number, last: number): string {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, step) => first + step));
}

const require = createRequire(import.meta.url);

/**
 * The bytes of a cut, the same each time.
 *
 * @example (await bytesOf(CUTS[0])).length // some 30,000
 */
export function bytesOf({ from, characters }: Cut): Promise<Uint8Array> {
  return subsetFont(readFileSync(require.resolve(from)), characters, {
    targetFormat: 'woff2',
    keepFeatures: FEATURES,
    variationAxes: { wght: WEIGHTS },
  });
}

/**
 * Characters as a style sheet names them.
 *
 * @example unicodeRange('abcđ') // 'U+0061-0063, U+0111'
 */
export function unicodeRange(characters: string): string {
  const points = [...new Set(characters)].map((one) => one.codePointAt(0) ?? 0).sort((a, b) => a - b);
  const spans: [number, number][] = [];
  for (const point of points) {
    const last = spans.at(-1);
    if (last && last[1] === point - 1) last[1] = point;
    else spans.push([point, point]);
  }
  const hex = (point: number) => point.toString(16).toUpperCase().padStart(4, '0');
  return spans
    .map(([first, last]) => (first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`))
    .join(', ');
}
