/** Names of acts and resolutions as keys, so that a typed name and a printed one meet. */
import { typedWords } from './typed-words.ts';

/** Abbreviations inside names. */
const IN_FULL: readonly [RegExp, string][] = [
  [/(?<![a-z])td ?kt(?![a-z])/g, 'thi dua khen thuong'],
  [/(?<![a-z])nqtw(?![a-z])/g, 'nq tw'],
  [/(?<![a-z])hdnd(?![a-z])/g, 'hoi dong nhan dan'],
  [/(?<![a-z])ubnd(?![a-z])/g, 'uy ban nhan dan'],
  [/(?<![a-z])cqdp(?![a-z])/g, 'chinh quyen dia phuong'],
  [/(?<![a-z])chxhcn(?![a-z])/g, 'cong hoa xa hoi chu nghia'],
];

/**
 * The key of a printed name, without its year or term.
 *
 * @example nameKey('Luật Thi đua, khen thưởng năm 2022') // 'luat thi dua khen thuong'
 */
export function nameKey(name: string): string {
  return keyOfWords(typedWords(name).map(({ text }) => text)).replace(
    / (?:nhiem ky \d{4} \d{4}|(?:nam )?\d{4})$/,
    '',
  );
}

/**
 * The key of folded words.
 *
 * @example keyOfWords(['luat', 'tdkt']) // 'luat thi dua khen thuong'
 */
export function keyOfWords(words: readonly string[]): string {
  return IN_FULL.reduce((key, [short, full]) => key.replace(short, full), words.join(' ')).replace(
    / nam$/,
    '',
  );
}
