/**
 * Names looked up letter by letter. One expression with every name as an alternative costs the first reader of a text
 * as much as a long text does; a walk down a tree costs nothing before and no more than the name has letters.
 */
import { foldMarks } from '../../text.ts';

/** What the letters so far may go on with, and what they are the whole name of. */
interface Branch<T> {
  next: Map<number, Branch<T>>;
  /** A syllable ends here, so that a space, a comma, a dash, a point, "&" or "và" may follow. */
  isSyllable: boolean;
  value: T | null;
}

export interface NameTrie<T> {
  root: Branch<T>;
}

/** Between two syllables: "Văn hóa, Thể thao - Du lịch"; a scanner loses the space. */
const MOST_SIGNS = 3;
const SIGNS = new Set([...' ,.&-'].map((sign) => sign.charCodeAt(0)));
const AND = 'va ';

/**
 * A tree of names; of two values with one name the first is kept.
 *
 * @param names as they are printed; case, marks and the signs between syllables make no difference
 * @example nameTrie([['Bộ Nội vụ', 1]])
 */
export function nameTrie<T>(names: Iterable<readonly [name: string, value: T]>): NameTrie<T> {
  const root = branch<T>();
  for (const [name, value] of names) {
    let at = root;
    for (const word of wordsOf(name)) {
      for (const letter of word) at = grown(at, letter.charCodeAt(0));
      at.isSyllable = true;
    }
    at.value ??= value;
  }
  return { root };
}

/**
 * The longest name that stands at `at`, as whole words.
 *
 * @param folded the folded reading
 * @example longestName(nameTrie([['Bộ Nội vụ', 1]]), 'cua bo noi vu ve', 4) // { value: 1, end: 13 }
 */
export function longestName<T>(
  { root }: NameTrie<T>,
  folded: string,
  at: number,
): { value: T; end: number } | null {
  let best: { value: T; end: number } | null = null;
  let place = at;
  for (let here: Branch<T> | undefined = root; here; ) {
    if (here.value !== null && !isLetter(folded.charCodeAt(place))) best = { value: here.value, end: place };
    let next: Branch<T> | undefined = here.next.get(folded.charCodeAt(place));
    if (!next && here.isSyllable) {
      place = afterSigns(folded, place);
      next = here.next.get(folded.charCodeAt(place));
    }
    here = next;
    place += 1;
  }
  return best;
}

function afterSigns(folded: string, from: number): number {
  let at = from;
  while (at - from < MOST_SIGNS && SIGNS.has(folded.charCodeAt(at))) at += 1;
  return folded.startsWith(AND, at) ? at + AND.length : at;
}

function branch<T>(): Branch<T> {
  return { next: new Map(), isSyllable: false, value: null };
}

function grown<T>(from: Branch<T>, code: number): Branch<T> {
  const there = from.next.get(code) ?? branch<T>();
  from.next.set(code, there);
  return there;
}

function isLetter(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

function wordsOf(name: string): string[] {
  return (foldMarks(name).match(/[a-z&]+/g) ?? []).filter((word) => word !== 'va' && word !== '&');
}
