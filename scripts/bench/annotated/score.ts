/**
 * Citations that were found beside those that a reader marked. A short one ("QĐ 20", once the text has said that it
 * goes by that) has no number of its own, so readers leave it out: one that nobody marked counts neither for nor
 * against, and one that somebody marked counts like any other.
 */
import type { Citation } from '../../../src/core/citation/citation.ts';
import { findCitations } from '../../../src/core/citation/find/find-citations.ts';

/**
 * One citation as a reader marked it: the smallest stretch from the word for the kind through the number or the name.
 * Only what a mark has a key for is asked.
 */
export interface Mark {
  text: string;
  /** Which of several same stretches, from 1. */
  occurrence: number;
  /** Of a text whose marks have none, citations by name are left aside. */
  kind?: string;
  number?: string;
  /** ISO; null when the text prints none for it. */
  date?: string | null;
  issuer?: string | null;
  /** The place inside the act, as printed. */
  pin?: string | null;
  /** What is quoted behind it. */
  title?: string | null;
}

const FACTS = {
  date: { name: 'ngày', of: dayOf },
  issuer: { name: 'cơ quan', of: ({ issuer }: Citation) => issuer?.text ?? null },
  pin: { name: 'điều khoản', of: ({ pin }: Citation) => pin?.text ?? null },
  title: { name: 'trích yếu', of: ({ title }: Citation) => title?.text ?? null },
} as const;

export type Fact = keyof typeof FACTS;

/** The facts that marks may ask for, with their Vietnamese names. */
export const factNames = Object.entries(FACTS).map(([key, { name }]) => [key as Fact, name] as const);

/** How often something was asked, and how often it was found as marked. */
export interface Share {
  asked: number;
  right: number;
}

export interface Score {
  marked: number;
  /** Short ones that nobody marked aside. */
  found: number;
  /** Marked and found with the same number. */
  right: number;
  facts: Record<Fact, Share>;
  /** One line each, for who mends. */
  faults: string[];
}

/** A score of nothing. */
export function noScore(): Score {
  const none = (): Share => ({ asked: 0, right: 0 });
  const facts = { date: none(), issuer: none(), pin: none(), title: none() };
  return { marked: 0, found: 0, right: 0, facts, faults: [] };
}

/**
 * Scores one text.
 *
 * @throws when a mark is not in the text
 * @example scoreText('Căn cứ Chỉ thị số 34-CT/TW', [{ text: 'Chỉ thị số 34-CT/TW', occurrence: 1, … }]).right // 1
 */
export function scoreText(text: string, marks: readonly Mark[]): Score {
  const hasNames = marks.some(({ kind }) => kind !== undefined);
  const left = new Set(findCitations(text).filter(({ number }) => number !== null || hasNames));
  const score = { ...noScore(), marked: marks.length };
  for (const mark of marks) {
    const at = placeOf(text, mark);
    const citation = [...left].find((one) => isMarked(one, at, mark));
    if (!citation) score.faults.push(`sót: ${around(text, at, at + mark.text.length)}`);
    else {
      left.delete(citation);
      score.right += 1;
      compare(text, mark, citation, score);
    }
  }
  // Without a sign of its own a number is no mark.
  const extra = [...left].filter(({ kind, number }) => kind !== 'short' && !number?.isShared);
  for (const { start, end } of extra) score.faults.push(`thừa: ${around(text, start, end)}`);
  return { ...score, found: score.right + extra.length };
}

function isMarked(citation: Citation, at: number, mark: Mark): boolean {
  const isNumber = mark.number === undefined || folded(citation.number?.text) === folded(mark.number);
  return isNumber && citation.start < at + mark.text.length && at < citation.end;
}

function compare(text: string, mark: Mark, citation: Citation, { facts, faults }: Score): void {
  for (const [fact, name] of factNames) {
    const marked = mark[fact];
    if (marked === undefined) continue;
    const found = FACTS[fact].of(citation);
    facts[fact].asked += 1;
    if (folded(found) === folded(marked)) facts[fact].right += 1;
    else faults.push(`${name} ${found}, phải là ${marked}: ${around(text, citation.start, citation.end)}`);
  }
}

/** A year alone is no day. */
function dayOf({ date }: Citation): string | null {
  return date?.value?.length === 10 ? date.value : null;
}

function placeOf(text: string, { text: sought, occurrence }: Mark): number {
  let at = -1;
  for (let count = 0; count < occurrence; count += 1) at = text.indexOf(sought, at + 1);
  if (at < 0) throw new Error(`Không thấy “${sought}” lần thứ ${occurrence}.`);
  return at;
}

/** Case, spaces and spelling of marks aside. */
function folded(printed: string | null | undefined): string | null {
  return printed?.normalize('NFC').replace(/\s+/g, '').toLowerCase() ?? null;
}

const AROUND = 90;

function around(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - AROUND), start);
  return `${before}⟦${text.slice(start, end)}⟧${text.slice(end, end + AROUND)}`.replace(/\s+/g, ' ');
}
