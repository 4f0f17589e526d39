/** The other ways to write a question: abbreviations in full, full names abbreviated, figures as one. */
import { withoutMarks } from './words.ts';

/** An abbreviation and what it stands for, both as words in their one form. */
export type Abbreviation = readonly [short: string[], full: string[]];

const MOST = 6;

interface Replacement {
  from: readonly string[];
  to: readonly string[];
}

/**
 * The question in its other wordings, itself first: figures parted by a space as one, all abbreviations in full, all
 * full names abbreviated, then one replacement at a time.
 *
 * @example wordingsOf(['ubnd', 'tỉnh'], known) // [['ubnd', 'tỉnh'], ['ủy', 'ban', 'nhân', 'dân', 'tỉnh']]
 */
export function wordingsOf(words: readonly string[], known: readonly Abbreviation[]): string[][] {
  const present = (from: readonly string[]) => words.some((_, at) => startsAt(words, at, from));
  const inFull = known.filter(([short]) => present(short)).map(([from, to]) => ({ from, to }));
  const inShort = known.filter(([, full]) => present(full)).map(([to, from]) => ({ from, to }));
  const wordings = [
    [...words],
    withWholeFigures(words),
    replaced(words, inFull),
    replaced(words, inShort),
    ...[...inFull, ...inShort].map((one) => replaced(words, [one])),
  ];
  const seen = new Set<string>();
  const isNew = (wording: string[]) => !seen.has(wording.join(' ')) && seen.add(wording.join(' '));
  return wordings.filter(isNew).slice(0, MOST);
}

/** At each place the longest that fits is replaced. */
function replaced(words: readonly string[], replacements: readonly Replacement[]): string[] {
  const longestFirst = [...replacements].sort((a, b) => b.from.length - a.from.length);
  const result: string[] = [];
  for (let at = 0; at < words.length; ) {
    const found = longestFirst.find(({ from }) => startsAt(words, at, from));
    result.push(...(found ? found.to : [words[at] as string]));
    at += found ? found.from.length : 1;
  }
  return result;
}

/** A word typed with marks is that word alone: "tư" is not TU. */
function startsAt(words: readonly string[], at: number, sought: readonly string[]): boolean {
  return sought.every((form, index) => {
    const word = words[at + index];
    return word === form || word === withoutMarks(form);
  });
}

/** "23 600" is 23.600. */
function withWholeFigures(words: readonly string[]): string[] {
  const whole: string[] = [];
  let isOpen = false;
  for (const word of words) {
    const goesOn: boolean = isOpen && /^\d{3}$/.test(word);
    if (goesOn) whole[whole.length - 1] += word;
    else whole.push(word);
    isOpen = goesOn || /^\d{1,3}$/.test(word);
  }
  return whole;
}
