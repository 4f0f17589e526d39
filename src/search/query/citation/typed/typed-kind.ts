/** The kind of document as typed: by its name or by its letters. */
import { typeWords } from '../../../../core/citation/vocabulary/type-words.ts';
import { isBodyLetters, isSyllable, kindsOfLetters } from './sign-codes.ts';
import type { TypedWord } from './typed-words.ts';

export interface TypedKind {
  /** Slugs; none for "văn bản", which is any kind. */
  types: readonly string[];
  /** A kind that is also a verb or a common noun counts things as well: "kế hoạch 5 năm". */
  isNameOnly: boolean;
  next: number;
}

const LONGEST = Math.max(...[...typeWords.keys()].map((name) => name.split(' ').length));
/** Kinds whose words stand for nothing but documents. */
const NAMES_ONLY = new Set([
  'chi-thi',
  'nghi-quyet',
  'nghi-dinh',
  'quyet-dinh',
  'thong-tu',
  'thong-tu-lien-tich',
  'ket-luan',
  'phap-lenh',
  'cong-van',
  'thong-tri',
  'sac-lenh',
  'luat',
]);

/**
 * The kind whose words begin at a place, or null. Letters count only before a number or the letters of a body.
 *
 * @example kindAt(typedWords('NĐ 98'), 0)?.types // ['nghi-dinh']
 */
export function kindAt(words: readonly TypedWord[], at: number): TypedKind | null {
  return kindInWords(words, at) ?? kindInLetters(words, at);
}

function kindInWords(words: readonly TypedWord[], at: number): TypedKind | null {
  for (let count = LONGEST; count > 0; count -= 1) {
    const name = words
      .slice(at, at + count)
      .map(({ text }) => text)
      .join(' ');
    const slug = typeWords.get(name);
    if (slug === undefined) continue;
    return {
      types: slug === null ? [] : [slug],
      isNameOnly: slug === null || NAMES_ONLY.has(slug),
      next: at + count,
    };
  }
  return null;
}

function kindInLetters(words: readonly TypedWord[], at: number): TypedKind | null {
  const [word, next, behind] = words.slice(at, at + 3);
  const types = word && kindsOfLetters(word.text);
  if (!types || !next || (isSyllable(word.text) && !word.isCapital)) return null;
  const isNumbered = next.isNumber || (next.text === 'so' && behind?.isNumber);
  if (!isNumbered && !isBodyLetters(next.text)) return null;
  return { types, isNameOnly: true, next: at + 1 };
}
