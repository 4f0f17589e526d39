/** The words of a page with the text nodes in which they stand. */
import { type Word, withoutMarks, wordsOf } from '../query/words.ts';

interface PageWord extends Word {
  node: Text;
  /** Counts blocks: words of two blocks are no neighbours. */
  block: Element | null;
}

/** One hit: its pieces, each in one text node, in reading order. */
export type TextPlace = { node: Text; start: number; end: number }[];

/** What scripts put among the printed words, to lead and to copy. */
const NOT_PRINTED = '.arrival, .quote-words';

const BLOCKS = 'p, h1, h2, h3, h4, h5, h6, td, th, li, figcaption, dt, dd, div';

/**
 * All words below an element, in reading order.
 *
 * @example wordsInside(main).length
 */
export function wordsInside(within: HTMLElement): PageWord[] {
  const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
  const words: PageWord[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node as Text;
    if (text.parentElement?.closest(NOT_PRINTED)) continue;
    const block = text.parentElement?.closest(BLOCKS) ?? null;
    for (const word of wordsOf(text.data)) words.push({ ...word, node: text, block });
  }
  return words;
}

/**
 * Where the sought words stand, in reading order: one after the other where they do so anywhere, else each by itself.
 * Places are those of the page before anything is marked.
 *
 * @param hasMarks whether typed marks count
 */
export function placesOf(
  words: readonly PageWord[],
  sought: readonly string[],
  hasMarks: boolean,
): TextPlace[] {
  for (const isExact of hasMarks ? [true, false] : [false]) {
    const keys = words.map(({ form }) => (isExact ? form : withoutMarks(form)));
    const wanted = sought.map((form) => (isExact ? form : withoutMarks(form)));
    const whole = runsOf(words, keys, wanted);
    const places = whole.length > 0 ? whole : wordByWord(words, keys, new Set(wanted));
    if (places.length > 0) return places;
  }
  return [];
}

function runsOf(words: readonly PageWord[], keys: readonly string[], wanted: readonly string[]): TextPlace[] {
  const places: TextPlace[] = [];
  for (let at = 0; at + wanted.length <= keys.length; at += 1) {
    const run = words.slice(at, at + wanted.length);
    const isRun =
      wanted.every((word, index) => keys[at + index] === word) &&
      run.every(({ block }) => block === run[0]?.block);
    if (!isRun) continue;
    places.push(piecesOf(run));
    at += wanted.length - 1;
  }
  return places;
}

function wordByWord(
  words: readonly PageWord[],
  keys: readonly string[],
  wanted: ReadonlySet<string>,
): TextPlace[] {
  return words.filter((_, index) => wanted.has(keys[index] ?? '')).map((word) => piecesOf([word]));
}

function piecesOf(run: readonly PageWord[]): TextPlace {
  const pieces: TextPlace = [];
  for (const { node, start, end } of run) {
    const last = pieces.at(-1);
    if (last?.node === node) last.end = end;
    else pieces.push({ node, start, end });
  }
  return pieces;
}
