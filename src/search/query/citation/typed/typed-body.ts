/** Bodies and provinces as typed. */
import { centralBodies } from '../../../../core/citation/vocabulary/central-bodies.ts';
import { type LocalBody, localBodies, type Rank } from '../../../../core/citation/vocabulary/local-bodies.ts';
import { provinceAt as provinceIn } from '../../../../core/citation/vocabulary/provinces.ts';
import { foldMarks } from '../../../../core/text.ts';
import { isSyllable } from './sign-codes.ts';
import type { TypedWord } from './typed-words.ts';

export type BodyMeaning =
  /** `below`: bodies under it, for which it is often named ("Chỉ thị 19 của Chính phủ"). */
  | { kind: 'central'; ids: readonly string[]; below: readonly string[] }
  /** A body that many places have: `segment` ends its id; the Party's committee has none. */
  | { kind: 'local'; segment: string; isParty: boolean; rank: Rank | null };

export interface TypedBody {
  means: BodyMeaning;
  /** The typed words, folded: "ban bi thu" is a part of the Party's centre. */
  words: string;
  next: number;
}

const PARTY_CENTRE = 'dang/trung-uong';
/** Short forms that no sign has; BCT is Bộ Chính trị and, in signs, Bộ Công Thương. */
const short = new Map([
  ['bct', { ids: [PARTY_CENTRE, 'bo-cong-thuong'], words: 'bo chinh tri' }],
  ['bbt', { ids: [PARTY_CENTRE], words: 'ban bi thu' }],
  ['ttcp', { ids: ['thu-tuong', 'thanh-tra-chinh-phu'], words: 'thu tuong chinh phu' }],
]);
const meanings = new Map<string, BodyMeaning>();
for (const { id, name, names = [], codes } of centralBodies) add([name, ...names], codes, centralOf([id]));
for (const body of localBodies) add([body.name, ...(body.names ?? [])], body.codes, localOf(body));
const LONGEST = Math.max(...[...meanings.keys()].map((name) => name.split(' ').length));

/**
 * Whether letters are the short form of a body that never stands in a sign.
 *
 * @example isShortBody('bct') // true
 */
export function isShortBody(folded: string): boolean {
  return short.has(folded);
}

function centralOf(ids: readonly string[]): BodyMeaning {
  const below = centralBodies.filter(({ parent }) => parent && ids.includes(parent)).map(({ id }) => id);
  return { kind: 'central', ids, below };
}

function localOf({ segment, party, rank }: LocalBody): BodyMeaning {
  return { kind: 'local', segment, isParty: party === true, rank: rank ?? null };
}

/** The first body of a name keeps it; letters that are syllables are read in signs only. */
function add(names: readonly string[], codes: readonly string[], means: BodyMeaning): void {
  const letters = codes.map(foldMarks).filter((code) => !isSyllable(code));
  for (const key of [...names.map(keyOf), ...letters]) if (!meanings.has(key)) meanings.set(key, means);
}

function keyOf(name: string): string {
  return (foldMarks(name).match(/[a-z]+(?:&[a-z]+)*/g) ?? []).filter((word) => word !== 'va').join(' ');
}

/**
 * The body whose words begin at a place, longest name first.
 *
 * @example bodyAt(typedWords('bộ chính trị'), 0)?.means // { kind: 'central', ids: ['dang/trung-uong'] }
 */
export function bodyAt(words: readonly TypedWord[], at: number): TypedBody | null {
  const letters = short.get(words[at]?.text ?? '');
  if (letters) return { means: centralOf(letters.ids), words: letters.words, next: at + 1 };
  for (let count = Math.min(LONGEST, words.length - at); count > 0; count -= 1) {
    const named = words.slice(at, at + count).map(({ text }) => text);
    if (named[0] === 'va' || named[count - 1] === 'va') continue;
    const typed = named.filter((word) => word !== 'va').join(' ');
    const means = meanings.get(typed);
    if (means) return { means, words: typed, next: at + count };
  }
  return null;
}

/**
 * The province whose name begins at a place.
 *
 * @example provinceAt(typedWords('kon tum 2024'), 0) // { slug: 'kon-tum', next: 2 }
 */
export function provinceAt(words: readonly TypedWord[], at: number): { slug: string; next: number } | null {
  const letters = words.slice(at).findIndex(({ isNumber }) => isNumber);
  const named = words.slice(at, letters < 0 ? undefined : at + letters).map(({ text }) => text);
  const found = provinceIn(named.join(' '));
  if (!found) return null;
  const count = named.join(' ').slice(0, found.length).split(' ').length;
  return { slug: found.province.slug, next: at + count };
}
