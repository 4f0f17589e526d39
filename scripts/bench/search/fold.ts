/**
 * Folds a Vietnamese word for MiniSearch: lower case, no marks, đ as d. Its own tokenizer knows no language;
 * whoever uses it for Vietnamese does this first.
 *
 * @example foldWord('Đua') // 'dua'
 */
export function foldWord(word: string): string {
  return word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
}
