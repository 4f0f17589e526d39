/**
 * Every word of the archive without its marks, and in how many pages it stands. The engine drops words it does not
 * know without a word, so whoever asks it must know them.
 */
export interface Vocabulary {
  /** How many pages have the word; 0 when it stands nowhere. */
  pagesWith(form: string): number;
  /** Whether a word of the archive begins so. */
  hasBeginning(form: string): boolean;
}

/** As it is stored: words in order, parted by spaces, and the counts beside them. */
export interface StoredVocabulary {
  words: string;
  pages: number[];
}

/**
 * Opens a stored vocabulary.
 *
 * @example openVocabulary({ words: 'dua thi', pages: [5, 7] }).pagesWith('thi') // 7
 */
export function openVocabulary({ words, pages }: StoredVocabulary): Vocabulary {
  const sorted = words.split(' ');
  const counts = new Map(sorted.map((word, index) => [word, pages[index] ?? 0]));
  return {
    pagesWith: (form) => counts.get(form) ?? 0,
    hasBeginning: (form) => sorted.some((word) => word.startsWith(form)),
  };
}

/**
 * Stores counts; the same counts give the same bytes.
 *
 * @example storeVocabulary(new Map([['thi', 7]])) // { words: 'thi', pages: [7] }
 */
export function storeVocabulary(counts: ReadonlyMap<string, number>): StoredVocabulary {
  const sorted = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  return { words: sorted.map(([word]) => word).join(' '), pages: sorted.map(([, count]) => count) };
}
