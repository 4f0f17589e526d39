/** Sections and passages of two texts beside their counterparts. */
import { splitLabel } from './label.ts';
import { type CountedWords, likeness, singleWords, wordPairs } from './likeness.ts';
import { bestPairs, type Fit, inOneOrder, type Paired } from './pair-up.ts';
import type { ComparedPart, Section } from './sections.ts';

/** Below this share of common neighbours two passages say different things (tried on the archive's documents). */
const LEAST_PASSAGE = 0.33;
/** Two sections are counterparts from this score on: a heading of the same words is enough, so are like contents. */
const LEAST_SECTION = 0.4;
const WEIGHTS = { heading: 0.5, content: 0.4, label: 0.1 } as const;

/**
 * The sections of two texts side by side, by label, words of the heading and content.
 *
 * @example alignSections(sectionsOf(a), sectionsOf(b)) // [{ a: 0, b: 0 }, { a: 1, b: null }, { a: 2, b: 1 }, …]
 */
export function alignSections(as: readonly Section[], bs: readonly Section[]): Paired[] {
  const [readA, readB] = [as.map(readSection), bs.map(readSection)];
  const fits = readA.flatMap((one, a) =>
    readB.map((other, b) => ({ a, b, score: sectionScore(one, other) })),
  );
  const pairs = bestPairs(fits.filter(({ score }) => score >= LEAST_SECTION));
  return inOneOrder(as.length, bs.length, pairs);
}

interface ReadSection {
  kind: Section['kind'];
  label: string;
  heading: CountedWords;
  content: CountedWords;
}

function readSection(section: Section): ReadSection {
  return {
    kind: section.kind,
    label: section.heading ? splitLabel(section.heading.text)[0].trim() : '',
    heading: singleWords(section.heading?.text ?? ''),
    content: wordPairs(section.parts.map(({ text }) => splitLabel(text)[1]).join(' ')),
  };
}

/** Opening, closing and notes have one counterpart each, whatever stands in them. */
function sectionScore(a: ReadSection, b: ReadSection): number {
  if (a.kind !== b.kind) return 0;
  if (a.kind !== 'headed') return 1;
  return (
    WEIGHTS.heading * likeness(a.heading, b.heading) +
    // Contents of two plans of one kind have a fifth in common; half is as good as all.
    WEIGHTS.content * Math.min(1, 2 * likeness(a.content, b.content)) +
    WEIGHTS.label * Number(a.label !== '' && a.label === b.label)
  );
}

/**
 * The passages of two sections side by side, by what they say.
 *
 * @example alignPassages(a.parts, b.parts) // [{ a: 0, b: 2 }, { a: 1, b: null }, …]
 */
export function alignPassages(as: readonly ComparedPart[], bs: readonly ComparedPart[]): Paired[] {
  return inOneOrder(as.length, bs.length, bestPairs(passageFits(as, bs)));
}

/** Only passages with a pair in common are looked at: two long texts need no time of their product. */
function passageFits(as: readonly ComparedPart[], bs: readonly ComparedPart[]): Fit[] {
  const readB = bs.map(({ text }) => wordPairs(text));
  const holders = new Map<string, number[]>();
  for (const [b, { counts }] of readB.entries()) {
    for (const pair of counts.keys()) holders.set(pair, [...(holders.get(pair) ?? []), b]);
  }
  return as.flatMap((part, a) => {
    const read = wordPairs(part.text);
    const near = new Set([...read.counts.keys()].flatMap((pair) => holders.get(pair) ?? []));
    return [...near]
      .filter((b) => areOfOneKind(part, bs[b]))
      .map((b) => ({ a, b, score: likeness(read, readB[b] as CountedWords) }))
      .filter(({ score }) => score >= LEAST_PASSAGE)
      .concat(sameBlock(part, a, bs));
  });
}

/** Title, recipients, signature: the same part of the act whoever signs it. */
function sameBlock(part: ComparedPart, a: number, bs: readonly ComparedPart[]): Fit[] {
  if (part.kind !== 'block') return [];
  const b = bs.findIndex(({ kind, address }) => kind === 'block' && address === part.address);
  return b < 0 ? [] : [{ a, b, score: 1 }];
}

/** A heading has headings as counterparts, a passage passages; the blocks of the act are known by name. */
function areOfOneKind(a: ComparedPart, b: ComparedPart | undefined): boolean {
  return (a.depth === undefined) === (b?.depth === undefined) && a.kind !== 'block' && b?.kind !== 'block';
}
