/** The whole comparison of two texts: sections, in them passages, in them words. */
import { alignPassages, alignSections } from '../core/compare/align.ts';
import { splitLabel } from '../core/compare/label.ts';
import { type ComparedPart, type Section, sectionsOf } from '../core/compare/sections.ts';
import { type Piece, type WordDiff, wordDiff } from './word-diff.ts';

/** A passage of one side; its label is set apart and never marked. */
export interface ShownPart {
  part: ComparedPart;
  label: string;
  pieces: Piece[];
}

export interface PassageRow {
  kind: 'same' | 'different' | 'only-a' | 'only-b';
  a: ShownPart | null;
  b: ShownPart | null;
  /** Numbers that differ; places at which words differ. The greater count of the two sides. */
  numbers: number;
  places: number;
}

export interface SectionRow {
  a: Section | null;
  b: Section | null;
  rows: PassageRow[];
}

/**
 * Compares two texts by section, passage and word.
 *
 * @example compareTexts(a.parts, b.parts)[1]?.rows.filter(({ kind }) => kind === 'different').length
 */
export function compareTexts(a: readonly ComparedPart[], b: readonly ComparedPart[]): SectionRow[] {
  const [as, bs] = [sectionsOf(a), sectionsOf(b)];
  return alignSections(as, bs).map((pair) => {
    const [one, other] = [at(as, pair.a), at(bs, pair.b)];
    return { a: one, b: other, rows: passageRows(one?.parts ?? [], other?.parts ?? []) };
  });
}

function at<T>(items: readonly T[], index: number | null): T | null {
  return index === null ? null : (items[index] ?? null);
}

function passageRows(as: readonly ComparedPart[], bs: readonly ComparedPart[]): PassageRow[] {
  return alignPassages(as, bs).map((pair) => passageRow(at(as, pair.a), at(bs, pair.b)));
}

function passageRow(a: ComparedPart | null, b: ComparedPart | null): PassageRow {
  if (!a || !b) {
    const kind = a ? 'only-a' : 'only-b';
    return { kind, a: a && whole(a), b: b && whole(b), numbers: 0, places: 0 };
  }
  const [[labelA, wordsA], [labelB, wordsB]] = [splitLabel(a.text), splitLabel(b.text)];
  const diff = wordDiff(wordsA, wordsB);
  const numbers = most(diff, (pieces) => pieces.filter(({ kind }) => kind === 'number').length);
  const places = most(diff, (pieces) => pieces.filter(isPlace).length);
  return {
    kind: numbers + places > 0 ? 'different' : 'same',
    a: { part: a, label: labelA, pieces: diff.a },
    b: { part: b, label: labelB, pieces: diff.b },
    numbers,
    places,
  };
}

/** What stands in one text only needs no marks inside. */
function whole(part: ComparedPart): ShownPart {
  const [label, words] = splitLabel(part.text);
  return { part, label, pieces: [{ kind: 'same', text: words }] };
}

/** A space more or less is not worth a word. */
function isPlace({ kind, text }: Piece): boolean {
  return kind === 'words' && /\S/u.test(text);
}

function most({ a, b }: WordDiff, count: (pieces: readonly Piece[]) => number): number {
  return Math.max(count(a), count(b));
}
