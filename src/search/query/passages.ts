/** The passages of a found page that answer a question, quoted and marked as printed. */
import type { TextPassage } from './answer.ts';
import type { ReadText } from './sought.ts';

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
 * @param read the texts of the parts, read for the words of the question
 * @param isExact whether marks must agree to be a hit
 * @example passagesFor(parts, parts.map(([, , text]) => soughtWords(['10']).read(text)), true)[0]?.marked
 * // ['Đạt ', '10', '%']
 */
export function passagesFor(
  parts: readonly PagePart[],
  read: readonly ReadText[],
  isExact: boolean,
): TextPassage[] {
  const scored = read.map((text, index) => ({ index, ...densest(hitsOf(text, isExact)) }));
  const most = scored.reduce((best, { score }) => Math.max(best, score), 0);
  // A passage with less than half of the words says little beside one with most of them.
  const best = scored
    .filter(({ score }) => score > 0 && score >= most / 2)
    .sort((a, b) => b.score - a.score || a.index - b.index);
  const sections = new Map<string, (typeof best)[number]>();
  for (const one of best) {
    const anchor = parts[one.index]?.[0] ?? '';
    if (!sections.has(anchor)) sections.set(anchor, one);
  }
  return [...sections.values()]
    .slice(0, PASSAGES)
    .sort((a, b) => a.index - b.index)
    .map(({ index, from, to }) => {
      const [anchor = '', heading = ''] = parts[index] ?? [];
      const text = read[index] as ReadText;
      return { anchor, heading, marked: markedText(text, hitsOf(text, isExact), from, to) };
    });
}

/** Which sought word each word is; -1 for those that are no hit. */
function hitsOf({ keys, exact }: ReadText, isExact: boolean): readonly number[] {
  return isExact ? keys.map((key, at) => (exact[at] ? key : -1)) : keys;
}

interface Dense {
  /** The words of the excerpt. */
  from: number;
  to: number;
  score: number;
}

/** The window that holds most different words of the question, and most neighbours among them. */
function densest(hits: readonly number[]): Dense {
  let best: Dense = { from: 0, to: Math.min(hits.length, 2 * AROUND), score: 0 };
  for (const [at, hit] of hits.entries()) {
    if (hit < 0) continue;
    const score = scoreOf(hits, at);
    if (score > best.score)
      best = {
        from: Math.max(0, at - AROUND / 2),
        to: Math.min(hits.length, at + AROUND * 1.5),
        score,
      };
  }
  return best;
}

/** Of the window that begins at a word. */
function scoreOf(hits: readonly number[], start: number): number {
  const different = new Set<number>();
  let neighbours = 0;
  for (let at = start; at < Math.min(start + AROUND, hits.length); at += 1) {
    const hit = hits[at] ?? -1;
    if (hit < 0) continue;
    different.add(hit);
    if (at + 1 < start + AROUND && (hits[at + 1] ?? -1) >= 0) neighbours += 1;
  }
  return different.size * 10 + neighbours;
}

/** Pieces of the printed text; every second one is a hit. An excerpt that is cut shows it by "…". */
function markedText(
  { text, starts, ends }: ReadText,
  hits: readonly number[],
  from: number,
  to: number,
): string[] {
  if (to <= from) return [text];
  const last = ends[to - 1] ?? 0;
  const end = last + (/^[.,;:!?)”"%]+/.exec(text.slice(last))?.[0].length ?? 0);
  const first = starts[from] ?? 0;
  const start = first <= 2 ? 0 : first;
  const pieces = [start > 0 ? '… ' : ''];
  let at = start;
  for (let word = from; word < to; word += 1) {
    if ((hits[word] ?? -1) < 0) continue;
    const [begins, stop] = [starts[word] ?? 0, ends[word] ?? 0];
    const between = text.slice(at, begins);
    // Hits that only a space parts are one mark.
    if (pieces.length % 2 === 1 && pieces.length > 1 && /^\s*$/.test((pieces.at(-1) ?? '') + between)) {
      pieces.pop();
      pieces[pieces.length - 1] += between + text.slice(begins, stop);
    } else {
      pieces[pieces.length - 1] += between;
      pieces.push(text.slice(begins, stop));
    }
    pieces.push('');
    at = stop;
  }
  pieces[pieces.length - 1] += text.slice(at, end) + (end < text.length ? ' …' : '');
  return pieces;
}
