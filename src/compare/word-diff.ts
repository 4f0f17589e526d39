/** Two passages word by word: what stands in one only, and which numbers differ. */
import { diffArrays } from 'diff';
import { tonePlaced } from '../core/text.ts';

/** A stretch of one passage. The pieces of a side, joined, are its text letter for letter. */
export interface Piece {
  /** `words` and `number` stand in this passage only; a `number` stands where the other has a number too. */
  kind: 'same' | 'words' | 'number';
  text: string;
}

export interface WordDiff {
  a: Piece[];
  b: Piece[];
}

/** Every character belongs to a token; a figure with its dots and commas is one. */
const TOKEN = /[\p{L}\p{M}]+|\p{N}+(?:[.,]\p{N}+)*|\s+|./gsu;
const WORD = /[\p{L}\p{N}]/u;
const NUMBER = /\p{N}/u;
/** Two or three words between changes go under when each of these is so many times longer. */
const FLOOD = 3;

/** A stretch of both texts that is the same, or that is not. */
interface Run {
  isSame: boolean;
  a: string[];
  b: string[];
}

/**
 * Compares two passages. Placement of tones and kind of spaces are no difference.
 *
 * @example wordDiff('đạt 10% trở lên', 'đạt 9,5% trở lên').b.filter(({ kind }) => kind !== 'same') // [{ kind: 'number', text: '9,5' }]
 */
export function wordDiff(a: string, b: string): WordDiff {
  const runs = withoutIslands(runsOf(tokensIn(a), tokensIn(b)));
  return {
    a: joined(runs.flatMap((run) => piecesOf(run, run.a, run.b))),
    b: joined(runs.flatMap((run) => piecesOf(run, run.b, run.a))),
  };
}

/** A stretch of one passage that became another, in reading order. */
export interface Change {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/**
 * The same comparison as one running text.
 *
 * @example wordChanges('đạt 10%', 'đạt 12%') // [{ kind: 'same', text: 'đạt ' }, { kind: 'removed', text: '10' }, { kind: 'added', text: '12' }, …]
 */
export function wordChanges(a: string, b: string): Change[] {
  return withoutIslands(runsOf(tokensIn(a), tokensIn(b))).flatMap((run): Change[] => {
    if (run.isSame) return [{ kind: 'same', text: run.b.join('') }];
    const sides: Change[] = [
      { kind: 'removed', text: run.a.join('') },
      { kind: 'added', text: run.b.join('') },
    ];
    return sides.filter(({ text }) => text !== '');
  });
}

function tokensIn(text: string): string[] {
  return text.match(TOKEN) ?? [];
}

function runsOf(as: string[], bs: string[]): Run[] {
  const keyOf = (token: string) => (/^\s/u.test(token) ? ' ' : tonePlaced(token));
  let [a, b] = [0, 0];
  const runs: Run[] = [];
  for (const { added, removed, count } of diffArrays(as.map(keyOf), bs.map(keyOf))) {
    const run = { isSame: !added && !removed, a: [] as string[], b: [] as string[] };
    if (!added) run.a = as.slice(a, a + count);
    if (!removed) run.b = bs.slice(b, b + count);
    a += run.a.length;
    b += run.b.length;
    runs.push(run);
  }
  return joinedChanges(runs);
}

/** What was taken out and what was put in at one place are one change. */
function joinedChanges(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && last.isSame === run.isSame) {
      last.a.push(...run.a);
      last.b.push(...run.b);
    } else joined.push({ isSame: run.isSame, a: [...run.a], b: [...run.b] });
  }
  return joined;
}

/**
 * Changes that only a word or two part become one change: a "và" or "thực hiện" that happens to stand in both
 * cuts it into pieces that nobody can read.
 */
function withoutIslands(runs: readonly Run[]): Run[] {
  const isIsland = (run: Run, index: number) => {
    const [before, after] = [runs[index - 1], runs[index + 1]];
    if (!run.isSame || !before || !after || run.a.some((token) => NUMBER.test(token))) return false;
    const words = wordsIn(run);
    return words < 2 || (words < 4 && Math.min(wordsIn(before), wordsIn(after)) >= FLOOD * words);
  };
  return joinedChanges(runs.map((run, index) => (isIsland(run, index) ? { ...run, isSame: false } : run)));
}

/** The words of a run on its fuller side. */
function wordsIn({ a, b }: Run): number {
  return Math.max(...[a, b].map((tokens) => tokens.filter((token) => WORD.test(token)).length));
}

function piecesOf({ isSame }: Run, own: readonly string[], other: readonly string[]): Piece[] {
  if (isSame) return [{ kind: 'same', text: own.join('') }];
  const numbers = new Set(other.filter((token) => NUMBER.test(token)));
  return own.map((text) => ({ kind: isOtherNumber(text, numbers) ? 'number' : 'words', text }));
}

/** A number that only moved within a change is no other number. */
function isOtherNumber(token: string, numbersThere: ReadonlySet<string>): boolean {
  return NUMBER.test(token) && numbersThere.size > 0 && !numbersThere.has(token);
}

/** Neighbours of one kind become one piece; each number stays its own. */
function joined(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const { kind, text } of pieces) {
    const last = joined.at(-1);
    if (last && last.kind === kind && kind !== 'number') last.text += text;
    else if (text !== '') joined.push({ kind, text });
  }
  return joined;
}
