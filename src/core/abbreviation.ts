/** Abbreviations in printed text: where one stands and what it means there. */
import type { Abbreviation } from './corpus.ts';

/** Parts of the printed act in which some short forms have a meaning of their own. */
export type AbbreviationPlace = 'text' | 'recipients' | 'signature';

/** A short form in a text: `[start, end)` and its meaning. */
export interface ShortForm {
  start: number;
  end: number;
  short: string;
  full: string;
}

/** Groups of `abbreviations.yaml` that hold in one place only; those of number and sign (ký hiệu) hold in numbers, which are citations. */
const ONLY_IN: Record<string, AbbreviationPlace | null> = {
  'noi-nhan': 'recipients',
  ky: 'signature',
  'ky-hieu': null,
};

/**
 * A reader of short forms. One that has two meanings in its place is left unexplained: a wrong explanation is worse than none.
 *
 * @example
 * const shortFormsIn = shortFormReader(corpus.abbreviations);
 * shortFormsIn('GRDP đạt 10%', 'text') // [{ start: 0, end: 4, short: 'GRDP', full: 'tổng sản phẩm trên địa bàn' }]
 * shortFormsIn('34-CT/TW', 'text') // []: a number's sign is none
 */
export function shortFormReader(
  abbreviations: readonly Abbreviation[],
): (text: string, place: AbbreviationPlace) => ShortForm[] {
  const shorts = [...new Set(abbreviations.map(({ short }) => short))];
  if (shorts.length === 0) return () => [];
  const pattern = patternOf(shorts);
  const meanings: Record<AbbreviationPlace, Map<string, string>> = {
    text: meaningsIn(abbreviations, 'text'),
    recipients: meaningsIn(abbreviations, 'recipients'),
    signature: meaningsIn(abbreviations, 'signature'),
  };
  return (text, place) =>
    [...text.matchAll(pattern)].flatMap(({ 0: short, index: start }) => {
      const full = meanings[place].get(short);
      return full ? [{ start, end: start + short.length, short, full }] : [];
    });
}

/**
 * Longest first, and never inside a longer word or a sign: "UBND" is no abbreviation in "08/CT-UBND". Sorted by their first
 * letter, so that of a hundred forms only a few are tried at a place.
 */
function patternOf(shorts: readonly string[]): RegExp {
  const byFirst = Map.groupBy(
    [...shorts].sort((a, b) => b.length - a.length),
    (short) => short.charAt(0),
  );
  const any = [...byFirst].map(([first, forms]) => {
    const rests = forms.map((short) => escaped(short.slice(1)));
    return `${escaped(first)}(?:${rests.join('|')})`;
  });
  const firsts = [...byFirst.keys()].map(escaped).join('');
  return new RegExp(
    String.raw`(?=[${firsts}])(?<![\p{L}\p{N}]|[\p{L}\p{N}][-–&/])(?:${any.join('|')})(?![\p{L}\p{N}]|[-–&]\p{L}|\/\p{Lu})`,
    'gu',
  );
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

function meaningsIn(abbreviations: readonly Abbreviation[], place: AbbreviationPlace): Map<string, string> {
  const own = abbreviations.filter(({ group }) => ONLY_IN[group] === place);
  const general = abbreviations.filter(({ group }) => ONLY_IN[group] === undefined);
  return new Map([...single(general), ...single(own)]);
}

function single(abbreviations: readonly Abbreviation[]): [short: string, full: string][] {
  const fulls = new Map<string, Set<string>>();
  for (const { short, full } of abbreviations) fulls.set(short, (fulls.get(short) ?? new Set()).add(full));
  return [...fulls].flatMap(([short, meanings]) => {
    const [full] = meanings;
    return full !== undefined && meanings.size === 1 ? [[short, full]] : [];
  });
}
