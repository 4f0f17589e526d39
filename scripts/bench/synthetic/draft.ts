/** A synthetic document while it is being written: its printed blocks and what its front matter will say. */
import type { Authorities } from './authorities.ts';
import { type Chain, speak } from './chain.ts';
import { DISTRICT, PROVINCE } from './material.ts';
import { calledInFull } from './provinces.ts';
import type { Random } from './random.ts';
import type { Held, Series } from './series.ts';
import type { Work } from './works.ts';

/** Most years in the sources lie around it. */
const YEAR_OF_SOURCES = 2023;

/** One printed block as the body writes it; `part` is one of the four block components. */
export type Block =
  | { kind: 'paragraph'; text: string }
  | { kind: 'heading'; level: 2 | 3; text: string }
  | { kind: 'part'; name: 'Letterhead' | 'Title' | 'Recipients' | 'Signature'; text: string };

/** A row of front matter, printed in the order of its keys; keys without a value are left out. */
export type Row = Record<string, unknown>;

/** What all documents of one run share. */
export interface Studio {
  seed: number;
  series: Series;
  chain: Chain;
  authorities: Authorities;
  /** Places of each province, by its slug. */
  places: ReadonlyMap<string, string[]>;
}

export interface Draft {
  held: Held;
  studio: Studio;
  random: Random;
  title: string;
  theme: string;
  /** Citations still to be placed. */
  citations: string[];
  notes: string[];
  notesWanted: number;
  signers: Row[];
  topics: string[];
  campaigns: Row[];
  relations: Row[];
  recipients: Row[];
  assignments: Row[];
  targets: Row[];
  results: Row[];
  /** The movement of this province and year, when an earlier document launched it. */
  launched: Work | null;
}

/**
 * Printed words, counted between white space.
 *
 * @example countWords([{ kind: 'paragraph', text: '- Đạt 10%' }], []) // 3
 */
export function countWords(blocks: readonly Block[], notes: readonly string[]): number {
  const texts = [...blocks.map(({ text }) => text), ...notes];
  return texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
}

/**
 * A sentence of the chain with this document's own numbers, years and places, and a full stop.
 *
 * @example sentence(draft) // 'Phấn đấu trồng mới 2.318 ha rừng trên địa bàn tỉnh Gia Lai.'
 */
export function sentence({ studio, held, random }: Draft): string {
  const places = studio.places.get(held.province.slug) ?? [];
  const shift = held.year - YEAR_OF_SOURCES + random.between(-2, 2);
  const spoken = speak(studio.chain, random)
    .replaceAll(`tỉnh ${PROVINCE}`, calledInFull(held.province))
    .replaceAll(PROVINCE, held.province.name)
    .replaceAll(DISTRICT, () => random.pick(places))
    .replace(/\d+/g, (digits) => otherNumber(digits, shift, random));
  return `${spoken}.`;
}

/** Years move together, so that "2021-2025" stays a period; others get new digits, and "05" keeps its zero. */
function otherNumber(digits: string, shift: number, random: Random): string {
  if (/^(?:19|20)\d\d$/.test(digits)) return String(Number(digits) + shift);
  return digits.replace(/\d/g, (digit, at) => {
    if (digit === '0' && at === 0) return '0';
    return String(random.between(at === 0 ? 1 : 0, 9));
  });
}

/**
 * Puts a footnote under the text and returns its mark.
 *
 * @example `- Đạt 10%${footnote(draft, 'Số ước.')}.` // '- Đạt 10%[^1].'
 */
export function footnote(draft: Draft, text: string): string {
  draft.notes.push(text);
  return `[^${draft.notes.length}]`;
}
