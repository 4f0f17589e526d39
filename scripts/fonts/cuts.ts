/**
 * The cuts of the two faces that the site sends: Latin and Vietnamese in one file each, so that "đua" is one run of
 * letters with its kerning. Foreign letters, weights and features that no page uses are left out: 860 kB become 46.
 */
import subsetFont from 'subset-font';

/** One file to make. */
export interface Cut {
  /** Below `src/styles/fonts/`. */
  file: string;
  /** The npm package of its makers, which is needed only to make it anew: 48 MB for both. */
  from: { name: string; version: string; file: string };
}

export const CUTS: readonly Cut[] = [
  {
    file: 'serif.woff2',
    from: {
      name: 'source-serif',
      version: '4.5.1',
      file: 'WOFF2/VAR/SourceSerif4Variable-Roman.ttf.woff2',
    },
  },
  {
    file: 'sans.woff2',
    from: { name: 'inter-ui', version: '4.1.1', file: 'variable/InterVariable.woff2' },
  },
];

const SIGNS = '§©«»°±²³·¹×÷½¼¾–—‘’“”•…‰′″₫←↑→↓−≈≤≥';
/** Letters that Vietnamese shares with others; Ð is what many keyboards give for Đ. */
const SHARED = 'ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýÐð';
/** Precomposed: browsers put a letter and its marks together before they draw them. */
const VIETNAMESE = `ĂăĐđĨĩŨũƠơƯư${span(0x1ea0, 0x1ef9)}`;
/** Letters of other languages are a sixth of the bytes, and a reader's own fonts have them. */
export const CHARACTERS = `${span(0x20, 0x7e)}\u00a0${SIGNS}${SHARED}${VIETNAMESE}`;

/** Kerning, and figures of one width; nothing that only a style sheet could ask for. */
const FEATURES = ['kern', 'lnum', 'tnum'];
/** Regular to bold, as the style sheets use them; drawn for text of 14 points. */
const AXES = { opsz: 14, wght: { min: 400, max: 700 } };

function span(first: number, last: number): string {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, step) => first + step));
}

/**
 * The bytes of a cut.
 *
 * @param font the whole face
 * @example (await cutOf(readFileSync('InterVariable.woff2'))).length // some 30,000
 */
export function cutOf(font: Uint8Array): Promise<Uint8Array> {
  return subsetFont(font, CHARACTERS, {
    targetFormat: 'woff2',
    keepFeatures: FEATURES,
    variationAxes: AXES,
  });
}
