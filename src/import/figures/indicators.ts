/** Which indicator of the archive a figure measures: by the words that its name and its labels in print share with the clause. */
import type { Corpus } from '../../core/corpus.ts';
import { foldMarks } from '../../core/text.ts';

/** Finds an indicator for words and a unit; null when none is near. */
export type FindIndicator = (labels: readonly string[], clause: string, unit: string | null) => string | null;

interface Known {
  id: string;
  units: readonly string[];
  words: Set<string>;
}

/** Less than this share of the rarer words in common is no match. */
const NEAR = 0.62;
const EMPTY = new Set([
  'dat',
  'so',
  'cua',
  've',
  'va',
  'cac',
  'trong',
  'tren',
  'duoc',
  'co',
  'nam',
  'la',
  'dia',
  'ban',
  'voi',
  'them',
  'cho',
]);

/**
 * @param corpus its indicators, and the labels under which its documents print them
 * @example indicatorFinder(corpus)(['Tỷ lệ hộ nghèo'], 'Tỷ lệ hộ nghèo giảm ít nhất 4%/năm', '%/năm') // 'giam-ty-le-ho-ngheo'
 */
export function indicatorFinder(corpus: Corpus): FindIndicator {
  const known = knownIndicators(corpus);
  const weight = weightsOf(known);
  return (labels, clause, unit) => {
    const candidates = known.filter(({ units }) =>
      unit === null ? true : units.some((one) => isSameUnit(one, unit)),
    );
    const wordings = labels.map(wordsOf);
    const around = wordsOf(clause);
    let best: { id: string; score: number } | null = null;
    for (const one of candidates) {
      const near = Math.max(0, ...wordings.map((words) => likeness(words, one.words, weight)));
      const score = near + 0.08 * likeness(around, one.words, weight);
      if (score > (best?.score ?? 0)) best = { id: one.id, score };
    }
    return best && best.score >= NEAR ? best.id : null;
  };
}

/**
 * The unit under which an indicator takes a printed one, or null.
 *
 * @example unitOf(corpus, 'giuong-benh-van-dan', 'giường') // 'giường/vạn dân'
 */
export function unitOf(corpus: Corpus, indicator: string, unit: string): string | null {
  const units = corpus.indicator.get(indicator)?.units ?? [];
  return units.find((one) => one === unit) ?? units.find((one) => isSameUnit(one, unit)) ?? null;
}

function isSameUnit(known: string, printed: string): boolean {
  const [first = ''] = known.split('/');
  return (
    known === printed ||
    (printed !== '%' &&
      known !== '%' &&
      (first === printed || first === printed.split('/')[0] || printed.startsWith(`${first} `)))
  );
}

function knownIndicators({ indicators, documents }: Corpus): Known[] {
  const names = indicators.map(({ id, name, units }) => ({ id, units, words: wordsOf(name) }));
  const units = new Map(indicators.map((one) => [one.id, one.units]));
  const printed = documents.flatMap(({ document }) =>
    [...document.targets, ...document.results].map(({ indicator, label }) => ({
      id: indicator,
      units: units.get(indicator) ?? [],
      words: wordsOf(label),
    })),
  );
  const seen = new Set<string>();
  return [...names, ...printed].filter(({ id, words }) => {
    const key = `${id} ${[...words].join(' ')}`;
    if (words.size === 0 || seen.has(key)) return false;
    return seen.add(key);
  });
}

function wordsOf(text: string): Set<string> {
  return new Set(
    (foldMarks(text).match(/[a-z\d]+/g) ?? []).filter((word) => !EMPTY.has(word) && !/^\d{4}$/.test(word)),
  );
}

function weightsOf(known: readonly Known[]): (word: string) => number {
  const counts = new Map<string, number>();
  for (const { words } of known) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (word) => Math.log(1 + known.length / (counts.get(word) ?? 0.5));
}

/** Twice what both share, of what both have (Dice), each word by its rarity. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>, weight: (word: string) => number): number {
  const sum = (words: Iterable<string>) => [...words].reduce((total, word) => total + weight(word), 0);
  const shared = [...a].filter((word) => b.has(word));
  const all = sum(a) + sum(b);
  return all === 0 ? 0 : (2 * sum(shared)) / all;
}
