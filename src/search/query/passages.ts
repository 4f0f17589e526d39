/** The passages of a found page that answer a question, quoted and marked as printed. */
import type { TextPassage } from './answer.ts';
import { type Word, withoutMarks, wordsOf } from './words.ts';

/** A part of a page: the address of its section, its heading, its printed text. */
export type PagePart = readonly [anchor: string, heading: string, text: string];

/** Folders of passages hold this many files each. */
const FILES_A_FOLDER = 500;

/**
 * Where the passages of a page lie below the index.
 *
 * @example passageFile(501) // 'doan/1/501.json'
 */
export function passageFile(row: number): string {
  return `doan/${Math.floor(row / FILES_A_FOLDER)}/${row}.json`;
}

const PASSAGES = 2;
/** Words of an excerpt before and behind the densest place. */
const AROUND = 14;

/**
 * The best passages, each from a section of its own, in reading order.
 *
 * @param forms the words of the question; with marks when those typed count
 * @param isExact whether marks must agree to be a hit
 * @example passagesFor([['#muc-i', 'I. MỤC TIÊU', 'Đạt 10%']], ['10'], true)[0]?.marked // ['Đạt ', '10', '%']
 */
export function passagesFor(
  parts: readonly PagePart[],
  forms: readonly string[],
  isExact: boolean,
): TextPassage[] {
  const sought = new Set(isExact ? forms : forms.map(withoutMarks));
  const keyOf = ({ form }: Word) => (isExact ? form : withoutMarks(form));
  const scored = parts.map((part, index) => ({ part, index, ...densest(wordsOf(part[2]), sought, keyOf) }));
  const most = Math.max(...scored.map(({ score }) => score));
  // A passage with less than half of the words says little beside one with most of them.
  const best = scored
    .filter(({ score }) => score > 0 && score >= most / 2)
    .sort((a, b) => b.score - a.score || a.index - b.index);
  const sections = new Map<string, (typeof best)[number]>();
  for (const one of best) if (!sections.has(one.part[0])) sections.set(one.part[0], one);
  return [...sections.values()]
    .slice(0, PASSAGES)
    .sort((a, b) => a.index - b.index)
    .map(({ part: [anchor, heading, text], from, to, words }) => ({
      anchor,
      heading,
      marked: markedText(text, words.slice(from, to), sought, keyOf),
    }));
}

interface Dense {
  words: Word[];
  from: number;
  to: number;
  score: number;
}

/** The window that holds most different words of the question, and most neighbours among them. */
function densest(words: Word[], sought: ReadonlySet<string>, keyOf: (word: Word) => string): Dense {
  const keys = words.map(keyOf);
  let best: Dense = { words, from: 0, to: Math.min(words.length, 2 * AROUND), score: 0 };
  for (const [at, key] of keys.entries()) {
    if (!sought.has(key)) continue;
    const window = keys.slice(at, at + AROUND);
    const different = new Set(window.filter((one) => sought.has(one))).size;
    const neighbours = window.filter(
      (one, index) => sought.has(one) && sought.has(window[index + 1] ?? ''),
    ).length;
    const score = different * 10 + neighbours;
    if (score > best.score)
      best = {
        words,
        from: Math.max(0, at - AROUND / 2),
        to: Math.min(words.length, at + AROUND * 1.5),
        score,
      };
  }
  return best;
}

/** Pieces of the printed text; every second one is a hit. An excerpt that is cut shows it by "…". */
function markedText(
  text: string,
  words: readonly Word[],
  sought: ReadonlySet<string>,
  keyOf: (word: Word) => string,
): string[] {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return [text];
  const end = last.end + (/^[.,;:!?)”"%]+/.exec(text.slice(last.end))?.[0].length ?? 0);
  const start = first.start <= 2 ? 0 : first.start;
  const pieces = [start > 0 ? '… ' : ''];
  let at = start;
  for (const word of words) {
    if (!sought.has(keyOf(word))) continue;
    const between = text.slice(at, word.start);
    // Hits that only a space parts are one mark.
    if (pieces.length % 2 === 1 && pieces.length > 1 && /^\s*$/.test((pieces.at(-1) ?? '') + between)) {
      pieces.pop();
      pieces[pieces.length - 1] += between + text.slice(word.start, word.end);
    } else {
      pieces[pieces.length - 1] += between;
      pieces.push(text.slice(word.start, word.end));
    }
    pieces.push('');
    at = word.end;
  }
  pieces[pieces.length - 1] += text.slice(at, end) + (end < text.length ? ' …' : '');
  return pieces;
}
